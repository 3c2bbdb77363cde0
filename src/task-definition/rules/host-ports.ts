/**
 * Ports that tasks take on their container instance, or on the network interface that their containers share.
 *
 * @module
 */
import type { Violation } from '../../codec/rule.js';
import type { PortMapping } from '../../model/container/port-mapping.js';
import type { TaskDefinitionRule } from '../rule.js';
import { type Definition, inPortMappings } from './scope.js';

/** Ports of one protocol that a mapping takes for itself among all containers of the task: first and last. */
interface Claim {
  readonly first: number;
  readonly last: number;
  readonly protocol: string;
  readonly container: number;
  readonly mapping: number;
  readonly isRange: boolean;
}

/** A container has a network of its own with `bridge`, where only fixed host ports are claimed. */
function claimsIn({ networkMode = 'bridge', containerDefinitions }: Definition): readonly Claim[] {
  return containerDefinitions.flatMap(({ portMappings = [] }, container) =>
    portMappings.flatMap(({ containerPort, hostPort, containerPortRange, protocol = 'tcp' }, mapping): Claim[] => {
      const owner = { protocol, container, mapping };
      if (containerPortRange !== undefined) {
        const [first = 0, last = first] = containerPortRange.split('-').map(Number);
        return networkMode === 'awsvpc' ? [{ ...owner, first, last, isRange: true }] : [];
      }
      const port = networkMode === 'bridge' ? hostPort : containerPort;
      return port === undefined || port === 0 || networkMode === 'none'
        ? []
        : [{ ...owner, first: port, last: port, isRange: false }];
    }),
  );
}

/** Ranges that overlap within one container are the container definition's own matter. */
const collide = (one: Claim, other: Claim) =>
  one.protocol === other.protocol &&
  one.first <= other.last &&
  one.last >= other.first &&
  (one.container !== other.container || !(one.isRange || other.isRange));

function portsTwice(definition: Definition): readonly Violation[] {
  const claims = claimsIn(definition);
  const isBridge = (definition.networkMode ?? 'bridge') === 'bridge';
  const ranges: Claim[] = [];
  const singles = new Map<string, Claim>();
  return claims.flatMap((claim) => {
    const key = `${claim.protocol} ${claim.first}`;
    const candidates = claim.isRange ? [...ranges, ...singles.values()] : [singles.get(key), ...ranges];
    const earlier = candidates.find((other) => other !== undefined && collide(claim, other));
    if (claim.isRange) ranges.push(claim);
    else if (!singles.has(key)) singles.set(key, claim);
    if (earlier === undefined) return [];
    const ports = claim.isRange ? `${claim.first}-${claim.last}` : `${claim.first}`;
    const member = claim.isRange ? 'containerPortRange' : isBridge ? 'hostPort' : 'containerPort';
    return [
      {
        at: ['containerDefinitions', claim.container, 'portMappings', claim.mapping, member],
        expected: `a ${claim.protocol} port that no other mapping of the task takes`,
        received: `${ports}, as containerDefinitions[${earlier.container}].portMappings[${earlier.mapping}] does`,
        hint: isBridge
          ? 'Leave hostPort out to be given a free port.'
          : 'The containers of this task share one network: let one of them listen on another port.',
      },
    ];
  });
}

const RESERVED: ReadonlySet<number> = new Set([22, 2375, 2376, 51678, 51679, 51680]);

const isReserved = (port: number, { protocol = 'tcp' }: PortMapping) => RESERVED.has(port) && protocol === 'tcp';

/** Docker's own range where the kernel does not say, and where the usual range of the Linux kernel begins. */
const EPHEMERAL = 49153;
const KERNEL = 32768;

/** The fixed port that a mapping takes on the container instance, and the member that says so. */
function instancePort({ hostPort, containerPort }: PortMapping, { networkMode = 'bridge' }: Definition) {
  if (networkMode === 'bridge') return { port: Number(hostPort ?? 0), member: 'hostPort' };
  return { port: Number(networkMode === 'host' ? (containerPort ?? 0) : 0), member: 'containerPort' };
}

/** Rules about ports beyond one mapping. */
export const hostPortRules: readonly TaskDefinitionRule[] = [
  {
    id: 'port-once-in-task',
    source: 'OBS',
    says: "TCP host port '3000' is mapped multiple times in task.",
    check: portsTwice,
  },
  {
    id: 'host-port-reserved',
    source: 'SDK',
    severity: 'warning',
    check: inPortMappings((mapping, definition) => {
      const { port, member } = instancePort(mapping, definition);
      if (!isReserved(port, mapping)) return [];
      return [
        {
          at: [member],
          expected: 'a port that container instances do not reserve',
          received: `port ${port}`,
          hint: 'SSH has 22, Docker 2375 and 2376, the container agent 51678 to 51680.',
        },
      ];
    }),
  },
  {
    id: 'host-port-ephemeral',
    source: 'SDK',
    severity: 'warning',
    check: inPortMappings((mapping, definition) => {
      const { port, member } = instancePort(mapping, definition);
      if (port < EPHEMERAL || isReserved(port, mapping)) return [];
      return [
        {
          at: [member],
          expected: `a port below ${EPHEMERAL}, where the ephemeral ports begin`,
          received: `port ${port}`,
          hint: `A container that is given any free port may have it; ports below ${KERNEL} are safe in general.`,
        },
      ];
    }),
  },
  {
    id: 'host-port-kernel-range',
    source: 'INF',
    check: inPortMappings((mapping, definition) => {
      const { port, member } = instancePort(mapping, definition);
      if (port < KERNEL || port >= EPHEMERAL) return [];
      return [
        {
          at: [member],
          expected: `a port below ${KERNEL}`,
          received: `port ${port}`,
          hint: 'Linux kernels usually give away ports from 32768 on: see /proc/sys/net/ipv4/ip_local_port_range.',
        },
      ];
    }),
  },
];
