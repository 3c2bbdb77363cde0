import type { ContainerDefinition, HealthCheck } from '@aws-sdk/client-ecs';
import { describe, expect, it } from 'vitest';
import type { LocalEcsServerOptions } from '../../../src/local/index.js';
import { ecsWithRevisions, type LocalWorld } from '../../support/local-ecs.js';
import {
  behind,
  createWeb,
  OTHER_GROUP,
  primaryOf,
  story,
  TARGET_GROUP,
  tasksOf,
  type WebSettings,
} from '../../support/service-life.js';

const APP = { name: 'app', image: 'nginx:1.27', memory: 128, portMappings: [{ containerPort: 80 }] };

/** A container with a health check of few and quick tries. */
function checked(healthCheck: Partial<HealthCheck> = {}, container: Partial<ContainerDefinition> = {}) {
  return {
    ...APP,
    healthCheck: { command: ['CMD-SHELL', 'true'], interval: 5, retries: 2, ...healthCheck },
    ...container,
  };
}

interface Settings extends WebSettings {
  readonly containers: ContainerDefinition[];
}

/** Starts a local ECS in which the service `web` was created just now, with a task definition of its own. */
async function ecsWith({ containers, ...settings }: Settings, options?: LocalEcsServerOptions): Promise<LocalWorld> {
  const world = await ecsWithRevisions(options);
  await world.ecs.registerTaskDefinition({ family: 'checked', containerDefinitions: containers });
  await createWeb(world, { taskDefinition: 'checked', desiredCount: 1, ...settings });
  return world;
}

const health = async (world: LocalWorld) => (await tasksOf(world)).map(({ healthStatus }) => healthStatus);

/** Turns the clock second by second until something holds, and says how many seconds that took. */
async function secondsUntil({ local }: LocalWorld, holds: () => Promise<boolean>, most = 1_000): Promise<number> {
  for (let second = 0; second <= most; second++) {
    if (await holds()) return second;
    await local.advance('1s');
  }
  throw new Error(`It did not come to that in ${most} s`);
}

const isCompleted = (world: LocalWorld) => async () => (await primaryOf(world))?.rolloutState === 'COMPLETED';

describe('a task that nothing checks', () => {
  it('counts as healthy when it has run for 40 s', async () => {
    const world = await ecsWith({ containers: [APP] });
    expect(await secondsUntil(world, isCompleted(world))).toBe(1 + 10 + 40 + 1);
    expect(await health(world)).toEqual(['UNKNOWN']);
  });

  it('is none the worse for a fault of health checks', async () => {
    const world = await ecsWith({ containers: [APP] });
    world.local.addFault({ kind: 'unhealthy-container' });
    world.local.addFault({ kind: 'unhealthy-target' });
    expect(await secondsUntil(world, isCompleted(world))).toBe(52);
    await world.local.advance('1h');
    expect(await tasksOf(world, 'STOPPED')).toEqual([]);
  });
});

