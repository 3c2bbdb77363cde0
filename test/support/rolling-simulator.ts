/**
 * A service under deployment, task by task, written from the documented bounds alone: the oracle of the rolling step.
 *
 * It knows no batches and no arithmetic on counts. A move is one task that starts or one task that is stopped, and is
 * allowed or not; an event is one task that goes on by itself.
 *
 * @module
 */
import type { RollingState, TaskCounts } from '../../src/scheduler/rolling-step.js';

/** A task. What is `stopping` counts as neither running nor pending. */
export interface SimulatedTask {
  readonly revision: 'current' | 'old';
  phase: 'pending' | 'unhealthy' | 'healthy' | 'stopping';
}

/** What stays the same while a deployment goes on. */
export interface Setting {
  readonly desiredCount: number;
  readonly minimumHealthy: number;
  readonly maximum: number;
  /** Whether a task that is stopping takes up room. */
  readonly countStopping: boolean;
}

/** The tasks that run or are about to. */
export const live = (tasks: readonly SimulatedTask[]) => tasks.filter(({ phase }) => phase !== 'stopping');

/** The tasks that serve. */
export const healthy = (tasks: readonly SimulatedTask[]) => tasks.filter(({ phase }) => phase === 'healthy');

const of = (tasks: readonly SimulatedTask[], revision: SimulatedTask['revision']) =>
  live(tasks).filter((task) => task.revision === revision);

/** Whether one more task of the current revision may start. */
export function mayStart(tasks: readonly SimulatedTask[], { desiredCount, maximum, countStopping }: Setting): boolean {
  const room = countStopping ? tasks : live(tasks);
  return of(tasks, 'current').length < desiredCount && room.length + 1 <= maximum;
}

/** Whether this task may be stopped: it is too many, or it is old and the minimum holds without it. */
export function mayStop(task: SimulatedTask, tasks: readonly SimulatedTask[], setting: Setting): boolean {
  if (task.phase === 'stopping') return false;
  if (task.revision === 'current') return of(tasks, 'current').length > setting.desiredCount;
  return task.phase !== 'healthy' || healthy(tasks).length - 1 >= setting.minimumHealthy;
}

/** The tasks to which something will happen by itself. */
export function underWay(tasks: readonly SimulatedTask[]): SimulatedTask[] {
  return tasks.filter(({ revision, phase }) => phase === 'stopping' || (revision === 'current' && phase !== 'healthy'));
}

/** Lets the next thing happen to a task: it runs, becomes healthy, or is gone. */
export function proceed(task: SimulatedTask, tasks: readonly SimulatedTask[]): SimulatedTask[] {
  if (task.phase === 'stopping') return tasks.filter((other) => other !== task);
  task.phase = task.phase === 'pending' ? 'unhealthy' : 'healthy';
  return [...tasks];
}

/** Whether the deployment has nothing left to start or stop. */
export function isDone(tasks: readonly SimulatedTask[], { desiredCount }: Setting): boolean {
  return of(tasks, 'old').length === 0 && of(tasks, 'current').length === desiredCount;
}

/** Whether the deployment is not done, and no task will ever start, stop or change. */
export function isFrozen(tasks: readonly SimulatedTask[], setting: Setting): boolean {
  const movable = mayStart(tasks, setting) || tasks.some((task) => mayStop(task, tasks, setting));
  return !isDone(tasks, setting) && !movable && underWay(tasks).length === 0;
}

/** The same tasks as the rolling step sees them. */
export function counted(tasks: readonly SimulatedTask[], setting: Setting): RollingState {
  const { desiredCount, minimumHealthy, maximum } = setting;
  const stopping = tasks.length - live(tasks).length;
  const [current, old] = [countsOf(of(tasks, 'current')), countsOf(of(tasks, 'old'))];
  return { desiredCount, minimumHealthy, maximum, current, old, stopping };
}

function countsOf(tasks: readonly SimulatedTask[]): TaskCounts {
  const inPhase = (phase: SimulatedTask['phase']) => tasks.filter((task) => task.phase === phase).length;
  return { pending: inPhase('pending'), unhealthy: inPhase('unhealthy'), healthy: inPhase('healthy') };
}
