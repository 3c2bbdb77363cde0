/**
 * ListServiceDeployments: its request and its response.
 *
 * @module
 */
import { type Input, integer, list, listOrEmpty, optional, sensitive, structure, Text } from '../../codec/index.js';
import { ClusterRef } from '../cluster/cluster-ref.js';
import { ServiceRef } from '../service/service-ref.js';
import { CreatedAt } from './created-at.js';
import { ServiceDeploymentBrief } from './service-deployment-brief.js';
import { ServiceDeploymentStatus } from './service-deployment-status.js';

/**
 * What ListServiceDeployments takes.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListServiceDeployments.html
 * @category structures
 */
export interface ListServiceDeploymentsRequest {
  /** The service whose deployments are listed. */
  readonly service: ServiceRef;
  /** Where the service runs. Absent: the cluster named `default`. */
  readonly cluster?: ClusterRef;
  /** Only deployments in one of these states. Absent: in any. */
  readonly status?: readonly ServiceDeploymentStatus[];
  /** Only deployments created in this span of time. Absent: all until now. */
  readonly createdAt?: CreatedAt;
  /** Where to go on: the `nextToken` of the page before. Absent: the first page. */
  readonly nextToken?: string;
  /** The most deployments that a page holds: 1 to 100. Absent: 20. */
  readonly maxResults?: number;
}

const ListServiceDeploymentsMaxResults = integer('ListServiceDeploymentsMaxResults', {
  min: 1,
  max: 100,
  form: 'a number of service deployments',
  source: 'SDK',
});

export const ListServiceDeploymentsRequest = structure<ListServiceDeploymentsRequest>('ListServiceDeploymentsRequest', {
  service: ServiceRef,
  cluster: optional(ClusterRef),
  status: optional(list(ServiceDeploymentStatus)),
  createdAt: optional(CreatedAt),
  nextToken: optional(sensitive(Text)),
  maxResults: optional(ListServiceDeploymentsMaxResults),
});

/**
 * What `listServiceDeployments` takes.
 *
 * @category operations
 */
export interface ListServiceDeploymentsInput extends Input<ListServiceDeploymentsRequest> {}

/**
 * What ListServiceDeployments answers: one page.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListServiceDeployments.html
 * @category structures
 */
export interface ListServiceDeploymentsResponse {
  /** The deployments of this page. */
  readonly serviceDeployments: readonly ServiceDeploymentBrief[];
  /** What asks for the next page. Absent on the last one. */
  readonly nextToken?: string;
}

export const ListServiceDeploymentsResponse = structure<ListServiceDeploymentsResponse>(
  'ListServiceDeploymentsResponse',
  {
    serviceDeployments: listOrEmpty(list(ServiceDeploymentBrief)),
    nextToken: optional(sensitive(Text)),
  },
);
