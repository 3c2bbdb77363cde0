import { describe, expect, it } from 'vitest';
import { ecsWithInstances, type InstancesWorld, inZones } from '../../support/container-instances.js';
import { ecsWithService, type LocalWorld, WEB } from '../../support/local-ecs.js';
import { changes, countsByAge, createWeb, scale, story, tasksOf } from '../../support/service-life.js';

/** What the service says of tasks that start and stop from a moment on, oldest first, each with the seconds since then. */
const startsAndStops = async (world: LocalWorld, since: Date) =>
  (await story(world, since)).filter((event) => event.includes(' tasks: '));

describe('with four tasks desired', () => {
  it('a minimum of 50 % stops two tasks before two are started, where the maximum allows no more', async () => {
    const world = await ecsWithService({ desiredCount: 4, percents: [50, 100] });
    const updatedAt = world.local.now;
    await world.ecs.updateService({ service: 'web', taskDefinition: 'web:2' });
    expect(await changes(world, 120, countsByAge)).toEqual([
      '0s: 4 + 0 + 0',
      '1s: 2 + 0 + 0',
      '2s: 2 + 0 + 2',
      '12s: 2 + 2 + 0',
      '53s: 0 + 2 + 0',
      '54s: 0 + 2 + 2',
      '64s: 0 + 4 + 0',
    ]);
    expect(await startsAndStops(world, updatedAt)).toEqual([
      '1s: (service web) has stopped 2 running tasks: (task ID) (task ID).',
      '2s: (service web) has started 2 tasks: (task ID) (task ID).',
      '53s: (service web) has stopped 2 running tasks: (task ID) (task ID).',
      '54s: (service web) has started 2 tasks: (task ID) (task ID).',
    ]);
  });

  it('a maximum of 200 % starts four tasks before four are stopped', async () => {
    const world = await ecsWithService({ desiredCount: 4, percents: [100, 200] });
    const updatedAt = world.local.now;
    await world.ecs.updateService({ service: 'web', taskDefinition: 'web:2' });
    expect(await changes(world, 120, countsByAge)).toEqual([
      '0s: 4 + 0 + 0',
      '1s: 4 + 0 + 4',
      '11s: 4 + 4 + 0',
      '52s: 0 + 4 + 0',
    ]);
    expect(await startsAndStops(world, updatedAt)).toEqual([
      '1s: (service web) has started 4 tasks: (task ID) (task ID) (task ID) (task ID).',
      '52s: (service web) has stopped 4 running tasks: (task ID) (task ID) (task ID) (task ID).',
    ]);
  });
});

describe('a zone with one task of the service', () => {
  /** Starts a local ECS with instances in these zones, and the service `web`, which desires no task. */
  async function ecsInZones(...zones: ('a' | 'b' | 'c')[]): Promise<InstancesWorld> {
    const world = await ecsWithInstances(zones.map((zone) => ({ zone })));
    await world.ecs.registerTaskDefinition(WEB);
    await createWeb(world, { desiredCount: 0 });
    return world;
  }

  /** The zones of the tasks that the service starts as it is scaled out, one after the other. */
  async function zonesOf(world: LocalWorld, upTo: number): Promise<string[]> {
    const zones = new Map<string | undefined, string>();
    for (let desiredCount = 1; desiredCount <= upTo; desiredCount++) {
      await scale(world, desiredCount);
      for (const { taskArn, availabilityZone = '' } of await tasksOf(world))
        zones.set(taskArn, availabilityZone.slice(-1));
    }
    return [...zones.values()];
  }

  it('ranks behind zones with none, empty as its other instances may be', async () => {
    const world = await ecsInZones('a', 'a', 'a', 'b', 'c');
    const zones = await zonesOf(world, 6);
    expect(new Set(zones.slice(0, 3))).toEqual(new Set(['a', 'b', 'c']));
    expect(new Set(zones.slice(3, 6))).toEqual(new Set(['a', 'b', 'c']));
  });

  it('ranks behind zones with none, busy as these may be with tasks of others', async () => {
    const world = await ecsInZones('a', 'b', 'c');
    await world.ecs.createService({
      serviceName: 'others',
      taskDefinition: 'web',
      desiredCount: 6,
      placementConstraints: [{ type: 'memberOf', expression: 'attribute:ecs.availability-zone != us-east-1a' }],
    });
    await world.local.settle();
    const zones = await zonesOf(world, 3);
    expect(zones.toSorted()).toEqual(['a', 'b', 'c']);
  });

  it('ranks before zones with two', async () => {
    const world = await ecsInZones('a', 'b');
    await zonesOf(world, 4);
    await world.addInstance({ zone: 'c' });
    await scale(world, 6);
    expect(await inZones(world)).toEqual([2, 2, 2]);
  });
});
