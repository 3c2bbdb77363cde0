import { setTimeout as sleep } from 'node:timers/promises';
import { ECS } from '@aws-sdk/client-ecs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createLocalEcs, type LocalEcs } from '../../../src/local/index.js';
import { post, raw, target } from '../../support/aws-json.js';
import { emptyEcs, NOON } from '../../support/local-ecs.js';

interface World {
  readonly local: LocalEcs;
  /** Sends once. */
  readonly ecs: ECS;
  /** Sends up to three times. */
  readonly patient: ECS;
}

async function overHttp(): Promise<World> {
  const { local, ecs } = await emptyEcs();
  const patient = new ECS({ ...local.clientConfig, maxAttempts: 3 });
  onTestFinished(() => patient.destroy());
  return { local, ecs, patient };
}

async function inProcess(): Promise<World> {
  const local = createLocalEcs({ speed: 0, now: NOON });
  const [ecs, patient] = [1, 3].map((maxAttempts) => new ECS({ ...local.clientConfig, maxAttempts }));
  if (ecs === undefined || patient === undefined) throw new Error('There are no clients');
  return { local, ecs, patient };
}

/** Whether the cluster `default` was created. */
async function isDone({ ecs }: World): Promise<boolean> {
  return (await ecs.describeClusters({})).clusters?.length === 1;
}

async function timed<A>(promise: Promise<A>): Promise<[A, number]> {
  const begun = performance.now();
  const result = await promise;
  return [result, performance.now() - begun];
}

