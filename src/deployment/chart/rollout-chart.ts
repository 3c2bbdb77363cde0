/**
 * A picture of a rollout.
 *
 * @module
 */
import type { Rollout } from '../rollout.js';
import type { RolloutChartOptions } from './chart-options.js';
import { svgChart } from './svg-chart.js';
import { textChart } from './text-chart.js';
import { timelineOf, withoutStopping } from './timeline.js';

/**
 * Draws a rollout over time: how many tasks are old and how many new, how many of them are healthy, and the bounds that
 * hold meanwhile. Healthy tasks, old and new, lie at the bottom: their top is to be held against the minimum, the top of
 * all against the maximum. A task that is pending counts as not healthy. A little of what follows the last moment is
 * drawn as well.
 *
 * An SVG is complete in itself: no script, no reference, no font. It can be a file, the source of an `img` as a `data:`
 * URL, or a part of a page, and follows the reader's preference for light or dark. Its description, which
 * `describeRollout` returns as well, is read to those who do not see it. Of more than 1,000 moments it draws those that
 * show: every dip and every peak.
 *
 * Where a page's content security policy forbids embedded style sheets (`style-src 'self'`), a chart that is part of the
 * page stays light, on a ground of its own; an `img` has both all the same. Such a policy may allow the style sheet by its
 * hash, which depends on `idPrefix` alone.
 *
 * A text shows in each column one moment of its time: the one with the least room to the bounds. A row holds one task or
 * several, a task one row or several.
 *
 * Numbers that no rollout has, such as a negative count, are drawn as the nearest that one may have.
 *
 * @param rollout - a plan, or a history so far
 * @param options - the form, the size, and what belongs to the form
 * @returns markup, with everything in it escaped; or lines, without a line break at the end
 * @example
 * ```ts
 * import { rolloutChart } from 'typed-ecs/deployment';
 * import assert from 'node:assert/strict';
 *
 * const none = { pending: 0, unhealthy: 0, healthy: 0 };
 * const rollout = {
 *   desiredCount: 2,
 *   bounds: { minimumHealthy: 1, maximum: 2 },
 *   moments: [
 *     { at: 0, old: { ...none, healthy: 2 }, current: none, stopping: 0 },
 *     { at: 20_000, old: { ...none, healthy: 1 }, current: { ...none, pending: 1 }, stopping: 1 },
 *     { at: 60_000, old: none, current: { ...none, healthy: 1, pending: 1 }, stopping: 1 },
 *     { at: 100_000, old: none, current: { ...none, healthy: 2 }, stopping: 0 },
 *   ],
 * };
 * assert.match(rolloutChart(rollout), /^<svg .*<\/svg>$/s);
 * const text = rolloutChart(rollout, { format: 'text', ascii: true, width: 48, height: 8 });
 * assert.deepEqual(text.split('\n'), [
 *   '2 |ooooo+++++++++++++++++++++++#- desired, max 2',
 *   '  |ooooo+++++++++++++++++++++++#',
 *   '1 |oooooooooooooooo#############- min healthy 1',
 *   '  |oooooooooooooooo#############',
 *   '0 ++---------------+------------',
 *   '   0             60 s',
 *   'tasks:  o old  # new  + new, not healthy',
 * ]);
 * ```
 * @category deployment
 */
export function rolloutChart(rollout: Rollout, options: RolloutChartOptions = {}): string {
  const whole = timelineOf(rollout);
  const timeline = options.stopping ? whole : withoutStopping(whole);
  const { width, height } = options;
  return options.format === 'text'
    ? textChart(timeline, within(width ?? 72, 40, 500), within(height ?? 12, 8, 200), options)
    : svgChart(timeline, within(width ?? 560, 320, 4096), within(height ?? 340, 240, 4096), options);
}

/** No comparison holds for NaN. */
function within(size: number, least: number, most: number): number {
  return size > least ? Math.min(Math.floor(size), most) : least;
}
