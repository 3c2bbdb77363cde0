import { describe, expect, it } from 'vitest';
import { ecsWithInstances, inZones, onInstances } from '../../support/container-instances.js';
import { runWeb, scale } from '../../support/service-life.js';

describe('without a strategy a service', () => {
  it('spreads its tasks over the zones', async () => {
    const world = await ecsWithInstances([{ zone: 'a' }, { zone: 'b' }, { zone: 'c' }]);
    await runWeb(world, 12);
    expect(await inZones(world)).toEqual([4, 4, 4]);
  });

  it('spreads them over the zones however many instances these have, and over the instances in a zone', async () => {
    const world = await ecsWithInstances([{ zone: 'a' }, { zone: 'a' }, { zone: 'a' }, { zone: 'b' }, { zone: 'c' }]);
    await runWeb(world, 9);
    expect(await onInstances(world)).toEqual([1, 1, 1, 3, 3]);
  });

  it('prefers the zone with the fewest of its own tasks, be there others or not', async () => {
    const world = await ecsWithInstances([{ zone: 'a' }, { zone: 'b' }]);
    await runWeb(world, 1);
    await world.ecs.runTask({
      taskDefinition: 'web',
      group: 'others',
      count: 4,
      placementStrategy: [{ type: 'spread' }],
    });
    await scale(world, 2);
    expect(await inZones(world)).toEqual([1, 1, 0]);
  });

  it('counts its tasks on instances that have no room for more', async () => {
    const world = await ecsWithInstances([
      { zone: 'a', memory: 256 },
      { zone: 'b', memory: 128 },
    ]);
    await runWeb(world, 3);
    expect(await onInstances(world)).toEqual([2, 1]);
    await world.addInstance({ zone: 'a' });
    await world.addInstance({ zone: 'b' });
    await scale(world, 4);
    expect(await onInstances(world)).toEqual([2, 1, 0, 1]);
  });

  it('goes to a fuller zone where the emptiest has no room', async () => {
    const world = await ecsWithInstances([{ zone: 'a', memory: 128 }, { zone: 'b' }]);
    await runWeb(world, 5);
    expect(await onInstances(world)).toEqual([1, 4]);
  });

  it('uses the zones of its subnets on Fargate, and only these', async () => {
    const world = await ecsWithInstances([]);
    const subnets = (...names: string[]) => ({ awsvpcConfiguration: { subnets: names } });
    await runWeb(
      world,
      6,
      { networkMode: 'awsvpc', requiresCompatibilities: ['FARGATE'], cpu: '256', memory: '512' },
      { launchType: 'FARGATE', networkConfiguration: subnets('subnet-1', 'subnet-2', 'subnet-3') },
    );
    expect(await inZones(world)).toEqual([2, 2, 2]);
    await world.ecs.updateService({ service: 'web', networkConfiguration: subnets('subnet-1') });
    await world.local.settle();
    expect(await inZones(world)).toEqual([6, 0, 0]);
  });
});

describe('scale-in', () => {
  it('takes from the fullest zone, and there from the fullest instance', async () => {
    const world = await ecsWithInstances([
      { zone: 'a', memory: 384 },
      { zone: 'a', memory: 256 },
    ]);
    await runWeb(world, 5);
    await world.addInstance({ zone: 'b', memory: 256 });
    await scale(world, 7);
    expect(await onInstances(world)).toEqual([3, 2, 2]);
    await scale(world, 6);
    expect(await onInstances(world)).toEqual([2, 2, 2]);
    await scale(world, 4);
    expect(await onInstances(world)).toEqual([1, 1, 2]);
  });

  it('keeps zones equal, whatever the number', async () => {
    const world = await ecsWithInstances([{ zone: 'a' }, { zone: 'a' }, { zone: 'b' }, { zone: 'c' }]);
    await runWeb(world, 12);
    for (const [desiredCount, most] of [
      [11, 4],
      [9, 3],
      [7, 3],
      [3, 1],
      [2, 1],
    ] as const) {
      await scale(world, desiredCount);
      const counts = await inZones(world);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(desiredCount);
      expect(Math.max(...counts)).toBe(most);
    }
  });

  it('counts what it takes at the same time, pending or running', async () => {
    const world = await ecsWithInstances([
      { zone: 'a', memory: 128 },
      { zone: 'b', memory: 256 },
    ]);
    await runWeb(world, 3);
    expect(await inZones(world)).toEqual([1, 2, 0]);
    await world.addInstance({ zone: 'a', memory: 256 });
    await world.ecs.updateService({ service: 'web', desiredCount: 5 });
    await world.local.advance('2s');
    expect(await inZones(world)).toEqual([3, 2, 0]);
    await scale(world, 2);
    expect(await inZones(world)).toEqual([1, 1, 0]);
  });
});
