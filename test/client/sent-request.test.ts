import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Ecs, makeEcs } from '../../src/client/ecs.js';
import { call, NEW_SERVICE, SAMPLES, WIRE_SERVICE } from '../support/operation-samples.js';
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

describe('the client token of createService', () => {
  it('is made where there is none', async () => {
    rightOf(await ecs.createService(NEW_SERVICE)());
    expect(tokens()).toEqual([expect.stringMatching(UUID)]);
  });

  it('is the same for two runs of one call', async () => {
    const running = ecs.createService(NEW_SERVICE);
    await running();
    await running();
    expect(tokens()).toHaveLength(2);
    expect(new Set(tokens()).size).toBe(1);
  });

  it('is the same for all attempts of one run', async () => {
    server.script(exception('ServerException', 'Later.', 500), json({ service: WIRE_SERVICE }));
    rightOf(await makeEcs(server.client({ maxAttempts: 2 })).createService(NEW_SERVICE)());
    expect(tokens()).toHaveLength(2);
    expect(new Set(tokens()).size).toBe(1);
  });

  it('differs between two calls', async () => {
    await ecs.createService(NEW_SERVICE)();
    await ecs.createService(NEW_SERVICE)();
    expect(new Set(tokens()).size).toBe(2);
  });

  it('is made where it is undefined', async () => {
    rightOf(await ecs.createService({ ...NEW_SERVICE, clientToken: undefined })());
    expect(tokens()).toEqual([expect.stringMatching(UUID)]);
  });

  it('is kept where it is given', async () => {
    rightOf(await ecs.createService({ ...NEW_SERVICE, clientToken: 'deploy-42' })());
    expect(tokens()).toEqual(['deploy-42']);
  });

  it('is not made for methods that have none', async () => {
    rightOf(await ecs.updateService({ service: 'web' })());
    expect(tokens()).toEqual([undefined]);
  });
});
