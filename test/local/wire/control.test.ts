import { describe, expect, it } from 'vitest';
import type { LocalEcsServer } from '../../../src/local/index.js';
import { post, raw } from '../../support/aws-json.js';
import { ecsWithRevisions, emptyEcs } from '../../support/local-ecs.js';

const JSON_TYPE = { 'content-type': 'application/json' };

async function call({ url }: LocalEcsServer, method: string, path: string, input?: unknown) {
  const body = input === undefined ? '' : JSON.stringify(input);
  const answer = await raw(`${url}/_local${path}`, { method, headers: JSON_TYPE, body });
  expect(answer.headers['content-type']).toBe('application/json');
  return { status: answer.status, body: answer.body };
}

describe('/_local/faults', () => {
  it('adds one fault or a list of them, lists and removes them', async () => {
    const { local } = await emptyEcs();
    const [throttle, crash] = [{ kind: 'throttle', operation: 'CreateCluster', times: 2 }, { kind: 'crash' }];
    expect(await call(local, 'POST', '/faults', throttle)).toEqual({ status: 200, body: { ids: ['fault-1'] } });
    expect(await call(local, 'POST', '/faults', [crash, crash])).toEqual({
      status: 200,
      body: { ids: ['fault-2', 'fault-3'] },
    });
    expect(await post(local.url, 'CreateCluster', {})).toMatchObject({ status: 400 });
    expect(await call(local, 'GET', '/faults')).toEqual({
      status: 200,
      body: {
        faults: [
          { id: 'fault-1', fault: throttle, hits: 1 },
          { id: 'fault-2', fault: crash, hits: 0 },
          { id: 'fault-3', fault: crash, hits: 0 },
        ],
      },
    });
    expect(await call(local, 'DELETE', '/faults/fault-1')).toEqual({ status: 200, body: {} });
    expect(local.faults.map(({ id }) => id)).toEqual(['fault-2', 'fault-3']);
    expect(await call(local, 'DELETE', '/faults')).toEqual({ status: 200, body: {} });
    expect(local.faults).toEqual([]);
    expect(await call(local, 'POST', '/faults', [])).toEqual({ status: 200, body: { ids: [] } });
  });

  it('says that there is no such fault', async () => {
    const { local } = await emptyEcs();
    expect(await call(local, 'DELETE', '/faults/fault-9')).toEqual({
      status: 404,
      body: { message: 'There is no fault fault-9.' },
    });
  });

  it('refuses what is no fault with path, expected and received, and then adds none', async () => {
    const { local } = await emptyEcs();
    const { status, body } = await call(local, 'POST', '/faults', [
      { kind: 'throttle' },
      { kind: 'throttel' },
      { kind: 'latency', delay: 'long' },
    ]);
    expect(status).toBe(400);
    expect(body).toMatchObject({
      message: expect.stringContaining('at [1].kind'),
      issues: [
        { path: '[1].kind', received: '"throttel" (a string)', hint: 'Did you mean throttle?' },
        {
          path: '[2].delay',
          expected: 'a duration such as 30s, 5m or a number of milliseconds',
          received: '"long" (a string)',
        },
      ],
    });
    expect(local.faults).toEqual([]);
  });

  it.each([
    ['', 'nothing'],
    ['{', 'another text'],
  ])('refuses the body %j, which is no JSON', async (body, received) => {
    const { local } = await emptyEcs();
    const answer = await raw(`${local.url}/_local/faults`, { body });
    expect(answer).toMatchObject({
      status: 400,
      body: { issues: [{ path: '', expected: 'JSON', received, message: `Expected JSON, got ${received}` }] },
    });
  });

  it('takes a body of any type, as curl sends it', async () => {
    const { local } = await emptyEcs();
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await raw(`${local.url}/_local/faults?pretty`, { headers, body: '{"kind":"reset"}' });
    expect(answer).toMatchObject({ status: 200, body: { ids: ['fault-1'] } });
  });
});

