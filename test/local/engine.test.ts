import { setTimeout as sleep } from 'node:timers/promises';
import { ECS } from '@aws-sdk/client-ecs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createLocalEcs, type LocalEcs, type LocalEcsOptions } from '../../src/local/index.js';
import { post } from '../support/aws-json.js';
import { ecsWithRevisions, ecsWithService, emptyEcs, LARGE, NOON, WEB } from '../support/local-ecs.js';

describe('the clock of a local ECS', () => {
  it('begins now, or when it is told to, and stands still at speed 0', async () => {
    const { local } = await emptyEcs();
    await sleep(5);
    expect(local.now).toEqual(NOON);
    const before = Date.now();
    const present = createLocalEcs({ speed: 0 }).now.getTime();
    expect(present).toBeGreaterThanOrEqual(before);
    expect(present).toBeLessThanOrEqual(Date.now());
  });

  it('is turned on by as much as it is told, and lets happen what falls due', async () => {
    const { local, ecs, describe } = await ecsWithRevisions();
    await ecs.createService({ serviceName: 'web', taskDefinition: 'web', desiredCount: 1 });
    await local.advance('10.999s');
    expect(await describe('web')).toMatchObject({ runningCount: 0, pendingCount: 1 });
    await local.advance(1);
    expect(await describe('web')).toMatchObject({ runningCount: 1, pendingCount: 0 });
    await local.advance('1h');
    expect(local.now).toEqual(new Date('2026-11-23T13:00:11.000Z'));
    await expect(local.advance('soon' as never)).rejects.toThrow(RangeError);
  });

  it.each([
    [1_000, 20],
    [100, 20],
  ])('runs %d times as fast as real time', async (speed, real) => {
    const { local } = await emptyEcs({ speed });
    const before = local.now.getTime();
    await sleep(real);
    expect(local.now.getTime() - before).toBeGreaterThanOrEqual((real - 1) * speed);
  });

  it('can be turned by hand while it runs', async () => {
    const { local, ecs, describe } = await ecsWithRevisions({ speed: 1 });
    await ecs.createService({ serviceName: 'web', taskDefinition: 'web', desiredCount: 1 });
    await local.advance('1m');
    expect((await describe('web')).runningCount).toBe(1);
  });
});

describe('settle', () => {
  it('turns the clock on to where nothing more happens, and no further', async () => {
    const { local, ecs, describe } = await ecsWithRevisions();
    await ecs.createService({ serviceName: 'web', taskDefinition: 'web', desiredCount: 3 });
    expect(await local.settle()).toBe(true);
    expect(await describe('web')).toMatchObject({ runningCount: 3, deployments: [{ rolloutState: 'COMPLETED' }] });
    const { now } = local;
    expect(now).toEqual(new Date('2026-11-23T12:00:52.000Z'));
    expect(await local.settle()).toBe(true);
    expect(local.now).toEqual(now);
  });

  it('goes no further than its limit, and says so', async () => {
    const { local, ecs, describe } = await ecsWithRevisions();
    await ecs.createService({ serviceName: 'web', taskDefinition: 'web', desiredCount: 3 });
    expect(await local.settle('30s')).toBe(false);
    expect(local.now).toEqual(new Date('2026-11-23T12:00:30.000Z'));
    expect(await describe('web')).toMatchObject({ runningCount: 3, deployments: [{ rolloutState: 'IN_PROGRESS' }] });
    expect(await local.settle('30s')).toBe(true);
  });

  it('goes a day at most where it has no limit', async () => {
    const { local, ecs } = await ecsWithRevisions({ policy: { startUp: 25 * 60 * 60 * 1_000 } });
    await ecs.createService({ serviceName: 'web', taskDefinition: 'web', desiredCount: 1 });
    expect(await local.settle()).toBe(false);
    expect(await local.settle('2d')).toBe(true);
  });

  it('ends where a deployment cannot', async () => {
    const { local, ecs } = await ecsWithService({ desiredCount: 1, percents: [50, 100] });
    await ecs.updateService({ service: 'web', taskDefinition: 'web:2' });
    expect(await local.settle()).toBe(true);
  });
});

