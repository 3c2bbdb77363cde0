import { ECSClient } from '@aws-sdk/client-ecs';
import { afterEach, describe, expect, it } from 'vitest';
import { makeEcs } from '../../src/client/ecs.js';
import { orThrow } from '../../src/client/or-throw.js';
import { createLocalEcs, type LocalEcs, startLocalEcs } from '../../src/local/index.js';
import { leftWith, rightOf } from '../support/sides.js';

let running: LocalEcs | undefined;

afterEach(() => running?.close());

const options = { speed: 0, now: new Date('2024-05-05T10:00:00.000Z') };
const WEB = { family: 'web', containerDefinitions: [{ name: 'app', image: 'nginx:1.27', memory: 128 }] };

describe.each([
  ['over HTTP', () => startLocalEcs(options)],
  ['within the process', async () => createLocalEcs(options)],
])('a local ECS %s', (_, start) => {
  async function begin() {
    const local = await start();
    running = local;
    const client = new ECSClient({ ...local.clientConfig, maxAttempts: 1 });
    return { local, ecs: makeEcs(client) };
  }

  it('takes a service from its task definition to its end', async () => {
    const { local, ecs } = await begin();
    const { cluster } = await orThrow(ecs.createCluster({ clusterName: 'prod' }));
    expect(cluster).toMatchObject({ clusterName: 'prod', status: 'ACTIVE' });
    const { containerInstance } = await orThrow(ecs.registerContainerInstance({ cluster: 'prod' }));
    const { taskDefinition } = await orThrow(ecs.registerTaskDefinition(WEB));
    expect(taskDefinition).toMatchObject({ family: 'web', revision: 1, status: 'ACTIVE' });

    const input = { cluster: 'prod', serviceName: 'web', taskDefinition: 'web', desiredCount: 2 };
    const { service } = await orThrow(ecs.createService(input));
    expect(service).toMatchObject({ status: 'ACTIVE', desiredCount: 2, runningCount: 0 });
    expect(service.createdAt).toEqual(new Date('2024-05-05T10:00:00.000Z'));

    await local.settle();
    const settled = await orThrow(ecs.describeService({ cluster: 'prod', service: 'web' }));
    expect(settled.service).toMatchObject({ runningCount: 2, pendingCount: 0 });

    await orThrow(ecs.updateService({ cluster: 'prod', service: 'web', desiredCount: 3 }));
    await local.settle();
    const listed = await orThrow(ecs.listServices({ cluster: 'prod' }));
    expect(listed.serviceArns).toEqual([service.serviceArn]);
    const scaled = await orThrow(ecs.describeServices({ cluster: 'prod', services: listed.serviceArns }));
    expect(scaled.services[0]?.runningCount).toBe(3);

    await orThrow(ecs.updateService({ cluster: 'prod', service: 'web', desiredCount: 0 }));
    await local.settle();
    const deleted = await orThrow(ecs.deleteService({ cluster: 'prod', service: 'web' }));
    expect(deleted.service.status).toBe('DRAINING');
    await local.settle();
    const gone = await orThrow(ecs.deregisterTaskDefinition({ taskDefinition: 'web:1' }));
    expect(gone.taskDefinition.status).toBe('INACTIVE');
    const { clusters } = await orThrow(ecs.describeClusters({ clusters: ['prod'] }));
    expect(clusters).toMatchObject([{ clusterName: 'prod', activeServicesCount: 0 }]);
    const { containerInstanceArn } = containerInstance;
    await orThrow(ecs.deregisterContainerInstance({ cluster: 'prod', containerInstance: containerInstanceArn }));
    expect((await orThrow(ecs.deleteCluster({ cluster: 'prod' }))).cluster.status).toBe('INACTIVE');
  });

  it('creates a service once, however often the same call is run', async () => {
    const { ecs } = await begin();
    await orThrow(ecs.createCluster({}));
    await orThrow(ecs.registerTaskDefinition(WEB));
    const create = ecs.createService({ serviceName: 'web', taskDefinition: 'web', desiredCount: 1 });
    const [first, second] = [rightOf(await create()), rightOf(await create())];
    expect(second.service.serviceArn).toBe(first.service.serviceArn);
    expect((await orThrow(ecs.listServices({}))).serviceArns).toHaveLength(1);
  });

  it('answers with the exceptions of ECS', async () => {
    const { ecs } = await begin();
    const input = { serviceName: 'web', taskDefinition: 'web', desiredCount: 1 };
    expect(leftWith(await ecs.createService(input)(), 'ServiceException')).toMatchObject({
      name: 'ClusterNotFoundException',
      operation: 'CreateService',
      fault: 'client',
      statusCode: 400,
      attempts: 1,
    });
    await orThrow(ecs.createCluster({}));
    const missing = leftWith(await ecs.describeService({ service: 'web' })(), 'ServiceException');
    expect(missing.name).toBe('ServiceNotFoundException');
    const updated = leftWith(await ecs.updateService({ service: 'web' })(), 'ServiceException');
    expect(updated.name).toBe('ServiceNotFoundException');
  });
});