describe('a task whose container has a health check', () => {
  it('is healthy after the first check, be that before 40 s', async () => {
    const world = await ecsWith({ containers: [checked({ interval: 5 })] });
    await world.local.advance('15s');
    expect(await health(world)).toEqual(['UNKNOWN']);
    await world.local.advance('1s');
    expect(await health(world)).toEqual(['HEALTHY']);
    expect(await secondsUntil(world, isCompleted(world))).toBe(1);
  });

  it('is healthy after the first check, be that after 40 s', async () => {
    const world = await ecsWith({ containers: [checked({ interval: 60 })] });
    await world.local.advance('70s');
    expect(await health(world)).toEqual(['UNKNOWN']);
    expect(await secondsUntil(world, isCompleted(world))).toBe(2);
    expect(await health(world)).toEqual(['HEALTHY']);
  });

  it('is healthy when all its essential containers are', async () => {
    const containers = [checked({ interval: 5 }), checked({ interval: 20 }, { name: 'sidecar', portMappings: [] })];
    const world = await ecsWith({ containers });
    await world.local.advance('30s');
    expect(await health(world)).toEqual(['UNKNOWN']);
    await world.local.advance('1s');
    expect(await health(world)).toEqual(['HEALTHY']);
    expect(await secondsUntil(world, isCompleted(world))).toBe(1);
  });

  it('does not care for containers that are not essential', async () => {
    const world = await ecsWith({ containers: [APP, checked({}, { name: 'sidecar', essential: false })] });
    world.local.addFault({ kind: 'unhealthy-container' });
    expect(await secondsUntil(world, isCompleted(world))).toBe(52);
    await world.local.advance('10m');
    expect(await health(world)).toEqual(['UNKNOWN']);
    expect(await tasksOf(world, 'STOPPED')).toEqual([]);
  });

  it('is unhealthy when its start period and its retries are over', async () => {
    const world = await ecsWith({ containers: [checked({ interval: 5, retries: 2, startPeriod: 20 })] });
    world.local.addFault({ kind: 'unhealthy-container' });
    await world.local.advance('40s');
    expect(await health(world)).toEqual(['UNKNOWN']);
    await world.local.advance('1s');
    expect(await health(world)).toEqual(['UNHEALTHY']);
  });

  it('is unhealthy when the first of its essential containers is', async () => {
    const patient = checked({ interval: 60, retries: 5 }, { name: 'sidecar', portMappings: [] });
    const world = await ecsWith({ containers: [checked({ interval: 5, retries: 2 }), patient] });
    world.local.addFault({ kind: 'unhealthy-container' });
    await world.local.advance('21s');
    expect(await health(world)).toEqual(['UNHEALTHY']);
  });

  it('has its start period only once: later failures count at once', async () => {
    const world = await ecsWith({ containers: [checked({ interval: 5, retries: 2, startPeriod: 60 })] });
    await world.local.advance('10m');
    world.local.addFault({ kind: 'unhealthy-container' });
    await world.local.advance('9s');
    expect(await health(world)).toEqual(['HEALTHY']);
    await world.local.advance('1s');
    expect(await health(world)).toEqual(['UNHEALTHY']);
  });

  it('is healthy again when a check passes', async () => {
    const world = await ecsWith({ containers: [checked({ interval: 5, retries: 2 })] });
    await world.local.settle();
    const fault = world.local.addFault({ kind: 'unhealthy-container' });
    await world.local.advance('10s');
    expect(await health(world)).toEqual(['UNHEALTHY']);
    world.local.removeFault(fault);
    await world.local.advance('5s');
    expect(await health(world)).toEqual(['HEALTHY', 'UNKNOWN']);
  });

  it('starts to count anew when a check passes between two failures', async () => {
    const world = await ecsWith({ containers: [checked({ interval: 5, retries: 6 })] });
    await world.local.settle();
    const fault = world.local.addFault({ kind: 'unhealthy-container' });
    await world.local.advance('10s');
    world.local.removeFault(fault);
    await world.local.advance('10s');
    world.local.addFault({ kind: 'unhealthy-container' });
    await world.local.advance('29s');
    expect(await health(world)).toEqual(['HEALTHY']);
    await world.local.advance('1s');
    expect(await health(world)).toEqual(['UNHEALTHY']);
  });
});

