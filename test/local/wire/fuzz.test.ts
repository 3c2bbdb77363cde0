import { request } from 'node:http';
import { connect } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HANDLERS } from '../../../src/local/operation/handlers.js';
import { DEFAULT_POLICY } from '../../../src/local/policy.js';
import { Account } from '../../../src/local/state/account.js';
import { respond } from '../../../src/local/wire/respond.js';
import { valid } from '../../support/arbitrary.js';
import { target } from '../../support/aws-json.js';
import { emptyEcs, LARGE, WEB } from '../../support/local-ecs.js';

const operations = [...HANDLERS.keys()];
const operation = fc.constantFrom(...operations);

/** An account in which a service runs on an instance; the same each time. */
function inhabited(): Account {
  const account = new Account(0, 1, DEFAULT_POLICY);
  const service = { serviceName: 'web', taskDefinition: 'web', desiredCount: 2 };
  const calls = {
    CreateCluster: {},
    RegisterContainerInstance: LARGE,
    RegisterTaskDefinition: WEB,
    CreateService: service,
  };
  for (const [name, input] of Object.entries(calls)) expect(statusOf(account, name, JSON.stringify(input))).toBe(200);
  account.clock.turnTo(60_000);
  return account;
}

/** What is there, by the names of the members that refer to it. */
function whatIsThere(): Readonly<Record<string, unknown>> {
  const account = inhabited();
  const list = (name: string, member: string) => {
    const { outcome } = respond(account, { method: 'POST', headers: target(name), body: '{"serviceName":"web"}' });
    return JSON.parse(outcome.kind === 'response' ? outcome.response.body : '{}')[member];
  };
  const { cluster, clusterArn } = { cluster: 'default', clusterArn: list('ListClusters', 'clusterArns')[0] };
  const [tasks, instances] = [list('ListTasks', 'taskArns'), list('ListContainerInstances', 'containerInstanceArns')];
  expect([tasks.length, instances.length]).toEqual([2, 1]);
  return {
    cluster,
    clusters: [cluster],
    clusterName: cluster,
    service: 'web',
    services: ['web'],
    serviceName: 'web',
    family: 'web',
    taskDefinition: 'web:1',
    taskDefinitions: ['web:1'],
    task: tasks[0],
    tasks,
    containerInstance: instances[0],
    containerInstances: instances,
    resourceArn: clusterArn,
  };
}

function statusOf(account: Account, name: string, body: string): number {
  const { outcome } = respond(account, { method: 'POST', headers: target(name), body });
  if (outcome.kind !== 'response') throw new Error(`${name} got no answer`);
  const { statusCode, body: answer } = outcome.response;
  if (statusCode >= 500) throw new Error(`${name} ${body} failed: ${answer}`);
  expect(JSON.parse(answer)).toBeTypeOf('object');
  return statusCode;
}

/** The value with one of its parts, at any depth, made something else. */
function spoilt(value: unknown): fc.Arbitrary<unknown> {
  const anything = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(null, -1, 1e300, '', {}, [], [null]));
  if (value === null || typeof value !== 'object' || Object.keys(value).length === 0) return anything;
  const inside = fc.constantFrom(...Object.keys(value)).chain((key) =>
    spoilt((value as Record<string, unknown>)[key]).map((part) => {
      const copy = Array.isArray(value) ? [...value] : { ...value };
      Object.defineProperty(copy, key, { value: part, enumerable: true, configurable: true, writable: true });
      return copy;
    }),
  );
  return fc.oneof({ weight: 1, arbitrary: anything }, { weight: 9, arbitrary: inside });
}

describe('whatever is asked for', () => {
  it('any bytes as a body get an answer that is no failure of the server', () => {
    const account = inhabited();
    const bytes = fc.uint8Array({ maxLength: 200 }).map((body) => new TextDecoder().decode(body));
    const deep = fc.nat(100_000).map((depth) => '['.repeat(depth) + ']'.repeat(depth));
    fc.assert(
      fc.property(operation, fc.oneof(bytes, fc.json(), { weight: 1, arbitrary: deep }), (name, body) => {
        expect(statusOf(account, name, body)).toBeLessThan(500);
      }),
      { numRuns: 1_000 },
    );
  });

  it('any requests that ECS would take, and such with a part spoilt, in any order, get such an answer', () => {
    const there = whatIsThere();
    const statuses: number[] = [];
    const sound = operation.chain((name) => {
      const request = HANDLERS.get(name)?.request ?? expect.unreachable();
      const known = Object.entries(there).filter(
        ([key]) => request.shape.kind === 'structure' && key in request.shape.members,
      );
      return fc
        .tuple(valid(request, { strict: true }), fc.subarray(known))
        .map(([input, meant]) => ({ name, input: { ...(input as object), ...Object.fromEntries(meant) } }));
    });
    const call = fc.oneof(
      sound,
      sound.chain(({ name, input }) => spoilt(input).map((part) => ({ name, input: part }))),
    );
    fc.assert(
      fc.property(fc.array(call, { minLength: 5, maxLength: 20 }), fc.nat(100_000), (calls, later) => {
        const account = inhabited();
        for (const { name, input } of calls) {
          statuses.push(statusOf(account, name, JSON.stringify(input) ?? ''));
          account.clock.turnTo(account.clock.now + later);
        }
      }),
      { numRuns: 60 },
    );
    expect(statuses.filter((status) => status === 200).length / statuses.length).toBeGreaterThan(0.1);
  });
});

