/**
 * A rollout as it goes over time: planned or watched, it has one form.
 *
 * @module
 */
import type { TaskCounts } from '../scheduler/rolling-step.js';
import type { TaskBounds } from '../scheduler/task-bounds.js';

/**
 * The tasks of a service at one moment of a rollout.
 *
 * @category deployment
 */
export interface RolloutMoment {
  /** Milliseconds since the rollout began. */
  readonly at: number;
  /** The tasks of older revisions that are not on their way out. */
  readonly old: TaskCounts;
  /** The tasks of the new revision that are not on their way out. */
  readonly current: TaskCounts;
  /** Tasks of any revision that are on their way out. */
  readonly stopping: number;
}

/**
 * A rollout over time: what a chart is drawn from.
 *
 * @category deployment
 */
export interface Rollout {
  /** How many tasks are desired. */
  readonly desiredCount: number;
  /** How few healthy tasks, and how many tasks in all, the service may have meanwhile. */
  readonly bounds: TaskBounds;
  /** In order of time, each differing from the one before it; the first is the beginning, the last the end so far. */
  readonly moments: readonly RolloutMoment[];
}
