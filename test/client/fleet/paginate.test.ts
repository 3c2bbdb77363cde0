import { getEventListeners } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { Either } from 'fp-ts/lib/Either.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeEcs } from '../../../src/client/ecs.js';
import { paginate } from '../../../src/client/fleet/paginate.js';
import {
  listClusters,
  listContainerInstances,
  listServiceDeployments,
  listServices,
  listTaskDefinitionFamilies,
  listTaskDefinitions,
  listTasks,
} from '../../../src/operation/index.js';
import { emptyEcs } from '../../support/local-ecs.js';
import { exception, json, REQUEST_ID, type ScriptedEcs, startScriptedEcs } from '../../support/scripted-ecs.js';
import { leftWith, rightOf } from '../../support/sides.js';
import { all, lastOf, tags } from './elements.js';

let server: ScriptedEcs;

beforeAll(async () => {
  server = await startScriptedEcs();
});
afterAll(() => server.close());

const families = (names: readonly string[], nextToken?: string) => json({ families: names, nextToken });
const list = (input = {}, options = {}) => paginate(server.client(), listTaskDefinitionFamilies, input, options);
const tokens = () => server.bodies().map(({ nextToken }) => nextToken);

describe('paginate', () => {
  it('answers the pages, each asked for by the token of the one before', async () => {
    server.script(families(['a', 'b'], 'one'), families([], 'two'), families(['c']));
    const pages = (await all(list({ familyPrefix: 'x', maxResults: 2 }))).map(rightOf);
    expect(pages.map((page) => page.families)).toEqual([['a', 'b'], [], ['c']]);
    expect(pages[2]?.$metadata).toMatchObject({ requestId: REQUEST_ID, httpStatusCode: 200 });
    expect(server.bodies()).toEqual([
      { familyPrefix: 'x', maxResults: 2 },
      { familyPrefix: 'x', maxResults: 2, nextToken: 'one' },
      { familyPrefix: 'x', maxResults: 2, nextToken: 'two' },
    ]);
  });

  it('begins with the page of the token that it is given', async () => {
    server.script(families(['c'], 'three'), families(['d']));
    expect(await all(list({ nextToken: 'two' }))).toHaveLength(2);
    expect(tokens()).toEqual(['two', 'three']);
  });

  it('takes an empty token for none', async () => {
    server.script(families(['a'], ''));
    expect(await all(list())).toHaveLength(1);
    expect(server.requests).toHaveLength(1);
  });

  it('begins anew with each iteration, and sends nothing before the first', async () => {
    server.script(families(['a'], 'one'), families(['b']), families(['a'], 'one'), families(['b']));
    const pages = list();
    expect(server.requests).toHaveLength(0);
    expect(await all(pages)).toHaveLength(2);
    expect(await all(pages)).toHaveLength(2);
    expect(tokens()).toEqual([undefined, 'one', undefined, 'one']);
  });

  it('asks for no page before the one before it was taken', async () => {
    server.script(families(['a'], 'one'), families(['b'], 'two'), families(['c']));
    const seen: number[] = [];
    for await (const _ of list()) {
      await pause(30);
      seen.push(server.requests.length);
    }
    expect(seen).toEqual([1, 2, 3]);
  });

  it('is as it was when it was checked, whatever becomes of the input afterwards', async () => {
    server.script(families(['a']));
    const input = { familyPrefix: 'web' };
    const pages = list(input);
    input.familyPrefix = 'other';
    await all(pages);
    expect(server.bodies()).toEqual([{ familyPrefix: 'web' }]);
  });

  it('is a method of the client, with the settings of the client', async () => {
    server.script({ ...families(['a'], 'one'), delay: 150 });
    const ecs = makeEcs(server.client(), { timeout: 40 });
    const late = await all(ecs.paginate(listTaskDefinitionFamilies, {}));
    expect(leftWith(lastOf(late), 'TransportError')).toMatchObject({ kind: 'timeout' });
    server.script(families(['a'], 'one'), families(['b']));
    const inTime = await all(ecs.paginate(listTaskDefinitionFamilies, {}, { timeout: 5_000 }));
    expect(tags(inTime)).toEqual(['Right', 'Right']);
  });
});

