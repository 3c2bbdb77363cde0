/**
 * Ways to share a GPU.
 *
 * @module
 */
import { optional, type Rule, structure } from '../../codec/index.js';
import { NvidiaMpsAllocation } from './nvidia-mps-allocation.js';

/**
 * How a container shares a GPU with others: exactly one member is set. On EC2 and ECS Managed Instances only.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_SharingStrategy.html
 * @category structures
 */
export interface SharingStrategy {
  /** By NVIDIA Multi-Process Service, with this share. */
  readonly nvidiaMps?: NvidiaMpsAllocation;
}

const oneStrategy: Rule<SharingStrategy> = {
  id: 'sharing-strategy-kind',
  source: 'SDK',
  reads: ['nvidiaMps'],
  check(strategy) {
    const set = Object.values(strategy).filter((member) => member !== undefined).length;
    if (set === 1) return undefined;
    return { at: [], expected: 'exactly one member, such as nvidiaMps', received: `${set} members` };
  },
};

export const SharingStrategy = structure<SharingStrategy>(
  'SharingStrategy',
  {
    nvidiaMps: optional(NvidiaMpsAllocation),
  },
  [oneStrategy],
);
