import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ecs, makeEcs } from '../../src/client/ecs.js';
import { call, NEW_SERVICE, SAMPLES, WIRE_SERVICE, WIRE_TASK_DEFINITION } from '../support/operation-samples.js';
import {
  html,
  json,
  REQUEST_ID,
  type ScriptedAnswer,
  type ScriptedEcs,
  startScriptedEcs,
} from '../support/scripted-ecs.js';
import { leftWith, rightOf } from '../support/sides.js';

let server: ScriptedEcs;
let ecs: Ecs;

beforeAll(async () => {
  server = await startScriptedEcs();
  ecs = makeEcs(server.client());
});
afterAll(() => server.close());

async function described(answer: ScriptedAnswer) {
  server.script(answer);
  return leftWith(await ecs.describeServices({ services: ['web'] })(), 'InvalidResponse');
}

async function created(answer: ScriptedAnswer) {
  server.script(answer);
  return leftWith(await ecs.createService(NEW_SERVICE)(), 'InvalidResponse');
}

describe('an answer that is not what the API promises names every bad path', () => {
  const without = ({ serviceName: _, ...rest }: typeof WIRE_SERVICE) => rest;

  it.each<[string, unknown, (readonly [string, string])[]]>([
    ['null in a list', { services: [WIRE_SERVICE, null] }, [['services[1]', 'wrong-type']]],
    ['a service without its name', { services: [without(WIRE_SERVICE)] }, [['services[0].serviceName', 'missing']]],
    [
      'null for a required member',
      { services: [{ ...WIRE_SERVICE, status: null }] },
      [['services[0].status', 'wrong-type']],
    ],
    [
      'a count as text',
      { services: [{ ...WIRE_SERVICE, desiredCount: '2' }] },
      [['services[0].desiredCount', 'wrong-type']],
    ],
    ['an object for a list', { services: {} }, [['services', 'wrong-type']]],
    ['a list for the whole', [], [['', 'wrong-type']]],
    ['a text for the whole', 'services', [['', 'wrong-type']]],
    [
      'several at once',
      {
        services: [{ ...WIRE_SERVICE, status: 4, events: [{ id: 'e', createdAt: 'noon', message: 'm' }] }],
        failures: 0,
      },
      [
        ['services[0].status', 'wrong-type'],
        ['services[0].events[0].createdAt', 'malformed'],
        ['failures', 'wrong-type'],
      ],
    ],
  ])('%s', async (_, body, expected) => {
    const error = await described(json(body));
    expect(error.issues.map(({ path, code }) => [path, code])).toEqual(expected);
    expect(error.raw).toBe(JSON.stringify(body));
    expect(error.message.split('\n')[0]).toBe('DescribeServices answered something unexpected:');
  });

  it('deep in a task definition', async () => {
    const containerDefinitions = [{ name: 'app', links: [7] }];
    server.script(json({ taskDefinition: { ...WIRE_TASK_DEFINITION, containerDefinitions } }));
    const error = leftWith(await ecs.describeTaskDefinition({ taskDefinition: 'web' })(), 'InvalidResponse');
    expect(error.issues.map(({ path }) => path)).toEqual(['taskDefinition.containerDefinitions[0].links[0]']);
  });

  it.each(SAMPLES)('$name, when the answer is a number', async ({ method, name, input, writes }) => {
    server.script(json(7));
    const error = leftWith(await call(ecs, method, input)(), 'InvalidResponse');
    expect(error).toMatchObject({ operation: name, requestId: REQUEST_ID, attempts: 1, issues: [{ path: '' }] });
    expect(error.applied).toBe(writes ? 'yes' : undefined);
    expect('applied' in error).toBe(writes);
  });
});

describe('an answer that cannot be read', () => {
  it('is truncated JSON: its text is in raw, and a write was carried out', async () => {
    const body = '{"service":{"serviceName":"we';
    const error = await created({ body });
    expect(error).toMatchObject({ operation: 'CreateService', applied: 'yes', requestId: REQUEST_ID, attempts: 1 });
    expect(error.issues).toMatchObject([{ path: '', code: 'malformed', expected: 'JSON' }]);
    expect(error.raw).toBe(body);
    expect(error.cause).toBeInstanceOf(SyntaxError);
  });

  it('is truncated JSON after a read: applied is absent', async () => {
    expect(await described({ body: '{"services":[' })).not.toHaveProperty('applied');
  });

  it('is a page with status 200: its text is in raw, and nobody knows whether a write was carried out', async () => {
    const error = await created(html(200, '<html>Please sign in</html>'));
    expect(error).toMatchObject({ operation: 'CreateService', applied: 'unknown', attempts: 1 });
    expect(error.issues).toMatchObject([{ path: '', code: 'malformed', expected: 'JSON' }]);
    expect(error.raw).toBe('<html>Please sign in</html>');
    expect(error.cause).toBeInstanceOf(SyntaxError);
  });

  it('is a page after a read: applied is absent', async () => {
    expect(await described(html(200))).not.toHaveProperty('applied');
  });

  it('is a page that claims to be JSON', async () => {
    const error = await described({ body: '<html></html>' });
    expect(error.issues).toMatchObject([{ path: '', code: 'malformed' }]);
    expect(error.raw).toBe('<html></html>');
  });
});

describe('an answer without content is an empty object, as it is to the SDK', () => {
  it.each([
    ['null', 'null'],
    ['nothing', ''],
    ['an empty object', '{}'],
  ])('%s: what is required is missing', async (_, body) => {
    const error = await created({ body });
    expect(error.issues.map(({ path, code }) => [path, code])).toEqual([['service', 'missing']]);
    expect(error).toMatchObject({ applied: 'yes', raw: body });
  });

  it.each(['null', '', '{}'])('%j: lists are empty', async (body) => {
    server.script({ body });
    const { $metadata, ...answer } = rightOf(await ecs.describeServices({ services: ['web'] })());
    expect(answer).toEqual({ services: [], failures: [] });
    expect($metadata.httpStatusCode).toBe(200);
  });

  it('of an unknown type: nobody knows whether a write was carried out', async () => {
    expect(await created({ body: '', headers: { 'content-type': 'text/html' } })).toMatchObject({ applied: 'unknown' });
  });
});

describe('raw and cause', () => {
  it('can be read, and do not show', async () => {
    const error = await described({ body: '{"services":[{"serviceName":"onlyinraw"}]}' });
    expect(error.raw).toContain('onlyinraw');
    expect(error.cause).toHaveLength(6);
    expect(Object.keys(error).sort()).toEqual(['_tag', 'attempts', 'issues', 'message', 'operation', 'requestId']);
    expect(JSON.stringify(error)).not.toContain('onlyinraw');
    expect(inspect(error, { depth: 20 })).not.toContain('onlyinraw');
  });
});
