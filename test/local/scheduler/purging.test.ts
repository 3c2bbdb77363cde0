import type { CreateServiceCommandInput } from '@aws-sdk/client-ecs';
import { describe, expect, it } from 'vitest';
import type { LocalEcsServerOptions } from '../../../src/local/index.js';
import { ARN, ecsWithRevisions, ecsWithService, type LocalWorld } from '../../support/local-ecs.js';

const ARN_OF_WEB = `${ARN}:service/default/web`;

/** Starts a local ECS in which the service `web` became inactive just now. */
async function ecsWithInactive(options?: LocalEcsServerOptions): Promise<LocalWorld> {
  const world = await ecsWithService({ desiredCount: 2 }, options);
  await world.ecs.deleteService({ service: 'web', force: true });
  await world.local.advance('1s');
  expect(await world.describe('web')).toMatchObject({ status: 'DRAINING' });
  await world.local.advance('1s');
  expect(await world.describe('web')).toMatchObject({ status: 'INACTIVE' });
  return world;
}

const MISSING = { services: [], failures: [{ arn: ARN_OF_WEB, reason: 'MISSING' }] };

describe('an inactive service', () => {
  it('is described for an hour, then it is missing', async () => {
    const { local, ecs, describe } = await ecsWithInactive();
    await local.advance('3599999ms');
    expect(await describe('web')).toMatchObject({
      serviceArn: ARN_OF_WEB,
      status: 'INACTIVE',
      runningCount: 0,
      pendingCount: 0,
      deployments: [],
    });
    await local.advance('1ms');
    expect(await ecs.describeServices({ services: ['web'] })).toMatchObject(MISSING);
    expect(await ecs.describeServices({ services: [ARN_OF_WEB] })).toMatchObject(MISSING);
  });

  it('is described for as long as the policy says', async () => {
    const { local, ecs, describe } = await ecsWithInactive({ policy: { inactiveServiceKept: 60_000 } });
    await local.advance('59s');
    expect(await describe('web')).toMatchObject({ status: 'INACTIVE' });
    await local.advance('1s');
    expect(await ecs.describeServices({ services: ['web'] })).toMatchObject(MISSING);
  });

  it('is then not found where the policy says so, unlike one that never was', async () => {
    const { local, ecs, describe } = await ecsWithInactive({ policy: { purgedService: 'ServiceNotFoundException' } });
    expect(await describe('web')).toMatchObject({ status: 'INACTIVE' });
    await local.advance('1h');
    for (const service of ['web', ARN_OF_WEB]) {
      await expect(ecs.describeServices({ services: [service] })).rejects.toMatchObject({
        name: 'ServiceNotFoundException',
      });
    }
    expect(await ecs.describeServices({ services: ['never'] })).toMatchObject({
      failures: [{ arn: `${ARN}:service/default/never`, reason: 'MISSING' }],
    });
  });

  it('cannot be updated, and once it is purged is unknown', async () => {
    const { local, ecs } = await ecsWithInactive();
    await expect(ecs.updateService({ service: 'web', desiredCount: 1 })).rejects.toMatchObject({
      name: 'ServiceNotActiveException',
      message: 'Service was not ACTIVE.',
    });
    await local.advance('1h');
    const unknown = { name: 'ServiceNotFoundException' };
    await expect(ecs.updateService({ service: 'web', desiredCount: 1 })).rejects.toMatchObject(unknown);
    await expect(ecs.deleteService({ service: 'web' })).rejects.toMatchObject(unknown);
  });

  it('is not listed, nor is one that drains', async () => {
    const { local, ecs } = await ecsWithService({ desiredCount: 2 });
    expect((await ecs.listServices({})).serviceArns).toEqual([ARN_OF_WEB]);
    await ecs.deleteService({ service: 'web', force: true });
    expect((await ecs.listServices({})).serviceArns).toEqual([]);
    await local.settle();
    expect((await ecs.listServices({})).serviceArns).toEqual([]);
  });
});

describe('a stopped task', () => {
  async function stoppedTask({ ecs, local }: LocalWorld): Promise<string> {
    const { taskArns: [task = ''] = [] } = await ecs.listTasks({ serviceName: 'web' });
    await ecs.stopTask({ task });
    await local.advance('5s');
    return task;
  }

  it.each([
    { kept: 'an hour', options: {}, before: '3599999ms' },
    { kept: 'as long as the policy says', options: { policy: { stoppedTaskKept: 10_000 } }, before: '9999ms' },
  ] as const)('is described for $kept, then it is missing', async ({ options, before }) => {
    const world = await ecsWithService({ desiredCount: 1 }, options);
    const task = await stoppedTask(world);
    await world.local.advance(before);
    expect(await world.ecs.describeTasks({ tasks: [task] })).toMatchObject({ tasks: [{ lastStatus: 'STOPPED' }] });
    expect((await world.ecs.listTasks({ desiredStatus: 'STOPPED' })).taskArns).toEqual([task]);
    await world.local.advance('1ms');
    expect(await world.ecs.describeTasks({ tasks: [task] })).toMatchObject({
      tasks: [],
      failures: [{ arn: task, reason: 'MISSING' }],
    });
    expect((await world.ecs.listTasks({ desiredStatus: 'STOPPED' })).taskArns).toEqual([]);
  });
});