describe('a service whose tasks fail their health checks', () => {
  it('starts substitutes before it stops any, where the maximum allows it', async () => {
    const world = await ecsWith({ containers: [checked({ interval: 30, retries: 3 })], desiredCount: 2 });
    await world.local.settle();
    const failedAt = world.local.now;
    world.local.addFault({ kind: 'unhealthy-container' });
    await world.local.advance('180s');
    expect(await story(world, failedAt)).toEqual(['91s: (service web) has started 2 tasks: (task ID) (task ID).']);
    expect(await health(world)).toEqual(['UNHEALTHY', 'UNHEALTHY', 'UNKNOWN', 'UNKNOWN']);
    expect(await world.describe('web')).toMatchObject({ desiredCount: 2, runningCount: 4, pendingCount: 0 });
  });

  it('loses the substitutes again where they are no longer wanted', async () => {
    const world = await ecsWith({ containers: [checked({ interval: 30, retries: 3 })], desiredCount: 2 });
    await world.local.settle();
    const before = await tasksOf(world);
    const failedAt = world.local.now;
    const fault = world.local.addFault({ kind: 'unhealthy-container' });
    await world.local.advance('100s');
    world.local.removeFault(fault);
    await world.local.settle();
    expect(await story(world, failedAt)).toEqual([
      '91s: (service web) has started 2 tasks: (task ID) (task ID).',
      '131s: (service web) has stopped 2 running tasks: (task ID) (task ID).',
      '132s: (service web) has reached a steady state.',
    ]);
    expect((await tasksOf(world)).map(({ taskArn }) => taskArn)).toEqual(before.map(({ taskArn }) => taskArn));
  });

  it('keeps them as long as their substitutes do not run', async () => {
    const world = await ecsWith({ containers: [checked({ interval: 30, retries: 3 })], desiredCount: 2 });
    await world.local.settle();
    const failedAt = world.local.now;
    world.local.addFault({ kind: 'unhealthy-container' });
    world.local.addFault({ kind: 'crash' });
    await world.local.advance('10m');
    expect((await story(world, failedAt)).filter((event) => event.includes('has stopped'))).toEqual([]);
    expect(await world.describe('web')).toMatchObject({ desiredCount: 2, runningCount: 2 });
  });

  it('stops them one at a time where the maximum leaves no room for substitutes', async () => {
    const world = await ecsWith({
      containers: [checked({ interval: 30, retries: 3 })],
      desiredCount: 4,
      percents: [50, 100],
    });
    await world.local.settle();
    const failedAt = world.local.now;
    world.local.addFault({ kind: 'unhealthy-container' });
    for (let second = 0; second <= 150; second++) {
      const { runningCount = 0, pendingCount = 0 } = await world.describe('web');
      expect(runningCount + pendingCount).toBeLessThanOrEqual(4);
      await world.local.advance('1s');
    }
    const said = await story(world, failedAt);
    expect(said.slice(0, 3)).toEqual([
      '91s: (service web) (task ID) failed container health checks.',
      '91s: (service web) has stopped 1 running tasks: (task ID).',
      '92s: (service web) has started 1 tasks: (task ID).',
    ]);
    const stops = said.filter((event) => event.includes('has stopped'));
    expect(stops).toHaveLength(4);
    for (const stop of stops) expect(stop).toContain('has stopped 1 running tasks');
    const stopped = await tasksOf(world, 'STOPPED');
    expect(stopped).toHaveLength(4);
    for (const task of stopped) {
      expect(task).toMatchObject({
        stopCode: 'ServiceSchedulerInitiated',
        stoppedReason: 'Task failed container health checks',
      });
    }
  });
});

