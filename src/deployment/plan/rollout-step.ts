/**
 * The steps of a rollout.
 *
 * @module
 */
import type { TaskCounts } from '../../scheduler/rolling-step.js';

/**
 * So many tasks at one place.
 *
 * @category deployment
 */
export interface PlacedTasks {
  /** The place, as `capacity` names it. */
  readonly name: string;
  /** How many tasks: 1 or more. */
  readonly count: number;
}

/**
 * Tasks of the new revision start: they are pending.
 *
 * @category deployment
 */
export interface RolloutStart {
  /** What tells it from other steps. */
  readonly kind: 'start';
  /** Milliseconds since the rollout began. */
  readonly at: number;
  /** How many tasks: 1 or more. */
  readonly count: number;
  /**
   * Where: again and again the place with room that has the fewest old and new tasks. Absent where `capacity` was not
   * given.
   */
  readonly places?: readonly PlacedTasks[];
}

/**
 * Tasks are stopped: they are on their way out.
 *
 * @category deployment
 */
export interface RolloutStop {
  /** What tells it from other steps. */
  readonly kind: 'stop';
  /** Milliseconds since the rollout began. */
  readonly at: number;
  /** How many tasks: 1 or more. */
  readonly count: number;
  /** Of which revision: an older one, or the new one where it has more tasks than are desired. */
  readonly of: 'old' | 'current';
  /** What they were until now. */
  readonly tasks: TaskCounts;
  /**
   * Where: again and again the place that has the most old and new tasks. Tasks that run elsewhere are not among them,
   * and stop last. Absent for tasks of the new revision, and where `capacity` was not given.
   */
  readonly places?: readonly PlacedTasks[];
}

/**
 * Nothing may start and nothing may stop until something has happened by itself: at least one of the three numbers is
 * not 0.
 *
 * @category deployment
 */
export interface RolloutWait {
  /** What tells it from other steps. */
  readonly kind: 'wait';
  /** Milliseconds since the rollout began. */
  readonly at: number;
  /** When the waiting ends, in milliseconds since the rollout began; `at` itself for what takes no time. */
  readonly until: number;
  /** How many tasks come to `RUNNING` then. */
  readonly running: number;
  /** How many tasks turn healthy then. */
  readonly healthy: number;
  /** How many tasks are gone then. */
  readonly stopped: number;
}

/**
 * One step of a rollout.
 *
 * @category deployment
 */
export type RolloutStep = RolloutStart | RolloutStop | RolloutWait;