describe.each([
  ['over HTTP', overHttp],
  ['in this process', inProcess],
])('%s a fault', (_, begin) => {
  it('throttles, and nothing is done', async () => {
    const world = await begin();
    world.local.addFault({ kind: 'throttle', operation: 'CreateCluster' });
    await expect(world.ecs.createCluster({})).rejects.toMatchObject({
      name: 'ThrottlingException',
      message: 'Rate exceeded',
      $fault: 'client',
      $metadata: { httpStatusCode: 400, requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    });
    expect(await isDone(world)).toBe(false);
    expect(world.local.faults).toMatchObject([{ hits: 1 }]);
  });

  it('answers with a ServerException', async () => {
    const world = await begin();
    world.local.addFault({ kind: 'server-error', times: 1 });
    world.local.addFault({ kind: 'server-error', status: 503, times: 1 });
    for (const httpStatusCode of [500, 503]) {
      await expect(world.ecs.createCluster({})).rejects.toMatchObject({
        name: 'ServerException',
        $fault: 'server',
        $metadata: { httpStatusCode },
      });
    }
    expect(await isDone(world)).toBe(false);
  });

  it('answers with a page of a proxy', async () => {
    const world = await begin();
    world.local.addFault({ kind: 'server-error', status: 502, html: true, times: 1 });
    await expect(world.ecs.createCluster({})).rejects.toMatchObject({ $metadata: { httpStatusCode: 502 } });
    expect(await isDone(world)).toBe(false);
  });

  it('makes answers late in real time, by as much as all latencies together', async () => {
    const world = await begin();
    world.local.addFault({ kind: 'latency', delay: 40, operation: 'CreateCluster' });
    world.local.addFault({ kind: 'latency', delay: '60ms' });
    const [, took] = await timed(world.ecs.createCluster({}));
    expect(took).toBeGreaterThanOrEqual(98);
    expect(world.local.now).toEqual(NOON);
    world.local.clearFaults();
    const [done, tookNow] = await timed(isDone(world));
    expect(done).toBe(true);
    expect(tookNow).toBeLessThan(98);
  });

  it('makes answers late, of which a caller that gives up sees none, though the work is done', async () => {
    const world = await begin();
    world.local.addFault({ kind: 'latency', delay: '1h', operation: 'CreateCluster' });
    const giveUp = AbortSignal.timeout(50);
    const [error, took] = await timed(world.ecs.createCluster({}, { abortSignal: giveUp }).catch((e: unknown) => e));
    expect(error).toMatchObject({ name: 'AbortError' });
    expect(took).toBeLessThan(5_000);
    expect(await isDone(world)).toBe(true);
  });

  it('makes exceptions late, too', async () => {
    const world = await begin();
    world.local.addFault({ kind: 'throttle' });
    world.local.addFault({ kind: 'latency', delay: 50 });
    const [error, took] = await timed(world.ecs.createCluster({}).catch((e: unknown) => e));
    expect(error).toMatchObject({ name: 'ThrottlingException' });
    expect(took).toBeGreaterThanOrEqual(48);
  });

  it('loses the answer after the work is done', async () => {
    const world = await begin();
    world.local.addFault({ kind: 'lost-response', times: 1 });
    await expect(world.ecs.createCluster({})).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(await isDone(world)).toBe(true);
  });

  it('resets the connection before anything is done', async () => {
    const world = await begin();
    world.local.addFault({ kind: 'reset', times: 1 });
    await expect(world.ecs.createCluster({})).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(await isDone(world)).toBe(false);
  });

  it('breaks the answer off after the work is done', async () => {
    const world = await begin();
    world.local.addFault({ kind: 'truncated', times: 1 });
    await expect(world.ecs.createCluster({})).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(await isDone(world)).toBe(true);
  });

  it.each([
    { kind: 'throttle' },
    { kind: 'server-error' },
    { kind: 'lost-response' },
    { kind: 'reset' },
    { kind: 'truncated' },
  ] as const)("is over for the SDK's client after as many attempts as %j says", async (fault) => {
    const world = await begin();
    world.local.addFault({ ...fault, times: 1 });
    const { cluster, $metadata } = await world.patient.createCluster({});
    expect(cluster?.status).toBe('ACTIVE');
    expect($metadata.attempts).toBe(2);
    expect(world.local.faults).toEqual([]);
  });

  it('hides writes from reads for a while of virtual time', async () => {
    const world = await begin();
    world.local.addFault({ kind: 'stale', lasts: '5s' });
    await world.ecs.createCluster({});
    expect(await isDone(world)).toBe(false);
    await world.local.advance('4s');
    await world.ecs.createCluster({ clusterName: 'prod' });
    await world.local.advance('999ms');
    expect(await isDone(world)).toBe(false);
    await world.local.advance('1ms');
    expect(await isDone(world)).toBe(true);
    const prod = async () => (await world.ecs.describeClusters({ clusters: ['prod'] })).failures;
    expect(await prod()).toMatchObject([{ reason: 'MISSING' }]);
    await world.local.advance('4s');
    expect(await prod()).toEqual([]);
  });

  it('hides no write that was refused', async () => {
    const world = await begin();
    world.local.addFault({ kind: 'stale', lasts: '5s' });
    await expect(world.ecs.deleteCluster({ cluster: 'none' })).rejects.toMatchObject({
      name: 'ClusterNotFoundException',
    });
    await world.ecs.describeClusters({});
    expect(world.local.faults).toMatchObject([{ hits: 0 }]);
  });

  it('is for the method that it names', async () => {
    const world = await begin();
    world.local.addFault({ kind: 'throttle', operation: 'ListServices', times: 1 });
    expect(await isDone(world)).toBe(false);
    await expect(world.ecs.putAttributes({ attributes: [] })).rejects.toMatchObject({
      name: 'UnknownOperationException',
    });
    expect(world.local.faults).toMatchObject([{ hits: 0 }]);
  });
});

describe('on the wire', () => {
  it('throttling looks as ECS sends it', async () => {
    const { local } = await emptyEcs();
    local.addFault({ kind: 'throttle' });
    const { status, headers, body } = await post(local.url, 'DescribeClusters', {});
    expect({ status, body }).toEqual({
      status: 400,
      body: { __type: 'ThrottlingException', message: 'Rate exceeded' },
    });
    expect(headers['content-type']).toBe('application/x-amz-json-1.1');
    expect(headers['x-amzn-errortype']).toBe('ThrottlingException');
  });

  it.each([
    [502, '502 Bad Gateway'],
    [599, '599 Error'],
  ])('a page with status %d says so, and knows of no request id', async (status, title) => {
    const { local } = await emptyEcs();
    local.addFault({ kind: 'server-error', status, html: true });
    const answer = await post(local.url, 'DescribeClusters', {});
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toBe('text/html');
    expect(answer.headers).not.toHaveProperty('x-amzn-requestid');
    expect(answer.body).toContain(`<h1>${title}</h1>`);
  });

  it('an answer that breaks off has its status, its whole length and half of its JSON', async () => {
    const { local } = await emptyEcs();
    const whole = JSON.stringify((await post(local.url, 'CreateCluster', {})).body);
    local.addFault({ kind: 'truncated' });
    const response = await fetch(local.url, { method: 'POST', headers: target('CreateCluster'), body: '{}' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-length')).toBe(String(whole.length));
    const reader = response.body?.getReader();
    const first = await reader?.read();
    expect(new TextDecoder().decode(first?.value)).toBe(whole.slice(0, Math.floor(whole.length / 2)));
    await expect(reader?.read()).rejects.toThrow();
  });

  it('the server lives on after a client went away while it waited', async () => {
    const { local, ecs } = await emptyEcs();
    local.addFault({ kind: 'latency', delay: 80, times: 3 });
    for (let i = 0; i < 3; i++) {
      const giveUp = AbortSignal.timeout(20);
      await expect(ecs.createCluster({}, { abortSignal: giveUp })).rejects.toThrow();
    }
    await sleep(100);
    expect(await raw(local.url, { headers: target('ListServices'), body: '{}' })).toMatchObject({ status: 200 });
  });

  it('a server can be closed while answers wait', async () => {
    const { local, ecs } = await emptyEcs();
    local.addFault({ kind: 'latency', delay: '1h' });
    const call = expect(ecs.createCluster({})).rejects.toMatchObject({ code: 'ECONNRESET' });
    while (local.faults[0]?.hits === 0) await sleep(5);
    const [, took] = await timed(local.close());
    await call;
    expect(took).toBeLessThan(1_000);
  });
});