describe('the name of a service', () => {
  const WEB_SERVICE: CreateServiceCommandInput = { serviceName: 'web', taskDefinition: 'web:2', desiredCount: 1 };

  it('is refused for another service while it is ACTIVE', async () => {
    const { ecs } = await ecsWithService({ desiredCount: 2 });
    await expect(ecs.createService(WEB_SERVICE)).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: 'Creation of service was not idempotent.',
    });
  });

  it('is refused while the service is DRAINING', async () => {
    const { ecs, local } = await ecsWithService({ desiredCount: 2 });
    await ecs.deleteService({ service: 'web', force: true });
    const refused = {
      name: 'InvalidParameterException',
      message: 'Unable to Start a service that is still Draining.',
    };
    await expect(ecs.createService(WEB_SERVICE)).rejects.toMatchObject(refused);
    await local.advance('1s');
    await expect(ecs.createService(WEB_SERVICE)).rejects.toMatchObject(refused);
  });

  it('is free when the service is INACTIVE, and the new one has nothing of the old', async () => {
    const { ecs, local, describe } = await ecsWithInactive();
    const old = await describe('web');
    const { service } = await ecs.createService(WEB_SERVICE);
    expect(service).toMatchObject({
      status: 'ACTIVE',
      runningCount: 0,
      pendingCount: 0,
      events: [],
      createdAt: local.now,
    });
    await local.settle();
    const { deployments = [], ...others } = await describe('web');
    expect(others).toMatchObject({
      serviceArn: ARN_OF_WEB,
      taskDefinition: `${ARN}:task-definition/web:2`,
      desiredCount: 1,
      runningCount: 1,
    });
    expect(deployments).toMatchObject([{ rolloutState: 'COMPLETED', runningCount: 1 }]);
    const before = new Set(old.events?.map(({ id }) => id));
    expect(others.events?.filter(({ id }) => before.has(id))).toEqual([]);
    const { serviceDeployments } = await ecs.listServiceDeployments({ service: 'web' });
    expect(serviceDeployments).toHaveLength(1);
  });

  it('stays with the new service when the old one would be purged', async () => {
    const { ecs, local, describe } = await ecsWithInactive();
    await ecs.createService(WEB_SERVICE);
    await local.advance('2h');
    expect(await describe('web')).toMatchObject({ status: 'ACTIVE', runningCount: 1 });
  });

  it('is free when the service was purged', async () => {
    const { ecs, local, describe } = await ecsWithInactive({ policy: { purgedService: 'ServiceNotFoundException' } });
    await local.advance('1h');
    await ecs.createService(WEB_SERVICE);
    await local.settle();
    expect(await describe('web')).toMatchObject({ status: 'ACTIVE', runningCount: 1 });
  });
});

describe('the client token of createService', () => {
  const WITH_TOKEN: CreateServiceCommandInput = {
    serviceName: 'web',
    taskDefinition: 'web:1',
    desiredCount: 2,
    clientToken: 'first',
  };

  it('makes a repeated request answer with the service that is there', async () => {
    const { ecs, local, describe } = await ecsWithRevisions();
    const { service: first } = await ecs.createService(WITH_TOKEN);
    await local.settle();
    const { service: again } = await ecs.createService(WITH_TOKEN);
    expect(again).toMatchObject({ serviceArn: first?.serviceArn, createdAt: first?.createdAt, runningCount: 2 });
    await local.settle();
    const { deployments = [] } = await describe('web');
    expect(deployments.map(({ id }) => id)).toEqual(first?.deployments?.map(({ id }) => id));
    expect((await ecs.listServices({})).serviceArns).toHaveLength(1);
  });

  it('does not make another one the same', async () => {
    const { ecs } = await ecsWithRevisions();
    await ecs.createService(WITH_TOKEN);
    await expect(ecs.createService({ ...WITH_TOKEN, clientToken: 'second', desiredCount: 3 })).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: 'Creation of service was not idempotent.',
    });
  });

  it('makes a new service when the one of that token is inactive', async () => {
    const { ecs, local, describe } = await ecsWithRevisions();
    await ecs.createService(WITH_TOKEN);
    await local.settle();
    await ecs.deleteService({ service: 'web', force: true });
    await local.settle();
    await ecs.createService(WITH_TOKEN);
    await local.settle();
    expect(await describe('web')).toMatchObject({ status: 'ACTIVE', runningCount: 2 });
  });
});
