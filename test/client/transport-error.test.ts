import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { ECSClient, type ECSClientConfig } from '@aws-sdk/client-ecs';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { makeEcs } from '../../src/client/ecs.js';
import { NEW_SERVICE, WIRE_SERVICE } from '../support/operation-samples.js';
import { html, json, type ScriptedEcs, startScriptedEcs } from '../support/scripted-ecs.js';
import { leftWith, rightOf } from '../support/sides.js';

let server: ScriptedEcs;

beforeAll(async () => {
  server = await startScriptedEcs();
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => server.close());

async function portThatIsClosed(): Promise<number> {
  const listening = createServer().listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const { port } = listening.address() as AddressInfo;
  await new Promise((resolve) => listening.close(resolve));
  return port;
}

async function created(config: Parameters<ScriptedEcs['client']>[0]) {
  return leftWith(await makeEcs(server.client(config)).createService(NEW_SERVICE)(), 'TransportError');
}

describe('a network that fails', () => {
  it('refuses the connection', async () => {
    const error = await created({ endpoint: `http://127.0.0.1:${await portThatIsClosed()}` });
    expect({ ...error }).toEqual({
      _tag: 'TransportError',
      kind: 'network',
      operation: 'CreateService',
      message: expect.stringContaining('ECONNREFUSED'),
      attempts: 1,
    });
    expect(error.cause).toMatchObject({ code: 'ECONNREFUSED' });
    expect(JSON.stringify(error)).not.toContain('cause');
  });

  it('refuses the connection at every attempt', async () => {
    const endpoint = `http://127.0.0.1:${await portThatIsClosed()}`;
    expect(await created({ endpoint, maxAttempts: 2 })).toMatchObject({ kind: 'network', attempts: 2 });
  });

  it('resets the connection before the answer', async () => {
    server.script({ cut: 'before' });
    expect(await created({})).toMatchObject({ kind: 'network', attempts: 1, cause: { code: 'ECONNRESET' } });
    expect(server.requests).toHaveLength(1);
  });

  it('resets the connection in the middle of the body', async () => {
    server.script({ ...json({ service: WIRE_SERVICE }), cut: 'mid-body' });
    expect(await created({})).toMatchObject({ kind: 'network', attempts: 1, cause: { code: 'ECONNRESET' } });
  });

  it('resets the connection in the middle of a page', async () => {
    server.script({ ...html(200), cut: 'mid-body' });
    expect(await created({})).toMatchObject({ kind: 'network', attempts: 1 });
  });

  it('recovers within the attempts of the SDK', async () => {
    server.script({ ...json({ serviceArns: [] }), cut: 'mid-body' }, { cut: 'before' }, json({ serviceArns: [] }));
    const { $metadata } = rightOf(await makeEcs(server.client({ maxAttempts: 3 })).listServices({})());
    expect($metadata.attempts).toBe(3);
  });

  it('knows no such host', async () => {
    const begun = Date.now();
    const error = await created({ endpoint: 'http://ecs.invalid' });
    expect(error).toMatchObject({ kind: 'network', attempts: 1 });
    expect(error.message).toMatch(/ENOTFOUND|EAI_AGAIN/);
    expect(Date.now() - begun).toBeLessThan(5_000);
  });

  it('takes longer than the client of the SDK waits', async () => {
    server.script({ delay: 2_000 });
    const requestHandler = { requestTimeout: 50, throwOnRequestTimeout: true };
    expect(await created({ requestHandler })).toMatchObject({ kind: 'timeout', attempts: 1 });
  });
});

describe('a handler of its own kind', () => {
  const handling = (handle: () => unknown) =>
    ({ handle, updateHttpClientConfig() {}, httpHandlerConfigs: () => ({}) }) as unknown as NonNullable<
      ECSClientConfig['requestHandler']
    >;

  it('fails without a code, as fetch does', async () => {
    const thrown = new TypeError('Failed to fetch');
    const error = await created({ requestHandler: handling(() => Promise.reject(thrown)) });
    expect(error).toMatchObject({ kind: 'network', message: 'Failed to fetch', attempts: 1, cause: thrown });
  });

  it('answers something that is no response', async () => {
    const error = await created({ requestHandler: handling(() => ({})) });
    expect(error).toMatchObject({ operation: 'CreateService', attempts: 1, cause: expect.any(TypeError) });
  });
});

describe('a client that cannot make the request', () => {
  it.each([{ name: 'CredentialsProviderError' }, { name: 'TokenProviderError', tryNextLink: false }])(
    'has no credentials, for a %o',
    async (kind) => {
      server.script({});
      const thrown = Object.assign(new Error('Could not load credentials'), kind);
      const error = await created({ credentials: () => Promise.reject(thrown) });
      expect({ ...error }).toEqual({
        _tag: 'TransportError',
        kind: 'credentials',
        operation: 'CreateService',
        message: 'Could not load credentials',
        attempts: 0,
      });
      expect(error.cause).toBe(thrown);
      expect(server.requests).toHaveLength(0);
    },
  );

  it('has credentials that throw an error without a telling name', async () => {
    server.script({});
    const thrown = new Error('The vault is locked');
    const error = await created({ credentials: () => Promise.reject(thrown) });
    expect(error).toMatchObject({ kind: 'setup', message: 'The vault is locked', attempts: 0 });
    expect(error.cause).toBe(thrown);
    expect(server.requests).toHaveLength(0);
  });

  it('has no region', async () => {
    server.script({});
    for (const name of ['AWS_REGION', 'AWS_DEFAULT_REGION']) vi.stubEnv(name, undefined);
    for (const name of ['AWS_CONFIG_FILE', 'AWS_SHARED_CREDENTIALS_FILE']) vi.stubEnv(name, '/dev/null');
    const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
    const client = new ECSClient({ credentials, endpoint: server.url, maxAttempts: 1 });
    const error = leftWith(await makeEcs(client).listServices({})(), 'TransportError');
    expect(error).toMatchObject({ kind: 'setup', message: 'Region is missing', attempts: 0 });
    expect(server.requests).toHaveLength(0);
  });
});
