import { describe, expect, it } from 'vitest';
import { ecsWithService, emptyEcs, LARGE, type LocalWorld, WEB } from '../../support/local-ecs.js';

/** What the service says of tasks that start and stop from a moment on, oldest first, each with the seconds since then. */
async function story({ describe }: LocalWorld, since: Date): Promise<string[]> {
  const { events = [] } = await describe('web');
  return events
    .filter(({ createdAt = since }) => createdAt >= since)
    .map(({ createdAt = since, message = '' }) => {
      const second = (createdAt.getTime() - since.getTime()) / 1_000;
      return `${second}s: ${message.replace('(service web) ', '').replace(/ tasks:.*$/, ' tasks')}`;
    })
    .filter((event) => event.endsWith(' tasks'))
    .toReversed();
}

/** The counts of the service for so many seconds, at each change as `second: old + new running + pending`. */
async function changes({ local, describe }: LocalWorld, seconds: number): Promise<string[]> {
  const seen: string[] = [];
  let last = '';
  for (let second = 0; second <= seconds; second++) {
    const { deployments: [primary, old] = [], pendingCount } = await describe('web');
    const counts = `${old?.runningCount ?? 0} + ${primary?.runningCount} + ${pendingCount}`;
    if (counts !== last) seen.push(`${second}s: ${counts}`);
    last = counts;
    await local.advance('1s');
  }
  return seen;
}

describe('with four tasks desired', () => {
  it('a minimum of 50 % stops two tasks before two are started, where the maximum allows no more', async () => {
    const world = await ecsWithService({ desiredCount: 4, percents: [50, 100] });
    const updatedAt = world.local.now;
    await world.ecs.updateService({ service: 'web', taskDefinition: 'web:2' });
    expect(await changes(world, 120)).toEqual([
      '0s: 4 + 0 + 0',
      '1s: 2 + 0 + 0',
      '2s: 2 + 0 + 2',
      '12s: 2 + 2 + 0',
      '53s: 0 + 2 + 0',
      '54s: 0 + 2 + 2',
      '64s: 0 + 4 + 0',
    ]);
    expect(await story(world, updatedAt)).toEqual([
      '1s: has stopped 2 running tasks',
      '2s: has started 2 tasks',
      '53s: has stopped 2 running tasks',
      '54s: has started 2 tasks',
    ]);
  });

  it('a maximum of 200 % starts four tasks before four are stopped', async () => {
    const world = await ecsWithService({ desiredCount: 4, percents: [100, 200] });
    const updatedAt = world.local.now;
    await world.ecs.updateService({ service: 'web', taskDefinition: 'web:2' });
    expect(await changes(world, 120)).toEqual(['0s: 4 + 0 + 0', '1s: 4 + 0 + 4', '11s: 4 + 4 + 0', '52s: 0 + 4 + 0']);
    expect(await story(world, updatedAt)).toEqual(['1s: has started 4 tasks', '52s: has stopped 4 running tasks']);
  });
});

describe('a zone with one task of the service', () => {
  /** Starts a local ECS with instances in these zones, and the revision `web:1`. */
  async function ecsInZones(...zones: string[]): Promise<LocalWorld> {
    const world = await emptyEcs();
    await world.ecs.createCluster({});
    for (const zone of zones) {
      const attributes = [{ name: 'ecs.availability-zone', value: `us-east-1${zone}` }];
      await world.ecs.registerContainerInstance({ ...LARGE, attributes });
    }
    await world.ecs.registerTaskDefinition(WEB);
    return world;
  }

  /** The zones of the tasks that the service starts as it is scaled out, one after the other. */
  async function zonesOf({ ecs, local }: LocalWorld, upTo: number): Promise<string[]> {
    const zones: string[] = [];
    const seen = new Set<string>();
    for (let desiredCount = 1; desiredCount <= upTo; desiredCount++) {
      await ecs.updateService({ service: 'web', desiredCount });
      await local.settle();
      const { taskArns = [] } = await ecs.listTasks({ serviceName: 'web' });
      const { tasks = [] } = await ecs.describeTasks({ tasks: taskArns.filter((arn) => !seen.has(arn)) });
      zones.push(...tasks.map(({ availabilityZone = '' }) => availabilityZone.slice(-1)));
      for (const arn of taskArns) seen.add(arn);
    }
    return zones;
  }

  it('ranks behind zones with none, empty as its other instances may be', async () => {
    const world = await ecsInZones('a', 'a', 'a', 'b', 'c');
    await world.ecs.createService({ serviceName: 'web', taskDefinition: 'web', desiredCount: 0 });
    const zones = await zonesOf(world, 6);
    expect(new Set(zones.slice(0, 3))).toEqual(new Set(['a', 'b', 'c']));
    expect(new Set(zones.slice(3, 6))).toEqual(new Set(['a', 'b', 'c']));
  });

  it('ranks behind zones with none, busy as these may be with tasks of others', async () => {
    const world = await ecsInZones('a', 'b', 'c');
    await world.ecs.createService({ serviceName: 'web', taskDefinition: 'web', desiredCount: 0 });
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
    await world.ecs.createService({ serviceName: 'web', taskDefinition: 'web', desiredCount: 0 });
    await zonesOf(world, 4);
    await world.ecs.registerContainerInstance({
      ...LARGE,
      attributes: [{ name: 'ecs.availability-zone', value: 'us-east-1c' }],
    });
    await world.ecs.updateService({ service: 'web', desiredCount: 6 });
    await world.local.settle();
    const { taskArns = [] } = await world.ecs.listTasks({ serviceName: 'web' });
    const { tasks = [] } = await world.ecs.describeTasks({ tasks: taskArns });
    expect(tasks.map(({ availabilityZone = '' }) => availabilityZone.slice(-1)).toSorted()).toEqual([
      'a',
      'a',
      'b',
      'b',
      'c',
      'c',
    ]);
  });
});
