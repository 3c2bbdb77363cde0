import { getEventListeners } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { ECSClient, type ECSClientConfig, paginateListServices } from '@aws-sdk/client-ecs';
import type { Either } from 'fp-ts/lib/Either.js';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { makeEcs } from '../../../src/client/ecs.js';
import { type EcsError, isThrottling } from '../../../src/client/error/ecs-error.js';
import { describeAllServices } from '../../../src/client/fleet/describe-all-services.js';
import type { FleetOptions } from '../../../src/client/fleet/fleet-options.js';
import type { Fault } from '../../../src/local/index.js';
import type { Service } from '../../../src/model/service/service.js';
import { ARN, emptyEcs, WEB } from '../../support/local-ecs.js';
import { WIRE_SERVICE } from '../../support/operation-samples.js';
import { exception, json, type ScriptedEcs, startScriptedEcs } from '../../support/scripted-ecs.js';
import { leftWith, rightOf } from '../../support/sides.js';
import { all, lastOf, rights, tags } from './elements.js';

/** A call of the SDK's client, with all its attempts. Times are in milliseconds. */
interface Call {
  readonly command: string;
  readonly began: number;
  ended?: number;
}

const [LIST, DESCRIBE] = ['ListServices', 'DescribeServices'];

/** A local ECS with so many services, and a client of which it is known what it does when. */
async function fleetOf(count: number, config: ECSClientConfig = {}) {
  const { local, ecs } = await emptyEcs();
  await ecs.createCluster({});
  await ecs.registerTaskDefinition(WEB);
  const create = (_: unknown, i: number) =>
    ecs.createService({ serviceName: `service-${i}`, taskDefinition: 'web', desiredCount: 0 });
  await Promise.all(Array.from({ length: count }, create));
  const names: string[] = [];
  for await (const { serviceArns = [] } of paginateListServices({ client: ecs, pageSize: 100 }, {})) {
    names.push(...serviceArns.map((arn) => arn.split('/').at(-1) ?? ''));
  }
  const client = new ECSClient({ ...local.clientConfig, maxAttempts: 1, ...config });
  onTestFinished(() => client.destroy());
  const calls: Call[] = [];
  const most = { running: 0, describing: 0 };
  const open = () => calls.filter(({ ended }) => ended === undefined);
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        const call: Call = { command: commandName.replace('Command', ''), began: performance.now() };
        calls.push(call);
        most.running = Math.max(most.running, open().length);
        most.describing = Math.max(most.describing, open().filter(({ command }) => command === DESCRIBE).length);
        try {
          return await next(args);
        } finally {
          call.ended = performance.now();
        }
      },
    { step: 'initialize' },
  );
  const called = (name: string) => calls.filter(({ command }) => command === name);
  const addFault = (fault: Fault) => local.addFault(fault);
  return { client, names, calls, called, open, most, addFault };
}

const namesOf = (items: readonly Either<unknown, Service>[]) => rights(items).map(({ serviceName }) => serviceName);

