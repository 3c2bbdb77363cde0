import type { ECSClient } from '@aws-sdk/client-ecs';
import { describe, expect, it } from 'vitest';
import { type Ecs, makeEcs } from '../../src/client/ecs.js';
import { call, NEW_SERVICE, SAMPLES, WIRE_SERVICE } from '../support/operation-samples.js';
import { leftOf, leftWith, rightOf } from '../support/sides.js';

/** A client whose `send` is replaced, as aws-sdk-client-mock replaces it: no middleware runs. */
function stubbed(send: () => unknown): Ecs {
  return makeEcs({ config: {}, send } as unknown as ECSClient);
}

const unreadable = new Proxy(
  {},
  {
    get() {
      throw new Error('not readable');
    },
  },
);
const nameless = Object.defineProperty({}, 'name', {
  get() {
    throw new Error('no name');
  },
});
const badMetadata = Object.assign(new Error('odd'), { $metadata: unreadable });
const fault = { name: 'ClusterNotFoundException', $fault: 'client', message: 'Cluster not found.', $metadata: {} };

describe('whatever a client throws is on the Left', () => {
  it.each<[string, unknown, string, string]>([
    ['undefined', undefined, 'setup', 'No reason was given'],
    ['null', null, 'setup', 'No reason was given'],
    ['a text', 'boom', 'setup', 'boom'],
    ['a number', 42, 'setup', 'No reason was given'],
    ['a symbol', Symbol('boom'), 'setup', 'No reason was given'],
    ['a frozen object', Object.freeze({ message: 'frozen' }), 'setup', 'frozen'],
    ['an object without a prototype', Object.assign(Object.create(null), { message: 'bare' }), 'setup', 'bare'],
    ['an object whose name cannot be read', nameless, 'setup', 'No reason was given'],
    ['an object of which nothing can be read', unreadable, 'setup', 'No reason was given'],
    ['an error whose metadata cannot be read', badMetadata, 'setup', 'odd'],
    ['an error with metadata of null', Object.assign(new Error('odd'), { $metadata: null }), 'setup', 'odd'],
    ['an error of the network', Object.assign(new Error('reset'), { code: 'ECONNRESET' }), 'network', 'reset'],
    ['a time-out', Object.assign(new Error('late'), { name: 'TimeoutError' }), 'timeout', 'late'],
    ['an abort', Object.assign(new Error('stop'), { name: 'AbortError' }), 'aborted', 'stop'],
  ])('%s', async (_, thrown, kind, message) => {
    const thrower = () => {
      throw thrown;
    };
    for (const send of [thrower, () => Promise.reject(thrown)]) {
      const error = leftWith(await stubbed(send).listServices({})(), 'TransportError');
      expect({ ...error }).toEqual({ _tag: 'TransportError', kind, operation: 'ListServices', message, attempts: 0 });
      expect(error.cause).toBe(thrown);
    }
  });

  it('an exception without any of the classes of the SDK', async () => {
    const error = leftWith(
      await stubbed(() => Promise.reject(Object.freeze(fault))).listServices({})(),
      'ServiceException',
    );
    expect({ ...error }).toEqual({
      _tag: 'ServiceException',
      name: 'ClusterNotFoundException',
      operation: 'ListServices',
      message: 'Cluster not found.',
      fault: 'client',
      attempts: 1,
    });
  });

  it('an exception that is the fault of ECS, without a status', async () => {
    const thrown = { ...fault, name: 'ServerException', $fault: 'server' };
    const error = leftWith(await stubbed(() => Promise.reject(thrown)).listServices({})(), 'ServiceException');
    expect(error).toMatchObject({ name: 'ServerException', fault: 'server' });
    expect(error).not.toHaveProperty('statusCode');
  });

  it.each([
    ['no client', undefined],
    ['null for a client', null],
    ['a client that cannot send', {}],
  ])('%s', async (_, client) => {
    const error = leftWith(await makeEcs(client as unknown as ECSClient).listServices({})(), 'TransportError');
    expect(error).toMatchObject({ kind: 'setup', cause: expect.any(TypeError) });
  });
});

describe('what a stub answers is decoded, never passed unchecked', () => {
  it.each(SAMPLES)('nothing at all to $name', async ({ method, input }) => {
    const result = await call(
      stubbed(() => undefined),
      method,
      input,
    )();
    expect(leftWith(result, 'InvalidResponse').issues).toMatchObject([{ path: '', code: 'missing' }]);
  });

  it('nobody knows whether ECS did what a stub says', async () => {
    const error = leftWith(await stubbed(() => undefined).createService(NEW_SERVICE)(), 'InvalidResponse');
    expect(error).toMatchObject({ applied: 'unknown', attempts: 1 });
  });

  it.each(['a text', 42, [[]], true])('%j in place of an object', async (output) => {
    const error = leftWith(await stubbed(async () => output).createService(NEW_SERVICE)(), 'InvalidResponse');
    expect(error.issues).toMatchObject([{ path: '', code: 'wrong-type' }]);
    expect(error.raw).toBe(output);
  });

  it('something that cannot be read', async () => {
    const throwing = Object.defineProperty({}, 'service', {
      get() {
        throw new Error('no service');
      },
    });
    const error = leftWith(await stubbed(async () => throwing).createService(NEW_SERVICE)(), 'InvalidResponse');
    expect(error.issues).toMatchObject([{ path: 'service', code: 'unreadable' }]);
  });

  it('Dates, as the SDK gives them', async () => {
    const createdAt = new Date('2024-05-05T10:11:12.345Z');
    const output = { services: [{ ...WIRE_SERVICE, createdAt }], $metadata: { requestId: 'r', attempts: 1 } };
    const { services, failures, $metadata } = rightOf(
      await stubbed(async () => output).describeServices({ services: ['web'] })(),
    );
    expect(services[0]?.createdAt).toBe(createdAt);
    expect(services[0]?.events).toEqual([]);
    expect(failures).toEqual([]);
    expect($metadata).toEqual({ requestId: 'r', attempts: 1 });
  });

  it('and is itself left alone', async () => {
    const output = Object.freeze({
      services: Object.freeze([Object.freeze({ ...WIRE_SERVICE, createdAt: 1714903872 })]),
    });
    const { services } = rightOf(await stubbed(async () => output).describeServices({ services: ['web'] })());
    expect(services[0]?.createdAt).toEqual(new Date('2024-05-05T10:11:12.000Z'));
    expect(output.services[0]?.createdAt).toBe(1714903872);
    expect(output).not.toHaveProperty('failures');
  });
});

describe('an input that cannot be read to its end', () => {
  it('is refused where the first reading throws', async () => {
    expect(leftOf(await stubbed(() => ({})).createService(unreadable as never)())._tag).toBe('InvalidRequest');
  });

  it('is refused where a member that nobody knows throws', async () => {
    const input = {
      ...NEW_SERVICE,
      get orbit(): string {
        throw new Error('no orbit');
      },
    };
    const error = leftWith(await stubbed(() => ({})).createService(input, { newer: 'pass' })(), 'InvalidRequest');
    expect(error.issues).toMatchObject([{ path: '', code: 'unreadable' }]);
    expect(error.cause).toMatchObject({ message: 'no orbit' });
  });

  it('is refused where a later reading throws', async () => {
    let readings = 0;
    const input = {
      get services(): string[] {
        readings += 1;
        if (readings > 1) throw new Error('only once');
        return ['web'];
      },
    };
    expect(leftOf(await stubbed(() => ({})).describeServices(input)())._tag).toBe('InvalidRequest');
  });
});