describe('the server', () => {
  const seldom = <A>(value: fc.Arbitrary<A>) =>
    fc.oneof({ weight: 8, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });
  const headers = fc
    .record({
      'x-amz-target': fc.oneof(
        operation.map((name) => target(name)['x-amz-target']),
        fc.stringMatching(/^[ -~]{0,40}$/),
      ),
      'content-type': fc.constantFrom('application/x-amz-json-1.1', 'application/x-amz-json-1.1', 'text/plain', ''),
      authorization: seldom(fc.stringMatching(/^[ -~]{0,80}$/)),
      host: seldom(fc.constantFrom('evil.example', '127.0.0.1:1', '')),
      origin: seldom(fc.constantFrom('http://localhost', 'https://evil.example', 'null')),
      expect: seldom(fc.constantFrom('100-continue', 'nothing')),
      connection: seldom(fc.constantFrom('close', 'keep-alive', 'upgrade')),
      upgrade: seldom(fc.constant('websocket')),
    })
    .map((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)));
  const noise = fc.record({
    method: fc.oneof(
      { weight: 2, arbitrary: fc.constant('POST') },
      {
        weight: 1,
        arbitrary: fc.constantFrom('GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'TRACE', 'PROPFIND'),
      },
    ),
    path: fc.oneof(
      fc.constantFrom(
        '/',
        '/_local/faults',
        '/_local/clock',
        '/_local/state',
        '/_local/faults/fault-1',
        '/_local',
        '*',
      ),
      fc.stringMatching(/^\/[!-~]{0,40}$/),
    ),
    headers,
    body: fc.oneof(
      fc.uint8Array({ maxLength: 2_000 }),
      fc.json().map((text) => new TextEncoder().encode(text)),
      fc.constant(new TextEncoder().encode('{}')),
    ),
  });

  type Noise = typeof noise extends fc.Arbitrary<infer A> ? A : never;

  /** The status, or `undefined` where the server ended the connection without one. */
  function statusAt(url: string, { method, path, headers, body }: Noise): Promise<number | undefined> {
    return new Promise((resolve, reject) => {
      const sent = request(url, { method, path, headers, agent: false, timeout: 5_000 }, (answer) => {
        answer.resume().on('close', () => resolve(answer.statusCode));
      });
      sent.on('upgrade', (answer) => resolve(answer.statusCode)).on('timeout', () => reject(new Error('It hangs')));
      sent.on('error', () => resolve(undefined)).end(body);
    });
  }

  it('answers hundreds of random requests without failing or hanging, and then goes on', async () => {
    const { local, ecs } = await emptyEcs();
    const seen = new Set<number | undefined>();
    await fc.assert(
      fc.asyncProperty(noise, async (sent) => {
        const status = await statusAt(local.url, sent);
        seen.add(status);
        expect(status ?? 0).toBeLessThan(500);
      }),
      { numRuns: 500 },
    );
    expect([...seen]).toEqual(expect.arrayContaining([400, 403, 404, 405]));
    local.reset();
    expect((await ecs.createCluster({})).cluster?.status).toBe('ACTIVE');
  });

  it('ends every connection that brings bytes without sense, and then goes on', async () => {
    const { local, ecs } = await emptyEcs();
    const head = fc.constantFrom(
      '',
      'POST / HTTP/1.1\r\n',
      'POST / HTTP/1.1\r\nhost: localhost\r\ncontent-length: 5\r\n',
    );
    await fc.assert(
      fc.asyncProperty(head, fc.uint8Array({ maxLength: 100 }), (first, bytes) => {
        const port = Number(new URL(local.url).port);
        return new Promise<void>((resolve, reject) => {
          const socket = connect(port, '127.0.0.1', () => socket.end(Buffer.concat([Buffer.from(first), bytes])));
          socket.setTimeout(5_000, () => reject(new Error('It hangs')));
          socket.on('error', () => {}).on('close', () => resolve());
          socket.resume();
        });
      }),
      { numRuns: 200 },
    );
    expect((await ecs.createCluster({})).cluster?.status).toBe('ACTIVE');
  });
});
