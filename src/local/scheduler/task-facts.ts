/**
 * What a task's definition and its service say of it.
 *
 * @module
 */
import type { ContainerDefinition } from '../../model/container/container-definition.js';
import type { HealthCheck } from '../../model/container/health-check.js';
import type { LoadBalancer } from '../../model/network/load-balancer.js';
import type { HealthPolicy } from '../../scheduler/health.js';
import type { TaskFacts } from '../fault/task-facts.js';
import type { LocalPolicy } from '../policy.js';
import type { LocalTask } from '../state/task.js';

/** What faults are told of a task. */
export function factsOf({ cluster, service, definition, launch }: LocalTask): TaskFacts {
  const { family } = definition.registered;
  const { revision } = definition;
  return { cluster: cluster.name, service: service?.name, family, revision, launchType: launch.launchType };
}

/** Whether the task has a network interface of its own. */
export const isAwsvpc = ({ definition }: LocalTask) => definition.registered.networkMode === 'awsvpc';

/** The health checks of its essential containers. */
export function healthChecksOf({ definition }: LocalTask): readonly HealthCheck[] {
  return definition.registered.containerDefinitions.flatMap(({ essential = true, healthCheck }) =>
    essential && healthCheck !== undefined ? [healthCheck] : [],
  );
}

/** The load balancers that its deployment registers it with. */
export function loadBalancersOf({ service, startedBy }: LocalTask): readonly LoadBalancer[] {
  const deployment = service?.deployments.find(({ id }) => id === startedBy);
  return deployment?.revision.settings.loadBalancers ?? [];
}

/** How long health is waited for, and not asked for. */
export function healthPolicyOf({ service }: LocalTask, { healthyAfter }: LocalPolicy): HealthPolicy {
  return { healthyAfter, gracePeriod: (service?.settings.healthCheckGracePeriodSeconds ?? 0) * 1_000 };
}

const STOP_TIMEOUT = 30;

/** Milliseconds from SIGTERM to SIGKILL. */
export const stopTimeoutOf = ({ stopTimeout }: ContainerDefinition) => (stopTimeout ?? STOP_TIMEOUT) * 1_000;

/** That of the container which may take the longest. */
export function longestStopTimeout({ definition }: LocalTask): number {
  return Math.max(...definition.registered.containerDefinitions.map(stopTimeoutOf));
}
