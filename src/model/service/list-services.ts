/**
 * ListServices: its request and its response.
 *
 * @module
 */
import { type Input, integer, list, listOrEmpty, optional, sensitive, structure, Text } from '../../codec/index.js';
import { ClusterRef } from '../cluster/cluster-ref.js';
import { LaunchType } from '../launch/launch-type.js';
import { ResourceManagementType } from './resource-management-type.js';
import { SchedulingStrategy } from './scheduling-strategy.js';
import { ServiceArn } from './service-arn.js';

/**
 * What ListServices takes.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListServices.html
 * @category structures
 */
export interface ListServicesRequest {
  /** Where the services run. Absent: the cluster named `default`. */
  readonly cluster?: ClusterRef;
  /** Where to go on: the `nextToken` of the page before. Absent: the first page. */
  readonly nextToken?: string;
  /** The most services that a page holds: 1 to 100. Absent: 10. */
  readonly maxResults?: number;
  /** Only services of this launch type. Absent: of any. */
  readonly launchType?: LaunchType;
  /** Only services of this scheduling strategy. Absent: of either. */
  readonly schedulingStrategy?: SchedulingStrategy;
  /** Only services that you, or that ECS manages. Absent: both. */
  readonly resourceManagementType?: ResourceManagementType;
}

const ListServicesMaxResults = integer('ListServicesMaxResults', {
  min: 1,
  max: 100,
  form: 'a number of services',
  source: 'SDK',
});

export const ListServicesRequest = structure<ListServicesRequest>('ListServicesRequest', {
  cluster: optional(ClusterRef),
  nextToken: optional(sensitive(Text)),
  maxResults: optional(ListServicesMaxResults),
  launchType: optional(LaunchType),
  schedulingStrategy: optional(SchedulingStrategy),
  resourceManagementType: optional(ResourceManagementType),
});

/**
 * What `listServices` takes.
 *
 * @category operations
 */
export interface ListServicesInput extends Input<ListServicesRequest> {}

/**
 * What ListServices answers: one page.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListServices.html
 * @category structures
 */
export interface ListServicesResponse {
  /** The services of this page. A service that is being deleted is listed no more. */
  readonly serviceArns: readonly ServiceArn[];
  /** What asks for the next page. Absent on the last one. */
  readonly nextToken?: string;
}

export const ListServicesResponse = structure<ListServicesResponse>('ListServicesResponse', {
  serviceArns: listOrEmpty(list(ServiceArn)),
  nextToken: optional(sensitive(Text)),
});
