/**
 * A cluster as ECS describes it.
 *
 * @module
 */
import type { ClusterField } from '../../model/cluster/cluster-field.js';
import type { LocalCluster } from '../state/cluster.js';

/** The cluster, with what is to be included. */
export function clusterView(cluster: LocalCluster, include: readonly ClusterField[] = []): object {
  const services = [...cluster.services.values()];
  const tasks = services.flatMap((service) => service.tasks);
  const { tags = [], settings = [], configuration, ...rest } = cluster.settings;
  return {
    clusterArn: cluster.arn,
    clusterName: cluster.name,
    status: cluster.status,
    registeredContainerInstancesCount: 0,
    runningTasksCount: tasks.filter(({ status }) => status === 'RUNNING').length,
    pendingTasksCount: tasks.filter(({ status }) => status === 'PENDING').length,
    activeServicesCount: services.filter(({ status }) => status === 'ACTIVE').length,
    statistics: [],
    capacityProviders: rest.capacityProviders ?? [],
    defaultCapacityProviderStrategy: rest.defaultCapacityProviderStrategy ?? [],
    serviceConnectDefaults: rest.serviceConnectDefaults,
    ...(include.includes('TAGS') ? { tags } : {}),
    ...(include.includes('SETTINGS') ? { settings } : {}),
    ...(include.includes('CONFIGURATIONS') ? { configuration } : {}),
  };
}
