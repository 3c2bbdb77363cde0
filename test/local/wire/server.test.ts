import { connect } from 'node:net';
import { ECS } from '@aws-sdk/client-ecs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { post, raw, target } from '../../support/aws-json.js';
import { ecsWithRevisions, emptyEcs } from '../../support/local-ecs.js';

const MIB = 2 ** 20;

/** A request whose body has exactly so many bytes. */
function ofSize(bytes: number): string {
  const empty = JSON.stringify({ services: [''], pad: '' });
  return JSON.stringify({ services: [''], pad: 'x'.repeat(bytes - empty.length) });
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
      body: { __type: 'AccessDeniedException', message: 'The local ECS answers to localhost only.' },
    });
    expect((await ecs.describeClusters({})).clusters).toMatchObject([{ status: 'ACTIVE' }]);
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
