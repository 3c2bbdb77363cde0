import { createServer } from 'node:http';
import { ECS } from '@aws-sdk/client-ecs';
import { expect, it, onTestFinished } from 'vitest';
import { startLocalEcs } from '../../src/local/index.js';
import { raw, target } from '../support/aws-json.js';
import { emptyEcs } from '../support/local-ecs.js';

it('listens on 127.0.0.1, on a port that is free or the one that it is told', async () => {
  const { local: first } = await emptyEcs();
  const { local: second } = await emptyEcs();
  expect(first.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(second.url).not.toBe(first.url);
  expect(first.clientConfig.endpoint).toBe(first.url);
  const port = Number(new URL(first.url).port);
  await first.close();
  const { local: third } = await emptyEcs({ port });
  expect(third.url).toBe(`http://127.0.0.1:${port}`);
});

it('rejects where the port is taken, by another local ECS or by anything else', async () => {
  const { local } = await emptyEcs();
  await expect(startLocalEcs({ port: Number(new URL(local.url).port) })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => other.close(() => resolve())));
  const address = other.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  await expect(startLocalEcs({ port: port ?? -1 })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

it.each([-1, 65_536, 1.5, Number.NaN])('rejects the port %d', async (port) => {
  await expect(startLocalEcs({ port })).rejects.toThrow(
    new RangeError(`Expected port to be a whole number from 0 to 65535, got ${port}`),
  );
});

it('rejects where there is no such address', async () => {
  await expect(startLocalEcs({ host: 'no-such-host.invalid' })).rejects.toMatchObject({ syscall: 'getaddrinfo' });
});

it('answers no more once it is closed, and lets go of connections that are kept alive', async () => {
  const { local, ecs } = await emptyEcs();
  const { url } = local;
  await ecs.createCluster({});
  await local.close();
  await expect(raw(url, { headers: target('ListServices') })).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  await expect(ecs.listServices({})).rejects.toThrow();
});

it('closes twice as well as once', async () => {
  const { local } = await emptyEcs();
  await local.close();
  await local.close();
});

it("needs nothing of the environment: its configuration has the client's region and credentials", async () => {
  const { local } = await emptyEcs();
  const client = new ECS(local.clientConfig);
  onTestFinished(() => client.destroy());
  expect(await client.config.region()).toBe('us-east-1');
  expect(await client.config.credentials()).toMatchObject({ accessKeyId: 'local' });
  expect((await client.createCluster({})).cluster?.status).toBe('ACTIVE');
});
