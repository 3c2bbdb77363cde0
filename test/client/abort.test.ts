import { getEventListeners } from 'node:events';
import { setTimeout as pause, setImmediate as turn } from 'node:timers/promises';
import type { ECSClientConfig } from '@aws-sdk/client-ecs';
import { ECSClient } from '@aws-sdk/client-ecs';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeEcs } from '../../src/client/ecs.js';
import { createLocalEcs } from '../../src/local/index.js';
import { exception, html, json, type ScriptedEcs, startScriptedEcs } from '../support/scripted-ecs.js';
import { leftOf, leftWith, rightOf } from '../support/sides.js';

let server: ScriptedEcs;

beforeAll(async () => {
  server = await startScriptedEcs();
});
beforeEach(() => server.script(json({ serviceArns: [] })));
afterAll(() => server.close());

/** Pauses for ten seconds between attempts. */
const patient: NonNullable<ECSClientConfig['retryStrategy']> = {
  acquireInitialRetryToken: async () => ({ getRetryCount: () => 0, getRetryDelay: () => 0 }),
  refreshRetryTokenForRetry: async (token) => ({
    getRetryCount: () => token.getRetryCount() + 1,
    getRetryDelay: () => 10_000,
  }),
  recordSuccess() {},
};

async function firstRequest(): Promise<void> {
  while (server.requests.length === 0) await pause(5);
  await pause(30);
}

async function ended<A>(promise: Promise<A>): Promise<A> {
  const begun = Date.now();
  const result = await promise;
  expect(Date.now() - begun).toBeLessThan(1_000);
  return result;
}

describe('a signal that is aborted', () => {
  it('before the call: nothing is sent', async () => {
    const reason = new Error('changed my mind');
    const error = leftWith(
      await makeEcs(server.client()).listServices({}, { abortSignal: AbortSignal.abort(reason) })(),
      'TransportError',
    );
    expect({ ...error }).toEqual({
      _tag: 'TransportError',
      kind: 'aborted',
      operation: 'ListServices',
      message: 'The call was aborted',
      attempts: 0,
    });
    expect(error.cause).toBe(reason);
    expect(server.requests).toHaveLength(0);
  });

  it('before the call: nothing is done by a handler that does not look at signals', async () => {
    const ecs = makeEcs(new ECSClient(createLocalEcs({ speed: 0 }).clientConfig));
    const result = await ecs.createCluster({ clusterName: 'prod' }, { abortSignal: AbortSignal.abort() })();
    expect(leftWith(result, 'TransportError').kind).toBe('aborted');
    expect(rightOf(await ecs.describeClusters({ clusters: ['prod'] })()).clusters).toEqual([]);
  });

  it('before the call: the client is not even called', async () => {
    const send = vi.fn(async () => undefined);
    const ecs = makeEcs({ config: {}, send } as unknown as ECSClient);
    const error = leftWith(await ecs.listServices({}, { abortSignal: AbortSignal.abort() })(), 'TransportError');
    expect(error).toMatchObject({ kind: 'aborted', cause: { name: 'AbortError' } });
    expect(send).not.toHaveBeenCalled();
  });

  it('while the client waits for credentials', async () => {
    const controller = new AbortController();
    const ecs = makeEcs(server.client({ credentials: () => new Promise(() => {}) }));
    const running = ecs.listServices({}, { abortSignal: controller.signal })();
    await pause(30);
    controller.abort();
    expect(leftWith(await ended(running), 'TransportError')).toMatchObject({ kind: 'aborted', attempts: 0 });
  });

  it('during the request', async () => {
    server.script({ delay: 2_000 });
    const controller = new AbortController();
    const running = makeEcs(server.client()).listServices({}, { abortSignal: controller.signal })();
    await firstRequest();
    controller.abort();
    expect(leftWith(await ended(running), 'TransportError')).toMatchObject({ kind: 'aborted', attempts: 1 });
  });

  it('during the pause before a retry: the request is not sent again', async () => {
    server.script(exception('ServerException', 'Later.', 500));
    const controller = new AbortController();
    const ecs = makeEcs(server.client({ retryStrategy: patient }));
    const running = ecs.listServices({}, { abortSignal: controller.signal })();
    await firstRequest();
    controller.abort();
    expect(leftWith(await ended(running), 'TransportError')).toMatchObject({ kind: 'aborted', attempts: 1 });
    await pause(50);
    expect(server.requests).toHaveLength(1);
  });

  it('after the answer: the answer stands', async () => {
    const controller = new AbortController();
    const result = await makeEcs(server.client()).listServices({}, { abortSignal: controller.signal })();
    controller.abort();
    expect(rightOf(result).serviceArns).toEqual([]);
  });

  it('between two requests of one call: the second is not sent', async () => {
    server.script(json({}), { delay: 2_000 });
    const controller = new AbortController();
    const services = Array.from({ length: 25 }, (_, i) => `s${i}`);
    const running = makeEcs(server.client()).describeServices({ services }, { abortSignal: controller.signal })();
    while (server.requests.length < 2) await pause(5);
    controller.abort();
    expect(leftWith(await ended(running), 'TransportError').kind).toBe('aborted');
    expect(server.requests).toHaveLength(2);
  });

  it('for a reason that cannot be read', async () => {
    const reason = Object.defineProperty({}, 'name', {
      get() {
        throw new Error('no name');
      },
    });
    const controller = new AbortController();
    server.script({ delay: 2_000 });
    const running = makeEcs(server.client()).listServices({}, { abortSignal: controller.signal })();
    await firstRequest();
    controller.abort(reason);
    expect(leftWith(await ended(running), 'TransportError').kind).toBe('aborted');
  });
});

