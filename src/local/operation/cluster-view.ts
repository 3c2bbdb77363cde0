/**
 * A cluster as ECS describes it.
 *
 * @module
 */
import type { ClusterField } from '../../model/cluster/cluster-field.js';
import type { LocalCluster } from '../state/cluster.js';
import { isPending } from '../state/task.js';

/** The cluster, with what is to be included. */
export function clusterView(cluster: LocalCluster, include: readonly ClusterField[] = []): object {
  const services = [...cluster.services.values()];
  const instances = [...cluster.instances.values()].filter(({ status }) => status !== 'INACTIVE');
  const tasks = [...cluster.tasks.values()];
  const { settings = [], configuration, ...rest } = cluster.settings;
  return {
    clusterArn: cluster.arn,
    clusterName: cluster.name,
    status: cluster.status,
    registeredContainerInstancesCount: instances.length,
    runningTasksCount: tasks.filter(({ lastStatus }) => lastStatus === 'RUNNING').length,
    pendingTasksCount: tasks.filter(isPending).length,
    activeServicesCount: services.filter(({ status }) => status === 'ACTIVE').length,
    statistics: include.includes('STATISTICS') ? statisticsOf(cluster) : [],
    capacityProviders: rest.capacityProviders ?? [],
    defaultCapacityProviderStrategy: rest.defaultCapacityProviderStrategy ?? [],
    serviceConnectDefaults: rest.serviceConnectDefaults,
    ...(include.includes('TAGS') ? { tags: cluster.tags } : {}),
    ...(include.includes('SETTINGS') ? { settings } : {}),
    ...(include.includes('CONFIGURATIONS') ? { configuration } : {}),
  };
}

/** Counts by launch type, as ECS names them. */
function statisticsOf(cluster: LocalCluster): { readonly name: string; readonly value: string }[] {
  const services = [...cluster.services.values()];
  const tasks = [...cluster.tasks.values()];
  return (['EC2', 'FARGATE'] as const).flatMap((type) => {
    const of = tasks.filter(({ launch }) => launch.launchType === type);
    const served = (status: string) =>
      services.filter((service) => service.status === status && (service.settings.launchType ?? 'EC2') === type).length;
    const name = type === 'EC2' ? 'EC2' : 'Fargate';
    return [
      { name: `running${name}TasksCount`, value: `${of.filter(({ lastStatus }) => lastStatus === 'RUNNING').length}` },
      { name: `pending${name}TasksCount`, value: `${of.filter(isPending).length}` },
      { name: `active${name}ServiceCount`, value: `${served('ACTIVE')}` },
      { name: `draining${name}ServiceCount`, value: `${served('DRAINING')}` },
    ];
  });
}