describe('/_local/clock', () => {
  it('tells the time, and turns it', async () => {
    const { local } = await emptyEcs();
    expect(await call(local, 'GET', '/clock')).toEqual({ status: 200, body: { now: '2026-11-23T12:00:00.000Z' } });
    expect(await call(local, 'POST', '/clock', { advance: '5m' })).toEqual({
      status: 200,
      body: { now: '2026-11-23T12:05:00.000Z' },
    });
    expect(local.now).toEqual(new Date('2026-11-23T12:05:00.000Z'));
  });

  it('settles, within a limit or a day', async () => {
    const { local, ecs, describe: look } = await ecsWithRevisions();
    await ecs.createService({ serviceName: 'web', taskDefinition: 'web', desiredCount: 1 });
    expect(await call(local, 'POST', '/clock', { settle: '2s' })).toEqual({
      status: 200,
      body: { now: '2026-11-23T12:00:02.000Z', settled: false },
    });
    expect(await call(local, 'POST', '/clock', { settle: true })).toMatchObject({
      status: 200,
      body: { settled: true },
    });
    expect(await look('web')).toMatchObject({ runningCount: 1 });
  });

  it.each<[unknown, string, string, string]>([
    [{}, '', 'either advance or settle', 'neither'],
    [{ advance: '1s', settle: true }, '', 'either advance or settle', 'both'],
    [{ advance: 'soon' }, 'advance', 'a duration such as 30s, 5m or a number of milliseconds', '"soon" (a string)'],
    [{ advance: true }, 'advance', 'a duration such as 30s, 5m or a number of milliseconds', 'true (a boolean)'],
    [{ settle: false }, 'settle', 'true, or a limit such as 1d or a number of milliseconds', 'false (a boolean)'],
    [{ settle: -1 }, 'settle', 'true, or a limit such as 1d or a number of milliseconds', '-1 (a number)'],
    [{ advance: 1e300 }, 'advance', 'a time up to the year 9999', '1e+300 milliseconds since 1970'],
    [{ settle: 1e300 }, 'settle', 'a time up to the year 9999', '1e+300 milliseconds since 1970'],
    [{ advence: '1s' }, 'advence', 'a member of ClockTurn', '"advence"'],
    [[], '', 'a ClockTurn structure', 'a list'],
    [null, '', 'a ClockTurn structure', 'null'],
  ])('refuses %j at %j', async (input, path, expected, received) => {
    const { local } = await emptyEcs();
    const { status, body } = await call(local, 'POST', '/clock', input);
    expect(status).toBe(400);
    expect(body).toMatchObject({
      issues: expect.arrayContaining([expect.objectContaining({ path, expected, received })]),
    });
    expect(local.now).toEqual(new Date('2026-11-23T12:00:00.000Z'));
  });
});

describe('/_local/reset', () => {
  it('forgets everything, faults and time, too', async () => {
    const { local, ecs } = await ecsWithRevisions();
    await local.advance('1h');
    local.addFault({ kind: 'throttle', times: 3 });
    expect(await call(local, 'POST', '/reset')).toEqual({ status: 200, body: {} });
    expect((await ecs.describeClusters({})).clusters).toEqual([]);
    expect(local.faults).toEqual([]);
    expect(local.now).toEqual(new Date('2026-11-23T12:00:00.000Z'));
    expect(local.addFault({ kind: 'crash' })).toBe('fault-1');
  });
});

describe('/_local/state', () => {
  it('shows what is there', async () => {
    const { local } = await ecsWithRevisions();
    const { status, body } = await call(local, 'GET', '/state');
    expect(status).toBe(200);
    expect(JSON.stringify(body)).toContain('us-east-1');
  });
});

describe('under /_local', () => {
  it.each(['', '/', '/faults/', '/faults/a/b', '/clocks', '/CLOCK', '/state/x'])(
    'there is nothing at %j',
    async (path) => {
      const { local } = await emptyEcs();
      expect(await call(local, 'GET', path)).toEqual({
        status: 404,
        body: { message: `There is nothing at /_local${path}.` },
      });
    },
  );

  it.each([
    ['PUT', '/faults', 'POST, GET, DELETE'],
    ['GET', '/faults/fault-1', 'DELETE'],
    ['GET', '/reset', 'POST'],
    ['DELETE', '/clock', 'GET, POST'],
    ['POST', '/state', 'GET'],
  ])('%s is no method of %s', async (method, path, allow) => {
    const { local } = await emptyEcs();
    const answer = await raw(`${local.url}/_local${path}`, { method });
    expect(answer).toMatchObject({ status: 405, body: { message: `The methods here are ${allow}.` } });
    expect(answer.headers.allow).toBe(allow);
  });

  it('no fault hits a request', async () => {
    const { local } = await emptyEcs();
    local.addFault({ kind: 'reset' });
    expect(await call(local, 'GET', '/clock')).toMatchObject({ status: 200 });
    expect(local.faults).toMatchObject([{ hits: 0 }]);
  });

  it('a body larger than 1 MiB is refused', async () => {
    const { local } = await emptyEcs();
    const answer = await raw(`${local.url}/_local/faults`, { body: ' '.repeat(2 ** 20 + 1) });
    expect(answer).toMatchObject({ status: 413 });
  });
});
