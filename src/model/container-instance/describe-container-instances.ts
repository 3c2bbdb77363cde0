/**
 * DescribeContainerInstances: its request and its response.
 *
 * @module
 */
import { type Input, list, listOrEmpty, optional, structure } from '../../codec/index.js';
import { ClusterRef } from '../cluster/cluster-ref.js';
import { Failure } from '../failure/failure.js';
import { ContainerInstance } from './container-instance.js';
import { ContainerInstanceField } from './container-instance-field.js';
import { ContainerInstanceRef } from './container-instance-ref.js';

/**
 * What DescribeContainerInstances takes.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeContainerInstances.html
 * @category structures
 */
export interface DescribeContainerInstancesRequest {
  /** Where the instances are registered. Absent: the cluster named `default`. */
  readonly cluster?: ClusterRef;
  /** The container instances to describe: one to a hundred, all of the same cluster. */
  readonly containerInstances: readonly ContainerInstanceRef[];
  /** What to describe besides: `TAGS` for their tags, `CONTAINER_INSTANCE_HEALTH` for their health. Absent: nothing. */
  readonly include?: readonly ContainerInstanceField[];
}

export const DescribeContainerInstancesRequest = structure<DescribeContainerInstancesRequest>(
  'DescribeContainerInstancesRequest',
  {
    cluster: optional(ClusterRef),
    containerInstances: list(ContainerInstanceRef, {
      min: 1,
      max: 100,
      source: 'SDK',
      rule: 'describe-container-instances-count',
    }),
    include: optional(list(ContainerInstanceField)),
  },
);

/**
 * What `describeContainerInstances` takes.
 *
 * @category operations
 */
export interface DescribeContainerInstancesInput extends Input<DescribeContainerInstancesRequest> {}

/**
 * What DescribeContainerInstances answers.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeContainerInstances.html
 * @category structures
 */
export interface DescribeContainerInstancesResponse {
  /** The container instances that were found. */
  readonly containerInstances: readonly ContainerInstance[];
  /** One entry for each container instance that was not, with the reason `MISSING` when there is none of that ID. */
  readonly failures: readonly Failure[];
}

export const DescribeContainerInstancesResponse = structure<DescribeContainerInstancesResponse>(
  'DescribeContainerInstancesResponse',
  {
    containerInstances: listOrEmpty(list(ContainerInstance)),
    failures: listOrEmpty(list(Failure)),
  },
);