describe('the same calls', () => {
  async function life(options: LocalEcsOptions): Promise<unknown[]> {
    const { local } = await emptyEcs(options);
    const answers: unknown[] = [];
    const call = async (operation: string, input: object) => {
      const { headers, ...answer } = await post(local.url, operation, input);
      const { date, ...virtual } = headers;
      answers.push({ ...answer, headers: virtual });
    };
    await call('CreateCluster', {});
    await call('RegisterContainerInstance', LARGE);
    await call('RegisterTaskDefinition', WEB);
    await call('CreateService', { serviceName: 'web', taskDefinition: 'web', desiredCount: 3 });
    await local.advance('20s');
    await call('UpdateService', { service: 'web', forceNewDeployment: true });
    await local.settle();
    await call('DescribeServices', { services: ['web', 'none'] });
    await call('DescribeServices', {});
    return answers;
  }

  it('with the same seed get the same answers, request ids and all', async () => {
    const [one, two] = [await life({ seed: 5 }), await life({ seed: 5 })];
    expect(one).toEqual(two);
    expect(JSON.stringify(one)).toMatch(/\(task [0-9a-f]{32}\)/);
  });

  it('with another seed get other identifiers', async () => {
    expect(JSON.stringify(await life({ seed: 5 }))).not.toEqual(JSON.stringify(await life({ seed: 6 })));
    expect(await life({})).toEqual(await life({ seed: 1 }));
  });

  it('after a reset get the answers of the first time', async () => {
    const { local, ecs } = await ecsWithRevisions();
    const create = async () => {
      const { service } = await ecs.createService({ serviceName: 'web', taskDefinition: 'web', desiredCount: 1 });
      await local.settle();
      return service;
    };
    const before = await create();
    local.reset();
    expect(local.now).toEqual(NOON);
    await expect(ecs.listServices({})).rejects.toMatchObject({ name: 'ClusterNotFoundException' });
    await expect(ecs.describeTaskDefinition({ taskDefinition: 'web' })).rejects.toMatchObject({
      name: 'ClientException',
    });
    local.reset();
    await ecs.createCluster({});
    for (let instance = 1; instance <= 3; instance++) await ecs.registerContainerInstance(LARGE);
    for (const revision of [1, 2]) {
      expect((await ecs.registerTaskDefinition(WEB)).taskDefinition?.revision).toBe(revision);
    }
    expect(await create()).toEqual(before);
  });
});

describe('a local ECS in this process', () => {
  function inProcess(options: LocalEcsOptions = {}): { local: LocalEcs; ecs: ECS } {
    const local = createLocalEcs({ speed: 0, now: NOON, ...options });
    const ecs = new ECS({ ...local.clientConfig, maxAttempts: 1 });
    onTestFinished(() => local.close());
    return { local, ecs };
  }

  it("serves the SDK's client without a network", async () => {
    const { local, ecs } = inProcess();
    await ecs.createCluster({});
    await ecs.registerContainerInstance(LARGE);
    await ecs.registerTaskDefinition(WEB);
    await ecs.createService({ serviceName: 'web', taskDefinition: 'web', desiredCount: 2 });
    await local.settle();
    const { services } = await ecs.describeServices({ services: ['web'] });
    expect(services).toMatchObject([{ runningCount: 2, createdAt: NOON }]);
    await expect(ecs.listServices({ cluster: 'none' })).rejects.toMatchObject({ name: 'ClusterNotFoundException' });
    ecs.destroy();
  });

  it('answers as it does over HTTP', async () => {
    const { ecs } = inProcess();
    const { ecs: overHttp } = await emptyEcs();
    for (const client of [ecs, overHttp]) await client.createCluster({ clusterName: 'prod' });
    const ask = (client: ECS) => client.describeClusters({ clusters: ['prod'], include: ['TAGS'] });
    expect((await ask(ecs)).clusters).toEqual((await ask(overHttp)).clusters);
  });

  it('forgets everything when it is reset, under the same client', async () => {
    const { local, ecs } = inProcess();
    await ecs.createCluster({});
    local.reset();
    await expect(ecs.listServices({})).rejects.toMatchObject({ name: 'ClusterNotFoundException' });
  });
});