describe('describing all services', () => {
  it('answers 250 services in the order of the list, by 3 requests that list and 25 that describe', async () => {
    const { client, names, called, most } = await fleetOf(250);
    const items = await all(describeAllServices(client, {}));
    expect(tags(items)).toEqual(names.map(() => 'Right'));
    expect(namesOf(items)).toEqual(names);
    expect(called(LIST)).toHaveLength(3);
    expect(called(DESCRIBE)).toHaveLength(25);
    expect(most).toEqual({ running: 4, describing: 4 });
  });

  it.each([0, 1, 10, 11])('answers %i services', async (count) => {
    const { client, names, called } = await fleetOf(count);
    expect(namesOf(await all(describeAllServices(client, {})))).toEqual(names);
    expect(called(LIST)).toHaveLength(1);
    expect(called(DESCRIBE)).toHaveLength(Math.ceil(count / 10));
  });

  it.each([1, 2, 7])('makes %i requests at once where it is told to', async (concurrency) => {
    const { client, names, most, addFault } = await fleetOf(120);
    addFault({ kind: 'latency', delay: 5 });
    expect(namesOf(await all(describeAllServices(client, {}, { concurrency })))).toEqual(names);
    expect(most.running).toBe(concurrency);
  });

  it('lists the next page while others are described', async () => {
    const { client, called, addFault } = await fleetOf(250);
    addFault({ kind: 'latency', delay: 10 });
    await all(describeAllServices(client, {}));
    for (const { began, ended = 0 } of called(LIST).slice(1)) {
      const beside = called(DESCRIBE).filter((call) => call.began < ended && (call.ended ?? 0) > began);
      expect(beside.length).toBeGreaterThanOrEqual(3);
    }
  });

  it('keeps the order where an answer is late', async () => {
    const { client, names, addFault } = await fleetOf(60);
    addFault({ kind: 'latency', delay: 60, operation: 'DescribeServices', times: 1 });
    expect(namesOf(await all(describeAllServices(client, {})))).toEqual(names);
  });

  it('begins anew with each iteration', async () => {
    const { client, names } = await fleetOf(15);
    const services = describeAllServices(client, {});
    expect(namesOf(await all(services))).toEqual(names);
    expect(namesOf(await all(services))).toEqual(names);
  });

  it('takes the filters of the list, and what is described besides', async () => {
    const { client, names } = await fleetOf(3);
    const ecs = makeEcs(client);
    const tag = { resourceArn: `${ARN}:service/default/${names[1]}`, tags: [{ key: 'team', value: 'web' }] };
    rightOf(await ecs.tagResource(tag)());
    const replicas = await all(ecs.describeAllServices({ schedulingStrategy: 'REPLICA', include: ['TAGS'] }));
    expect(rights(replicas).map((service) => service.tags?.length ?? 0)).toEqual([0, 1, 0]);
    expect(await all(ecs.describeAllServices({ schedulingStrategy: 'DAEMON' }))).toEqual([]);
  });

  it('does not warn of listeners, however many requests are made at once', async () => {
    const { client, names } = await fleetOf(300);
    const warnings: Error[] = [];
    const warn = (warning: Error) => warnings.push(warning);
    process.on('warning', warn);
    const { signal } = new AbortController();
    const items = await all(describeAllServices(client, {}, { concurrency: 30, abortSignal: signal }));
    await pause(10);
    process.off('warning', warn);
    expect(namesOf(items)).toEqual(names);
    expect(warnings.filter(({ name }) => name === 'MaxListenersExceededWarning')).toEqual([]);
  });
});

describe('who takes services slowly', () => {
  it('is not run away from', async () => {
    const { client, called } = await fleetOf(300);
    let taken = 0;
    for await (const _ of describeAllServices(client, {}, { concurrency: 2 })) {
      taken += 1;
      if (taken % 50 !== 1) continue;
      await pause(60);
      const before = called(DESCRIBE).length;
      expect(before).toBeLessThanOrEqual(Math.ceil(taken / 10) + 4);
      expect(called(LIST).length).toBeLessThanOrEqual(Math.ceil((taken + 50) / 100));
      await pause(60);
      expect(called(DESCRIBE)).toHaveLength(before);
    }
    expect(taken).toBe(300);
    expect(called(LIST)).toHaveLength(3);
  });
});

