/**
 * DescribeClusters: its request and its response.
 *
 * @module
 */
import { type Input, list, listOrEmpty, optional, structure } from '../../codec/index.js';
import { Failure } from '../failure/failure.js';
import { Cluster } from './cluster.js';
import { ClusterField } from './cluster-field.js';
import { ClusterRef } from './cluster-ref.js';

/**
 * What DescribeClusters takes.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeClusters.html
 * @category structures
 */
export interface DescribeClustersRequest {
  /** The clusters to describe: up to 100. Absent: the one named `default`. */
  readonly clusters?: readonly ClusterRef[];
  /** What to describe besides, such as `TAGS` for their tags. Absent: nothing. */
  readonly include?: readonly ClusterField[];
}

export const DescribeClustersRequest = structure<DescribeClustersRequest>('DescribeClustersRequest', {
  clusters: optional(list(ClusterRef, { max: 100, source: 'SDK', rule: 'describe-clusters-count' })),
  include: optional(list(ClusterField)),
});

/**
 * What `describeClusters` takes.
 *
 * @category operations
 */
export interface DescribeClustersInput extends Input<DescribeClustersRequest> {}

/**
 * What DescribeClusters answers.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeClusters.html
 * @category structures
 */
export interface DescribeClustersResponse {
  /** The clusters that were found. */
  readonly clusters: readonly Cluster[];
  /** One entry for each cluster that was not, with the reason `MISSING` when there is none of that name. */
  readonly failures: readonly Failure[];
}

export const DescribeClustersResponse = structure<DescribeClustersResponse>('DescribeClustersResponse', {
  clusters: listOrEmpty(list(Cluster)),
  failures: listOrEmpty(list(Failure)),
});
