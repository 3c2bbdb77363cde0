import { describe, expect, it, onTestFinished } from 'vitest';
import { makeEcs } from '../../src/client/ecs.js';
import { awsJson, type Meddling } from '../support/fault-proxy.js';
import { startFaultScene } from '../support/fault-scene.js';
import { call, SAMPLES } from '../support/operation-samples.js';
import { leftWith, rightOf } from '../support/sides.js';

const MINUTE = 60_000;

/** The clock of ECS goes before ours, and what is signed more than five minutes away from it is refused. */
function clockAhead(by: number): Meddling {
  return async ({ headers }, passOn) => {
    const clock = Date.now() + by;
    const date = headers['x-amz-date']?.replace(/^(....)(..)(..T..)(..)(..Z)$/, '$1-$2-$3:$4:$5') ?? '';
    if (!(Math.abs(Date.parse(date) - clock) < 5 * MINUTE)) {
      return awsJson(403, { __type: 'InvalidSignatureException', message: 'Not of this time.' }, clock);
    }
    const reply = await passOn();
    if (reply.kind !== 'answer') return reply;
    const answer = { ...reply.answer, headers: { ...reply.answer.headers, date: new Date(clock).toUTCString() } };
    return { kind: 'answer', answer };
  };
}

async function scene(by: number) {
  const started = await startFaultScene();
  onTestFinished(() => started.close());
  started.proxy.meddle(clockAhead(by));
  return started;
}

describe.each([-60, 60])('a clock that ECS finds %i minutes off', (minutes) => {
  it.each(SAMPLES)('$name is signed again with the right time, as is every later call', async ({ name, method }) => {
    const { proxy, client, inputOf } = await scene(minutes * MINUTE);
    const ecs = makeEcs(await client());
    expect(rightOf(await call(ecs, method, inputOf(method))()).$metadata.attempts).toBe(2);
    expect(proxy.arrived(name)).toBe(2);
    expect(rightOf(await ecs.describeClusters({})()).$metadata.attempts).toBe(1);
  });
});

describe('a clock that is off', () => {
  it('by less than five minutes is no matter', async () => {
    const { client } = await scene(4 * MINUTE);
    expect(rightOf(await makeEcs(await client()).listClusters({})()).$metadata.attempts).toBe(1);
  });

  it('is an error at once where the SDK may send once only, and right from then on', async () => {
    const { client } = await scene(60 * MINUTE);
    const ecs = makeEcs(await client({ maxAttempts: 1 }));
    const error = leftWith(await ecs.listClusters({})(), 'UnknownServiceException');
    expect(error).toMatchObject({ name: 'InvalidSignatureException', statusCode: 403, attempts: 1 });
    expect(rightOf(await ecs.listClusters({})()).$metadata.attempts).toBe(1);
  });
});
