/**
 * The layers that a chart stacks.
 *
 * Healthy tasks lie below the others, old upon them or not: the top of what is healthy is to be held against the minimum,
 * the top of all against the maximum.
 *
 * @module
 */
import type { RolloutMoment } from '../rollout.js';

/**
 * A layer of a chart, from the lowest to the highest: what is healthy, what is not healthy or not running yet, and what
 * is on its way out.
 */
export type ChartLayer = 'oldHealthy' | 'newHealthy' | 'newUnhealthy' | 'oldUnhealthy' | 'stopping';

/** From the lowest to the highest. */
export const LAYERS: readonly ChartLayer[] = ['oldHealthy', 'newHealthy', 'newUnhealthy', 'oldUnhealthy', 'stopping'];

/** What the legend calls each layer. */
export const LAYER_LABELS: Readonly<Record<ChartLayer, string>> = {
  oldHealthy: 'old',
  newHealthy: 'new',
  newUnhealthy: 'new, not healthy',
  oldUnhealthy: 'old, not healthy',
  stopping: 'stopping',
};

/** How many tasks of a moment belong to a layer. */
export function countIn({ old, current, stopping }: RolloutMoment, layer: ChartLayer): number {
  switch (layer) {
    case 'oldHealthy':
      return old.healthy;
    case 'newHealthy':
      return current.healthy;
    case 'newUnhealthy':
      return current.pending + current.unhealthy;
    case 'oldUnhealthy':
      return old.pending + old.unhealthy;
    case 'stopping':
      return stopping;
  }
}
