import { describe, expect, it } from 'vitest';
import { ecsWithService, type LocalWorld } from '../../support/local-ecs.js';
import { changes, scale } from '../../support/service-life.js';

interface Sample {
  readonly second: number;
  readonly running: number;
  readonly pending: number;
  readonly old: number;
  readonly deployments: number;
  readonly rollout: string | undefined;
}

/** Looks at the service now and after each virtual second, until its deployment is complete or time is up. */
async function sampled({ local, describe }: LocalWorld, seconds: number): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (let second = 0; second <= seconds; second++) {
    const { runningCount = -1, pendingCount = -1, deployments = [] } = await describe('web');
    const [primary, ...older] = deployments;
    samples.push({
      second,
      running: runningCount,
      pending: pendingCount,
      old: older.reduce((sum, deployment) => sum + (deployment.runningCount ?? 0), 0),
      deployments: deployments.length,
      rollout: primary?.rolloutState,
    });
    if (primary?.rolloutState === 'COMPLETED') break;
    await local.advance('1s');
  }
  return samples;
}

describe('replacing the tasks of a service', () => {
  it.each<{ desiredCount: number; percents: [number, number]; minimum: number; maximum: number }>([
    { desiredCount: 4, percents: [50, 100], minimum: 2, maximum: 4 },
    { desiredCount: 4, percents: [100, 200], minimum: 4, maximum: 8 },
    { desiredCount: 3, percents: [50, 125], minimum: 2, maximum: 3 },
    { desiredCount: 4, percents: [100, 125], minimum: 4, maximum: 5 },
    { desiredCount: 1, percents: [100, 200], minimum: 1, maximum: 2 },
    { desiredCount: 5, percents: [0, 100], minimum: 0, maximum: 5 },
    { desiredCount: 10, percents: [75, 110], minimum: 8, maximum: 11 },
  ])(
    '$desiredCount at $percents percent keeps it within $minimum and $maximum at every second',
    async ({ desiredCount, percents, minimum, maximum }) => {
      const world = await ecsWithService({ desiredCount, percents });
      await world.ecs.updateService({ service: 'web', taskDefinition: 'web:2' });
      const samples = await sampled(world, 1_000);
      expect(samples.at(-1)).toMatchObject({
        running: desiredCount,
        pending: 0,
        old: 0,
        deployments: 1,
        rollout: 'COMPLETED',
      });
      expect(Math.max(...samples.map(({ running, pending }) => running + pending))).toBe(maximum);
      expect(Math.min(...samples.map(({ running }) => running))).toBeGreaterThanOrEqual(minimum);
      for (const { second, old } of samples) {
        const healthySince = samples.filter((earlier) => earlier.second === second - 40)[0];
        const healthyNew = healthySince === undefined ? 0 : healthySince.running - healthySince.old;
        expect(old + healthyNew).toBeGreaterThanOrEqual(minimum);
      }
    },
  );

  it('takes the times of the default policy: a second to react, 10 to run, 40 to be healthy', async () => {
    const world = await ecsWithService({ desiredCount: 4, percents: [100, 200] });
    await world.ecs.updateService({ service: 'web', taskDefinition: 'web:2' });
    expect(await changes(world, 100)).toEqual(['0s: 4 + 0', '1s: 4 + 4', '11s: 8 + 0', '52s: 4 + 0']);
  });

  it('stops half of the tasks before it starts any where there is no room above', async () => {
    const world = await ecsWithService({ desiredCount: 4, percents: [50, 100] });
    await world.ecs.updateService({ service: 'web', taskDefinition: 'web:2' });
    expect(await changes(world, 200)).toEqual([
      '0s: 4 + 0',
      '1s: 2 + 0',
      '2s: 2 + 2',
      '12s: 4 + 0',
      '53s: 2 + 0',
      '54s: 2 + 2',
      '64s: 4 + 0',
    ]);
  });

  it('starts what fits, and stops what may stop, without waiting for either', async () => {
    const world = await ecsWithService({ desiredCount: 10, percents: [75, 110] });
    await world.ecs.updateService({ service: 'web', taskDefinition: 'web:2' });
    expect(await changes(world, 15)).toEqual([
      '0s: 10 + 0',
      '1s: 10 + 1',
      '2s: 8 + 1',
      '3s: 8 + 3',
      '11s: 9 + 2',
      '13s: 11 + 0',
    ]);
  });

  it('lets a task that stops keep its place where the policy counts it', async () => {
    const shutDown = 20_000;
    const startsAt = async (countStopping: boolean) => {
      const options = { policy: { shutDown, countStopping } };
      const world = await ecsWithService({ desiredCount: 2, percents: [50, 100] }, options);
      await world.ecs.updateService({ service: 'web', taskDefinition: 'web:2' });
      const samples = await sampled(world, 300);
      return samples.find(({ pending }) => pending > 0)?.second;
    };
    expect(await startsAt(true)).toBe(22);
    expect(await startsAt(false)).toBe(2);
  });

  it('takes the times that it is told', async () => {
    const policy = { reaction: 2_000, startUp: 20_000, healthyAfter: 5_000, shutDown: 3_000 };
    const world = await ecsWithService({ desiredCount: 1, percents: [100, 200] }, { policy });
    await world.ecs.updateService({ service: 'web', taskDefinition: 'web:2' });
    expect(await changes(world, 100)).toEqual(['0s: 1 + 0', '2s: 1 + 1', '22s: 2 + 0', '29s: 1 + 0']);
  });

  it('never ends where the bounds leave no room, until they are widened', async () => {
    const world = await ecsWithService({ desiredCount: 1, percents: [50, 100] });
    const { local, ecs, describe } = world;
    await ecs.updateService({ service: 'web', taskDefinition: 'web:2' });
    expect(await local.settle()).toBe(true);
    expect((await describe('web')).deployments).toMatchObject([
      { status: 'PRIMARY', runningCount: 0, rolloutState: 'IN_PROGRESS' },
      { status: 'ACTIVE', runningCount: 1 },
    ]);
    await ecs.updateService({ service: 'web', deploymentConfiguration: { maximumPercent: 200 } });
    await local.settle();
    expect(await describe('web')).toMatchObject({
      runningCount: 1,
      deployments: [{ runningCount: 1, rolloutState: 'COMPLETED' }],
    });
  });
});

