/**
 * A service under deployment, task by task, written from the documented bounds alone: the oracle of the rolling step.
 *
 * It knows no batches and no arithmetic on counts. A move is one task that starts or one task that is stopped, and is
 * allowed or not; an event is one task that goes on by itself.
 *
 * @module
 */
import type { RollingState, TaskCounts } from '../../src/scheduler/rolling-step.js';

/** A task. What is `stopping` counts as neither running nor pending; only current tasks are ever `failing`. */
export interface SimulatedTask {
  readonly revision: 'current' | 'old';
  phase: 'pending' | 'unhealthy' | 'healthy' | 'failing' | 'stopping';
}

/** What stays the same while a deployment goes on. */
export interface Setting {
  readonly desiredCount: number;
  readonly minimumHealthy: number;
  readonly maximum: number;
  /** Whether a task that is stopping takes up room. */
  readonly countStopping: boolean;
  /** How many tasks the cluster holds; one that is stopping is there until it is gone. Absent: any number. */
  readonly capacity?: number;
}

/** The tasks that run or are about to. */
export const live = (tasks: readonly SimulatedTask[]) => tasks.filter(({ phase }) => phase !== 'stopping');

/** The tasks that serve. */
export const healthy = (tasks: readonly SimulatedTask[]) => tasks.filter(({ phase }) => phase === 'healthy');

/** The tasks that run and fail their checks. */
export const failing = (tasks: readonly SimulatedTask[]) => tasks.filter(({ phase }) => phase === 'failing');

/** The tasks of a revision that are to stay, as far as they themselves go. */
const of = (tasks: readonly SimulatedTask[], revision: SimulatedTask['revision']) =>
  live(tasks).filter((task) => task.revision === revision && task.phase !== 'failing');

/** Whether one more task of the current revision may start; a failing one leaves its place to a substitute. */
export function mayStart(tasks: readonly SimulatedTask[], setting: Setting): boolean {
  const { desiredCount, maximum, countStopping, capacity = Number.POSITIVE_INFINITY } = setting;
  const room = countStopping ? tasks : live(tasks);
  return of(tasks, 'current').length < desiredCount && room.length + 1 <= maximum && tasks.length + 1 <= capacity;
}

/** Whether this task may be stopped: it is too many, it fails and may go, or it is old and the minimum holds without. */
export function mayStop(task: SimulatedTask, tasks: readonly SimulatedTask[], setting: Setting): boolean {
  if (task.phase === 'stopping') return false;
  if (task.phase === 'failing') return isReplaced(tasks, setting) || isInTheWay(tasks, setting);
  if (task.revision === 'current') return of(tasks, 'current').length > setting.desiredCount;
  return task.phase !== 'healthy' || healthy(tasks).length - 1 >= setting.minimumHealthy;
}

/**
 * Whether a failing task is one too many: it has a substitute that is healthy, or that fails as well, or the service
 * was scaled in.
 */
function isReplaced(tasks: readonly SimulatedTask[], { desiredCount }: Setting): boolean {
  const current = of(tasks, 'current');
  return healthy(current).length + failing(tasks).length > desiredCount || current.length > desiredCount;
}

/** Whether a failing task has no substitute, and none can start. */
function isInTheWay(tasks: readonly SimulatedTask[], setting: Setting): boolean {
  return of(tasks, 'current').length < setting.desiredCount && !mayStart(tasks, setting);
}

/** Whether a task could start once all that are stopping have gone. */
export function roomIsComing(tasks: readonly SimulatedTask[], setting: Setting): boolean {
  return !mayStart(tasks, setting) && mayStart(live(tasks), setting);
}

/** The tasks to which something will happen by itself. */
export function underWay(tasks: readonly SimulatedTask[]): SimulatedTask[] {
  return tasks.filter(
    ({ revision, phase }) =>
      phase === 'stopping' || (revision === 'current' && (phase === 'pending' || phase === 'unhealthy')),
  );
}

/** Lets the next thing happen to a task: it runs, becomes healthy, or is gone. */
export function proceed(task: SimulatedTask, tasks: readonly SimulatedTask[]): SimulatedTask[] {
  if (task.phase === 'stopping') return tasks.filter((other) => other !== task);
  task.phase = task.phase === 'pending' ? 'unhealthy' : 'healthy';
  return [...tasks];
}

/** The tasks that may begin to fail: the current ones that run. */
export function mayFail(tasks: readonly SimulatedTask[]): SimulatedTask[] {
  return of(tasks, 'current').filter(({ phase }) => phase !== 'pending');
}

/** Whether the deployment has nothing left to start or stop. */
export function isDone(tasks: readonly SimulatedTask[], { desiredCount }: Setting): boolean {
  const [current, old] = [of(tasks, 'current'), of(tasks, 'old')];
  return old.length === 0 && current.length === desiredCount && failing(tasks).length === 0;
}

/** Whether the deployment is not done, and no task will ever start, stop or change. */
export function isFrozen(tasks: readonly SimulatedTask[], setting: Setting): boolean {
  const movable = mayStart(tasks, setting) || tasks.some((task) => mayStop(task, tasks, setting));
  return !isDone(tasks, setting) && !movable && underWay(tasks).length === 0;
}

/** The same tasks as the rolling step sees them. */
export function counted(tasks: readonly SimulatedTask[], setting: Setting): RollingState {
  const { desiredCount, minimumHealthy, maximum, capacity } = setting;
  return {
    desiredCount,
    minimumHealthy,
    maximum,
    current: countsOf(of(tasks, 'current')),
    old: countsOf(of(tasks, 'old')),
    failing: failing(tasks).length,
    stopping: tasks.length - live(tasks).length,
    ...(capacity === undefined ? {} : { placeable: Math.max(0, capacity - tasks.length) }),
  };
}

function countsOf(tasks: readonly SimulatedTask[]): TaskCounts {
  const inPhase = (phase: SimulatedTask['phase']) => tasks.filter((task) => task.phase === phase).length;
  return { pending: inPhase('pending'), unhealthy: inPhase('unhealthy'), healthy: inPhase('healthy') };
}
