import { describe, expect, it } from 'vitest';
import { ecsWithInstances, onInstances } from '../../support/container-instances.js';
import { runWeb, scale, tasksOf, webWith } from '../../support/service-life.js';

describe('the placement strategy', () => {
  it('spread by instanceId goes by instances alone', async () => {
    const world = await ecsWithInstances([{ zone: 'a' }, { zone: 'a' }, { zone: 'a' }, { zone: 'b' }]);
    await runWeb(world, 8, {}, { placementStrategy: [{ type: 'spread', field: 'instanceId' }] });
    expect(await onInstances(world)).toEqual([2, 2, 2, 2]);
  });

  it('spread by an attribute goes by its values', async () => {
    const racks = ['one', 'one', 'two'].map((rack) => ({ attributes: { rack } }));
    const world = await ecsWithInstances(racks);
    await runWeb(
      world,
      4,
      {},
      {
        placementStrategy: [
          { type: 'spread', field: 'attribute:rack' },
          { type: 'spread', field: 'instanceId' },
        ],
      },
    );
    expect(await onInstances(world)).toEqual([1, 1, 2]);
  });

  it.each(['memory', 'cpu'] as const)('binpack by %s fills the instance with the least of it left', async (field) => {
    const world = await ecsWithInstances([{ [field]: 1_024 }, { [field]: 256 }, { [field]: 512 }]);
    const placementStrategy = [{ type: 'binpack' as const, field }];
    await runWeb(world, 3, webWith({ cpu: 128, memory: 128 }), { placementStrategy });
    expect(await onInstances(world)).toEqual([0, 2, 1]);
    await scale(world, 7);
    expect(await onInstances(world)).toEqual([1, 2, 4]);
  });

  it('that comes first matters more: zones, and in them the fullest instance', async () => {
    const world = await ecsWithInstances([
      { zone: 'a', memory: 4_096 },
      { zone: 'a', memory: 1_024 },
      { zone: 'b', memory: 4_096 },
    ]);
    await runWeb(
      world,
      6,
      {},
      {
        placementStrategy: [
          { type: 'spread', field: 'attribute:ecs.availability-zone' },
          { type: 'binpack', field: 'memory' },
        ],
      },
    );
    expect(await onInstances(world)).toEqual([0, 3, 3]);
  });

  it('random is the same for the same seed, and another for another one', async () => {
    const placedWith = async (seed: number) => {
      const world = await ecsWithInstances([{}, {}, {}, {}], { seed });
      await runWeb(world, 20, {}, { placementStrategy: [{ type: 'random' }] });
      const placed = await tasksOf(world);
      return placed.map((task) => world.instances.indexOf(task.containerInstanceArn ?? ''));
    };
    const first = await placedWith(7);
    expect(new Set(first).size).toBeGreaterThan(1);
    expect(await placedWith(7)).toEqual(first);
    expect(await placedWith(8)).not.toEqual(first);
  });
});
