/**
 * Describes all tasks of a cluster.
 *
 * @module
 */
import type { ECSClient } from '@aws-sdk/client-ecs';
import type { Either } from '../../codec/either.js';
import { list, optional, structure, Text } from '../../codec/index.js';
import { ClusterRef } from '../../model/cluster/cluster-ref.js';
import { ContainerInstanceRef } from '../../model/container-instance/container-instance-ref.js';
import { LaunchType } from '../../model/launch/launch-type.js';
import { ServiceRef } from '../../model/service/service-ref.js';
import type { DescribeTasksInput, DescribeTasksRequest } from '../../model/task/describe-tasks.js';
import { DesiredStatus } from '../../model/task/desired-status.js';
import type { ListTasksInput, ListTasksRequest } from '../../model/task/list-tasks.js';
import { StartedBy } from '../../model/task/started-by.js';
import type { Task } from '../../model/task/task.js';
import { TaskField } from '../../model/task/task-field.js';
import { TaskRef } from '../../model/task/task-ref.js';
import { Family } from '../../model/task-definition/family.js';
import { describeTasks } from '../../operation/describe-tasks.js';
import { listTasks } from '../../operation/list-tasks.js';
import type { OperationError } from '../error/ecs-error.js';
import { describeAll } from './describe-all.js';
import type { FleetOptions } from './fleet-options.js';

/**
 * Which tasks to describe: the filters of `listTasks`, and what `describeTasks` includes.
 *
 * @category operations
 */
export interface DescribeAllTasksInput
  extends Omit<ListTasksInput, 'nextToken' | 'maxResults'>,
    Pick<DescribeTasksInput, 'include'> {}

/** The same, as it is checked. */
interface DescribeAllTasksRequest
  extends Omit<ListTasksRequest, 'nextToken' | 'maxResults'>,
    Pick<DescribeTasksRequest, 'include'> {}

const DescribeAllTasksRequest = structure<DescribeAllTasksRequest>('DescribeAllTasksRequest', {
  cluster: optional(ClusterRef),
  containerInstance: optional(ContainerInstanceRef),
  family: optional(Family),
  startedBy: optional(StartedBy),
  serviceName: optional(ServiceRef),
  desiredStatus: optional(DesiredStatus),
  launchType: optional(LaunchType),
  daemonName: optional(Text),
  include: optional(list(TaskField)),
});

/**
 * Lists the tasks of a cluster and describes them, a hundred to a request. All that is said of `describeAllServices`
 * holds here, too. Without a `desiredStatus` these are the tasks that ECS wants to run.
 *
 * @param client - the SDK's client; it is used as it is, never changed
 * @param input - the cluster, and which of its tasks
 * @param options - the settings of the whole iteration
 * @returns on the Right a task; a Left is always the last element, and nothing is thrown
 * @example
 * ```ts
 * import { ECSClient } from '@aws-sdk/client-ecs';
 * import { describeAllTasks, makeEcs, orThrow, orThrowEach } from 'typed-ecs';
 * import { createLocalEcs } from 'typed-ecs/local';
 * import assert from 'node:assert/strict';
 *
 * const local = createLocalEcs({ speed: 0 });
 * const client = new ECSClient(local.clientConfig);
 * const ecs = makeEcs(client);
 * await orThrow(ecs.createCluster({}));
 * await orThrow(ecs.registerContainerInstance({}));
 * const containerDefinitions = [{ name: 'app', image: 'nginx:1.27', memory: 128 }];
 * await orThrow(ecs.registerTaskDefinition({ family: 'web', containerDefinitions }));
 * await orThrow(ecs.createService({ serviceName: 'web', taskDefinition: 'web', desiredCount: 3 }));
 * await local.settle();
 *
 * const statuses: string[] = [];
 * for await (const task of orThrowEach(describeAllTasks(client, { serviceName: 'web' }))) statuses.push(task.lastStatus);
 * assert.deepEqual(statuses, ['RUNNING', 'RUNNING', 'RUNNING']);
 * ```
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTasks.html
 * @category client
 */
export function describeAllTasks(
  client: ECSClient,
  input: DescribeAllTasksInput,
  options: FleetOptions = {},
): AsyncIterable<Either<OperationError<typeof listTasks>, Task>> {
  return describeAll(
    client,
    {
      request: DescribeAllTasksRequest,
      list: listTasks,
      arnsOn: ({ taskArns }) => taskArns,
      describe: describeTasks,
      names: 'tasks',
      most: 100,
      rule: TaskRef.name,
      described: ({ tasks }) => tasks,
      arnOf: ({ taskArn }) => taskArn,
    },
    input,
    options,
  );
}
