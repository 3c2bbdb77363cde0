/**
 * DeleteCluster: its request and its response.
 *
 * @module
 */
import { type Input, structure } from '../../codec/index.js';
import { Cluster } from './cluster.js';
import { ClusterRef } from './cluster-ref.js';

/**
 * What DeleteCluster takes. The cluster's container instances must have been deregistered.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteCluster.html
 * @category structures
 */
export interface DeleteClusterRequest {
  /** The cluster to delete. */
  readonly cluster: ClusterRef;
}

export const DeleteClusterRequest = structure<DeleteClusterRequest>('DeleteClusterRequest', { cluster: ClusterRef });

/**
 * What `deleteCluster` takes.
 *
 * @category operations
 */
export interface DeleteClusterInput extends Input<DeleteClusterRequest> {}

/**
 * What DeleteCluster answers.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteCluster.html
 * @category structures
 */
export interface DeleteClusterResponse {
  /** The cluster, `INACTIVE` from now on or, while resources of capacity providers go, `DEPROVISIONING`. */
  readonly cluster: Cluster;
}

export const DeleteClusterResponse = structure<DeleteClusterResponse>('DeleteClusterResponse', { cluster: Cluster });