describe('throttling', () => {
  it('that passes is waited out', async () => {
    const { client, names, calls, most, addFault } = await fleetOf(200);
    addFault({ kind: 'throttle', operation: 'DescribeServices', times: 12 });
    const items = await all(describeAllServices(client, {}, { concurrency: 8, throttleDelay: 5 }));
    expect(namesOf(items)).toEqual(names);
    expect(calls).toHaveLength(2 + 20 + 12);
    expect(most.running).toBe(8);
  });

  it('of the list is waited out, too', async () => {
    const { client, names, called, addFault } = await fleetOf(120);
    addFault({ kind: 'throttle', operation: 'ListServices', times: 3 });
    expect(namesOf(await all(describeAllServices(client, {}, { throttleDelay: 1 })))).toEqual(names);
    expect(called(LIST)).toHaveLength(2 + 3);
  });

  it('is left to the SDK first', async () => {
    const { client, names, calls, addFault } = await fleetOf(10, { maxAttempts: 3 });
    addFault({ kind: 'throttle', operation: 'DescribeServices', times: 2 });
    expect(namesOf(await all(describeAllServices(client, {}, { throttleRetries: 0 })))).toEqual(names);
    expect(calls).toHaveLength(2);
  });

  it('throughout is a Left in the end, after the services before it', async () => {
    const { client, names, called, addFault, open } = await fleetOf(50);
    const items: Either<EcsError, Service>[] = [];
    const few = { concurrency: 1, throttleRetries: 2, throttleDelay: 1 };
    for await (const item of describeAllServices(client, {}, few)) {
      if (items.length === 0) addFault({ kind: 'throttle', operation: 'DescribeServices' });
      items.push(item);
    }
    const count = items.length - 1;
    expect(count % 10).toBe(0);
    expect(count).toBeLessThan(50);
    expect(namesOf(items)).toEqual(names.slice(0, count));
    expect(isThrottling(leftWith(lastOf(items), 'UnknownServiceException'))).toBe(true);
    expect(called(DESCRIBE).length).toBeLessThanOrEqual(5 * 3);
    await pause(30);
    expect(open()).toEqual([]);
  });

  it('of the list throughout is a Left after ever longer waits', async () => {
    const { client, calls, addFault } = await fleetOf(5);
    addFault({ kind: 'throttle' });
    const items = await all(describeAllServices(client, {}, { throttleDelay: 20, throttleRetries: 3 }));
    expect(items).toHaveLength(1);
    expect(leftWith(lastOf(items), 'UnknownServiceException')).toMatchObject({ name: 'ThrottlingException' });
    expect(calls).toHaveLength(4);
    const waits = calls.slice(1).map(({ began }, i) => began - (calls[i]?.ended ?? 0));
    for (const [i, least] of [10, 20, 40].entries()) expect(waits[i]).toBeGreaterThanOrEqual(least - 2);
  });
});

describe('an iteration that is ended', () => {
  it('by break ends its requests, sends nothing more and leaves nothing open', async () => {
    const { client, calls, open, addFault } = await fleetOf(100);
    await all(describeAllServices(client, {}));
    await pause(30);
    const before = process.getActiveResourcesInfo().sort();
    calls.length = 0;
    const began = performance.now();
    for await (const item of describeAllServices(client, {}, { timeout: 60_000 })) {
      expect(item._tag).toBe('Right');
      addFault({ kind: 'latency', delay: 3_000, operation: 'DescribeServices' });
      break;
    }
    const made = calls.length;
    await pause(50);
    expect(open()).toEqual([]);
    expect(calls).toHaveLength(made);
    expect(performance.now() - began).toBeLessThan(2_000);
    const after = process.getActiveResourcesInfo().sort();
    const timers = (kinds: readonly string[]) => kinds.filter((kind) => kind === 'Timeout');
    expect(timers(after)).toEqual(timers(before));
    expect(after.length).toBeLessThanOrEqual(before.length);
  });

  it('while it waits for throttling to pass leaves no timer', async () => {
    const { client, calls, addFault } = await fleetOf(10);
    addFault({ kind: 'throttle' });
    const iterator = describeAllServices(client, {}, { throttleDelay: 20_000 })[Symbol.asyncIterator]();
    const awaited = iterator.next();
    while (calls[0]?.ended === undefined) await pause(5);
    const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
    const waiting = timers();
    await iterator.return?.();
    expect(await awaited).toEqual({ done: true, value: undefined });
    expect(timers()).toBe(waiting - 1);
    expect(calls).toHaveLength(1);
  });

  it('by a signal: the Left comes at once', async () => {
    const { client, open, addFault } = await fleetOf(60);
    const controller = new AbortController();
    const items: Either<unknown, Service>[] = [];
    const began = performance.now();
    for await (const item of describeAllServices(client, {}, { abortSignal: controller.signal, concurrency: 2 })) {
      items.push(item);
      if (items.length === 1) addFault({ kind: 'latency', delay: 3_000 });
      if (items.length === 10) setTimeout(() => controller.abort(), 20);
    }
    expect(performance.now() - began).toBeLessThan(2_000);
    expect(lastOf(items)).toMatchObject({ _tag: 'Left', left: { _tag: 'TransportError', kind: 'aborted' } });
    await pause(30);
    expect(open()).toEqual([]);
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
  });

  it('by a signal between two services of one answer', async () => {
    const { client } = await fleetOf(10);
    const controller = new AbortController();
    const items: Either<unknown, Service>[] = [];
    for await (const item of describeAllServices(client, {}, { abortSignal: controller.signal })) {
      items.push(item);
      if (items.length === 3) controller.abort();
    }
    expect(tags(items)).toEqual(['Right', 'Right', 'Right', 'Left']);
    expect(items[3]).toMatchObject({ left: { kind: 'aborted', operation: 'DescribeServices', attempts: 0 } });
  });

  it('by a time limit, which is one for the whole', async () => {
    const { client, addFault } = await fleetOf(100);
    addFault({ kind: 'latency', delay: 60 });
    const items = await all(describeAllServices(client, {}, { timeout: 200, concurrency: 1 }));
    expect(items.length).toBeLessThan(50);
    expect(leftWith(lastOf(items), 'TransportError').kind).toBe('timeout');
  });
});

