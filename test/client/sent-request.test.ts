import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Ecs, makeEcs } from '../../src/client/ecs.js';
import { call, NEW_SERVICE, NEW_TASK, SAMPLES, WIRE_SERVICE, WIRE_TASK } from '../support/operation-samples.js';
import { exception, json, type ScriptedEcs, startScriptedEcs } from '../support/scripted-ecs.js';
import { rightOf } from '../support/sides.js';

let server: ScriptedEcs;
let ecs: Ecs;

beforeAll(async () => {
  server = await startScriptedEcs();
  ecs = makeEcs(server.client());
});
beforeEach(() => server.script(json({ service: WIRE_SERVICE })));
afterAll(() => server.close());

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function tokens(): unknown[] {
  return server.bodies().map(({ clientToken }) => clientToken);
}

describe('a request', () => {
  it.each(SAMPLES)('of $method is sent as it was given, once for each run', async ({ method, name, input, answer }) => {
    server.script(json(answer));
    const running = call(ecs, method, input);
    expect(server.requests).toHaveLength(0);
    rightOf(await running());
    rightOf(await running());
    expect(server.requests.map(({ target }) => target)).toEqual([name, name]);
    const { clientToken: _, ...body } = server.bodies()[0] ?? {};
    expect(body).toEqual(input);
  });

  it('of a class whose members are on its prototype is sent whole', async () => {
    class Web {
      get serviceName() {
        return 'web';
      }
      get taskDefinition() {
        return 'web:3';
      }
      readonly desiredCount = 2;
    }
    rightOf(await ecs.createService(new Web())());
    expect(server.bodies()).toMatchObject([NEW_SERVICE]);
  });

  it('is as it was when it was checked, whatever becomes of the input afterwards', async () => {
    const input = { service: 'web', desiredCount: 2 };
    const running = ecs.updateService(input);
    input.desiredCount = -1;
    rightOf(await running());
    expect(server.bodies()).toEqual([{ service: 'web', desiredCount: 2 }]);
  });

  it('leaves the input alone', async () => {
    const input = Object.freeze({ ...NEW_SERVICE });
    rightOf(await ecs.createService(input)());
    expect(input).toEqual(NEW_SERVICE);
  });

  it('does not have members whose value is undefined', async () => {
    rightOf(await ecs.updateService({ service: 'web', cluster: undefined })());
    expect(server.bodies()).toEqual([{ service: 'web' }]);
  });
});

describe.each([
  { method: 'createService', input: NEW_SERVICE, answer: { service: WIRE_SERVICE } },
  { method: 'runTask', input: NEW_TASK, answer: { tasks: [WIRE_TASK] } },
] as const)('the client token of $method', ({ method, input, answer }) => {
  beforeEach(() => server.script(json(answer)));

  it('is made where there is none', async () => {
    rightOf(await call(ecs, method, input)());
    expect(tokens()).toEqual([expect.stringMatching(UUID)]);
  });

  it('is the same for two runs of one call', async () => {
    const running = call(ecs, method, input);
    await running();
    await running();
    expect(tokens()).toHaveLength(2);
    expect(new Set(tokens()).size).toBe(1);
  });

  it('is the same for all attempts of one run', async () => {
    server.script(exception('ServerException', 'Later.', 500), json(answer));
    rightOf(await call(makeEcs(server.client({ maxAttempts: 2 })), method, input)());
    expect(tokens()).toHaveLength(2);
    expect(new Set(tokens()).size).toBe(1);
  });

  it('differs between two calls', async () => {
    await call(ecs, method, input)();
    await call(ecs, method, input)();
    expect(new Set(tokens()).size).toBe(2);
  });

  it('is made where it is undefined', async () => {
    rightOf(await call(ecs, method, { ...input, clientToken: undefined })());
    expect(tokens()).toEqual([expect.stringMatching(UUID)]);
  });

  it('is kept where it is given', async () => {
    rightOf(await call(ecs, method, { ...input, clientToken: 'deploy-42' })());
    expect(tokens()).toEqual(['deploy-42']);
  });
});

describe('a client token', () => {
  const others = SAMPLES.filter(({ method }) => method !== 'createService' && method !== 'runTask');

  it.each(others)('is not made for $method, which has none', async ({ method, input, answer }) => {
    server.script(json(answer));
    rightOf(await call(ecs, method, input)());
    expect(server.bodies()).toEqual([input]);
  });
});
