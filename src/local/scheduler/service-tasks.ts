/**
 * The tasks of a service as the rules of the scheduler see them.
 *
 * @module
 */
import { type HealthSignals, isFailing, isHealthy } from '../../scheduler/health.js';
import type { TaskCounts } from '../../scheduler/rolling-step.js';
import { scaleIn } from '../../scheduler/scale-in.js';
import { taskBoundsOf } from '../../scheduler/task-bounds.js';
import type { LocalPolicy } from '../policy.js';
import type { LocalDeployment } from '../state/deployment.js';
import type { LocalService } from '../state/service.js';
import { isLive, isPending, type LocalTask } from '../state/task.js';
import { healthPolicyOf, loadBalancersOf } from './task-facts.js';

/** Tasks by what may be done with them, the oldest first. */
export interface SortedTasks {
  readonly pending: readonly LocalTask[];
  readonly unhealthy: readonly LocalTask[];
  readonly healthy: readonly LocalTask[];
}

/** The tasks of a service that is being deployed. */
export interface ServiceTasks {
  /** All that run or are about to, but for those that are evicted. */
  readonly live: readonly LocalTask[];
  /** Those of the primary deployment that are to stay. */
  readonly current: SortedTasks;
  /** Those of older deployments, and all that may not stay where they are. */
  readonly old: SortedTasks;
  /** Those that are pending where they may not stay: they need not come to run there. */
  readonly evicted: readonly LocalTask[];
  /** Those of the primary deployment whose checks fail. */
  readonly failing: readonly LocalTask[];
  /** How many are on their way out. */
  readonly stopping: number;
  /** Whether a task is where it may stay. */
  readonly mayStay: (task: LocalTask) => boolean;
}

/**
 * Whether a task that is on its way to be healthy where it may not stay may be worth waiting for, since it may yet be
 * needed: only where the bounds leave room to replace it then. A daemon is not needed where it may not stay.
 */
function canBeReplaced({ settings, desiredCount }: LocalService): boolean {
  const { minimumHealthy, maximum } = taskBoundsOf({ ...settings, desiredCount });
  const hasRoom = minimumHealthy < desiredCount || maximum > desiredCount;
  return hasRoom && settings.schedulingStrategy !== 'DAEMON';
}

/** Sorts the tasks of a service. */
export function tasksOf(
  service: LocalService,
  primary: LocalDeployment,
  mayStay: (task: LocalTask) => boolean,
  now: number,
  policy: LocalPolicy,
): ServiceTasks {
  const evicted = service.tasks.filter((task) => isLive(task) && isPending(task) && !mayStay(task));
  const live = service.tasks.filter((task) => isLive(task) && !evicted.includes(task));
  const own = live.filter(({ startedBy }) => startedBy === primary.id);
  const wanted = canBeReplaced(service) ? Math.max(0, service.desiredCount - own.filter(mayStay).length) : 0;
  const awaited = own.filter((task) => !mayStay(task) && kindOf(task, now, policy) === 'unhealthy').slice(0, wanted);
  const isOld = (task: LocalTask) => task.startedBy !== primary.id || (!mayStay(task) && !awaited.includes(task));
  const fails = (task: LocalTask) => isFailingTask(task, now, policy);
  const current = own.filter((task) => !isOld(task));
  return {
    live,
    current: sorted(
      current.filter((task) => !fails(task)),
      now,
      policy,
    ),
    old: sorted(live.filter(isOld), now, policy),
    evicted,
    failing: current.filter(fails),
    stopping: service.tasks.length - live.length,
    mayStay,
  };
}

function isHealthyTask(task: LocalTask, now: number, policy: LocalPolicy): boolean {
  return task.lastStatus === 'RUNNING' && isHealthy(signalsOf(task, now), healthPolicyOf(task, policy));
}

/** How many there are of each kind. */
export function countsOf({ pending, unhealthy, healthy }: SortedTasks): TaskCounts {
  return { pending: pending.length, unhealthy: unhealthy.length, healthy: healthy.length };
}

/**
 * So many of each kind, from the zones and the instances that are the fullest; where tasks may stay comes first, for
 * what is given up there can be used again.
 */
export function chosen(
  tasks: SortedTasks,
  counts: TaskCounts,
  all: readonly LocalTask[],
  mayStay: (task: LocalTask) => boolean,
): LocalTask[] {
  let left = all;
  const take = (candidates: readonly LocalTask[], count: number) => {
    const leaving = scaleIn(candidates, count, left);
    left = left.filter((task) => !leaving.includes(task));
    return leaving;
  };
  return (['pending', 'unhealthy', 'healthy'] as const).flatMap((kind) => {
    const first = take(tasks[kind].filter(mayStay), counts[kind]);
    const others = tasks[kind].filter((task) => !mayStay(task));
    return [...first, ...take(others, counts[kind] - first.length)];
  });
}

function isFailingTask(task: LocalTask, now: number, policy: LocalPolicy): boolean {
  return task.lastStatus === 'RUNNING' && isFailing(signalsOf(task, now), healthPolicyOf(task, policy));
}

function signalsOf(task: LocalTask, now: number): HealthSignals {
  return {
    runningFor: now - (task.times.startedAt ?? now),
    targets: task.targets ?? loadBalancersOf(task).map(() => 'initial' as const),
    containers: task.containers,
  };
}

function sorted(tasks: readonly LocalTask[], now: number, policy: LocalPolicy): SortedTasks {
  const kinds = { pending: [], unhealthy: [], healthy: [] } as { [K in keyof SortedTasks]: LocalTask[] };
  for (const task of tasks) kinds[kindOf(task, now, policy)].push(task);
  return kinds;
}

function kindOf(task: LocalTask, now: number, policy: LocalPolicy): keyof SortedTasks {
  if (isPending(task)) return 'pending';
  return isHealthyTask(task, now, policy) ? 'healthy' : 'unhealthy';
}
