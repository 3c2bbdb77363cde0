import type { DeploymentConfiguration, PlacementConstraint } from '@aws-sdk/client-ecs';
import { describe, expect, it } from 'vitest';
import {
  ecsWithInstances,
  type InstancesWorld,
  onInstances,
  resources,
  setState,
} from '../../support/container-instances.js';
import { WEB } from '../../support/local-ecs.js';
import { changes, messages } from '../../support/service-life.js';

const withRole = (role: string) => ({ attributes: { role } });

/** Starts a local ECS with instances of these roles, on which the daemon service `web` runs `web:1`, at rest. */
async function ecsWithDaemon(
  roles: readonly string[],
  {
    placementConstraints,
    deploymentConfiguration,
  }: { placementConstraints?: PlacementConstraint[]; deploymentConfiguration?: DeploymentConfiguration } = {},
): Promise<InstancesWorld> {
  const world = await ecsWithInstances(roles.map(withRole));
  for (let revision = 1; revision <= 2; revision++) await world.ecs.registerTaskDefinition(WEB);
  await world.ecs.createService({
    serviceName: 'web',
    taskDefinition: 'web:1',
    schedulingStrategy: 'DAEMON',
    placementConstraints,
    deploymentConfiguration,
  });
  await world.local.settle();
  return world;
}

const ONLY_WEB: PlacementConstraint[] = [{ type: 'memberOf', expression: 'attribute:role == web' }];

describe('a daemon service', () => {
  it('has one task on each active instance, and shows how many it desires', async () => {
    const world = await ecsWithDaemon(['web', 'web', 'web', 'web']);
    expect(await onInstances(world)).toEqual([1, 1, 1, 1]);
    expect(await world.describe('web')).toMatchObject({
      schedulingStrategy: 'DAEMON',
      desiredCount: 4,
      runningCount: 4,
      deployments: [{ desiredCount: 4, rolloutState: 'COMPLETED' }],
    });
  });

  it('leaves instances alone that do not satisfy its constraints', async () => {
    const world = await ecsWithDaemon(['web', 'db', 'web', 'db'], { placementConstraints: ONLY_WEB });
    expect(await onInstances(world)).toEqual([1, 0, 1, 0]);
    expect(await world.describe('web')).toMatchObject({ desiredCount: 2, runningCount: 2 });
  });

  it('is complete without any instance', async () => {
    const world = await ecsWithDaemon([]);
    expect(await world.describe('web')).toMatchObject({
      desiredCount: 0,
      runningCount: 0,
      deployments: [{ rolloutState: 'COMPLETED' }],
    });
  });

  it('starts a task on each new instance that qualifies', async () => {
    const world = await ecsWithDaemon(['web'], { placementConstraints: ONLY_WEB });
    await world.addInstance(withRole('web'));
    await world.addInstance(withRole('db'));
    await world.addInstance(withRole('web'));
    await world.local.advance('1s');
    expect(await onInstances(world)).toEqual([1, 1, 0, 1]);
    await world.local.settle();
    expect(await world.describe('web')).toMatchObject({ desiredCount: 3, runningCount: 3, deployments: [{}] });
  });

  it('gives up instances that drain, and comes back to them', async () => {
    const world = await ecsWithDaemon(['web', 'web', 'web']);
    const [, second = ''] = world.instances;
    await setState(world, [second], 'DRAINING');
    await world.local.settle();
    expect(await onInstances(world)).toEqual([1, 0, 1]);
    expect(await world.describe('web')).toMatchObject({ desiredCount: 2, runningCount: 2 });
    await setState(world, [second], 'ACTIVE');
    await world.local.settle();
    expect(await onInstances(world)).toEqual([1, 1, 1]);
    expect(await world.describe('web')).toMatchObject({ desiredCount: 3, runningCount: 3 });
  });

  it('goes with an instance that is deregistered', async () => {
    const world = await ecsWithDaemon(['web', 'web']);
    await world.ecs.deregisterContainerInstance({ containerInstance: world.instances.pop(), force: true });
    await world.local.settle();
    expect(await onInstances(world)).toEqual([1]);
    expect(await world.describe('web')).toMatchObject({ desiredCount: 1, runningCount: 1, pendingCount: 0 });
  });

  it('stops the task on an instance that no longer satisfies its constraints, and no other', async () => {
    const world = await ecsWithDaemon(['web', 'web', 'web'], { placementConstraints: ONLY_WEB });
    const [first] = world.instances;
    await world.ecs.registerContainerInstance({
      containerInstanceArn: first,
      attributes: [{ name: 'role', value: 'db' }],
    });
    await world.local.settle();
    expect(await onInstances(world)).toEqual([0, 1, 1]);
    expect(await world.describe('web')).toMatchObject({ desiredCount: 2, runningCount: 2 });
  });

  it('stops tasks where its constraints change', async () => {
    const world = await ecsWithDaemon(['web', 'db', 'web']);
    await world.ecs.updateService({ service: 'web', placementConstraints: ONLY_WEB });
    await world.local.settle();
    expect(await onInstances(world)).toEqual([1, 0, 1]);
    expect(await world.describe('web')).toMatchObject({ desiredCount: 2, runningCount: 2 });
  });

  it('replaces a task on its own instance when it dies', async () => {
    const world = await ecsWithDaemon(['web', 'web', 'web']);
    const { taskArns = [] } = await world.ecs.listTasks({ containerInstance: world.instances[1] });
    await world.ecs.stopTask({ task: taskArns[0] });
    await world.local.settle();
    expect(await onInstances(world)).toEqual([1, 1, 1]);
    const { taskArns: after = [] } = await world.ecs.listTasks({ containerInstance: world.instances[1] });
    expect(after).not.toEqual(taskArns);
  });

  it('waits for room on an instance that qualifies', async () => {
    const world = await ecsWithDaemon(['web', 'web']);
    const containerInstanceArn = await world.addInstance({ ...withRole('web'), memory: 100 });
    await world.local.settle();
    expect(await world.describe('web')).toMatchObject({ desiredCount: 3, runningCount: 2 });
    expect((await messages(world)).at(-1)).toContain(
      `The closest matching (container-instance ${containerInstanceArn.split('/').at(-1)}) has insufficient memory available.`,
    );
    await world.ecs.registerContainerInstance({ containerInstanceArn, totalResources: resources(1_024, 200) });
    await world.local.settle();
    expect(await world.describe('web')).toMatchObject({ runningCount: 3 });
  });
});

