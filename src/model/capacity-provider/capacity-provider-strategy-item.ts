/**
 * Capacity provider strategies: how tasks divide over capacity providers.
 *
 * @module
 */
import { type Branded, integer, optional, structure } from '../../codec/index.js';
import type { TaskCount } from '../quantity/task-count.js';
import { CapacityProviderName } from './capacity-provider-name.js';

/**
 * The share of one capacity provider in a strategy. The bases are filled first; the remaining tasks divide by weight,
 * so that with weights of 1 and 4 the second provider gets four tasks for each one of the first.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProviderStrategyItem.html
 * @category structures
 */
export interface CapacityProviderStrategyItem {
  /** The capacity provider, which the cluster is already associated with. */
  readonly capacityProvider: CapacityProviderName;
  /**
   * Share of the tasks beyond the bases, relative to the other weights: 0 to 1,000. Default: 0, which gets none of
   * them. Where a strategy names several providers, one of them at least needs more than 0.
   */
  readonly weight?: CapacityProviderWeight;
  /**
   * Number of tasks that go to this provider before weights count: 0 to 100,000. Default: 0. Only one item of a
   * strategy may have it.
   */
  readonly base?: TaskCount;
}

/**
 * The share of a capacity provider, relative to the other weights of its strategy.
 *
 * @category identifiers
 */
export type CapacityProviderWeight = Branded<number, 'CapacityProviderWeight'>;

const CapacityProviderWeight = integer<CapacityProviderWeight>('CapacityProviderWeight', {
  min: 0,
  max: 1000,
  form: 'a relative weight',
  source: 'SDK',
});

const CapacityProviderBase = integer<TaskCount>('CapacityProviderBase', {
  min: 0,
  max: 100_000,
  form: 'a number of tasks',
  source: 'SDK',
});

export const CapacityProviderStrategyItem = structure<CapacityProviderStrategyItem>('CapacityProviderStrategyItem', {
  capacityProvider: CapacityProviderName,
  weight: optional(CapacityProviderWeight),
  base: optional(CapacityProviderBase),
});
