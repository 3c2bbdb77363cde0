/**
 * How a deployment ended.
 *
 * @module
 */
import type { EcsError } from '../../client/error/ecs-error.js';
import type { Finding } from '../diagnosis/finding.js';
import type { DeploymentSnapshot } from './deployment-snapshot.js';

/**
 * What all endings have.
 *
 * @category deployment
 */
export interface CommonEnding {
  /** The cluster, as it was named to the watch. Absent: `default`. */
  readonly cluster?: string;
  /** The service, as it was named to the watch. */
  readonly service: string;
  /** The deployment. Absent where none was ever seen, nor named. */
  readonly deploymentId?: string;
  /** The last that was seen of it. Absent where nothing was. */
  readonly snapshot?: DeploymentSnapshot;
  /** Why it ended so, the most telling reason first. Empty where there is nothing to explain. */
  readonly reasons: readonly Finding[];
  /** The ending in one plain sentence. */
  readonly message: string;
}

/**
 * ECS calls the deployment complete: its tasks run, and the older ones are gone.
 *
 * @category deployment
 */
export interface Completed extends CommonEnding {
  /** Tells this ending from the others. */
  readonly _tag: 'Completed';
}

/**
 * The deployment failed, and the service is back at what it was before.
 *
 * @category deployment
 */
export interface RolledBack extends CommonEnding {
  /** Tells this ending from the others. */
  readonly _tag: 'RolledBack';
  /** The deployment that the service returned to. */
  readonly to: string;
}

/**
 * The deployment failed, and nothing took its place: the circuit breaker or an alarm ended it without a rollback, the
 * rollback failed as well, there is no such service or deployment, or ECS refuses to tell.
 *
 * @category deployment
 */
export interface Failed extends CommonEnding {
  /** Tells this ending from the others. */
  readonly _tag: 'Failed';
  /**
   * - `deployment`: ECS calls it failed
   * - `missing`: there is no such service, or it has no such deployment
   * - `error`: ECS, or the way to it, refuses to answer
   */
  readonly because: 'deployment' | 'missing' | 'error';
  /** What the last call answered. Present where `because` is `error`. */
  readonly error?: EcsError;
}

/**
 * Another deployment took over before this one was complete.
 *
 * @category deployment
 */
export interface Superseded extends CommonEnding {
  /** Tells this ending from the others. */
  readonly _tag: 'Superseded';
  /** The other deployment. */
  readonly by: string;
}

/**
 * The bounds leave no room to start or to stop a task: ECS would stay in progress for ever.
 *
 * @category deployment
 */
export interface Stuck extends CommonEnding {
  /** Tells this ending from the others. */
  readonly _tag: 'Infeasible';
}

/**
 * No task is wanted any more: the service was deleted, or scaled to zero while the deployment was under way.
 *
 * @category deployment
 */
export interface Drained extends CommonEnding {
  /** Tells this ending from the others. */
  readonly _tag: 'Drained';
  /** Which of both it was. */
  readonly because: 'deleted' | 'scaled-to-zero';
}

/**
 * Nobody watches any longer; the deployment may go on. `deploy` picks it up again.
 *
 * @category deployment
 */
export interface TimedOut extends CommonEnding {
  /** Tells this ending from the others. */
  readonly _tag: 'TimedOut';
  /** `time`: the time limit ran out. `aborted`: the caller's signal was aborted. */
  readonly because: 'time' | 'aborted';
  /** What the last call answered. Absent where it succeeded. */
  readonly error?: EcsError;
}

/**
 * How a deployment ended, told apart by `_tag`.
 *
 * @category deployment
 */
export type DeploymentEnding = Completed | RolledBack | Failed | Superseded | Stuck | Drained | TimedOut;
