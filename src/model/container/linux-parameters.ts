/**
 * Linux settings of containers.
 *
 * @module
 */
import { Bool, integer, list, optional, type Rule, structure } from '../../codec/index.js';
import { MiB } from '../quantity/mib.js';
import { Device } from './device.js';
import { KernelCapabilities } from './kernel-capabilities.js';
import { Tmpfs } from './tmpfs.js';

/**
 * Settings that only Linux containers have.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LinuxParameters.html
 * @category structures
 */
export interface LinuxParameters {
  /** Linux capabilities to add to Docker's default set, or to drop from it. On Fargate, adding needs platform 1.4.0. */
  readonly capabilities?: KernelCapabilities;
  /** Devices of the container instance to expose; not on Fargate. Absent: none. */
  readonly devices?: readonly Device[];
  /**
   * Whether an init process runs in the container, to pass on signals and reap processes. Default: false. It needs
   * Docker Remote API 1.25 or later.
   */
  readonly initProcessEnabled?: boolean;
  /** The size of `/dev/shm` in MiB; not on Fargate. Absent: Docker's default. */
  readonly sharedMemorySize?: MiB;
  /** File systems in memory to mount. Absent: none. */
  readonly tmpfs?: readonly Tmpfs[];
  /**
   * MiB of swap that the container may use beyond its memory, where 0 means no swap; not on Fargate. Absent: as the
   * container instance is set up.
   */
  readonly maxSwap?: MiB;
  /**
   * How readily memory is swapped out, from 0 (only when it cannot be helped) to 100. Default: 60. ECS ignores it
   * without `maxSwap`; neither Fargate nor Amazon Linux 2023 supports it.
   */
  readonly swappiness?: number;
}

const Swappiness = integer<number>('Swappiness', { min: 0, max: 100, form: 'a swappiness', source: 'SDK' });

const swappinessNeedsMaxSwap: Rule<LinuxParameters> = {
  id: 'swappiness-max-swap',
  source: 'INF',
  reads: ['maxSwap', 'swappiness'],
  check({ maxSwap, swappiness }) {
    if (swappiness === undefined || maxSwap !== undefined) return undefined;
    return {
      at: ['swappiness'],
      expected: 'maxSwap beside swappiness',
      received: 'swappiness alone',
      hint: 'ECS ignores swappiness where maxSwap is absent.',
    };
  },
};

export const LinuxParameters = structure<LinuxParameters>(
  'LinuxParameters',
  {
    capabilities: optional(KernelCapabilities),
    devices: optional(list(Device)),
    initProcessEnabled: optional(Bool),
    sharedMemorySize: optional(MiB),
    tmpfs: optional(list(Tmpfs)),
    maxSwap: optional(MiB),
    swappiness: optional(Swappiness),
  },
  [swappinessNeedsMaxSwap],
);
