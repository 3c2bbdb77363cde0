/**
 * Placement strategies: which instance a task prefers.
 *
 * @module
 */
import { optional, type Rule, structure, Text } from '../../codec/index.js';
import { received } from '../../codec/received.js';
import { PlacementStrategyType } from './placement-strategy-type.js';

/**
 * How ECS chooses among the container instances that could take a task. Strategies are best effort, unlike constraints,
 * and Fargate has none.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PlacementStrategy.html
 * @category structures
 */
export interface PlacementStrategy {
  /** Whether to spread tasks out, pack them together, or leave it to chance. */
  readonly type?: PlacementStrategyType;
  /**
   * For `spread`, `instanceId` (`host` means the same) or an attribute such as `attribute:ecs.availability-zone`. For
   * `binpack`, `cpu` or `memory`. Of no use to `random`.
   */
  readonly field?: string;
}

const packable: Rule<PlacementStrategy> = {
  id: 'binpack-field',
  source: 'SDK',
  reads: ['type', 'field'],
  check({ type, field }) {
    if (type !== 'binpack' || field === undefined || /^(?:cpu|memory)$/i.test(field)) return undefined;
    return {
      at: ['field'],
      expected: 'cpu or memory with binpack',
      received: received(field),
      hint: 'Instances and attributes are fields of the spread strategy.',
    };
  },
};

export const PlacementStrategy = structure<PlacementStrategy>(
  'PlacementStrategy',
  {
    type: optional(PlacementStrategyType),
    field: optional(Text),
  },
  [packable],
);
