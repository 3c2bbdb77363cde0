/**
 * A rollout as charts draw it: layers stacked, time from 0 on, and no number that cannot be drawn.
 *
 * @module
 */
import type { TaskBounds } from '../../scheduler/task-bounds.js';
import type { Rollout, RolloutMoment } from '../rollout.js';
import { type ChartLayer, countIn, LAYERS } from './layer.js';

/** The layers of one moment, one upon the other. */
export interface Stack {
  /** Milliseconds since the first moment. */
  readonly at: number;
  /** How many tasks a layer and all below it hold. */
  readonly top: Readonly<Record<ChartLayer, number>>;
}

/** What charts and their descriptions are made from. */
export interface Timeline {
  readonly desiredCount: number;
  readonly bounds: TaskBounds;
  /** In order of time. */
  readonly stacks: readonly [Stack, ...Stack[]];
  readonly last: Stack;
  /** The layers that hold a task at some moment, from the lowest to the highest. */
  readonly layers: readonly ChartLayer[];
}

const MOST_TASKS = 1e9;

/** Numbers that no rollout has are drawn as the nearest that one may have, and a rollout without moments as no tasks. */
export function timelineOf({ desiredCount, bounds, moments }: Rollout): Timeline {
  const [first = NOTHING, ...others] = moments;
  const begin = drawable(first.at, Number.MAX_SAFE_INTEGER);
  let last = stackOf(first, 0);
  const stacks: [Stack, ...Stack[]] = [last];
  for (const moment of others) {
    last = stackOf(moment, Math.max(last.at, drawable(moment.at, Number.MAX_SAFE_INTEGER) - begin));
    stacks.push(last);
  }
  return {
    desiredCount: drawable(desiredCount, MOST_TASKS),
    bounds: {
      minimumHealthy: drawable(bounds.minimumHealthy, MOST_TASKS),
      maximum: drawable(bounds.maximum, MOST_TASKS),
    },
    stacks,
    last,
    layers: LAYERS.filter((layer, index) => {
      const below = LAYERS[index - 1];
      return stacks.some(({ top }) => top[layer] > (below === undefined ? 0 : top[below]));
    }),
  };
}

/** The same without the tasks that are on their way out. */
export function withoutStopping(timeline: Timeline): Timeline {
  return { ...timeline, layers: timeline.layers.filter((layer) => layer !== 'stopping') };
}

/** How many tasks are healthy. */
export function healthyIn({ top }: Stack): number {
  return top.newHealthy;
}

/** How many tasks there are, without those that are on their way out. */
export function liveIn({ top }: Stack): number {
  return top.oldUnhealthy;
}

/** The highest that a chart has to reach: at least one task. */
export function peakOf({ desiredCount, bounds, stacks, layers }: Timeline): number {
  const highest = layers.at(-1);
  const least = Math.max(1, desiredCount, bounds.maximum, bounds.minimumHealthy);
  return highest === undefined ? least : stacks.reduce((peak, { top }) => Math.max(peak, top[highest]), least);
}

const NONE = { pending: 0, unhealthy: 0, healthy: 0 };
const NOTHING: RolloutMoment = { at: 0, old: NONE, current: NONE, stopping: 0 };

function stackOf(moment: RolloutMoment, at: number): Stack {
  let height = 0;
  const top = { oldHealthy: 0, newHealthy: 0, newUnhealthy: 0, oldUnhealthy: 0, stopping: 0 };
  for (const layer of LAYERS) {
    height += drawable(countIn(moment, layer), MOST_TASKS);
    top[layer] = height;
  }
  return { at, top };
}

/** No comparison holds for NaN. */
function drawable(value: number, most: number): number {
  return value > 0 ? Math.min(Math.round(value), most) : 0;
}