describe('a time limit', () => {
  it('ends a request that takes longer', async () => {
    server.script({ delay: 2_000 });
    const ecs = makeEcs(server.client());
    const error = leftWith(await ended(ecs.listServices({}, { timeout: 60 })()), 'TransportError');
    expect({ ...error }).toEqual({
      _tag: 'TransportError',
      kind: 'timeout',
      operation: 'ListServices',
      message: 'The time limit of the call ran out',
      attempts: 1,
    });
    expect(error.cause).toMatchObject({ name: 'TimeoutError' });
  });

  it('holds for all calls of a client, unless a call has its own', async () => {
    server.script({ ...json({ serviceArns: [] }), delay: 150 });
    const ecs = makeEcs(server.client(), { timeout: 40 });
    expect(leftOf(await ecs.listServices({})())).toMatchObject({ kind: 'timeout' });
    rightOf(await ecs.listServices({}, { timeout: 5_000 })());
  });

  it('includes the pauses between attempts', async () => {
    server.script(html(502));
    const ecs = makeEcs(server.client({ retryStrategy: patient }));
    expect(leftOf(await ended(ecs.listServices({}, { timeout: 150 })()))).toMatchObject({
      kind: 'timeout',
      attempts: 1,
    });
  });

  it('is one for all the requests of one call', async () => {
    server.script({ ...json({}), delay: 120 });
    const services = Array.from({ length: 25 }, (_, i) => `s${i}`);
    const result = await makeEcs(server.client()).describeServices({ services }, { timeout: 300 })();
    expect(leftOf(result)).toMatchObject({ _tag: 'TransportError', kind: 'timeout' });
  });

  it('may be a signal of its own', async () => {
    server.script({ delay: 2_000 });
    const abortSignal = AbortSignal.timeout(60);
    const error = leftWith(await ended(makeEcs(server.client()).listServices({}, { abortSignal })()), 'TransportError');
    expect(error).toMatchObject({ kind: 'timeout', attempts: 1 });
  });

  it('does not hide an abort that comes first', async () => {
    server.script({ delay: 2_000 });
    const controller = new AbortController();
    const options = { abortSignal: controller.signal, timeout: 10_000 };
    const running = makeEcs(server.client()).listServices({}, options)();
    await firstRequest();
    controller.abort();
    expect(leftOf(await ended(running))).toMatchObject({ kind: 'aborted' });
  });

  it.each([-1, Number.NaN, 1.5e300])('of %s is a Left', async (timeout) => {
    const error = leftWith(await makeEcs(server.client()).listServices({}, { timeout })(), 'TransportError');
    expect(error).toMatchObject({ kind: 'setup', attempts: 0, cause: { code: 'ERR_OUT_OF_RANGE' } });
    expect(server.requests).toHaveLength(0);
  });
});

describe('a signal that lives on', () => {
  it.each<[string, object]>([
    ['alone', {}],
    ['with a time limit', { timeout: 5_000 }],
  ])('%s: has no listeners left after answers, errors and retries', async (_, more) => {
    const { signal } = new AbortController();
    const ecs = makeEcs(server.client({ maxAttempts: 2 }), { abortSignal: signal, ...more });
    server.script(
      json({ serviceArns: [] }),
      exception('ClientException'),
      exception('ServerException', 'Later.', 500),
      json({ serviceArns: [] }),
      { cut: 'before' },
      { body: 'nothing' },
    );
    const tags = [];
    for (let i = 0; i < 4; i++) tags.push((await ecs.listServices({})())._tag);
    expect(tags).toEqual(['Right', 'Left', 'Right', 'Left']);
    for (let i = 0; i < 10; i++) await turn();
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});
