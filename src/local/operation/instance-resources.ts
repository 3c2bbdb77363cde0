/**
 * The resources of container instances, as requests and answers list them.
 *
 * @module
 */
import type { Resource } from '../../model/container-instance/resource.js';
import type { InstanceResources } from '../state/container-instance.js';

/** What an agent registers on an `m5.xlarge`: 4 vCPU, and of 16 GiB what the operating system leaves. */
const DEFAULT_CPU = 4_096;
const DEFAULT_MEMORY = 15_722;

/** Reads what an instance registers; what it does not name is that of an `m5.xlarge`. */
export function readResources(resources: readonly Resource[], reservedPorts: readonly number[]): InstanceResources {
  const named = new Map(resources.map((resource) => [resource.name, resource]));
  const tcp = named.get('PORTS')?.stringSetValue ?? reservedPorts.map(String);
  const udp = named.get('PORTS_UDP')?.stringSetValue ?? [];
  return {
    cpu: named.get('CPU')?.integerValue ?? DEFAULT_CPU,
    memory: named.get('MEMORY')?.integerValue ?? DEFAULT_MEMORY,
    ports: new Set([...tcp.map((port) => `${port}/tcp`), ...udp.map((port) => `${port}/udp`)]),
  };
}

/** As ECS lists them: the values that do not count are 0. */
export function resourcesView({ cpu, memory, ports }: InstanceResources): Resource[] {
  return [
    { name: 'CPU', type: 'INTEGER', ...NOTHING, integerValue: cpu },
    { name: 'MEMORY', type: 'INTEGER', ...NOTHING, integerValue: memory },
    { name: 'PORTS', type: 'STRINGSET', ...NOTHING, stringSetValue: portsOf(ports, 'tcp') },
    { name: 'PORTS_UDP', type: 'STRINGSET', ...NOTHING, stringSetValue: portsOf(ports, 'udp') },
  ];
}

const NOTHING = { doubleValue: 0, longValue: 0, integerValue: 0 };

function portsOf(ports: ReadonlySet<string>, protocol: 'tcp' | 'udp'): string[] {
  return [...ports].filter((port) => port.endsWith(`/${protocol}`)).map((port) => port.slice(0, -protocol.length - 1));
}
