/**
 * Shares tasks out among capacity providers.
 *
 * @module
 */
import type { CapacityProviderStrategyItem } from '../model/capacity-provider/capacity-provider-strategy-item.js';

/**
 * The capacity provider of the next task: the one whose base is not filled yet, then the one that is furthest behind
 * its weight. Of equals, and where no provider has a weight, the first in the strategy; how ECS rounds is not published.
 *
 * @param tasks - how many tasks a provider has already
 */
export function nextCapacityProvider(
  strategy: readonly CapacityProviderStrategyItem[],
  tasks: (provider: string) => number,
): string | undefined {
  const shares = strategy.map(({ capacityProvider, base = 0, weight = 0 }) => {
    const beyond = tasks(capacityProvider) - base;
    return { capacityProvider, unfilled: beyond < 0, share: weight === 0 ? Number.POSITIVE_INFINITY : beyond / weight };
  });
  const leastServed = Math.min(...shares.map(({ share }) => share));
  const next = shares.find(({ unfilled }) => unfilled) ?? shares.find(({ share }) => share === leastServed);
  return next?.capacityProvider;
}
