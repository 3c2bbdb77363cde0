/**
 * ListTasks.
 *
 * @module
 */
import { ListTasksRequest } from '../../model/task/list-tasks.js';
import { forgetStoppedTasks } from '../state/stopped-tasks.js';
import type { LocalTask } from '../state/task.js';
import { handler } from './handler.js';
import { knownContainerInstance } from './known-container-instance.js';
import { LONG_PAGE, page } from './page.js';
import { desiredStatusOf } from './task-view.js';

/** In the order of their start. */
export const listTasks = handler(ListTasksRequest, (region, request) => {
  const cluster = region.cluster(request.cluster);
  const { serviceName, containerInstance } = request;
  const on = containerInstance === undefined ? undefined : knownContainerInstance(cluster, containerInstance);
  const service = serviceName === undefined ? undefined : region.service(request.cluster, serviceName);
  forgetStoppedTasks(cluster, region.now, region.world.policy);
  const arns = [...cluster.tasks.values()]
    .filter((task) => service === undefined || task.service === service)
    .filter(({ instance }) => on === undefined || instance === on)
    .filter((task) => isListed(task, request))
    .map(({ arn }) => arn);
  const { items, nextToken } = page(arns, request, LONG_PAGE);
  return { taskArns: items, nextToken };
});

/** There are no daemons here, so that no task is of one. */
function isListed(task: LocalTask, request: ListTasksRequest): boolean {
  const { desiredStatus = 'RUNNING', family, startedBy, launchType, daemonName } = request;
  return (
    daemonName === undefined &&
    desiredStatusOf(task) === desiredStatus &&
    (family === undefined || family === task.definition.registered.family) &&
    (startedBy === undefined || startedBy === task.startedBy) &&
    (launchType === undefined || launchType === task.launch.launchType)
  );
}
