import type { DeploymentConfiguration, PlacementConstraint } from '@aws-sdk/client-ecs';
import { describe, expect, it } from 'vitest';
import { emptyEcs, LARGE, type LocalWorld, WEB } from '../../support/local-ecs.js';

interface DaemonWorld extends LocalWorld {
  /** The ARNs of the container instances, in the order of their registration. */
  readonly instances: string[];
  /** Registers one more instance, with a role. */
  readonly addInstance: (role?: string) => Promise<string>;
}

const roleOf = (value: string) => [{ name: 'role', value }];

/** Starts a local ECS with instances of these roles, on which the daemon service `web` runs `web:1`, at rest. */
async function ecsWithDaemon(
  roles: readonly string[],
  {
    placementConstraints,
    deploymentConfiguration,
  }: { placementConstraints?: PlacementConstraint[]; deploymentConfiguration?: DeploymentConfiguration } = {},
): Promise<DaemonWorld> {
  const world = await emptyEcs();
  const instances: string[] = [];
  const addInstance = async (role = 'web') => {
    const added = await world.ecs.registerContainerInstance({ ...LARGE, attributes: roleOf(role) });
    const arn = added.containerInstance?.containerInstanceArn ?? '';
    instances.push(arn);
    return arn;
  };
  await world.ecs.createCluster({});
  for (const role of roles) await addInstance(role);
  for (let revision = 1; revision <= 2; revision++) await world.ecs.registerTaskDefinition(WEB);
  await world.ecs.createService({
    serviceName: 'web',
    taskDefinition: 'web:1',
    schedulingStrategy: 'DAEMON',
    placementConstraints,
    deploymentConfiguration,
  });
  await world.local.settle();
  return { ...world, instances, addInstance };
}

/** How many tasks are to run on each instance, in the order of their registration. */
function tasksOnEach({ ecs, instances }: DaemonWorld): Promise<number[]> {
  return Promise.all(
    instances.map(async (containerInstance) => {
      const { taskArns = [] } = await ecs.listTasks({ containerInstance });
      return taskArns.length;
    }),
  );
}

const setState = ({ ecs }: LocalWorld, containerInstance: string, status: 'ACTIVE' | 'DRAINING') =>
  ecs.updateContainerInstancesState({ containerInstances: [containerInstance], status });

/** The counts of the service for so many seconds, at each change as `second: running + pending`. */
async function changes({ local, describe }: LocalWorld, seconds: number): Promise<string[]> {
  const seen: string[] = [];
  let last = '';
  for (let second = 0; second <= seconds; second++) {
    const { runningCount, pendingCount } = await describe('web');
    const counts = `${runningCount} + ${pendingCount}`;
    if (counts !== last) seen.push(`${second}s: ${counts}`);
    last = counts;
    await local.advance('1s');
  }
  return seen;
}

const ONLY_WEB: PlacementConstraint[] = [{ type: 'memberOf', expression: 'attribute:role == web' }];

