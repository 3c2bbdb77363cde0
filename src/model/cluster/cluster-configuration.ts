/**
 * Cluster configurations.
 *
 * @module
 */
import { optional, structure } from '../../codec/index.js';
import { ExecuteCommandConfiguration } from './execute-command-configuration.js';
import { ManagedStorageConfiguration } from './managed-storage-configuration.js';

/**
 * How a cluster treats ExecuteCommand and the storage that ECS manages.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ClusterConfiguration.html
 * @category structures
 */
export interface ClusterConfiguration {
  /** How sessions of ExecuteCommand are encrypted and logged. Absent: logged as the task definition says. */
  readonly executeCommandConfiguration?: ExecuteCommandConfiguration;
  /** The keys that encrypt the storage of tasks. Absent: none is set for the cluster. */
  readonly managedStorageConfiguration?: ManagedStorageConfiguration;
}

export const ClusterConfiguration = structure<ClusterConfiguration>('ClusterConfiguration', {
  executeCommandConfiguration: optional(ExecuteCommandConfiguration),
  managedStorageConfiguration: optional(ManagedStorageConfiguration),
});
