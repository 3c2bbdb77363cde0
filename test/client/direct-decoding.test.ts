import { Readable } from 'node:stream';
import { type ECSClientConfig, ListServicesCommand } from '@aws-sdk/client-ecs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeEcs } from '../../src/client/ecs.js';
import { WIRE_SERVICE } from '../support/operation-samples.js';
import { exception, json, REQUEST_ID, type ScriptedEcs, startScriptedEcs } from '../support/scripted-ecs.js';
import { leftWith, rightOf } from '../support/sides.js';

let server: ScriptedEcs;

beforeAll(async () => {
  server = await startScriptedEcs();
});
afterAll(() => server.close());

const web = { services: ['web'] };
const event = { id: 'e1', createdAt: 1714903872.345, message: '(service web) has started 1 tasks.' };
/** With a member that the SDK does not know, and would leave out. */
const answer = { services: [{ ...WIRE_SERVICE, createdAt: 1714903872.001, events: [event], orbit: 7 }] };
const TEXT = JSON.stringify(answer);

/** A client whose handler answers the text in a form of its own. */
function clientOf(body: unknown, headers: Record<string, string> = { 'Content-Type': 'application/x-amz-json-1.1' }) {
  const requestHandler = {
    handle: async () => ({ response: { statusCode: 200, headers, body } }),
    updateHttpClientConfig() {},
    httpHandlerConfigs: () => ({}),
  } as unknown as NonNullable<ECSClientConfig['requestHandler']>;
  return server.client({ requestHandler });
}

