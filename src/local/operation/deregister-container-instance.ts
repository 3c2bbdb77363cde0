/**
 * DeregisterContainerInstance.
 *
 * @module
 */
import { DeregisterContainerInstanceRequest } from '../../model/container-instance/deregister-container-instance.js';
import type { LocalStop } from '../state/task.js';
import { invalidParameter } from '../wire/exception.js';
import { containerInstanceView } from './container-instance-view.js';
import { handler } from './handler.js';
import { knownContainerInstance } from './known-container-instance.js';

/**
 * An instance with tasks goes only by force, and its tasks with it. AWS says that they go on unwatched, but also lists
 * the reason for which they stop; to ECS they have ended either way.
 */
export const deregisterContainerInstance = handler(DeregisterContainerInstanceRequest, (region, request) => {
  const { scheduler } = region.world;
  const cluster = region.cluster(request.cluster);
  const instance = knownContainerInstance(cluster, request.containerInstance);
  if (!request.force && instance.tasks.size > 0) throw invalidParameter('Found running tasks on the instance.');
  instance.status = 'INACTIVE';
  instance.version++;
  for (const task of [...instance.tasks]) scheduler.stop(task, FORCED);
  scheduler.noticeCluster(cluster);
  return { containerInstance: containerInstanceView(instance, ['TAGS']) };
});

const FORCED: LocalStop = { code: 'UserInitiated', reason: 'Container instance deregistration forced by user' };
