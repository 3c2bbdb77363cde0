/**
 * GPUs of a container instance.
 *
 * @module
 */
import { Integer, optional, structure } from '../../codec/index.js';
import { MiB } from '../quantity/mib.js';
import { GpuId } from './gpu-id.js';
import { GpuSharingMode } from './gpu-sharing-mode.js';

/**
 * One GPU of a container instance: who uses it, and how much of its memory is left.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GpuDevice.html
 * @category structures
 */
export interface GpuDevice {
  /** The GPU, as the `gpuIds` of the containers that have it name it. */
  readonly gpuId?: GpuId;
  /** Whether the GPU is shared, belongs to one container, or is free. */
  readonly sharingMode?: GpuSharingMode;
  /** MiB that the GPU has for containers, as the agent reported; the GPU itself may have more. */
  readonly totalMemoryInMiB?: MiB;
  /** MiB that no container has claimed, for more containers that share the GPU. What they really use does not count. */
  readonly remainingMemoryInMiB?: MiB;
  /** How many containers ECS gave the GPU to: 0 where it is `IDLE`, 1 where it is `DEDICATED`. */
  readonly containerCount?: number;
}

export const GpuDevice = structure<GpuDevice>('GpuDevice', {
  gpuId: optional(GpuId),
  sharingMode: optional(GpuSharingMode),
  totalMemoryInMiB: optional(MiB),
  remainingMemoryInMiB: optional(MiB),
  containerCount: optional(Integer),
});
