/**
 * Container instances as candidates for a task.
 *
 * @module
 */
import type { PlacementInstance } from '../../scheduler/placement/fit.js';
import type { HostPort, TaskDemand } from '../../scheduler/placement/task-demand.js';
import type { LocalContainerInstance } from '../state/container-instance.js';
import { isLive, type LocalTask } from '../state/task.js';
import type { LocalTaskDefinition } from '../state/task-definition.js';

/** An instance while places are sought; what is booked on it shows at once. */
export interface Candidate extends PlacementInstance {
  readonly instance: LocalContainerInstance;
  sameGroup: number;
}

const portKey = ({ port, protocol }: HostPort) => `${port}/${protocol}`;

/** The instance, as placement for a group of tasks sees it. */
export function candidateOf(instance: LocalContainerInstance, group: string): Candidate {
  const { remaining, attributes, ec2InstanceId, registeredAt, agentConnected, versionInfo } = instance;
  const live = [...instance.tasks].filter(isLive);
  return {
    instance,
    get cpu() {
      return remaining.cpu;
    },
    get memory() {
      return remaining.memory;
    },
    hasPort: (port) => remaining.ports.has(portKey(port)),
    attributes: new Map(attributes.map(({ name, value }) => [name, value])),
    ec2InstanceId,
    registeredAt,
    agentConnected,
    ...(versionInfo?.agentVersion === undefined ? {} : { agentVersion: versionInfo.agentVersion }),
    runningTasksCount: live.filter(({ lastStatus }) => lastStatus === 'RUNNING').length,
    taskGroups: new Set(live.map((task) => task.group)),
    sameGroup: live.filter((task) => task.group === group).length,
  };
}

/** Takes away from the instance what a task takes up. */
export function book({ remaining }: LocalContainerInstance, { cpu, memory, ports }: TaskDemand): void {
  remaining.cpu -= cpu;
  remaining.memory -= memory;
  for (const port of ports) remaining.ports.add(portKey(port));
}

/** Gives back to the instance what a task took up. */
export function release(
  { remaining, pickedPorts }: LocalContainerInstance,
  { cpu, memory, ports }: TaskDemand,
  { dynamicPorts }: Pick<LocalTask, 'dynamicPorts'>,
): void {
  remaining.cpu += cpu;
  remaining.memory += memory;
  for (const port of ports) remaining.ports.delete(portKey(port));
  for (const port of dynamicPorts.values()) pickedPorts.delete(port);
}

const FIRST_PORT = 32_768;

/** The host ports that the agent picks for a task of network mode `bridge`: the lowest free ones of the kernel's range. */
export function pickPorts(
  { pickedPorts, remaining }: LocalContainerInstance,
  { registered: { networkMode = 'bridge', containerDefinitions } }: LocalTaskDefinition,
): ReadonlyMap<string, number> {
  const picked = new Map<string, number>();
  if (networkMode !== 'bridge') return picked;
  let port = FIRST_PORT;
  for (const { name, portMappings = [] } of containerDefinitions) {
    for (const { containerPort, hostPort = 0, protocol = 'tcp' } of portMappings) {
      if (containerPort === undefined || hostPort !== 0) continue;
      while (pickedPorts.has(port) || remaining.ports.has(`${port}/tcp`) || remaining.ports.has(`${port}/udp`)) port++;
      pickedPorts.add(port);
      picked.set(`${name}:${containerPort}/${protocol}`, port);
    }
  }
  return picked;
}
