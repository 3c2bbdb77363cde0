/**
 * ListContainerInstances: its request and its response.
 *
 * @module
 */
import { type Input, integer, list, listOrEmpty, optional, sensitive, structure, Text } from '../../codec/index.js';
import { ClusterRef } from '../cluster/cluster-ref.js';
import { ContainerInstanceArn } from './container-instance-arn.js';
import { ContainerInstanceStatus } from './container-instance-status.js';

/**
 * What ListContainerInstances takes.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListContainerInstances.html
 * @category structures
 */
export interface ListContainerInstancesRequest {
  /** Where the instances are registered. Absent: the cluster named `default`. */
  readonly cluster?: ClusterRef;
  /**
   * Only instances that an expression in the cluster query language selects, such as
   * `attribute:ecs.instance-type == t3.small`. Absent: any.
   */
  readonly filter?: string;
  /** Where to go on: the `nextToken` of the page before. Absent: the first page. */
  readonly nextToken?: string;
  /** The most container instances that a page holds: 1 to 100. Absent: 100. */
  readonly maxResults?: number;
  /** Only instances in this state. Absent: in any but `INACTIVE`. */
  readonly status?: ContainerInstanceStatus;
}

const ListContainerInstancesMaxResults = integer('ListContainerInstancesMaxResults', {
  min: 1,
  max: 100,
  form: 'a number of container instances',
  source: 'SDK',
});

export const ListContainerInstancesRequest = structure<ListContainerInstancesRequest>('ListContainerInstancesRequest', {
  cluster: optional(ClusterRef),
  filter: optional(Text),
  nextToken: optional(sensitive(Text)),
  maxResults: optional(ListContainerInstancesMaxResults),
  status: optional(ContainerInstanceStatus),
});

/**
 * What `listContainerInstances` takes.
 *
 * @category operations
 */
export interface ListContainerInstancesInput extends Input<ListContainerInstancesRequest> {}

/**
 * What ListContainerInstances answers: one page.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListContainerInstances.html
 * @category structures
 */
export interface ListContainerInstancesResponse {
  /** The container instances of this page. */
  readonly containerInstanceArns: readonly ContainerInstanceArn[];
  /** What asks for the next page. Absent on the last one. */
  readonly nextToken?: string;
}

export const ListContainerInstancesResponse = structure<ListContainerInstancesResponse>(
  'ListContainerInstancesResponse',
  {
    containerInstanceArns: listOrEmpty(list(ContainerInstanceArn)),
    nextToken: optional(sensitive(Text)),
  },
);