describe('each list', () => {
  it('is answered in pages by a local ECS', async () => {
    const { local, ecs: sdk } = await emptyEcs();
    for (const clusterName of ['default', 'blue', 'green']) await sdk.createCluster({ clusterName });
    for (let i = 0; i < 3; i++) await sdk.registerContainerInstance({});
    for (const family of ['a', 'b', 'c']) {
      await sdk.registerTaskDefinition({ family, containerDefinitions: [{ name: 'app', image: 'nginx', memory: 4 }] });
      await sdk.createService({ serviceName: family, taskDefinition: family, desiredCount: 1 });
    }
    await local.settle();
    for (let i = 2; i <= 3; i++) {
      await sdk.updateService({ service: 'a', forceNewDeployment: true });
      await local.settle();
    }
    const sizesOf = async (pages: AsyncIterable<Either<unknown, object>>, member: string) =>
      (await all(pages)).map((page) => (rightOf(page) as Record<string, readonly unknown[]>)[member]?.length);
    const two = { maxResults: 2 };
    expect(await sizesOf(paginate(sdk, listClusters, two), 'clusterArns')).toEqual([2, 1]);
    expect(await sizesOf(paginate(sdk, listContainerInstances, two), 'containerInstanceArns')).toEqual([2, 1]);
    expect(await sizesOf(paginate(sdk, listServices, two), 'serviceArns')).toEqual([2, 1]);
    expect(await sizesOf(paginate(sdk, listTaskDefinitionFamilies, two), 'families')).toEqual([2, 1]);
    expect(await sizesOf(paginate(sdk, listTaskDefinitions, two), 'taskDefinitionArns')).toEqual([2, 1]);
    expect(await sizesOf(paginate(sdk, listTasks, two), 'taskArns')).toEqual([2, 1]);
    const deployments = paginate(sdk, listServiceDeployments, { service: 'a', ...two });
    expect(await sizesOf(deployments, 'serviceDeployments')).toEqual([2, 1]);
  });
});

describe('what goes wrong is the last element', () => {
  it('an exception in the middle: nothing more is sent', async () => {
    server.script(families(['a'], 'one'), exception('ClientException', 'No.'), families(['c']));
    const items = await all(list());
    expect(tags(items)).toEqual(['Right', 'Left']);
    expect(leftWith(lastOf(items), 'ServiceException')).toMatchObject({
      name: 'ClientException',
      operation: 'ListTaskDefinitionFamilies',
    });
    expect(server.requests).toHaveLength(2);
  });

  it('an input that is wrong: nothing is sent', async () => {
    server.script({});
    const pages = list({ maxResults: 0, familyPrefx: 'web' });
    for (let i = 0; i < 2; i++) {
      const items = await all(pages);
      expect(items).toHaveLength(1);
      const { issues } = leftWith(lastOf(items), 'InvalidRequest');
      expect(issues.map(({ path }) => path).sort()).toEqual(['familyPrefx', 'maxResults']);
    }
    expect(server.requests).toHaveLength(0);
  });

  it('a token that comes again at once, in place of the page that brings it', async () => {
    server.script(families(['a'], 'secret-token'));
    const items = await all(list());
    expect(tags(items)).toEqual(['Right', 'Left']);
    const error = leftWith(lastOf(items), 'InvalidResponse');
    expect(error.issues).toMatchObject([{ path: 'nextToken', code: 'conflict', severity: 'error' }]);
    expect(error).toMatchObject({ operation: 'ListTaskDefinitionFamilies', requestId: REQUEST_ID, attempts: 1 });
    expect(error.raw).toMatchObject({ families: ['a'], nextToken: 'secret-token' });
    expect(JSON.stringify(error)).not.toContain('secret-token');
    expect(server.requests).toHaveLength(2);
  });

  it('the token of the first page, where that comes again', async () => {
    server.script(families(['a'], 'one'));
    expect(tags(await all(list({ nextToken: 'one' })))).toEqual(['Left']);
  });

  it('tokens that go round in a larger circle', async () => {
    server.script(...Array.from({ length: 20 }, (_, i) => families([String(i)], `token-${i % 3}`)));
    const items = await all(list());
    expect(leftWith(lastOf(items), 'InvalidResponse').issues).toMatchObject([{ path: 'nextToken' }]);
    expect(server.requests.length).toBeLessThan(10);
  });

  it.each([-1, Number.NaN])('a time limit of %s', async (timeout) => {
    server.script({});
    const items = await all(list({}, { timeout }));
    expect(items).toHaveLength(1);
    expect(leftWith(lastOf(items), 'TransportError')).toMatchObject({
      kind: 'setup',
      operation: 'ListTaskDefinitionFamilies',
      attempts: 0,
    });
    expect(server.requests).toHaveLength(0);
  });

  it('a signal that is none', async () => {
    const items = await all(list({}, { abortSignal: 'stop' }));
    expect(leftWith(lastOf(items), 'TransportError')).toMatchObject({ kind: 'setup', cause: expect.any(TypeError) });
  });
});

