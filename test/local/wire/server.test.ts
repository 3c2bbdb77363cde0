import { connect } from 'node:net';
import { ECS } from '@aws-sdk/client-ecs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type LocalEcsServerOptions, startLocalEcs } from '../../../src/local/index.js';
import { post, raw, target } from '../../support/aws-json.js';
import { ecsWithRevisions, emptyEcs } from '../../support/local-ecs.js';

const MIB = 2 ** 20;

/** A request whose body has exactly so many bytes. */
function ofSize(bytes: number): string {
  const empty = JSON.stringify({ services: [''], pad: '' });
  return JSON.stringify({ services: [''], pad: 'x'.repeat(bytes - empty.length) });
}

/** Sends bytes, and answers with what comes back until the server, or else the time limit, ends the connection. */
function bytes(url: string, text: string, limit = 5_000): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(text, 'latin1'));
    socket.setTimeout(limit, () => socket.destroy());
    socket.on('data', (chunk) => {
      answer += chunk.toString('latin1');
    });
    socket.on('error', () => {}).on('close', () => resolve(answer));
  });
}

describe('the server', () => {
  it.each(['localhost', 'localhost:8000', '127.0.0.1', '127.0.0.1:1234', '127.1.2.3', '[::1]:80'])(
    'answers to the host %s',
    async (host) => {
      const { local } = await ecsWithRevisions();
      const answer = await raw(local.url, { headers: { ...target('ListServices'), host }, body: '{}' });
      expect(answer).toMatchObject({ status: 200, body: { serviceArns: [] } });
    },
  );

  it.each([
    'evil.example',
    'evil.example:8000',
    'localhost.evil.example',
    'evil-localhost',
    '127.0.0.1.evil.example',
    '10.0.0.1',
    '1127.0.0.1',
    'localhost:8000:9000',
    'localhost@evil.example',
  ])('refuses the foreign host %j, as a page in a browser would bring it', async (host) => {
    const { local, ecs } = await ecsWithRevisions();
    const answer = await raw(local.url, {
      headers: { ...target('DeleteCluster'), host },
      body: '{"cluster":"default"}',
    });
    expect(answer).toMatchObject({
      status: 403,
      body: {
        __type: 'AccessDeniedException',
        message: `The local ECS does not answer to the host ${JSON.stringify(host)}; allowedHosts can name more.`,
      },
    });
    expect((await ecs.describeClusters({})).clusters).toMatchObject([{ status: 'ACTIVE' }]);
    expect(await raw(`${local.url}/_local/reset`, { headers: { host } })).toMatchObject({ status: 403 });
    expect((await ecs.describeClusters({})).clusters).toMatchObject([{ status: 'ACTIVE' }]);
  });

  it.each(['https://evil.example', 'http://localhost.evil.example:8000', 'null', 'file://', 'nonsense', ''])(
    'refuses pages of the origin %j',
    async (origin) => {
      const { local, ecs } = await ecsWithRevisions();
      const headers = { ...target('DeleteCluster'), origin };
      const answer = await raw(local.url, { headers, body: '{"cluster":"default"}' });
      expect(answer).toMatchObject({
        status: 403,
        body: {
          __type: 'AccessDeniedException',
          message: `The local ECS does not answer pages of ${JSON.stringify(origin)}; allowedHosts can name more.`,
        },
      });
      const reset = await raw(`${local.url}/_local/reset`, { headers: { origin, 'content-type': 'text/plain' } });
      expect(reset.status).toBe(403);
      expect((await ecs.describeClusters({})).clusters).toMatchObject([{ status: 'ACTIVE' }]);
    },
  );

  it.each(['http://localhost:3000', 'http://127.0.0.1', 'https://[::1]:8443'])(
    'answers pages of this machine, as of %s',
    async (origin) => {
      const { local } = await ecsWithRevisions();
      const answer = await raw(local.url, { headers: { ...target('ListServices'), origin }, body: '{}' });
      expect(answer).toMatchObject({ status: 200 });
      expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
    },
  );

  it('refuses a request of HTTP/1.0 without a host, and one of HTTP/1.1 likewise', async () => {
    const { local } = await emptyEcs();
    expect(await bytes(local.url, 'GET / HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1.1 403 /);
    expect(await bytes(local.url, 'GET / HTTP/1.1\r\nconnection: close\r\n\r\n')).toMatch(/^HTTP\/1.1 400 /);
  });

  it('takes a body of 1 MiB, and refuses one of a byte more', async () => {
    const { local } = await ecsWithRevisions();
    const headers = target('DescribeServices');
    const largest = await raw(local.url, { headers, body: ofSize(MIB) });
    expect(largest.body).toMatchObject({ __type: 'InvalidParameterException' });
    const larger = await raw(local.url, { headers, body: ofSize(MIB + 1) });
    expect(larger).toMatchObject({
      status: 413,
      body: { __type: 'RequestEntityTooLargeException', message: 'The body is larger than 1 MiB.' },
    });
  });

  it("tells the SDK's client that a body is too large, and answers the next request", async () => {
    const { ecs } = await ecsWithRevisions();
    const environment = [{ name: 'LARGE', value: 'x'.repeat(8 * MIB) }];
    const containerDefinitions = [{ name: 'app', image: 'nginx', memory: 128, environment }];
    await expect(ecs.registerTaskDefinition({ family: 'large', containerDefinitions })).rejects.toMatchObject({
      name: 'RequestEntityTooLargeException',
      $metadata: { httpStatusCode: 413 },
    });
    expect((await ecs.listServices({})).serviceArns).toEqual([]);
  });

  it('counts bytes, not characters, and reads characters that are cut in two', async () => {
    const { local } = await emptyEcs();
    const tags = [{ key: 'ключ', value: 'é'.repeat(100) }];
    const { body } = await post(local.url, 'CreateCluster', { tags });
    expect(body).toMatchObject({ cluster: { tags } });
    const wide = JSON.stringify({ cluster: 'é'.repeat(MIB / 2) });
    expect(await raw(local.url, { headers: target('ListServices'), body: wide })).toMatchObject({ status: 413 });
  });

  it.each([
    ['nonsense\r\n\r\n', '400'],
    ['PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', '400'],
    ['POST / HTTP/1.1\r\nhost: localhost\r\ncontent-length: many\r\n\r\n', '400'],
    [`GET / HTTP/1.1\r\nhost: localhost\r\nlong: ${'x'.repeat(20_000)}\r\n\r\n`, '431'],
    ['\u0000\u0001\u0002\r\n\r\n', '400'],
  ])('answers %j, which is no HTTP, with status %s, and goes on', async (text, status) => {
    const { local, ecs } = await ecsWithRevisions();
    expect(await bytes(local.url, text)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect((await ecs.listServices({})).serviceArns).toEqual([]);
  });

  it('lets go of what connects to no end', async () => {
    const { local, ecs } = await ecsWithRevisions();
    expect(await bytes(local.url, 'CONNECT evil.example:80 HTTP/1.1\r\nhost: localhost\r\n\r\n')).toBe('');
    const upgrade = 'GET / HTTP/1.1\r\nhost: localhost\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n';
    expect(await bytes(local.url, upgrade, 200)).toMatch(/^HTTP\/1.1 404 /);
    expect((await ecs.listServices({})).serviceArns).toEqual([]);
  });

  it('lets go of a client that says nothing, or stops within its headers', { timeout: 40_000 }, async () => {
    const { local, ecs } = await ecsWithRevisions();
    const begun = performance.now();
    const slow = ['', 'POST / HTTP/1.1\r\nhost: local'].map((text) => bytes(local.url, text, 30_000));
    for (const answer of await Promise.all(slow)) expect(answer).toMatch(/^HTTP\/1.1 408 /);
    expect(performance.now() - begun).toBeLessThan(20_000);
    expect((await ecs.listServices({})).serviceArns).toEqual([]);
  });

  it('survives a client that goes away in the middle of a request', async () => {
    const { local, ecs } = await ecsWithRevisions();
    const { port } = new URL(local.url);
    await new Promise<void>((resolve, reject) => {
      const socket = connect(Number(port), '127.0.0.1', () => {
        socket.write('POST / HTTP/1.1\r\nhost: localhost\r\ncontent-length: 100\r\n\r\n{"serv', () => socket.destroy());
      });
      socket.on('close', () => resolve()).on('error', reject);
    });
    expect((await ecs.listServices({})).serviceArns).toEqual([]);
  });

  it('keeps the regions of several clients apart', async () => {
    const { local, ecs } = await ecsWithRevisions();
    const elsewhere = new ECS({ ...local.clientConfig, region: 'eu-west-1' });
    onTestFinished(() => elsewhere.destroy());
    await expect(elsewhere.listServices({})).rejects.toMatchObject({ name: 'ClusterNotFoundException' });
    const { cluster } = await elsewhere.createCluster({});
    expect(cluster?.clusterArn).toBe('arn:aws:ecs:eu-west-1:123456789012:cluster/default');
    await ecs.createService({ serviceName: 'web', taskDefinition: 'web', desiredCount: 1 });
    expect((await elsewhere.listServices({})).serviceArns).toEqual([]);
    await expect(elsewhere.describeTaskDefinition({ taskDefinition: 'web' })).rejects.toMatchObject({
      name: 'ClientException',
    });
  });
});

describe('a server that is told where to listen', () => {
  const ask = (url: string, host: string) => raw(url, { headers: { ...target('DescribeClusters'), host }, body: '{}' });
  const statuses = async (options: LocalEcsServerOptions, hosts: readonly string[]) => {
    const { local } = await emptyEcs(options);
    return Promise.all(hosts.map(async (host) => (await ask(local.url, host)).status));
  };

  it('answers to that host, by any case, and to the names of the machine', async () => {
    const { local, ecs } = await emptyEcs({ host: 'localhost' });
    expect(local.url).toMatch(/^http:\/\/localhost:\d+$/);
    expect((await ecs.describeClusters({})).clusters).toEqual([]);
    expect(await statuses({ host: 'localhost' }, ['LocalHost:80', '127.0.0.1', 'other'])).toEqual([200, 200, 403]);
  });

  it('at every address answers to any address, but to no name of another', async () => {
    const { local } = await emptyEcs({ host: '0.0.0.0' });
    expect(local.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const hosts = ['192.168.1.7:8000', '[2001:db8::7]:80', '0.0.0.0', 'localhost', 'evil.example', '1.2.3', 'ecs'];
    expect(await statuses({ host: '0.0.0.0' }, hosts)).toEqual([200, 200, 200, 200, 403, 403, 403]);
  });

  it('answers to further names, in the Host and the Origin header', async () => {
    const options = { allowedHosts: ['ecs', 'Host.Docker.Internal'] };
    const hosts = ['ecs:8000', 'host.docker.internal', 'ecs.evil.example', '192.168.1.7'];
    expect(await statuses(options, hosts)).toEqual([200, 200, 403, 403]);
    const { local } = await emptyEcs(options);
    const headers = { ...target('DescribeClusters'), origin: 'http://ecs:3000' };
    expect(await raw(local.url, { headers, body: '{}' })).toMatchObject({ status: 200 });
  });

  it.each([
    [{ host: '' }, 'Expected host to be a name or an address, got ""'],
    [{ host: 'localhost:80' }, 'Expected host to be a name or an address, got "localhost:80"'],
    [{ allowedHosts: ['ecs', 'http://ecs'] }, 'Expected allowedHosts to be a name or an address, got "http://ecs"'],
    [{ allowedHosts: [''] }, 'Expected allowedHosts to be a name or an address, got ""'],
    [{ host: 5 as never }, 'Expected host to be a name or an address, got 5'],
  ])('refuses %j', async (options, message) => {
    await expect(startLocalEcs(options)).rejects.toThrow(new RangeError(message));
  });
});
