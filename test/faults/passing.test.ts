import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeEcs } from '../../src/client/ecs.js';
import { type FaultScene, startFaultScene } from '../support/fault-scene.js';
import { call, SAMPLES } from '../support/operation-samples.js';
import { leftWith, rightOf } from '../support/sides.js';
import { FAULTS, REFUSED_AGAIN } from './faults.js';

type Result = Awaited<ReturnType<ReturnType<typeof call>>>;

const retried = FAULTS.filter((fault) => fault.retried !== undefined);

describe.each(retried)('$name, once: the SDK sends the request again', (fault) => {
  const results = new Map<string, Promise<Result>>();
  const scenes = new Map<string, FaultScene>();

  beforeAll(async () => {
    for (const { name } of SAMPLES) scenes.set(name, await startFaultScene());
    for (const { name, method } of SAMPLES) {
      const scene = scenes.get(name) as FaultScene;
      const ecs = makeEcs(await scene.client(await fault.client?.()));
      fault.strike?.(scene, 1);
      results.set(name, call(ecs, method, scene.inputOf(method))());
      await pause(fault.apart);
    }
    await Promise.allSettled(results.values());
  });
  afterAll(async () => {
    for (const scene of scenes.values()) await scene.close();
  });

  it.each(SAMPLES)('$name', async ({ name, method }) => {
    const result = (await results.get(name)) as Result;
    const refused = fault.retried === 'done' ? REFUSED_AGAIN[method] : undefined;
    if (refused === undefined) expect(rightOf(result).$metadata.attempts).toBe(2);
    else expect(leftWith(result, 'ServiceException')).toMatchObject({ name: refused, attempts: 2 });
    const arrivals = scenes.get(name)?.proxy.arrivals ?? [];
    expect(arrivals).toHaveLength(2);
    expect(arrivals[1]?.body).toBe(arrivals[0]?.body);
  });
});