describe('what goes wrong is the last element', () => {
  let server: ScriptedEcs;

  beforeAll(async () => {
    server = await startScriptedEcs();
  });
  afterAll(() => server.close());

  const arns = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => `${ARN}:service/prod/s${from + i}`);
  const wire = (serviceArns: readonly string[]) =>
    serviceArns.map((serviceArn) => ({ ...WIRE_SERVICE, serviceArn, serviceName: serviceArn.split('/').at(-1) }));
  const described = (from: number, to: number, failures: readonly object[] = []) =>
    json({ services: wire(arns(from, to)), failures });
  const services = (options: FleetOptions = {}) =>
    describeAllServices(server.client(), { cluster: 'prod' }, { concurrency: 1, ...options });

  it('a reset in the middle, after the services before it', async () => {
    const { client, names, addFault } = await fleetOf(50);
    const items: Either<unknown, Service>[] = [];
    for await (const item of describeAllServices(client, {}, { concurrency: 1 })) {
      if (items.length === 0) addFault({ kind: 'reset', operation: 'DescribeServices' });
      items.push(item);
    }
    const count = items.length - 1;
    expect(count).toBeLessThan(50);
    expect(namesOf(items)).toEqual(names.slice(0, count));
    expect(lastOf(items)).toMatchObject({ _tag: 'Left', left: { _tag: 'TransportError', kind: 'network' } });
  });

  it('an exception where one of many is described', async () => {
    const list = json({ serviceArns: arns(0, 25) });
    server.script(list, described(0, 10), exception('ClusterNotFoundException', 'Gone.'), described(20, 25));
    const items = await all(services());
    expect(namesOf(items)).toEqual(wire(arns(0, 10)).map(({ serviceName }) => serviceName));
    expect(leftWith(lastOf(items), 'ServiceException')).toMatchObject({
      name: 'ClusterNotFoundException',
      operation: 'DescribeServices',
    });
  });

  it('an exception of the list, after all that was listed before', async () => {
    server.script(
      json({ serviceArns: arns(0, 12), nextToken: 'one' }),
      exception('ClientException', 'No.'),
      described(0, 10),
      described(10, 12),
    );
    const items = await all(services());
    expect(namesOf(items)).toHaveLength(12);
    expect(leftWith(lastOf(items), 'ServiceException')).toMatchObject({ operation: 'ListServices' });
    expect(server.requests.map(({ target }) => target)).toEqual([LIST, LIST, DESCRIBE, DESCRIBE]);
    expect(server.bodies()).toEqual([
      { cluster: 'prod', maxResults: 100 },
      { cluster: 'prod', maxResults: 100, nextToken: 'one' },
      { cluster: 'prod', services: arns(0, 10) },
      { cluster: 'prod', services: arns(10, 12) },
    ]);
  });

  it('but not a service that is gone: it is left out, and the others keep the order of the list', async () => {
    const missing = { arn: arns(1, 2)[0], reason: 'MISSING' };
    const answered = wire([...arns(2, 3), ...arns(0, 1)]);
    server.script(json({ serviceArns: arns(0, 3) }), json({ services: answered, failures: [missing] }));
    const items = await all(services());
    expect(tags(items)).toEqual(['Right', 'Right']);
    expect(namesOf(items)).toEqual(['s0', 's2']);
  });

  it('but not a service that ECS describes under another ARN: it comes last of its answer', async () => {
    const old = `${ARN}:service/s1`;
    const answered = wire([old, ...arns(2, 3), ...arns(0, 1)]);
    server.script(json({ serviceArns: arns(0, 3) }), json({ services: answered }));
    expect(namesOf(await all(services()))).toEqual(['s0', 's2', 's1']);
  });

  it('but not an ARN of a form that is newer than this package', async () => {
    const arn = `${ARN}:service/prod/blue/web`;
    server.script(json({ serviceArns: [arn] }), json({ services: wire([arn]) }));
    expect(tags(await all(services()))).toEqual(['Right']);
    expect(server.bodies()[1]).toEqual({ cluster: 'prod', services: [arn] });
  });

  it('a failure for another reason than that a service is gone', async () => {
    const failure = { arn: arns(1, 2)[0], reason: 'ACCESS_DENIED', detail: 'Not yours' };
    server.script(json({ serviceArns: arns(0, 2) }), described(0, 1, [failure]));
    const items = await all(services());
    expect(items).toHaveLength(1);
    const error = leftWith(lastOf(items), 'UnknownServiceException');
    expect(error).toMatchObject({
      name: 'ACCESS_DENIED',
      operation: 'DescribeServices',
      message: `Not yours: ${failure.arn}`,
      fault: 'client',
      attempts: 1,
    });
    expect(error.cause).toEqual(failure);
  });

  it('an input that is wrong: nothing is sent', async () => {
    server.script({});
    const input = { cluster: 'pr od', lunchType: 'EC2', include: ['TAG'], maxResults: 5 };
    const items = await all(describeAllServices(server.client(), input as object));
    expect(items).toHaveLength(1);
    const { issues, operation } = leftWith(lastOf(items), 'InvalidRequest');
    expect(operation).toBe('ListServices');
    expect(issues.map(({ path }) => path).sort()).toEqual(['cluster', 'include[0]', 'lunchType', 'maxResults']);
    expect(server.requests).toHaveLength(0);
  });

  it.each<[FleetOptions, string]>([
    [{ concurrency: 0 }, 'Expected concurrency to be a whole number from 1, got 0'],
    [{ concurrency: 1.5 }, 'Expected concurrency to be a whole number from 1, got 1.5'],
    [{ concurrency: Number.POSITIVE_INFINITY }, 'Expected concurrency to be a whole number from 1, got Infinity'],
    [{ throttleRetries: -1 }, 'Expected throttleRetries to be a whole number from 0, got -1'],
    [{ throttleDelay: Number.NaN }, 'Expected throttleDelay to be a number of milliseconds from 0, got NaN'],
    [{ timeout: -1 }, 'The value of "delay" is out of range. It must be >= 0 && <= 4294967295. Received -1'],
  ])('settings that cannot be: %j', async (options, message) => {
    server.script({});
    const items = await all(services(options));
    expect(items).toHaveLength(1);
    expect(leftWith(lastOf(items), 'TransportError')).toMatchObject({ kind: 'setup', attempts: 0, message });
    expect(server.requests).toHaveLength(0);
  });

  it('by the settings of the client, too', async () => {
    server.script({ ...json({ serviceArns: [] }), delay: 200 });
    const items = await all(makeEcs(server.client(), { timeout: 30 }).describeAllServices({}));
    expect(leftWith(lastOf(items), 'TransportError').kind).toBe('timeout');
  });
});
