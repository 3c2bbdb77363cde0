/**
 * DescribeTasks.
 *
 * @module
 */
import { DescribeTasksRequest } from '../../model/task/describe-tasks.js';
import { handler } from './handler.js';
import { taskIn } from './known-task.js';
import { missing } from './missing.js';
import { taskView } from './task-view.js';

/** Stopped tasks are described, too, until they are forgotten. */
export const describeTasks = handler(DescribeTasksRequest, (region, request) => {
  const cluster = region.cluster(request.cluster);
  const withTags = request.include?.includes('TAGS') ?? false;
  const found = request.tasks.map((ref) => ({ ref, task: taskIn(region, cluster, ref) }));
  return {
    tasks: found.flatMap(({ task }) => (task === undefined ? [] : [taskView(task, withTags)])),
    failures: found.flatMap(({ ref, task }) =>
      task === undefined ? [missing(ref.startsWith('arn:') ? ref : region.arn(`task/${cluster.name}/${ref}`))] : [],
    ),
  };
});
