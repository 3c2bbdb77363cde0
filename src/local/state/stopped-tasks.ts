/**
 * Stopped tasks: ECS remembers them for a while.
 *
 * @module
 */
import type { LocalPolicy } from '../policy.js';
import type { LocalCluster } from './cluster.js';

/** Forgets the tasks that stopped long ago. */
export function forgetStoppedTasks(
  { tasks, stopped }: LocalCluster,
  now: number,
  { stoppedTaskKept }: LocalPolicy,
): void {
  const kept = stopped.findIndex(({ times }) => (times.stoppedAt ?? now) + stoppedTaskKept > now);
  for (const { id } of stopped.splice(0, kept === -1 ? stopped.length : kept)) tasks.delete(id);
}
