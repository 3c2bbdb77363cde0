/**
 * StopTask.
 *
 * @module
 */
import { StopTaskRequest } from '../../model/task/stop-task.js';
import { invalidParameter } from '../wire/exception.js';
import { handler } from './handler.js';
import { taskIn } from './known-task.js';
import { taskView } from './task-view.js';

/** A task that stops or has stopped already is answered as it is. A task that is stopped loses its tags. */
export const stopTask = handler(StopTaskRequest, (region, { cluster, task: ref, reason = 'Task stopped by user' }) => {
  const task = taskIn(region, region.cluster(cluster), ref);
  if (task === undefined) throw invalidParameter('The referenced task was not found.');
  region.world.scheduler.stop(task, { code: 'UserInitiated', reason });
  task.tags = [];
  return { task: taskView(task, true) };
});
