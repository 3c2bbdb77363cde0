/**
 * What a task takes up on a container instance.
 *
 * @module
 */
import type { RegisterTaskDefinitionRequest } from '../../model/task-definition/register-task-definition.js';
import { cpuUnits, mebibytes } from '../../task-definition/task-size.js';

/** A port of an instance, which one task at a time can have. */
export interface HostPort {
  readonly port: number;
  readonly protocol: 'tcp' | 'udp';
}

/** What a task takes up while it is there. */
export interface TaskDemand {
  /** CPU units, of which 1,024 are one vCPU. */
  readonly cpu: number;
  /** MiB. */
  readonly memory: number;
  /** The ports that the task definition fixes; those that the agent picks are always to be had. */
  readonly ports: readonly HostPort[];
}

type Demanding = Pick<
  RegisterTaskDefinitionRequest,
  'cpu' | 'memory' | 'networkMode' | 'containerDefinitions' | 'runtimePlatform'
>;

/**
 * What a task of a definition takes up. The task's own size counts where it has one, else the sum of its containers: of
 * a container's memory the reservation where there is one. That a task's size stands in for the sum is inferred; Windows
 * knows no task sizes.
 */
export function taskDemand({ networkMode, containerDefinitions, runtimePlatform, ...size }: Demanding): TaskDemand {
  const { cpu, memory }: Pick<Demanding, 'cpu' | 'memory'> = isWindows(runtimePlatform) ? {} : size;
  return {
    cpu: cpu === undefined ? sum(containerDefinitions.map((container) => container.cpu ?? 0)) : cpuUnits(cpu),
    memory:
      memory === undefined
        ? sum(containerDefinitions.map((container) => container.memoryReservation ?? container.memory ?? 0))
        : mebibytes(memory),
    ports: containerDefinitions.flatMap(({ portMappings = [] }) =>
      portMappings.flatMap(({ containerPort = 0, hostPort = 0, protocol }) => {
        const port = networkMode === 'host' ? containerPort : hostPort;
        const taken = networkMode !== 'awsvpc' && networkMode !== 'none' && port !== 0;
        return taken ? [{ port, protocol: protocol === 'udp' ? 'udp' : 'tcp' } as const] : [];
      }),
    ),
  };
}

const isWindows = (platform: Demanding['runtimePlatform']) => platform?.operatingSystemFamily?.startsWith('WINDOWS');

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
