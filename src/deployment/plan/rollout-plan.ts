/**
 * What planning a rollout comes to.
 *
 * @module
 */
import type { Rollout } from '../rollout.js';
import type { RolloutStep } from './rollout-step.js';

/**
 * What a rollout needs at its peak beyond what there was at its beginning: 0 where the service shrinks.
 *
 * @category deployment
 */
export interface ExtraCapacity {
  /** How many tasks the peak is above the tasks at the beginning, counted alike; those of a scale-out among them. */
  readonly tasks: number;
  /** What these tasks take in CPU units, of which 1,024 make one vCPU. Absent where `task.cpu` was not given. */
  readonly cpu?: number;
  /** What these tasks take in MiB of memory. Absent where `task.memory` was not given. */
  readonly memory?: number;
}

/**
 * A rollout that comes to its end.
 *
 * @category deployment
 */
export interface Feasible extends Rollout {
  /** What tells it from a rollout that stands still. */
  readonly _tag: 'Feasible';
  /** In order of time. Each leads from one of the `moments` to the next, so there is one moment more than steps. */
  readonly steps: readonly RolloutStep[];
  /** The most tasks that run or are pending at any moment; with `countStopping`, those that are stopping, too. */
  readonly peak: number;
  /** The fewest healthy tasks, old and new, at any moment. */
  readonly trough: number;
  /** In how many waves new tasks start: what starts at one time is one wave. */
  readonly batches: number;
  /** Milliseconds from the beginning until all new tasks are healthy and all others are gone. */
  readonly duration: number;
  /**
   * What the peak takes. Tasks on their way out are in it only with `countStopping`, though they take their room until
   * they are gone: what has to fit beside them, a plan with `capacity` tells.
   */
  readonly extraAtPeak: ExtraCapacity;
}

/**
 * How a percentage of the desired count becomes a number of tasks.
 *
 * @category deployment
 */
export interface Rounding {
  /** The percentage in force, the default where none was given. */
  readonly percent: number;
  /** What it comes to, before rounding. */
  readonly exact: number;
  /** What it comes to in tasks. */
  readonly tasks: number;
}

/**
 * A change that lets the rollout come to its end. Nothing nearer does: neither a percentage that is closer to the one
 * there is, nor less room.
 *
 * @category deployment
 */
export interface NearestConfiguration {
  /** What differs from the input. */
  readonly change: 'minimumHealthyPercent' | 'maximumPercent' | 'room';
  /** Percent of the desired count; lower than in the input where this is what changes. */
  readonly minimumHealthyPercent: number;
  /** Percent of the desired count; higher than in the input where this is what changes. */
  readonly maximumPercent: number;
  /** How many more tasks must fit, at whichever place; 0 where this is not what changes. */
  readonly additionalRoom: number;
}

/**
 * A rollout that stands still before it is done. ECS raises no error then: the deployment stays in progress until
 * somebody changes something.
 *
 * @category deployment
 */
export interface Infeasible extends Rollout {
  /** What tells it from a rollout that comes to its end. */
  readonly _tag: 'Infeasible';
  /**
   * What it is that stands in the way of the next task:
   *
   * - `no-room`: the bounds allow neither a start nor a stop
   * - `no-capacity`: the bounds allow a start, the places have no room for it, and no stop makes any
   */
  readonly reason: 'no-room' | 'no-capacity';
  /** The same for people, with the numbers, in a few plain sentences. */
  readonly explanation: string;
  /** How the bounds came about. */
  readonly rounding: {
    /** Rounded up. */
    readonly minimumHealthy: Rounding;
    /** Rounded down. */
    readonly maximum: Rounding;
  };
  /** What is done before it stands still, in order of time; each leads from one of the `moments` to the next. */
  readonly steps: readonly RolloutStep[];
  /**
   * The nearest configurations that work, one for each member that can be changed alone: a lower
   * `minimumHealthyPercent`, then for `no-room` a higher `maximumPercent`, which a daemon service does not take, or for
   * `no-capacity` more room. Empty where no single change is enough.
   */
  readonly nearest: readonly NearestConfiguration[];
}

/**
 * What planning a rollout comes to: how it goes, or why it does not.
 *
 * @category deployment
 */
export type RolloutPlan = Feasible | Infeasible;
