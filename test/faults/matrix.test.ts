import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { makeEcs } from '../../src/client/ecs.js';
import { type FaultScene, startFaultScene } from '../support/fault-scene.js';
import { call, type OperationSample, SAMPLES } from '../support/operation-samples.js';
import { leftOf } from '../support/sides.js';
import { FAULTS, type Fault } from './faults.js';

type Result = Awaited<ReturnType<ReturnType<typeof call>>>;

/** Calls a method while something goes wrong, by a client of its own. */
async function run(fault: Fault, scene: FaultScene, { method }: OperationSample): Promise<Result> {
  const ecs = makeEcs(await scene.client(await fault.client?.()));
  return call(ecs, method, fault.input ?? scene.inputOf(method), fault.options)();
}

function stubEnvironment({ environment = {} }: Fault): void {
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
}

describe.each(FAULTS)('$name, at every attempt', (fault) => {
  const results = new Map<string, Promise<Result>>();
  let scene: FaultScene;

  beforeAll(async () => {
    stubEnvironment(fault);
    scene = await startFaultScene();
    fault.strike?.(scene);
    for (const sample of SAMPLES) {
      results.set(sample.name, run(fault, scene, sample));
      await pause(fault.apart);
    }
    await Promise.allSettled(results.values());
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await scene.close();
  });

  it.each(SAMPLES)('$name', async (sample) => {
    const { attempts } = { attempts: fault.arrivals, ...fault };
    const error = leftOf((await results.get(sample.name)) as Result);
    expect(error).toMatchObject({ operation: sample.name, ...fault.ends(sample) });
    expect((error as { attempts?: number }).attempts).toBe(attempts);
    const arrivals = scene.proxy.arrivals.filter(({ operation }) => operation === sample.name);
    expect(arrivals).toHaveLength(fault.arrivals);
    expect(new Set(arrivals.map(({ body }) => body)).size).toBe(Math.min(1, fault.arrivals));
  });
});
