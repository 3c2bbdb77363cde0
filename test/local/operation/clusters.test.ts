import type { ECS } from '@aws-sdk/client-ecs';
import { describe, expect, it } from 'vitest';
import { ARN, ecsWithService, emptyEcs } from '../../support/local-ecs.js';

async function deregisterAll(ecs: ECS): Promise<void> {
  const { containerInstanceArns = [] } = await ecs.listContainerInstances({});
  for (const containerInstance of containerInstanceArns) {
    await ecs.deregisterContainerInstance({ containerInstance, force: true });
  }
}

describe('clusters', () => {
  it('nothing is there before a cluster is created, not even the default one', async () => {
    const { ecs } = await emptyEcs();
    const attempts = [
      ecs.listServices({}),
      ecs.describeServices({ services: ['web'] }),
      ecs.createService({ serviceName: 'web', taskDefinition: 'web', desiredCount: 1 }),
      ecs.updateService({ service: 'web' }),
      ecs.deleteService({ service: 'web' }),
      ecs.deleteCluster({ cluster: 'default' }),
      ecs.listServices({ cluster: 'prod' }),
    ];
    for (const attempt of attempts) {
      await expect(attempt).rejects.toMatchObject({ name: 'ClusterNotFoundException', message: 'Cluster not found.' });
    }
  });

  it('a cluster without a name is called default', async () => {
    const { ecs } = await emptyEcs();
    const { cluster } = await ecs.createCluster({});
    expect(cluster).toMatchObject({
      clusterArn: `${ARN}:cluster/default`,
      clusterName: 'default',
      status: 'ACTIVE',
      registeredContainerInstancesCount: 0,
      runningTasksCount: 0,
      pendingTasksCount: 0,
      activeServicesCount: 0,
    });
    expect(await ecs.listServices({})).toMatchObject({ serviceArns: [] });
  });

  it('creating a cluster that is there answers with that one, as it is', async () => {
    const { ecs } = await emptyEcs();
    const tags = [{ key: 'team', value: 'web' }];
    await ecs.createCluster({ clusterName: 'prod', tags, settings: [{ name: 'containerInsights', value: 'enabled' }] });
    const { cluster } = await ecs.createCluster({ clusterName: 'prod', tags: [{ key: 'team', value: 'other' }] });
    expect(cluster).toMatchObject({ tags, settings: [{ name: 'containerInsights', value: 'enabled' }] });
  });

  it('describes the default cluster where none is named, and says which names are missing', async () => {
    const { ecs } = await emptyEcs();
    expect(await ecs.describeClusters({})).toMatchObject({
      clusters: [],
      failures: [{ arn: `${ARN}:cluster/default`, reason: 'MISSING' }],
    });
    await ecs.createCluster({});
    await ecs.createCluster({ clusterName: 'prod' });
    const { clusters = [], failures } = await ecs.describeClusters({
      clusters: ['none', `${ARN}:cluster/prod`, 'default'],
    });
    expect(clusters.map(({ clusterName }) => clusterName)).toEqual(['prod', 'default']);
    expect(failures).toEqual([{ arn: `${ARN}:cluster/none`, reason: 'MISSING' }]);
    expect((await ecs.describeClusters({})).clusters).toHaveLength(1);
  });

  it('shows tags, settings and configurations only where they are asked for', async () => {
    const { ecs } = await emptyEcs();
    const shown = {
      tags: [{ key: 'team', value: 'web' }],
      settings: [{ name: 'containerInsights', value: 'enabled' }],
      configuration: { executeCommandConfiguration: { logging: 'DEFAULT' } },
    } as const;
    await ecs.createCluster({ clusterName: 'prod', ...shown, tags: [...shown.tags], settings: [...shown.settings] });
    const { clusters: [bare] = [] } = await ecs.describeClusters({ clusters: ['prod'] });
    expect(Object.keys(bare ?? {}).filter((key) => key in shown)).toEqual([]);
    const include = ['TAGS', 'SETTINGS', 'CONFIGURATIONS'] as const;
    const { clusters: [full] = [] } = await ecs.describeClusters({ clusters: ['prod'], include: [...include] });
    expect(full).toMatchObject(shown);
  });

  it('counts services and tasks', async () => {
    const { local, ecs } = await ecsWithService({ desiredCount: 2 });
    await ecs.createService({ serviceName: 'more', taskDefinition: 'web', desiredCount: 3 });
    await local.advance('1s');
    const { clusters } = await ecs.describeClusters({});
    expect(clusters).toMatchObject([{ activeServicesCount: 2, runningTasksCount: 2, pendingTasksCount: 3 }]);
  });

  it('keeps a cluster with active services, instances or tasks, and deletes it when they are gone', async () => {
    const { local, ecs } = await ecsWithService({ desiredCount: 1 });
    await expect(ecs.deleteCluster({ cluster: 'default' })).rejects.toMatchObject({
      name: 'ClusterContainsServicesException',
      message: 'The Cluster cannot be deleted while Services are active.',
    });
    await ecs.deleteService({ service: 'web', force: true });
    await expect(ecs.deleteCluster({ cluster: 'default' })).rejects.toMatchObject({
      name: 'ClusterContainsContainerInstancesException',
      message: 'The Cluster cannot be deleted while Container Instances are active or draining.',
    });
    await deregisterAll(ecs);
    await expect(ecs.deleteCluster({ cluster: 'default' })).rejects.toMatchObject({
      name: 'ClusterContainsTasksException',
      message: 'The Cluster cannot be deleted while Tasks are active.',
    });
    await local.settle();
    const { cluster } = await ecs.deleteCluster({ cluster: `${ARN}:cluster/default` });
    expect(cluster?.status).toBe('INACTIVE');
    await expect(ecs.listServices({})).rejects.toMatchObject({ name: 'ClusterNotFoundException' });
    expect((await ecs.describeClusters({})).clusters).toMatchObject([{ status: 'INACTIVE' }]);
  });

  it('a deleted cluster can be created anew, empty', async () => {
    const { local, ecs } = await ecsWithService({ desiredCount: 1 });
    await ecs.deleteService({ service: 'web', force: true });
    await local.settle();
    await deregisterAll(ecs);
    await ecs.deleteCluster({ cluster: 'default' });
    expect((await ecs.createCluster({})).cluster?.status).toBe('ACTIVE');
    const { services, failures } = await ecs.describeServices({ services: ['web'] });
    expect([services, failures]).toEqual([[], [{ arn: `${ARN}:service/default/web`, reason: 'MISSING' }]]);
  });
});
