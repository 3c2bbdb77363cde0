/**
 * Shares of a GPU under NVIDIA Multi-Process Service.
 *
 * @module
 */
import { optional, structure } from '../../codec/index.js';
import { MiB } from '../quantity/mib.js';
import { Percent } from '../quantity/percent.js';

/**
 * How much of one GPU a container takes where several share it by NVIDIA Multi-Process Service (MPS). All containers of
 * a task that do so share one GPU, which must have memory enough for them all.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_NvidiaMpsAllocation.html
 * @category structures
 */
export interface NvidiaMpsAllocation {
  /** GPU memory in MiB, set aside on one GPU, that the container is held to. */
  readonly memory: MiB;
  /**
   * Percent of the GPU's computing power that the container may use at most; a limit, not a reservation. Absent: what
   * the MPS server of the instance allows, 100 unless it was changed.
   */
  readonly maxComputePercent?: Percent;
}

export const NvidiaMpsAllocation = structure<NvidiaMpsAllocation>('NvidiaMpsAllocation', {
  memory: MiB,
  maxComputePercent: optional(Percent),
});
