/**
 * Looks tasks up.
 *
 * @module
 */
import type { LocalCluster } from '../state/cluster.js';
import type { Region } from '../state/region.js';
import { forgetStoppedTasks } from '../state/stopped-tasks.js';
import type { LocalTask } from '../state/task.js';

/** The task of that ID or ARN in a cluster; one that stopped long ago is gone. */
export function taskIn({ now, world }: Region, cluster: LocalCluster, ref: string): LocalTask | undefined {
  forgetStoppedTasks(cluster, now, world.policy);
  const [id = '', of = cluster.name] = ref
    .replace(/^.*:task\//, '')
    .split('/')
    .reverse();
  return of === cluster.name ? cluster.tasks.get(id) : undefined;
}
