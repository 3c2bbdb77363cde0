/**
 * CreateCluster: its request and its response.
 *
 * @module
 */
import { type Input, list, optional, structure } from '../../codec/index.js';
import { CapacityProviderName } from '../capacity-provider/capacity-provider-name.js';
import { CapacityProviderStrategyItem } from '../capacity-provider/capacity-provider-strategy-item.js';
import type { Tag } from '../tag/tag.js';
import { Tags } from '../tag/tags.js';
import { Cluster } from './cluster.js';
import { ClusterConfiguration } from './cluster-configuration.js';
import { ClusterName } from './cluster-name.js';
import { ClusterServiceConnectDefaultsRequest } from './cluster-service-connect-defaults-request.js';
import { ClusterSetting } from './cluster-setting.js';

/**
 * What CreateCluster takes.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateCluster.html
 * @category structures
 */
export interface CreateClusterRequest {
  /** Unique in the region and account. Absent: `default`. */
  readonly clusterName?: ClusterName;
  /** Up to 50 tags. Absent: none. */
  readonly tags?: readonly Tag[];
  /** Whether Container Insights collects metrics. Absent: as the account's setting says. */
  readonly settings?: readonly ClusterSetting[];
  /** How ExecuteCommand and managed storage are treated. */
  readonly configuration?: ClusterConfiguration;
  /**
   * The capacity providers that services and tasks of the cluster may use. One with an Auto Scaling group must exist
   * and belong to no other cluster; `FARGATE` and `FARGATE_SPOT` are there for everybody. Absent: none.
   */
  readonly capacityProviders?: readonly CapacityProviderName[];
  /** How tasks are shared out where neither a strategy nor a launch type is given: up to 20 items. Absent: none. */
  readonly defaultCapacityProviderStrategy?: readonly CapacityProviderStrategyItem[];
  /** The namespace that new services join as clients unless they choose another. Absent: none. */
  readonly serviceConnectDefaults?: ClusterServiceConnectDefaultsRequest;
}

export const CreateClusterRequest = structure<CreateClusterRequest>('CreateClusterRequest', {
  clusterName: optional(ClusterName),
  tags: optional(Tags),
  settings: optional(list(ClusterSetting)),
  configuration: optional(ClusterConfiguration),
  capacityProviders: optional(list(CapacityProviderName)),
  defaultCapacityProviderStrategy: optional(
    list(CapacityProviderStrategyItem, {
      max: 20,
      source: 'SDK',
      rule: 'default-capacity-provider-strategy-count',
    }),
  ),
  serviceConnectDefaults: optional(ClusterServiceConnectDefaultsRequest),
});

/**
 * What `createCluster` takes.
 *
 * @category operations
 */
export interface CreateClusterInput extends Input<CreateClusterRequest> {}

/**
 * What CreateCluster answers.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateCluster.html
 * @category structures
 */
export interface CreateClusterResponse {
  /** The new cluster: `PROVISIONING` while resources for its capacity providers are made, `ACTIVE` otherwise. */
  readonly cluster: Cluster;
}

export const CreateClusterResponse = structure<CreateClusterResponse>('CreateClusterResponse', { cluster: Cluster });
