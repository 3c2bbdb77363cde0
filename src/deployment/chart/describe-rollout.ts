/**
 * What happens in a rollout, in two sentences.
 *
 * @module
 */
import type { Rollout } from '../rollout.js';
import { spanText } from './span-text.js';
import { healthyIn, liveIn, type Stack, type Timeline, timelineOf } from './timeline.js';

/**
 * A rollout in two sentences: from what to what it goes, how long it takes, how few tasks are healthy and how many there
 * are meanwhile; and whether that keeps to the bounds. Tasks that are on their way out do not count. `rolloutChart` has
 * this text as its description; an `img` that shows the chart wants it as its `alt`.
 *
 * @param rollout - a plan, or a history so far
 * @returns plain text on one line, not escaped for HTML
 * @example
 * ```ts
 * import { describeRollout } from 'typed-ecs/deployment';
 * import assert from 'node:assert/strict';
 *
 * const none = { pending: 0, unhealthy: 0, healthy: 0 };
 * const text = describeRollout({
 *   desiredCount: 1,
 *   bounds: { minimumHealthy: 1, maximum: 2 },
 *   moments: [
 *     { at: 0, old: { ...none, healthy: 1 }, current: none, stopping: 0 },
 *     { at: 1_000, old: { ...none, healthy: 1 }, current: { ...none, pending: 1 }, stopping: 0 },
 *     { at: 61_000, old: none, current: { ...none, healthy: 1 }, stopping: 1 },
 *     { at: 91_000, old: none, current: { ...none, healthy: 1 }, stopping: 0 },
 *   ],
 * });
 * assert.equal(
 *   text,
 *   'From 1 old task to 1 new one in 1 min 31 s: at least 1 healthy, at most 2 tasks; 1 is desired. ' +
 *     'This keeps to the minimum of 1 healthy task and the maximum of 2 tasks.',
 * );
 * ```
 * @category deployment
 */
export function describeRollout(rollout: Rollout): string {
  return descriptionOf(timelineOf(rollout));
}

/** The same for what is about to be drawn. */
export function descriptionOf({ desiredCount, bounds, stacks, last }: Timeline): string {
  const fewest = stacks.reduce((few, stack) => Math.min(few, healthyIn(stack)), Number.POSITIVE_INFINITY);
  const most = stacks.reduce((many, stack) => Math.max(many, liveIn(stack)), 0);
  const desired = `${desiredCount} ${desiredCount === 1 ? 'is' : 'are'} desired`;
  const course =
    stacks.length === 1
      ? `${capitalized(tasksOf(last, 'task'))}: ${fewest} healthy`
      : `From ${tasksOf(stacks[0], 'task')} to ${tasksOf(last, 'one')} in ${spanText(last.at)}: ` +
        `at least ${fewest} healthy, at most ${counted(most, 'task')}`;
  const minimum = `the minimum of ${counted(bounds.minimumHealthy, 'healthy task')}`;
  const maximum = `the maximum of ${counted(bounds.maximum, 'task')}`;
  const broken = [
    ...(fewest < bounds.minimumHealthy ? [`falls below ${minimum}`] : []),
    ...(most > bounds.maximum ? [`exceeds ${maximum}`] : []),
  ];
  const verdict = broken.length === 0 ? `keeps to ${minimum} and ${maximum}` : broken.join(' and ');
  return `${course}; ${desired}. This ${verdict}.`;
}

function tasksOf({ top }: Stack, noun: 'task' | 'one'): string {
  const current = top.newUnhealthy - top.oldHealthy;
  const old = top.oldUnhealthy - current;
  if (old + current === 0) return noun === 'task' ? 'no tasks' : 'none';
  if (current === 0) return counted(old, `old ${noun}`);
  if (old === 0) return counted(current, `new ${noun}`);
  return `${old} old and ${counted(current, `new ${noun}`)}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
