/**
 * Describes all container instances of a cluster.
 *
 * @module
 */
import type { ECSClient } from '@aws-sdk/client-ecs';
import type { Either } from '../../codec/either.js';
import { list, optional, structure, Text } from '../../codec/index.js';
import { ClusterRef } from '../../model/cluster/cluster-ref.js';
import type { ContainerInstance } from '../../model/container-instance/container-instance.js';
import { ContainerInstanceField } from '../../model/container-instance/container-instance-field.js';
import { ContainerInstanceRef } from '../../model/container-instance/container-instance-ref.js';
import { ContainerInstanceStatus } from '../../model/container-instance/container-instance-status.js';
import type {
  DescribeContainerInstancesInput,
  DescribeContainerInstancesRequest,
} from '../../model/container-instance/describe-container-instances.js';
import type {
  ListContainerInstancesInput,
  ListContainerInstancesRequest,
} from '../../model/container-instance/list-container-instances.js';
import { describeContainerInstances } from '../../operation/describe-container-instances.js';
import { listContainerInstances } from '../../operation/list-container-instances.js';
import type { OperationError } from '../error/ecs-error.js';
import { describeAll } from './describe-all.js';
import type { FleetOptions } from './fleet-options.js';

/**
 * Which container instances to describe: the filters of `listContainerInstances`, and what
 * `describeContainerInstances` includes.
 *
 * @category operations
 */
export interface DescribeAllContainerInstancesInput
  extends Omit<ListContainerInstancesInput, 'nextToken' | 'maxResults'>,
    Pick<DescribeContainerInstancesInput, 'include'> {}

/** The same, as it is checked. */
interface DescribeAllContainerInstancesRequest
  extends Omit<ListContainerInstancesRequest, 'nextToken' | 'maxResults'>,
    Pick<DescribeContainerInstancesRequest, 'include'> {}

const DescribeAllContainerInstancesRequest = structure<DescribeAllContainerInstancesRequest>(
  'DescribeAllContainerInstancesRequest',
  {
    cluster: optional(ClusterRef),
    filter: optional(Text),
    status: optional(ContainerInstanceStatus),
    include: optional(list(ContainerInstanceField)),
  },
);

/**
 * Lists the container instances of a cluster and describes them, a hundred to a request. All that is said of
 * `describeAllServices` holds here, too.
 *
 * @param client - the SDK's client; it is used as it is, never changed
 * @param input - the cluster, and which of its container instances
 * @param options - the settings of the whole iteration
 * @returns on the Right a container instance; a Left is always the last element, and nothing is thrown
 * @example
 * ```ts
 * import { ECSClient } from '@aws-sdk/client-ecs';
 * import { describeAllContainerInstances, makeEcs, orThrow, orThrowEach } from 'typed-ecs';
 * import { createLocalEcs } from 'typed-ecs/local';
 * import assert from 'node:assert/strict';
 *
 * const client = new ECSClient(createLocalEcs().clientConfig);
 * const ecs = makeEcs(client);
 * await orThrow(ecs.createCluster({}));
 * for (let i = 0; i < 3; i++) await orThrow(ecs.registerContainerInstance({}));
 *
 * let connected = 0;
 * for await (const { agentConnected } of orThrowEach(describeAllContainerInstances(client, {}))) {
 *   if (agentConnected) connected += 1;
 * }
 * assert.equal(connected, 3);
 * ```
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeContainerInstances.html
 * @category client
 */
export function describeAllContainerInstances(
  client: ECSClient,
  input: DescribeAllContainerInstancesInput,
  options: FleetOptions = {},
): AsyncIterable<Either<OperationError<typeof describeContainerInstances>, ContainerInstance>> {
  return describeAll(
    client,
    {
      request: DescribeAllContainerInstancesRequest,
      list: listContainerInstances,
      arnsOn: ({ containerInstanceArns }) => containerInstanceArns,
      describe: describeContainerInstances,
      names: 'containerInstances',
      most: 100,
      rule: ContainerInstanceRef.name,
      described: ({ containerInstances }) => containerInstances,
      arnOf: ({ containerInstanceArn }) => containerInstanceArn,
    },
    input,
    options,
  );
}