describe('a response', () => {
  it('becomes Dates to the millisecond, lists that may be empty, and the metadata of the SDK', async () => {
    server.script(json(answer));
    const { services, failures, $metadata } = rightOf(await makeEcs(server.client()).describeServices(web)());
    expect(services[0]?.createdAt).toEqual(new Date('2024-05-05T10:11:12.001Z'));
    expect(services[0]?.events[0]?.createdAt).toEqual(new Date('2024-05-05T10:11:12.345Z'));
    expect(services[0]?.deployments).toEqual([]);
    expect(failures).toEqual([]);
    expect($metadata).toMatchObject({ httpStatusCode: 200, requestId: REQUEST_ID, attempts: 1, totalRetryDelay: 0 });
  });

  it('keeps what is newer than the SDK', async () => {
    const service = { ...WIRE_SERVICE, orbit: { height: 420 }, launchType: 'LUNAR' };
    server.script(json({ services: [service], moons: ['Luna'] }));
    const result = rightOf(await makeEcs(server.client()).describeServices(web)());
    expect(result).toMatchObject({ services: [{ orbit: { height: 420 }, launchType: 'LUNAR' }], moons: ['Luna'] });
  });

  it('cannot replace its metadata', async () => {
    server.script({ body: '{"serviceArns":[],"$metadata":{"httpStatusCode":999}}' });
    const { $metadata } = rightOf(await makeEcs(server.client()).listServices({})());
    expect($metadata).toMatchObject({ httpStatusCode: 200, requestId: REQUEST_ID });
  });

  it('pollutes nothing with a member named __proto__', async () => {
    const body = TEXT.replace('{"services":[{', '{"__proto__":{"polluted":1},"services":[{"__proto__":{"polluted":2},');
    server.script({ body });
    const result = rightOf(await makeEcs(server.client()).describeServices(web)());
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect((result as unknown as Record<string, unknown>).polluted).toBeUndefined();
    expect((result.services[0] as unknown as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(result)).toBe(Object.prototype);
  });

  it('comes in many chunks, which may part a character', async () => {
    const message = 'façade — ✓ 🚀';
    const bytes = Buffer.from(JSON.stringify({ services: [{ ...WIRE_SERVICE, events: [{ ...event, message }] }] }));
    const { services } = rightOf(
      await makeEcs(clientOf(Readable.from([...bytes].map((byte) => Buffer.of(byte))))).describeServices(web)(),
    );
    expect(services[0]?.events[0]?.message).toBe(message);
  });

  it.each<[string, () => unknown]>([
    ['a stream', () => Readable.from([TEXT.slice(0, 40), TEXT.slice(40)].map((part) => Buffer.from(part)))],
    ['bytes', () => new TextEncoder().encode(TEXT)],
    ['a Buffer', () => Buffer.from(TEXT)],
    ['a text', () => TEXT],
  ])('is read from %s', async (_, body) => {
    const { services } = rightOf(await makeEcs(clientOf(body())).describeServices(web)());
    expect(services[0]?.events[0]?.createdAt).toEqual(new Date('2024-05-05T10:11:12.345Z'));
    expect(services[0]).toHaveProperty('orbit', 7);
  });

  it.each([undefined, null, '', new Uint8Array()])('is empty where its body is %o', async (body) => {
    expect(rightOf(await makeEcs(clientOf(body)).listServices({})()).serviceArns).toEqual([]);
  });

  it.each([{ 'content-type': 'text/plain' }, {}])(
    'is left to the SDK, and checked, with headers %j',
    async (headers) => {
      const { services } = rightOf(await makeEcs(clientOf(TEXT, headers as never)).describeServices(web)());
      expect(services[0]?.events[0]?.createdAt).toEqual(new Date('2024-05-05T10:11:12.345Z'));
      const bad = leftWith(
        await makeEcs(clientOf('{"services":[{}]}', headers as never)).describeServices(web)(),
        'InvalidResponse',
      );
      expect(bad.issues[0]).toMatchObject({ path: 'services[0].serviceArn', code: 'missing' });
      expect(bad.raw).toBe('{"services":[{}]}');
    },
  );

  it('is that of the last attempt, where middleware repeats an answer that was read', async () => {
    const plain = { body: '{"serviceArns":["second"]}', headers: { 'content-type': 'text/plain' } };
    server.script(json({ serviceArns: ['first'] }), plain);
    const client = server.client();
    client.middlewareStack.add(
      (next) => async (args) => {
        await next(args);
        return next(args);
      },
      { step: 'finalizeRequest', name: 'twice', priority: 'low' },
    );
    expect(rightOf(await makeEcs(client).listServices({})()).serviceArns).toEqual(['second']);
    expect(server.requests).toHaveLength(2);
  });

  it('is that of the last attempt, after errors', async () => {
    server.script({ ...json(answer), cut: 'mid-body' }, exception('ServerException', 'Later.', 500), json({}));
    const result = rightOf(await makeEcs(server.client({ maxAttempts: 3 })).describeServices(web)());
    expect(result).toMatchObject({ services: [], $metadata: { attempts: 3 } });
  });
});

describe("the user's client", () => {
  it('has the same middleware as before, and the same answers', async () => {
    server.script(json({ serviceArns: [], orbit: 1 }));
    const client = server.client();
    const before = client.middlewareStack.identify();
    expect(before.length).toBeGreaterThan(5);
    rightOf(await makeEcs(client).listServices({})());
    expect(client.middlewareStack.identify()).toEqual(before);
    expect(await client.send(new ListServicesCommand({}))).not.toHaveProperty('orbit');
  });

  it('logs the decoded output', async () => {
    server.script(json(answer));
    const lines: { readonly output?: unknown; readonly commandName?: unknown }[] = [];
    const ignore = () => {};
    const logger = { debug: ignore, info: (line: object) => void lines.push(line), warn: ignore, error: ignore };
    const { services } = rightOf(await makeEcs(server.client({ logger })).describeServices(web)());
    expect(services).toHaveLength(1);
    expect(lines).toMatchObject([
      {
        commandName: 'DescribeServicesCommand',
        output: { services: [{ serviceName: 'web', createdAt: new Date('2024-05-05T10:11:12.001Z') }] },
      },
    ]);
  });

  it('runs middleware of its own, which sees the decoded output', async () => {
    server.script(json(answer));
    const client = server.client();
    const seen: unknown[] = [];
    client.middlewareStack.add(
      (next) => async (args) => {
        const result = await next(args);
        seen.push(result.output);
        return result;
      },
      { step: 'initialize', name: 'seesAll' },
    );
    rightOf(await makeEcs(client).describeServices(web)());
    expect(seen).toMatchObject([{ services: [{ serviceName: 'web' }] }]);
  });

  it('may answer from middleware of its own, and is checked all the same', async () => {
    server.script({});
    const client = server.client();
    client.middlewareStack.add(
      () => async () => ({ response: {}, output: { services: [7], $metadata: {} } }) as never,
      {
        step: 'initialize',
        name: 'answersAll',
      },
    );
    const error = leftWith(await makeEcs(client).describeServices(web)(), 'InvalidResponse');
    expect(error.issues).toMatchObject([{ path: 'services[0]', code: 'wrong-type' }]);
    expect(server.requests).toHaveLength(0);
  });

  it('serves many calls at once', async () => {
    server.script(json({ services: [WIRE_SERVICE] }));
    const ecs = makeEcs(server.client());
    const results = await Promise.all(Array.from({ length: 20 }, () => ecs.describeService({ service: 'web' })()));
    expect(results.map((result) => rightOf(result).service.serviceName)).toEqual(Array(20).fill('web'));
    expect(server.requests).toHaveLength(20);
  });
});
