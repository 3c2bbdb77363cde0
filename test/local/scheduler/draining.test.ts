import type { Task } from '@aws-sdk/client-ecs';
import { describe, expect, it } from 'vitest';
import { ecsWithRevisions, ecsWithService, LARGE, type LocalWorld } from '../../support/local-ecs.js';

/** The ARNs of the container instances, in the order of their registration. */
async function instances({ ecs }: LocalWorld): Promise<string[]> {
  const { containerInstanceArns: containerInstances = [] } = await ecs.listContainerInstances({});
  const { containerInstances: described = [] } = await ecs.describeContainerInstances({ containerInstances });
  return described.map(({ containerInstanceArn = '' }) => containerInstanceArn);
}

const setState = ({ ecs }: LocalWorld, containerInstances: string[], status: 'ACTIVE' | 'DRAINING') =>
  ecs.updateContainerInstancesState({ containerInstances, status });

async function tasks({ ecs }: LocalWorld): Promise<Task[]> {
  const { taskArns = [] } = await ecs.listTasks({ serviceName: 'web' });
  return taskArns.length === 0 ? [] : ((await ecs.describeTasks({ tasks: taskArns })).tasks ?? []);
}

/** How many tasks of the service are to run on an instance. */
const tasksOn = async (world: LocalWorld, instance: string | undefined) =>
  (await tasks(world)).filter(({ containerInstanceArn }) => containerInstanceArn === instance).length;

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

describe('an instance that drains', () => {
  it('loses its tasks to others when their substitutes are healthy, where no task may be missing', async () => {
    const world = await ecsWithService({ desiredCount: 6, percents: [100, 200] });
    const [first = ''] = await instances(world);
    expect(await tasksOn(world, first)).toBe(2);
    await setState(world, [first], 'DRAINING');
    expect(await changes(world, 60)).toEqual(['0s: 6 + 0', '1s: 6 + 2', '11s: 8 + 0', '52s: 6 + 0']);
    expect(await tasksOn(world, first)).toBe(0);
    expect((await world.describe('web')).deployments).toMatchObject([{ runningCount: 6, rolloutState: 'COMPLETED' }]);
  });

  it('keeps to the maximum', async () => {
    const world = await ecsWithService({ desiredCount: 6, percents: [100, 120] });
    await setState(world, (await instances(world)).slice(0, 1), 'DRAINING');
    expect(await changes(world, 110)).toEqual([
      '0s: 6 + 0',
      '1s: 6 + 1',
      '11s: 7 + 0',
      '52s: 6 + 0',
      '53s: 6 + 1',
      '63s: 7 + 0',
      '104s: 6 + 0',
    ]);
  });

  it('loses its tasks first where the maximum allows no more, down to the minimum', async () => {
    const world = await ecsWithService({ desiredCount: 3, percents: [66, 100] });
    await setState(world, (await instances(world)).slice(0, 1), 'DRAINING');
    expect(await changes(world, 60)).toEqual(['0s: 3 + 0', '1s: 2 + 0', '2s: 2 + 1', '12s: 3 + 0']);
  });

  it('loses tasks that do not run yet at once', async () => {
    const world = await ecsWithRevisions();
    await world.ecs.createService({ serviceName: 'web', taskDefinition: 'web:1', desiredCount: 3 });
    await world.local.advance('2s');
    const [first = ''] = await instances(world);
    expect(await tasksOn(world, first)).toBe(1);
    await setState(world, [first], 'DRAINING');
    await world.local.advance('2s');
    expect(await tasksOn(world, first)).toBe(0);
    expect(await world.describe('web')).toMatchObject({ runningCount: 0, pendingCount: 3 });
  });

  it('gets no task', async () => {
    const world = await ecsWithService({ desiredCount: 3 });
    const [first = ''] = await instances(world);
    await setState(world, [first], 'DRAINING');
    await world.ecs.updateService({ service: 'web', desiredCount: 9, taskDefinition: 'web:2' });
    await world.local.settle();
    expect(await tasksOn(world, first)).toBe(0);
    expect(await world.describe('web')).toMatchObject({ runningCount: 9 });
  });

  it('gets tasks again when it is active, while those that went stay where they are', async () => {
    const world = await ecsWithService({ desiredCount: 6 });
    const [first = ''] = await instances(world);
    await setState(world, [first], 'DRAINING');
    await world.local.settle();
    await setState(world, [first], 'ACTIVE');
    await world.local.settle();
    expect(await tasksOn(world, first)).toBe(0);
    await world.ecs.updateService({ service: 'web', desiredCount: 9 });
    await world.local.settle();
    expect(await tasksOn(world, first)).toBe(3);
  });

  it('keeps its tasks when it is active again before they went', async () => {
    const world = await ecsWithService({ desiredCount: 6 });
    const [first = ''] = await instances(world);
    const before = (await tasks(world)).map(({ taskArn }) => taskArn);
    await setState(world, [first], 'DRAINING');
    await world.local.advance('20s');
    await setState(world, [first], 'ACTIVE');
    await world.local.settle();
    expect((await tasks(world)).map(({ taskArn }) => taskArn)).toEqual(before);
    expect(await world.describe('web')).toMatchObject({ runningCount: 6, pendingCount: 0 });
  });

  it('keeps its tasks as long as there is no other instance, and none may be missing', async () => {
    const world = await ecsWithService({ desiredCount: 6 });
    const all = await instances(world);
    await setState(world, all, 'DRAINING');
    await world.local.advance('1h');
    expect(await world.describe('web')).toMatchObject({ runningCount: 6, pendingCount: 0 });
    await world.ecs.registerContainerInstance(LARGE);
    await world.local.settle();
    for (const instance of all) expect(await tasksOn(world, instance)).toBe(0);
    expect(await world.describe('web')).toMatchObject({ runningCount: 6, pendingCount: 0 });
  });

  it('keeps tasks that belong to no service', async () => {
    const world = await ecsWithRevisions();
    const { tasks: [task] = [] } = await world.ecs.runTask({ taskDefinition: 'web' });
    await world.local.advance('1m');
    await setState(world, [task?.containerInstanceArn ?? ''], 'DRAINING');
    await world.local.settle();
    const { tasks: [after] = [] } = await world.ecs.describeTasks({ tasks: [task?.taskArn ?? ''] });
    expect(after?.lastStatus).toBe('RUNNING');
  });
});