describe('an iteration that is ended', () => {
  it('by break sends nothing more', async () => {
    server.script(families(['a'], 'one'), families(['b'], 'two'));
    for await (const _ of list()) break;
    await pause(30);
    expect(server.requests).toHaveLength(1);
  });

  it('while a page is awaited ends at once, without an element', async () => {
    server.script({ ...families(['a']), delay: 2_000 });
    const iterator = list()[Symbol.asyncIterator]();
    const awaited = iterator.next();
    while (server.requests.length === 0) await pause(5);
    const began = Date.now();
    await iterator.return?.();
    expect(await awaited).toEqual({ done: true, value: undefined });
    expect(await iterator.next()).toEqual({ done: true, value: undefined });
    expect(Date.now() - began).toBeLessThan(1_000);
  });

  it('by a signal before it began sends nothing', async () => {
    server.script({});
    const items = await all(list({}, { abortSignal: AbortSignal.abort(new Error('changed my mind')) }));
    expect(items).toHaveLength(1);
    const error = leftWith(lastOf(items), 'TransportError');
    expect(error).toMatchObject({ kind: 'aborted', attempts: 0, cause: { message: 'changed my mind' } });
    expect(server.requests).toHaveLength(0);
  });

  it('by a signal during a request', async () => {
    server.script(families(['a'], 'one'), { delay: 2_000 });
    const controller = new AbortController();
    const began = Date.now();
    const items: Either<unknown, unknown>[] = [];
    for await (const item of list({}, { abortSignal: controller.signal })) {
      items.push(item);
      setTimeout(() => controller.abort(), 50);
    }
    expect(tags(items)).toEqual(['Right', 'Left']);
    expect(lastOf(items)).toMatchObject({ left: { _tag: 'TransportError', kind: 'aborted', attempts: 1 } });
    expect(Date.now() - began).toBeLessThan(1_000);
  });

  it('by a signal between two pages sends nothing more', async () => {
    server.script(families(['a'], 'one'), families(['b']));
    const controller = new AbortController();
    const items: Either<unknown, unknown>[] = [];
    for await (const item of list({}, { abortSignal: controller.signal })) {
      items.push(item);
      controller.abort();
    }
    expect(lastOf(items)).toMatchObject({ left: { kind: 'aborted' } });
    expect(server.requests).toHaveLength(1);
  });

  it('by a time limit, which is one for all pages and what happens between them', async () => {
    server.script(...['one', 'two', 'three', 'four'].map((token) => families(['a'], token)));
    const items: Either<unknown, unknown>[] = [];
    for await (const item of list({}, { timeout: 150 })) {
      items.push(item);
      await pause(100);
    }
    expect(tags(items)).toEqual(['Right', 'Right', 'Left']);
    expect(lastOf(items)).toMatchObject({ left: { _tag: 'TransportError', kind: 'timeout' } });
  });

  it('leaves no listener at a signal that lives on', async () => {
    const { signal } = new AbortController();
    server.script(families(['a'], 'one'), families(['b']), families(['a'], 'one'));
    await all(list({}, { abortSignal: signal, timeout: 5_000 }));
    for await (const _ of list({}, { abortSignal: signal })) break;
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});
