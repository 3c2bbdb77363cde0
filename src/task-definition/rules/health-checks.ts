/**
 * Health checks.
 *
 * @module
 */
import type { TaskDefinitionRule } from '../rule.js';
import { inContainers } from './scope.js';

/** Rules about health checks, other than those of dependencies. */
export const healthCheckRules: readonly TaskDefinitionRule[] = [
  {
    /** A definition does not tell whether there is a load balancer: a port that is mapped may have one. */
    id: 'mapped-port-health-check',
    source: 'INF',
    check: inContainers(({ portMappings = [], healthCheck, essential }) => {
      const serves = portMappings.some(({ protocol }) => protocol !== 'udp');
      if (!serves || healthCheck !== undefined || essential === false) return [];
      return [
        {
          at: ['healthCheck'],
          code: 'missing',
          expected: 'a health check of an essential container that takes traffic',
          received: 'none',
          hint: 'Without one, ECS knows of a container that hangs only what a load balancer tells.',
        },
      ];
    }),
  },
];
