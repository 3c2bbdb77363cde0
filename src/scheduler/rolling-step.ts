/**
 * One step of a rolling deployment.
 *
 * AWS documents the bounds within which tasks are replaced, not the algorithm. Ours: start as many new tasks as are
 * missing, as the maximum allows and as there is capacity for; only when none can start, stop as many old ones as the
 * minimum allows. A task that fails its checks stays until a healthy one has taken its place; where there is no room for
 * a substitute, failing tasks go one at a time, each once the one before it has stopped.
 *
 * @module
 */
import type { TaskBounds } from './task-bounds.js';

/**
 * The tasks of one revision, counted by what the scheduler may do with them.
 *
 * @category deployment
 */
export interface TaskCounts {
  /** Not running yet. */
  readonly pending: number;
  /** Running, and not healthy, or not healthy yet. */
  readonly unhealthy: number;
  /** Running and healthy. */
  readonly healthy: number;
}

/** A service in the middle of a deployment. */
export interface RollingState extends TaskBounds {
  /** How many tasks of the new revision there shall be. */
  readonly desiredCount: number;
  /** The tasks of the revision that is deployed, without those that fail their checks. */
  readonly current: TaskCounts;
  /** The tasks of all older revisions. */
  readonly old: TaskCounts;
  /** Tasks that are on their way out. */
  readonly stopping: number;
  /** Tasks of the new revision that run and fail their checks, so that others have to take their place. Absent: none. */
  readonly failing?: number;
  /** How many more tasks there is capacity for. Absent: any number. */
  readonly placeable?: number;
}

/** What the sources disagree on. */
export interface RollingPolicy {
  /**
   * Whether tasks that are stopping count against the maximum. The API reference says no, which is the default; the
   * developer guide of 2023 says yes.
   */
  readonly countStopping?: boolean;
}

/** What to do now. Which tasks are stopped among equals is for the caller to choose. */
export interface RollingStep {
  /** How many tasks of the new revision to start. */
  readonly start: number;
  /** How many tasks of the new revision to stop, because there are more than are desired. */
  readonly stopCurrent: TaskCounts;
  /** How many tasks of older revisions to stop. */
  readonly stopOld: TaskCounts;
  /** How many failing tasks to stop. */
  readonly stopFailing: number;
}

const NONE: TaskCounts = { pending: 0, unhealthy: 0, healthy: 0 };

/** How many tasks there are in all. */
export function total({ pending, unhealthy, healthy }: TaskCounts): number {
  return pending + unhealthy + healthy;
}

/** What the scheduler does next; nothing where it has to wait, or has no room at all. */
export function rollingStep(state: RollingState, { countStopping = false }: RollingPolicy = {}): RollingStep {
  const { desiredCount, current, old, maximum, failing = 0, placeable = Number.POSITIVE_INFINITY } = state;
  const missing = desiredCount - total(current);
  if (missing < 0) {
    return { start: 0, stopCurrent: surplus(current, -missing), stopOld: oldToStop(state), stopFailing: failing };
  }
  const occupied = total(current) + total(old) + failing + (countStopping ? state.stopping : 0);
  const start = Math.max(0, Math.min(missing, maximum - occupied, placeable));
  const blocked = missing > 0 && start === 0 && state.stopping === 0;
  const stopFailing = Math.min(failing, Math.max(blocked ? 1 : 0, replaced(state)));
  return { start, stopCurrent: NONE, stopOld: start > 0 ? NONE : oldToStop(state), stopFailing };
}

/**
 * Whether a deployment that is not done can never go on within its bounds: nothing may start, nothing may stop, nothing
 * is under way. Ask without `placeable`, for capacity may come.
 */
export function isStuck(state: RollingState, policy?: RollingPolicy): boolean {
  const { start, stopCurrent, stopOld } = rollingStep(state, policy);
  const done = total(state.old) === 0 && total(state.current) === state.desiredCount;
  const waiting = state.stopping + state.current.pending + state.current.unhealthy + (state.failing ?? 0) > 0;
  return !done && !waiting && start + total(stopCurrent) + total(stopOld) === 0;
}

/** How many failing tasks there are beyond those that healthy tasks leave wanting. */
function replaced({ current, desiredCount, failing = 0 }: RollingState): number {
  return Math.max(0, current.healthy + failing - desiredCount);
}

/** Tasks that serve nobody go at once; of the healthy ones, as many as are above the minimum. */
function oldToStop({ current, old, minimumHealthy }: RollingState): TaskCounts {
  const spare = Math.max(0, current.healthy + old.healthy - minimumHealthy);
  return { ...old, healthy: Math.min(old.healthy, spare) };
}

/** The least useful first. */
function surplus({ pending, unhealthy, healthy }: TaskCounts, count: number): TaskCounts {
  const fromPending = Math.min(pending, count);
  const fromUnhealthy = Math.min(unhealthy, count - fromPending);
  return {
    pending: fromPending,
    unhealthy: fromUnhealthy,
    healthy: Math.min(healthy, count - fromPending - fromUnhealthy),
  };
}
