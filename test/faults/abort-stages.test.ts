import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { ECSClientConfig } from '@aws-sdk/client-ecs';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { CallOptions } from '../../src/client/call-options.js';
import { makeEcs } from '../../src/client/ecs.js';
import { awsJson, type Reply } from '../support/fault-proxy.js';
import { type FaultScene, startFaultScene } from '../support/fault-scene.js';
import { call, type OperationSample, SAMPLES } from '../support/operation-samples.js';
import { leftWith, rightOf } from '../support/sides.js';

/** A moment in the life of a call at which it can be aborted. */
interface Stage {
  readonly name: string;
  readonly client?: () => ECSClientConfig | Promise<ECSClientConfig>;
  readonly strike?: (scene: FaultScene) => void;
  /** Resolves once the call has come so far. */
  readonly reached: (scene: FaultScene, sample: OperationSample) => Promise<unknown> | undefined;
  readonly attempts: number;
  readonly arrivals: number;
  /** Whether a write is done when the call is aborted. */
  readonly done: boolean;
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await pause(1);
}

/** Takes connections, and never says a word: a client with TLS goes on connecting. */
async function silentServer() {
  const server = createServer((socket) => {
    connecting.add(socket);
    socket.on('error', () => {}).once('close', () => connecting.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return { port: (server.address() as AddressInfo).port, connected: once(server, 'connection') };
}

/** The connections to it. */
const connecting = new Set<Socket>();

let connected: Promise<unknown> | undefined;

const arrived = ({ proxy }: FaultScene, { name }: OperationSample) => until(() => proxy.arrived(name) > 0);

const halved = (reply: Reply): Reply => (reply.kind === 'answer' ? { ...reply, kind: 'half' } : reply);

const STAGES: readonly Stage[] = [
  {
    name: 'before the call',
    reached: () => undefined,
    attempts: 0,
    arrivals: 0,
    done: false,
  },
  {
    name: 'while the client connects',
    async client() {
      const server = await silentServer();
      connected = server.connected;
      return { endpoint: `https://127.0.0.1:${server.port}` };
    },
    reached: () => connected,
    attempts: 1,
    arrivals: 0,
    done: false,
  },
  {
    name: 'while the headers are awaited',
    strike: ({ proxy }) =>
      proxy.meddle(async (_, passOn) => {
        await passOn();
        return { kind: 'silence' };
      }),
    reached: arrived,
    attempts: 1,
    arrivals: 1,
    done: true,
  },
  {
    name: 'while the body arrives',
    strike: ({ proxy }) => proxy.meddle(async (_, passOn) => halved(await passOn())),
    reached: (scene, sample) => arrived(scene, sample)?.then(() => pause(20)),
    attempts: 1,
    arrivals: 1,
    done: true,
  },
  {
    name: 'between two attempts',
    client: () => ({ retryStrategy: PATIENT }),
    strike: ({ proxy }) => proxy.meddle(() => awsJson(500, { __type: 'ServerException' })),
    reached: (scene, sample) => arrived(scene, sample)?.then(() => until(() => scene.proxy.waiting === 0)),
    attempts: 1,
    arrivals: 1,
    done: false,
  },
];

/** Pauses for ten seconds between attempts. */
const PATIENT: NonNullable<ECSClientConfig['retryStrategy']> = {
  acquireInitialRetryToken: async () => ({ getRetryCount: () => 0, getRetryDelay: () => 0 }),
  refreshRetryTokenForRetry: async (token) => ({
    getRetryCount: () => token.getRetryCount() + 1,
    getRetryDelay: () => 10_000,
  }),
  recordSuccess() {},
};

async function begin({ client, strike }: Stage, { method }: OperationSample) {
  const scene = await startFaultScene();
  onTestFinished(() => scene.close());
  const config = await client?.();
  strike?.(scene);
  const ecs = makeEcs(await scene.client(config));
  const run = (options: CallOptions) => call(ecs, method, scene.inputOf(method), options)();
  return { scene, run };
}

describe.each(STAGES)('a call that is aborted $name', (stage) => {
  it.each(SAMPLES)('$name: is over, and leaves nothing behind', async (sample) => {
    const { scene, run } = await begin(stage, sample);
    const controller = new AbortController();
    const moment = stage.reached(scene, sample);
    if (moment === undefined) controller.abort();
    const running = run({ abortSignal: controller.signal });
    await moment;
    controller.abort();
    const error = leftWith(await running, 'TransportError');
    expect(error).toMatchObject({ kind: 'aborted', operation: sample.name, attempts: stage.attempts });
    await until(() => scene.proxy.waiting === 0 && connecting.size === 0);
    expect(scene.proxy.arrived(sample.name)).toBe(stage.arrivals);
  });
});

describe('a write that is aborted', () => {
  const createService = SAMPLES.find(({ method }) => method === 'createService') as OperationSample;

  it.each(STAGES)('$name', async (stage) => {
    const { scene, run } = await begin(stage, createService);
    const controller = new AbortController();
    const moment = stage.reached(scene, createService);
    if (moment === undefined) controller.abort();
    const running = run({ abortSignal: controller.signal });
    await moment;
    controller.abort();
    leftWith(await running, 'TransportError');
    const { services = [] } = await scene.direct.describeServices({ cluster: 'prod', services: ['api'] });
    expect(services).toHaveLength(stage.done ? 1 : 0);
  });

  it('may be run again: the token is that of the call, so the service is created once', async () => {
    const scene = await startFaultScene();
    onTestFinished(() => scene.close());
    const controller = new AbortController();
    const { signal: abortSignal } = controller;
    const ecs = makeEcs(await scene.client());
    const input = { cluster: 'prod', serviceName: 'api', taskDefinition: 'web:2', desiredCount: 2 };
    scene.proxy.meddle(async (_, passOn) => {
      await passOn();
      controller.abort();
      return { kind: 'silence' };
    }, 1);
    expect(leftWith(await ecs.createService(input, { abortSignal })(), 'TransportError').kind).toBe('aborted');
    const [first] = scene.proxy.arrivals;
    const { clientToken } = JSON.parse(first?.body ?? '{}') as { clientToken: string };
    const again = rightOf(await ecs.createService({ ...input, clientToken })());
    expect(again.service).toMatchObject({ serviceName: 'api', desiredCount: 2 });
    expect((await scene.direct.listServices({ cluster: 'prod' })).serviceArns).toHaveLength(3);
  });
});
