/**
 * Clusters: where services and tasks run.
 *
 * @module
 */
import { Integer, list, listOrEmpty, optional, structure, Text } from '../../codec/index.js';
import { CapacityProviderName } from '../capacity-provider/capacity-provider-name.js';
import { CapacityProviderStrategyItem } from '../capacity-provider/capacity-provider-strategy-item.js';
import { KeyValuePair } from '../container/key-value-pair.js';
import { TaskCount } from '../quantity/task-count.js';
import { Tag } from '../tag/tag.js';
import { Attachment } from './attachment.js';
import { ClusterArn } from './cluster-arn.js';
import { ClusterConfiguration } from './cluster-configuration.js';
import { ClusterName } from './cluster-name.js';
import { ClusterServiceConnectDefaults } from './cluster-service-connect-defaults.js';
import { ClusterSetting } from './cluster-setting.js';
import { ClusterStatus } from './cluster-status.js';

/**
 * A cluster as ECS describes it: its capacity, and how much runs on it.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Cluster.html
 * @category structures
 */
export interface Cluster {
  /** The ARN of the cluster. */
  readonly clusterArn: ClusterArn;
  /** Unique in its region and account. */
  readonly clusterName: ClusterName;
  /** How ExecuteCommand and managed storage are treated. Absent where unset or not asked for with `CONFIGURATIONS`. */
  readonly configuration?: ClusterConfiguration;
  /** Where the cluster is in its life. Deleted clusters can still be described for a while. */
  readonly status: ClusterStatus;
  /** How many container instances are registered, be they `ACTIVE` or `DRAINING`. */
  readonly registeredContainerInstancesCount: number;
  /** How many tasks of the cluster are `RUNNING`. */
  readonly runningTasksCount: TaskCount;
  /** How many tasks of the cluster are `PENDING`. */
  readonly pendingTasksCount: TaskCount;
  /** How many services of the cluster are `ACTIVE`. */
  readonly activeServicesCount: number;
  /**
   * Numbers of tasks and services by launch type, such as `runningFargateTasksCount`, each as text. Absent unless asked
   * for with `include: ['STATISTICS']`.
   */
  readonly statistics?: readonly KeyValuePair[];
  /** The cluster's tags. Absent unless asked for with `include: ['TAGS']`, which does not mean that there are none. */
  readonly tags?: readonly Tag[];
  /** Whether Container Insights collects metrics. Absent unless asked for with `include: ['SETTINGS']`. */
  readonly settings?: readonly ClusterSetting[];
  /** The capacity providers that services and tasks of the cluster may use. Empty without any. */
  readonly capacityProviders: readonly CapacityProviderName[];
  /** How tasks are shared out where neither a strategy nor a launch type is given. Empty without a default. */
  readonly defaultCapacityProviderStrategy: readonly CapacityProviderStrategyItem[];
  /** The capacity providers and what they use. Absent unless asked for with `include: ['ATTACHMENTS']`. */
  readonly attachments?: readonly Attachment[];
  /**
   * How far a change of capacity providers is: `UPDATE_IN_PROGRESS`, `UPDATE_COMPLETE` or `UPDATE_FAILED`. Absent where
   * there was none.
   */
  readonly attachmentsStatus?: string;
  /** The namespace that new services join as clients unless they choose another. Absent without one. */
  readonly serviceConnectDefaults?: ClusterServiceConnectDefaults;
}

export const Cluster = structure<Cluster>('Cluster', {
  clusterArn: ClusterArn,
  clusterName: ClusterName,
  configuration: optional(ClusterConfiguration),
  status: ClusterStatus,
  registeredContainerInstancesCount: Integer,
  runningTasksCount: TaskCount,
  pendingTasksCount: TaskCount,
  activeServicesCount: Integer,
  statistics: optional(list(KeyValuePair)),
  tags: optional(list(Tag)),
  settings: optional(list(ClusterSetting)),
  capacityProviders: listOrEmpty(list(CapacityProviderName)),
  defaultCapacityProviderStrategy: listOrEmpty(list(CapacityProviderStrategyItem)),
  attachments: optional(list(Attachment)),
  attachmentsStatus: optional(Text),
  serviceConnectDefaults: optional(ClusterServiceConnectDefaults),
});
