/**
 * The tasks of a deployment that have stopped: they say why.
 *
 * @module
 */
import type { Task } from '../../model/task/task.js';
import { clusterOf } from './cluster-of.js';
import type { WatchTarget } from './watch-target.js';
import type { WatchingEcs } from './watching-ecs.js';

/** The tasks, up to a hundred. Whatever goes wrong, there are none: an ending does not wait for its reasons. */
export async function stoppedTasks(
  ecs: WatchingEcs,
  target: WatchTarget,
  deploymentId: string,
  signal: () => AbortSignal,
): Promise<readonly Task[]> {
  const cluster = clusterOf(target);
  const where = cluster === undefined ? {} : { cluster };
  const listed = await ecs.listTasks(
    { ...where, startedBy: deploymentId, desiredStatus: 'STOPPED' },
    { abortSignal: signal() },
  )();
  if (listed._tag === 'Left' || listed.right.taskArns.length === 0) return [];
  const described = await ecs.describeTasks({ ...where, tasks: listed.right.taskArns }, { abortSignal: signal() })();
  return described._tag === 'Left' ? [] : described.right.tasks;
}