describe('a task behind a target group', () => {
  it('is healthy when the target group finds it healthy, not 40 s after it runs', async () => {
    const world = await ecsWith({ containers: [APP], loadBalancers: [behind(TARGET_GROUP)] });
    expect(await secondsUntil(world, isCompleted(world))).toBe(1 + 10 + 1 + 30 + 1);
  });

  it('waits for a target group that takes its time', async () => {
    const options = { policy: { targetHealthyAfter: 100_000 } };
    const world = await ecsWith({ containers: [APP], loadBalancers: [behind(TARGET_GROUP)] }, options);
    expect(await secondsUntil(world, isCompleted(world))).toBe(1 + 10 + 1 + 100 + 1);
  });

  it('is healthy when all its target groups find it healthy', async () => {
    const loadBalancers = [behind(TARGET_GROUP), behind(OTHER_GROUP)];
    const world = await ecsWith({ containers: [APP], loadBalancers });
    const fault = world.local.addFault({ kind: 'unhealthy-target', targetGroupArn: OTHER_GROUP });
    await world.local.advance('60s');
    expect(await isCompleted(world)()).toBe(false);
    world.local.removeFault(fault);
    expect(await secondsUntil(world, isCompleted(world))).toBe(31);
  });

  it.each([
    { interval: 60, second: 1 + 10 + 60 + 1 },
    { interval: 5, second: 1 + 10 + 1 + 30 + 1 },
  ])(
    'is healthy when its container is, too: with a check each $interval s after $second s',
    async ({ interval, second }) => {
      const world = await ecsWith({ containers: [checked({ interval })], loadBalancers: [behind(TARGET_GROUP)] });
      expect(await secondsUntil(world, isCompleted(world))).toBe(second);
    },
  );

  it('is replaced when the target group finds it unhealthy, in the words of ECS', async () => {
    const world = await ecsWith({ containers: [APP], loadBalancers: [behind(TARGET_GROUP)], percents: [0, 100] });
    await world.local.settle();
    const failedAt = world.local.now;
    const fault = world.local.addFault({ kind: 'unhealthy-target' });
    await world.local.advance('61s');
    world.local.removeFault(fault);
    await world.local.settle();
    const complaint = `61s: (service web) (task ID) (port 80) is unhealthy in (target-group ${TARGET_GROUP}) due to (reason Health checks failed)`;
    expect(await story(world, failedAt)).toContain(complaint);
    expect(await tasksOf(world, 'STOPPED')).toMatchObject([
      {
        stopCode: 'ServiceSchedulerInitiated',
        stoppedReason: `Task failed ELB health checks in (target-group ${TARGET_GROUP})`,
      },
    ]);
    expect(await world.describe('web')).toMatchObject({ runningCount: 1, pendingCount: 0 });
  });
});

describe('the grace period', () => {
  it.each([{ kind: 'unhealthy-target' }, { kind: 'unhealthy-container' }] as const)(
    'keeps a task from being replaced because of $kind',
    async (fault) => {
      const world = await ecsWith({
        containers: [checked({ interval: 5, retries: 2 })],
        loadBalancers: [behind(TARGET_GROUP)],
        healthCheckGracePeriodSeconds: 120,
      });
      world.local.addFault(fault);
      await world.local.advance('131s');
      expect(await tasksOf(world)).toHaveLength(1);
      await world.local.advance('1s');
      expect(await tasksOf(world)).toHaveLength(2);
    },
  );

  it('lets a task recover in it', async () => {
    const world = await ecsWith({
      containers: [APP],
      loadBalancers: [behind(TARGET_GROUP)],
      healthCheckGracePeriodSeconds: 120,
    });
    const fault = world.local.addFault({ kind: 'unhealthy-target' });
    await world.local.advance('100s');
    expect(await isCompleted(world)()).toBe(false);
    world.local.removeFault(fault);
    await world.local.settle();
    expect(await isCompleted(world)()).toBe(true);
    expect(await tasksOf(world, 'STOPPED')).toEqual([]);
  });

  it('does not make a task wait that is healthy', async () => {
    const world = await ecsWith({
      containers: [APP],
      loadBalancers: [behind(TARGET_GROUP)],
      healthCheckGracePeriodSeconds: 600,
    });
    expect(await secondsUntil(world, isCompleted(world))).toBe(43);
  });

  it('is over for a task that has served longer', async () => {
    const world = await ecsWith({
      containers: [APP],
      loadBalancers: [behind(TARGET_GROUP)],
      healthCheckGracePeriodSeconds: 120,
    });
    await world.local.advance('10m');
    world.local.addFault({ kind: 'unhealthy-target' });
    await world.local.advance('60s');
    expect(await tasksOf(world)).toHaveLength(1);
    await world.local.advance('1s');
    expect(await tasksOf(world)).toHaveLength(2);
  });
});
