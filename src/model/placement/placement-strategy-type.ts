/**
 * Kinds of placement strategies.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * Which container instance a task prefers: one with few tasks, counted by a field (`spread`), the one with the least
 * left of a resource that still suffices (`binpack`), or any (`random`).
 *
 * @category enumerations
 */
export type PlacementStrategyType = 'binpack' | 'random' | 'spread' | Unrecognized;

export const PlacementStrategyType = enumeration<PlacementStrategyType>('PlacementStrategyType', {
  binpack: 'binpack',
  random: 'random',
  spread: 'spread',
});
