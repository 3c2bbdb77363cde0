/**
 * ListClusters: its request and its response.
 *
 * @module
 */
import { type Input, integer, list, listOrEmpty, optional, sensitive, structure, Text } from '../../codec/index.js';
import { ClusterArn } from './cluster-arn.js';

/**
 * What ListClusters takes.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListClusters.html
 * @category structures
 */
export interface ListClustersRequest {
  /** Where to go on: the `nextToken` of the page before. Absent: the first page. */
  readonly nextToken?: string;
  /** The most clusters that a page holds: 1 to 100. Absent: 100. */
  readonly maxResults?: number;
}

const ListClustersMaxResults = integer('ListClustersMaxResults', {
  min: 1,
  max: 100,
  form: 'a number of clusters',
  source: 'SDK',
});

export const ListClustersRequest = structure<ListClustersRequest>('ListClustersRequest', {
  nextToken: optional(sensitive(Text)),
  maxResults: optional(ListClustersMaxResults),
});

/**
 * What `listClusters` takes.
 *
 * @category operations
 */
export interface ListClustersInput extends Input<ListClustersRequest> {}

/**
 * What ListClusters answers: one page.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListClusters.html
 * @category structures
 */
export interface ListClustersResponse {
  /** The clusters of this page, of the region and account that was asked. */
  readonly clusterArns: readonly ClusterArn[];
  /** What asks for the next page. Absent on the last one. */
  readonly nextToken?: string;
}

export const ListClustersResponse = structure<ListClustersResponse>('ListClustersResponse', {
  clusterArns: listOrEmpty(list(ClusterArn)),
  nextToken: optional(sensitive(Text)),
});
