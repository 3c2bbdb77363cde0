import { describe, expect, it } from 'vitest';
import { setState } from '../../support/container-instances.js';
import { ecsWithRevisions, ecsWithService, LARGE, type LocalWorld } from '../../support/local-ecs.js';
import { changes, ecsCreating, scale, tasksOf } from '../../support/service-life.js';

/** The ARNs of the container instances, in the order of their registration. */
async function instances({ ecs }: LocalWorld): Promise<string[]> {
  const { containerInstanceArns: containerInstances = [] } = await ecs.listContainerInstances({});
  const { containerInstances: described = [] } = await ecs.describeContainerInstances({ containerInstances });
  return described.map(({ containerInstanceArn = '' }) => containerInstanceArn);
}

/** How many tasks of the service are to run on an instance. */
const tasksOn = async (world: LocalWorld, instance: string | undefined) =>
  (await tasksOf(world)).filter(({ containerInstanceArn }) => containerInstanceArn === instance).length;

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
    const world = await ecsCreating({ desiredCount: 3 });
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
    await scale(world, 9);
    expect(await tasksOn(world, first)).toBe(3);
  });

  it('keeps its tasks when it is active again before they went', async () => {
    const world = await ecsWithService({ desiredCount: 6 });
    const [first = ''] = await instances(world);
    const before = (await tasksOf(world)).map(({ taskArn }) => taskArn);
    await setState(world, [first], 'DRAINING');
    await world.local.advance('20s');
    await setState(world, [first], 'ACTIVE');
    await world.local.settle();
    expect((await tasksOf(world)).map(({ taskArn }) => taskArn)).toEqual(before);
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