describe('the faults of a local ECS', () => {
  it('are added, listed, removed and cleared from code', () => {
    const local = createLocalEcs();
    const fault = { kind: 'throttle', times: 2 } as const;
    expect([local.addFault(fault), local.addFault({ kind: 'crash' })]).toEqual(['fault-1', 'fault-2']);
    expect(local.faults).toEqual([
      { id: 'fault-1', fault, hits: 0 },
      { id: 'fault-2', fault: { kind: 'crash' }, hits: 0 },
    ]);
    expect([local.removeFault('fault-1'), local.removeFault('fault-1')]).toEqual([true, false]);
    expect(local.faults).toHaveLength(1);
    local.clearFaults();
    expect(local.faults).toEqual([]);
  });

  it('are gone after a reset', () => {
    const local = createLocalEcs();
    local.addFault({ kind: 'throttle' });
    local.reset();
    expect(local.faults).toEqual([]);
  });

  it('are checked, and the one that was given can be used again', () => {
    const local = createLocalEcs();
    const fault: { kind: 'throttle'; times: number } = { kind: 'throttle', times: 2 };
    local.addFault(fault);
    fault.times = 0;
    expect(local.faults).toMatchObject([{ fault: { times: 2 } }]);
    expect(() => local.addFault(fault)).toThrow(RangeError);
    expect(() => local.addFault({ kind: 'nap' } as never)).toThrow('at kind');
    expect(local.faults).toHaveLength(1);
  });
});

describe('the end of virtual time', () => {
  it('is not passed', async () => {
    const local = createLocalEcs({ speed: 0, now: new Date('9999-12-31T00:00:00Z') });
    await local.advance('23h');
    await expect(local.advance('1h')).rejects.toThrow(/^Expected a time up to the year 9999, got 253402300800000 /);
    await expect(local.settle()).rejects.toThrow(RangeError);
    expect(local.now).toEqual(new Date('9999-12-31T23:00:00Z'));
  });
});

it.each<[LocalEcsOptions, string]>([
  [{ speed: Number.NaN }, 'Expected speed to be a number from 0, got NaN'],
  [{ speed: -1 }, 'Expected speed to be a number from 0, got -1'],
  [{ speed: Number.POSITIVE_INFINITY }, 'Expected speed to be a number from 0, got Infinity'],
  [{ speed: '60' as never }, 'Expected speed to be a number from 0, got 60'],
  [{ seed: 1.5 }, 'Expected seed to be a whole number, got 1.5'],
  [{ seed: Number.NaN }, 'Expected seed to be a whole number, got NaN'],
  [{ now: new Date('never') }, 'Expected now to be a Date between the years 1970 and 9999, got Invalid Date'],
  [{ now: 0 as never }, 'Expected now to be a Date between the years 1970 and 9999, got 0'],
  [
    { policy: { startUp: -1, startup: 5, purgedService: 'NONE' } as never },
    'The policy is wrong:\n' +
      '✖ Expected a number of virtual milliseconds (Milliseconds) as a number of at least 0, got -1 (a number)\n  → at startUp\n' +
      '✖ Expected one of MISSING, ServiceNotFoundException (PurgedService), got "NONE" (a string)\n  → at purgedService\n' +
      '✖ LocalPolicy has no member "startup"\n  → at startup\n  Did you mean startUp?',
  ],
])('the options %j are refused', (options, message) => {
  expect(() => createLocalEcs(options)).toThrow(new RangeError(message));
});
