/**
 * A container of a task as ECS describes it.
 *
 * @module
 */
import type { ContainerDefinition } from '../../model/container/container-definition.js';
import { stopTimeoutOf } from '../scheduler/task-facts.js';
import { arnIn } from '../state/region.js';
import type { LocalTask } from '../state/task.js';
import { derivedHex, derivedUuid } from './derived-id.js';
import { networkInterfacesOf } from './network-interface-view.js';

/** The container; what its image and its resources are the task definition says. */
export function containerView(task: LocalTask, container: ContainerDefinition): object {
  const { name, image, cpu = 0, memory, memoryReservation } = container;
  const { cluster, id, arn } = task;
  return {
    containerArn: arnIn(cluster.region, `container/${cluster.name}/${id}/${derivedUuid(`container ${name} of ${id}`)}`),
    taskArn: arn,
    name,
    image,
    runtimeId: runtimeIdOf(task, container),
    lastStatus: statusOf(task),
    ...endOf(task, container),
    networkBindings: networkBindingsOf(task, container),
    networkInterfaces: networkInterfacesOf(task),
    healthStatus: healthOf(task, container),
    managedAgents: managedAgentsOf(task),
    cpu: `${cpu}`,
    memory: memory === undefined ? undefined : `${memory}`,
    memoryReservation: memoryReservation === undefined ? undefined : `${memoryReservation}`,
  };
}

function statusOf({ times }: LocalTask): 'PENDING' | 'RUNNING' | 'STOPPED' {
  if (times.executionStoppedAt !== undefined) return 'STOPPED';
  return times.startedAt === undefined ? 'PENDING' : 'RUNNING';
}

/** In the forms that Docker and Fargate give out; containers are created once their images are there. */
function runtimeIdOf({ id, launch, times }: LocalTask, { name }: ContainerDefinition): string | undefined {
  if (times.pullStoppedAt === undefined) return undefined;
  const hex = derivedHex(`runtime ID of ${name} of ${id}`);
  if (launch.launchType !== 'FARGATE') return hex;
  return `${id}-${Number.parseInt(hex.slice(0, 8), 16)}`;
}

const KILLED = 137;

/**
 * How the container ended. Where a task stops by itself it is its first essential container that failed; the others
 * then end as they are told to.
 */
function endOf(
  { stop, times, definition }: LocalTask,
  container: ContainerDefinition,
): { readonly exitCode?: number; readonly reason?: string } {
  if (stop === undefined || times.executionStoppedAt === undefined) return {};
  const { exitCode, shutDown, containerReason } = stop;
  if (shutDown !== undefined) return { exitCode: shutDown > stopTimeoutOf(container) ? KILLED : 0 };
  const failed = definition.registered.containerDefinitions.find(({ essential = true }) => essential);
  if (container.name !== failed?.name) return exitCode === undefined ? {} : { exitCode: 0 };
  return {
    ...(exitCode === undefined ? {} : { exitCode }),
    ...(containerReason === undefined ? {} : { reason: containerReason }),
  };
}

/** The host ports that lead to the container, from the time on that it runs. */
function networkBindingsOf({ definition, dynamicPorts, times }: LocalTask, container: ContainerDefinition): object[] {
  const { networkMode = 'bridge' } = definition.registered;
  const { name, portMappings = [] } = container;
  if (times.startedAt === undefined || (networkMode !== 'bridge' && networkMode !== 'host')) return [];
  return portMappings.flatMap(({ containerPort, hostPort = 0, protocol = 'tcp' }) => {
    if (containerPort === undefined) return [];
    const picked = dynamicPorts.get(`${name}:${containerPort}/${protocol}`);
    const bound = networkMode === 'host' ? containerPort : (picked ?? hostPort);
    return [{ bindIP: '0.0.0.0', containerPort, hostPort: bound, protocol }];
  });
}

/** The state has one verdict for all health checks that matter. */
function healthOf(
  { containers = 'UNKNOWN' }: LocalTask,
  { essential = true, healthCheck }: ContainerDefinition,
): string {
  return essential && healthCheck !== undefined ? containers : 'UNKNOWN';
}

/** The agent for ExecuteCommand comes and goes with the container. */
function managedAgentsOf(task: LocalTask): object[] {
  const { settings, times } = task;
  if (settings.enableExecuteCommand !== true) return [];
  const started = times.startedAt === undefined ? {} : { lastStartedAt: new Date(times.startedAt) };
  return [{ name: 'ExecuteCommandAgent', lastStatus: statusOf(task), ...started }];
}