describe('a rolling update of a daemon service', () => {
  it('stops every task before it starts any, with the percentages of the API', async () => {
    const world = await ecsWithDaemon(['web', 'web', 'web']);
    expect((await world.describe('web')).deploymentConfiguration).toMatchObject({
      minimumHealthyPercent: 0,
      maximumPercent: 100,
    });
    await world.ecs.updateService({ service: 'web', taskDefinition: 'web:2' });
    expect(await changes(world, 60)).toEqual(['0s: 3 + 0', '1s: 0 + 0', '2s: 0 + 3', '12s: 3 + 0']);
    expect(await onInstances(world)).toEqual([1, 1, 1]);
    expect((await world.describe('web')).deployments).toMatchObject([{ runningCount: 3, rolloutState: 'COMPLETED' }]);
  });

  it('keeps the minimum where there is one', async () => {
    const deploymentConfiguration = { minimumHealthyPercent: 50, maximumPercent: 100 };
    const world = await ecsWithDaemon(['web', 'web', 'web', 'web'], { deploymentConfiguration });
    await world.ecs.updateService({ service: 'web', taskDefinition: 'web:2' });
    expect(await changes(world, 120)).toEqual([
      '0s: 4 + 0',
      '1s: 2 + 0',
      '2s: 2 + 2',
      '12s: 4 + 0',
      '53s: 2 + 0',
      '54s: 2 + 2',
      '64s: 4 + 0',
    ]);
    expect(await onInstances(world)).toEqual([1, 1, 1, 1]);
    expect((await world.describe('web')).deployments).toMatchObject([{ runningCount: 4, rolloutState: 'COMPLETED' }]);
  });

  it('reaches an instance that comes in the midst of it', async () => {
    const deploymentConfiguration = { minimumHealthyPercent: 50, maximumPercent: 100 };
    const world = await ecsWithDaemon(['web', 'web'], { deploymentConfiguration });
    await world.ecs.updateService({ service: 'web', taskDefinition: 'web:2' });
    await world.local.advance('20s');
    await world.addInstance(withRole('web'));
    await world.local.settle();
    expect(await onInstances(world)).toEqual([1, 1, 1]);
    expect(await world.describe('web')).toMatchObject({
      desiredCount: 3,
      deployments: [{ runningCount: 3, rolloutState: 'COMPLETED' }],
    });
  });
});
