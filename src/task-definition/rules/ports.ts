/**
 * Port mappings.
 *
 * @module
 */
import { quoted } from '../../codec/received.js';
import type { TaskDefinitionRule } from '../rule.js';
import { repeated } from './repeated.js';
import { inContainers, inPortMappings } from './scope.js';

/** Rules about port mappings. */
export const portRules: readonly TaskDefinitionRule[] = [
  {
    id: 'port-mappings-network-mode',
    source: 'SDK',
    check: inContainers(({ portMappings = [] }, { networkMode }) => {
      if (portMappings.length === 0 || networkMode !== 'none') return [];
      return [
        {
          at: ['portMappings'],
          expected: 'no port mappings, as networkMode is none',
          received: `${portMappings.length}`,
          hint: 'Nothing can reach a task without a network.',
        },
      ];
    }),
  },
  {
    id: 'port-mapping-container-port',
    source: 'OBS',
    says: "Invalid 'containerPort' setting for container 'container_1'.",
    check: inPortMappings(({ containerPort, containerPortRange }) => {
      if (containerPortRange !== undefined || (containerPort ?? 0) > 0) return [];
      return [
        {
          at: ['containerPort'],
          code: 'missing',
          expected: 'containerPort, unless there is a containerPortRange',
          received: containerPort === undefined ? 'nothing' : 'port 0',
          hint: 'Name the port on which the container listens.',
        },
      ];
    }),
  },
  {
    id: 'host-port-matches',
    source: 'SDK',
    says: 'When networkMode=awsvpc, the host ports and container ports in port mappings must match.',
    check: inPortMappings(({ hostPort, containerPort, containerPortRange }, { networkMode }) => {
      if (networkMode !== 'awsvpc' && networkMode !== 'host') return [];
      if (hostPort === undefined || hostPort === containerPort || containerPortRange !== undefined) return [];
      return [
        {
          at: ['hostPort'],
          expected: `the container port or nothing, as networkMode is ${networkMode}`,
          received: `port ${hostPort}`,
          hint: 'Leave hostPort out.',
        },
      ];
    }),
  },
  {
    id: 'port-range-network-mode',
    source: 'SDK',
    check: inPortMappings(({ containerPortRange }, { networkMode }) => {
      if (containerPortRange === undefined || networkMode !== 'host') return [];
      return [
        {
          at: ['containerPortRange'],
          expected: 'no port range, as networkMode is host',
          received: containerPortRange,
          hint: 'Port ranges need awsvpc or bridge.',
        },
      ];
    }),
  },
  {
    id: 'port-name-unique',
    source: 'PF',
    says: 'When networkMode=awsvpc, port mapping name is already used',
    check: ({ containerDefinitions }) =>
      repeated(
        containerDefinitions.flatMap(({ portMappings = [] }, i) =>
          portMappings.map(({ name }, j) => ({ name, at: ['containerDefinitions', i, 'portMappings', j, 'name'] })),
        ),
      ).map(({ name, at }) => ({
        at,
        expected: 'a name that no other port mapping of the task has',
        received: quoted(name ?? ''),
        hint: 'Service Connect tells ports apart by their names.',
      })),
  },
  {
    /** The SDK says that ECS refuses it, but the developer guide took that back in 2020, and services alone are refused. */
    id: 'port-two-protocols',
    source: 'SDK',
    severity: 'warning',
    check: inContainers(({ portMappings = [] }) => {
      const protocols = new Map<number, string>();
      return portMappings.flatMap(({ containerPort = 0, protocol = 'tcp' }, i) => {
        const earlier = protocols.get(containerPort) ?? protocol;
        protocols.set(containerPort, earlier);
        if (containerPort === 0 || earlier === protocol) return [];
        return [
          {
            at: ['portMappings', i, 'protocol'],
            expected: 'a container port with one protocol',
            received: `port ${containerPort} with both ${earlier} and ${protocol}`,
            hint: 'ECS refuses a service with a load balancer on such a port.',
          },
        ];
      });
    }),
  },
];