describe('a daemon service', () => {
  it('has one task on each active instance, and shows how many it desires', async () => {
    const world = await ecsWithDaemon(['web', 'web', 'web', 'web']);
    expect(await tasksOnEach(world)).toEqual([1, 1, 1, 1]);
    expect(await world.describe('web')).toMatchObject({
      schedulingStrategy: 'DAEMON',
      desiredCount: 4,
      runningCount: 4,
      deployments: [{ desiredCount: 4, rolloutState: 'COMPLETED' }],
    });
  });

  it('leaves instances alone that do not satisfy its constraints', async () => {
    const world = await ecsWithDaemon(['web', 'db', 'web', 'db'], { placementConstraints: ONLY_WEB });
    expect(await tasksOnEach(world)).toEqual([1, 0, 1, 0]);
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
    await world.addInstance('web');
    await world.addInstance('db');
    await world.addInstance('web');
    await world.local.advance('1s');
    expect(await tasksOnEach(world)).toEqual([1, 1, 0, 1]);
    await world.local.settle();
    expect(await world.describe('web')).toMatchObject({ desiredCount: 3, runningCount: 3, deployments: [{}] });
  });

  it('gives up instances that drain, and comes back to them', async () => {
    const world = await ecsWithDaemon(['web', 'web', 'web']);
    const [, second = ''] = world.instances;
    await setState(world, second, 'DRAINING');
    await world.local.settle();
    expect(await tasksOnEach(world)).toEqual([1, 0, 1]);
    expect(await world.describe('web')).toMatchObject({ desiredCount: 2, runningCount: 2 });
    await setState(world, second, 'ACTIVE');
    await world.local.settle();
    expect(await tasksOnEach(world)).toEqual([1, 1, 1]);
    expect(await world.describe('web')).toMatchObject({ desiredCount: 3, runningCount: 3 });
  });

  it('goes with an instance that is deregistered', async () => {
    const world = await ecsWithDaemon(['web', 'web']);
    await world.ecs.deregisterContainerInstance({ containerInstance: world.instances.pop(), force: true });
    await world.local.settle();
    expect(await tasksOnEach(world)).toEqual([1]);
    expect(await world.describe('web')).toMatchObject({ desiredCount: 1, runningCount: 1, pendingCount: 0 });
  });

  it('stops the task on an instance that no longer satisfies its constraints, and no other', async () => {
    const world = await ecsWithDaemon(['web', 'web', 'web'], { placementConstraints: ONLY_WEB });
    const [first] = world.instances;
    await world.ecs.registerContainerInstance({ containerInstanceArn: first, attributes: roleOf('db') });
    await world.local.settle();
    expect(await tasksOnEach(world)).toEqual([0, 1, 1]);
    expect(await world.describe('web')).toMatchObject({ desiredCount: 2, runningCount: 2 });
  });

  it('stops tasks where its constraints change', async () => {
    const world = await ecsWithDaemon(['web', 'db', 'web']);
    await world.ecs.updateService({ service: 'web', placementConstraints: ONLY_WEB });
    await world.local.settle();
    expect(await tasksOnEach(world)).toEqual([1, 0, 1]);
    expect(await world.describe('web')).toMatchObject({ desiredCount: 2, runningCount: 2 });
  });

  it('replaces a task on its own instance when it dies', async () => {
    const world = await ecsWithDaemon(['web', 'web', 'web']);
    const { taskArns = [] } = await world.ecs.listTasks({ containerInstance: world.instances[1] });
    await world.ecs.stopTask({ task: taskArns[0] });
    await world.local.settle();
    expect(await tasksOnEach(world)).toEqual([1, 1, 1]);
    const { taskArns: after = [] } = await world.ecs.listTasks({ containerInstance: world.instances[1] });
    expect(after).not.toEqual(taskArns);
  });

  it('waits for room on an instance that qualifies', async () => {
    const world = await ecsWithDaemon(['web', 'web']);
    const small = { name: 'MEMORY', type: 'INTEGER', integerValue: 100 };
    const added = await world.ecs.registerContainerInstance({ totalResources: [small], attributes: roleOf('web') });
    const arn = added.containerInstance?.containerInstanceArn ?? '';
    await world.local.settle();
    const { desiredCount, runningCount, events = [] } = await world.describe('web');
    expect({ desiredCount, runningCount }).toEqual({ desiredCount: 3, runningCount: 2 });
    expect(events[0]?.message).toContain(
      `The closest matching (container-instance ${arn.split('/').at(-1)}) has insufficient memory available.`,
    );
    await world.ecs.registerContainerInstance({
      containerInstanceArn: arn,
      totalResources: [{ ...small, integerValue: 200 }],
    });
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
    expect(await tasksOnEach(world)).toEqual([1, 1, 1]);
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
    expect(await tasksOnEach(world)).toEqual([1, 1, 1, 1]);
    expect((await world.describe('web')).deployments).toMatchObject([{ runningCount: 4, rolloutState: 'COMPLETED' }]);
  });

  it('reaches an instance that comes in the midst of it', async () => {
    const deploymentConfiguration = { minimumHealthyPercent: 50, maximumPercent: 100 };
    const world = await ecsWithDaemon(['web', 'web'], { deploymentConfiguration });
    await world.ecs.updateService({ service: 'web', taskDefinition: 'web:2' });
    await world.local.advance('20s');
    await world.addInstance();
    await world.local.settle();
    expect(await tasksOnEach(world)).toEqual([1, 1, 1]);
    expect(await world.describe('web')).toMatchObject({
      desiredCount: 3,
      deployments: [{ runningCount: 3, rolloutState: 'COMPLETED' }],
    });
  });
});
