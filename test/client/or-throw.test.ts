import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ecs, makeEcs } from '../../src/client/ecs.js';
import { EcsFailure, orThrow } from '../../src/client/or-throw.js';
import { call, NEW_SERVICE, WIRE_CLUSTER } from '../support/operation-samples.js';
import {
  exception,
  html,
  json,
  type ScriptedAnswer,
  type ScriptedEcs,
  startScriptedEcs,
} from '../support/scripted-ecs.js';

let server: ScriptedEcs;
let ecs: Ecs;

beforeAll(async () => {
  server = await startScriptedEcs();
  ecs = makeEcs(server.client());
});
afterAll(() => server.close());

async function failureOf(promise: Promise<unknown>): Promise<EcsFailure> {
  const thrown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (thrown instanceof EcsFailure) return thrown;
  throw new Error(`Expected an EcsFailure, got ${inspect(thrown)}`);
}

describe('orThrow', () => {
  it('answers what is on the Right', async () => {
    server.script(json({ cluster: WIRE_CLUSTER }));
    const { cluster, $metadata } = await orThrow(ecs.createCluster({ clusterName: 'prod' }));
    expect(cluster.clusterName).toBe('prod');
    expect($metadata.httpStatusCode).toBe(200);
  });

  it.each<[string, ScriptedAnswer, string, string | RegExp]>([
    [
      'ServiceException',
      exception('ClientException', 'No.'),
      'ServiceException',
      'CreateService: ClientException: No.',
    ],
    [
      'UnknownServiceException',
      exception('ExpiredTokenException', 'Old.'),
      'UnknownServiceException',
      'CreateService: ExpiredTokenException: Old.',
    ],
    [
      'InvalidResponse',
      json({}),
      'InvalidResponse',
      /^CreateService answered something unexpected:\n✖ .+\n {2}→ at service$/,
    ],
    [
      'InvalidResponse of a page',
      html(200),
      'InvalidResponse',
      /^CreateService answered .+\n✖ Expected JSON, got a page of HTML or XML\n/,
    ],
    ['TransportError', { cut: 'before' }, 'TransportError', /^CreateService: network: .+/],
  ])('rejects with an Error that carries a %s', async (_, answer, tag, message) => {
    server.script(answer);
    const failure = await failureOf(orThrow(ecs.createService(NEW_SERVICE)));
    expect(failure).toBeInstanceOf(Error);
    expect(failure.name).toBe('EcsFailure');
    expect(failure.error._tag).toBe(tag);
    if (typeof message === 'string') expect(failure.message).toBe(message);
    else expect(failure.message).toMatch(message);
  });

  it('rejects with the issues of a request that was refused', async () => {
    const failure = await failureOf(orThrow(call(ecs, 'createService', { ...NEW_SERVICE, desiredcount: 3 })));
    expect(failure.error).toMatchObject({ _tag: 'InvalidRequest', issues: [{ path: 'desiredcount' }] });
    expect(failure.message).toBe(failure.error.message);
    expect(failure.stack).toContain('CreateService was not sent');
  });

  it("has the SDK's error for its cause, out of sight of JSON", async () => {
    server.script(exception('ClientException', 'No.'));
    const failure = await failureOf(orThrow(ecs.createService(NEW_SERVICE)));
    expect(failure.cause).toBe(failure.error.cause);
    expect(failure.cause).toMatchObject({ name: 'ClientException' });
    expect(Object.keys(failure)).not.toContain('cause');
  });

  it('prints briefly where codecs stand behind the error', async () => {
    const failure = await failureOf(orThrow(call(ecs, 'createService', { ...NEW_SERVICE, desiredCount: '3' })));
    expect(failure.error.cause).toHaveLength(1);
    expect(inspect(failure)).not.toContain('[cause]');
    expect(inspect(failure).split('\n').length).toBeLessThan(40);
  });
});