describe('scaling a service', () => {
  it('starts what is missing, without a new deployment', async () => {
    const world = await ecsWithService({ desiredCount: 2 });
    await world.ecs.updateService({ service: 'web', desiredCount: 5 });
    await world.local.advance('1s');
    expect(await world.describe('web')).toMatchObject({ runningCount: 2, pendingCount: 3, deployments: [{}] });
    await world.local.advance('10s');
    expect(await world.describe('web')).toMatchObject({ runningCount: 5, pendingCount: 0 });
  });

  it('goes to as many tasks as a service may have', async () => {
    const { local, ecs, describe } = await ecsWithService({ desiredCount: 0 });
    await ecs.updateService({ service: 'web', desiredCount: 5_000 });
    expect(await local.settle()).toBe(true);
    expect((await describe('web')).runningCount).toBe(5_000);
  });

  it('stops what is too many, and keeps the tasks that have served longest', async () => {
    const world = await ecsWithService({ desiredCount: 3 });
    for (const desiredCount of [5, 2]) await scale(world, desiredCount);
    const { runningCount, events = [] } = await world.describe('web');
    const tasksOf = (event: string) => {
      const said = events.find(({ message = '' }) => message.includes(event))?.message ?? '';
      return [...said.matchAll(/\(task (\w+)\)/g)].map(([, id]) => id);
    };
    expect(runningCount).toBe(2);
    const newest = [...tasksOf('has started 2 tasks'), tasksOf('has started 3 tasks')[2]];
    expect(new Set(tasksOf('has stopped 3 running tasks'))).toEqual(new Set(newest));
  });
});
