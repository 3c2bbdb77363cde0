/**
 * RunTask.
 *
 * @module
 */
import { isDeepStrictEqual } from 'node:util';
import { RunTaskRequest } from '../../model/task/run-task.js';
import { makeTask } from '../scheduler/make-task.js';
import { Placer } from '../scheduler/placer.js';
import type { LocalCluster } from '../state/cluster.js';
import { forgetStoppedTasks } from '../state/stopped-tasks.js';
import { isLive, type LocalTask } from '../state/task.js';
import { EcsException, invalidParameter } from '../wire/exception.js';
import { checkAgreement } from './check-agreement.js';
import { handler } from './handler.js';
import { usableTaskDefinition } from './known-task-definition.js';
import { withLaunchType } from './launch-settings.js';
import { overridden } from './overridden.js';
import { placementFailures } from './placement-failures.js';
import { taskView } from './task-view.js';

/**
 * The same request with the same token answers with the tasks that are there. A token is known as long as its tasks are:
 * an hour after their end, where ECS remembers it for longer.
 */
export const runTask = handler(RunTaskRequest, (region, request) => {
  const { world } = region;
  const cluster = region.cluster(request.cluster);
  forgetStoppedTasks(cluster, region.now, world.policy);
  const existing = startedBefore(cluster, request);
  if (existing.length > 0) return { tasks: existing.map((task) => taskView(task, true)), failures: [] };
  const definition = overridden(
    usableTaskDefinition(region, request.taskDefinition, invalidParameter),
    request.overrides,
  );
  checkAgreement(request, definition);
  const { group = `family:${definition.registered.family}`, startedBy, tags = [] } = request;
  const placer = new Placer(world, {
    cluster,
    definition,
    group,
    service: undefined,
    settings: withLaunchType(cluster, request),
    peers: [...cluster.tasks.values()].filter((task) => isLive(task) && task.group === group),
    shared: [],
    daemon: false,
  });
  const { places, unplaced } = placer.upTo(request.count ?? 1);
  if (unplaced?.reason === 'no-instances') throw invalidParameter('No Container Instances were found in your cluster.');
  const tasks = places.map((place) =>
    makeTask(world, { cluster, definition, group, startedBy, service: undefined, settings: request, tags }, place),
  );
  const answer = tasks.map((task) => taskView(task, true));
  for (const task of tasks) world.scheduler.launch(task);
  return { tasks: answer, failures: unplaced === undefined ? [] : placementFailures(placer, unplaced) };
});

/** A task keeps the request that started it as its settings. */
function startedBefore({ tasks }: LocalCluster, request: RunTaskRequest): readonly LocalTask[] {
  const { clientToken } = request;
  if (clientToken === undefined) return [];
  const started = [...tasks.values()].filter(({ settings }) => settings.clientToken === clientToken);
  if (started.every(({ settings }) => isDeepStrictEqual(settings, request))) return started;
  const resourceIds = started.map(({ arn }) => arn);
  throw new EcsException('ConflictException', 'The client token is in use for another request.', 400, { resourceIds });
}
