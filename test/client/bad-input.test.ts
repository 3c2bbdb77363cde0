import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Ecs, makeEcs } from '../../src/client/ecs.js';
import type { InvalidRequest } from '../../src/client/error/invalid-request.js';
import { call, NEW_SERVICE, NEW_TASK_DEFINITION, SAMPLES } from '../support/operation-samples.js';
import { type ScriptedEcs, startScriptedEcs } from '../support/scripted-ecs.js';
import { leftWith } from '../support/sides.js';

let server: ScriptedEcs;
let ecs: Ecs;

beforeAll(async () => {
  server = await startScriptedEcs();
  ecs = makeEcs(server.client());
});
beforeEach(() => server.script({}));
afterAll(() => server.close());

async function refused(method: keyof Ecs, input: unknown, options?: object): Promise<InvalidRequest> {
  const error = leftWith(await call(ecs, method, input, options)(), 'InvalidRequest');
  expect(server.requests).toEqual([]);
  return error;
}

function problems({ issues }: InvalidRequest): (readonly [string, string])[] {
  return issues.map(({ path, code }) => [path, code] as const);
}

const cyclic: Record<string, unknown> = { ...NEW_SERVICE };
cyclic.networkConfiguration = { awsvpcConfiguration: cyclic };

describe('a service that is described wrongly is refused, every bad path is named, and nothing is sent', () => {
  it.each<[string, object, (readonly [string, string])[]]>([
    [
      'a misspelt member and what is missing for it',
      { serviceName: 'web', desiredcount: 3 },
      [
        ['desiredcount', 'unknown-member'],
        ['taskDefinition', 'missing'],
        ['desiredCount', 'missing'],
      ],
    ],
    ['a count as text', { ...NEW_SERVICE, desiredCount: '3' }, [['desiredCount', 'wrong-type']]],
    ['a count that is no number', { ...NEW_SERVICE, desiredCount: Number.NaN }, [['desiredCount', 'wrong-type']]],
    ['a count with a fraction', { ...NEW_SERVICE, desiredCount: 1.5 }, [['desiredCount', 'wrong-type']]],
    ['a count below zero', { ...NEW_SERVICE, desiredCount: -1 }, [['desiredCount', 'out-of-range']]],
    ['a count of null', { ...NEW_SERVICE, desiredCount: null }, [['desiredCount', 'wrong-type']]],
    ['load balancers that are no list', { ...NEW_SERVICE, loadBalancers: {} }, [['loadBalancers', 'wrong-type']]],
    ['a name of 256 characters', { ...NEW_SERVICE, serviceName: 'w'.repeat(256) }, [['serviceName', 'malformed']]],
    ['a name of 10 MB', { ...NEW_SERVICE, serviceName: 'w'.repeat(10_000_000) }, [['serviceName', 'malformed']]],
    [
      'a getter that throws',
      {
        ...NEW_SERVICE,
        get cluster() {
          throw new Error('not now');
        },
      },
      [['cluster', 'unreadable']],
    ],
    [
      'several at once, in the order of the members',
      { serviceName: 'w eb', taskDefinition: 7, desiredCount: '3', launchType: 'LAMBDA', loadBalancers: {}, tgas: [] },
      [
        ['serviceName', 'malformed'],
        ['taskDefinition', 'wrong-type'],
        ['loadBalancers', 'wrong-type'],
        ['desiredCount', 'wrong-type'],
        ['launchType', 'unknown-value'],
        ['tgas', 'unknown-member'],
      ],
    ],
  ])('%s', async (_, input, expected) => {
    const error = await refused('createService', input);
    expect(problems(error).sort()).toEqual([...expected].sort());
    expect(error.operation).toBe('CreateService');
    expect(error.message.split('\n')[0]).toBe('CreateService was not sent:');
    for (const [path] of expected) expect(error.message).toContain(`→ at ${path}`);
  });

  it('a cyclic object', async () => {
    const paths = problems(await refused('createService', cyclic));
    expect(paths).toContainEqual(['networkConfiguration.awsvpcConfiguration.subnets', 'missing']);
    expect(paths).toContainEqual(['networkConfiguration.awsvpcConfiguration.serviceName', 'unknown-member']);
  });

  it('keeps the message short however long the value is', async () => {
    const error = await refused('createService', { ...NEW_SERVICE, serviceName: 'w'.repeat(10_000_000) });
    expect(error.message.length).toBeLessThan(1_000);
    expect(error.message).toContain('(10000000 characters)');
  });

  it('suggests the member that was meant', async () => {
    const { issues } = await refused('createService', { ...NEW_SERVICE, desiredcount: 3 });
    expect(issues).toMatchObject([{ path: 'desiredcount', hint: 'Did you mean desiredCount?' }]);
  });

  it('does not show the io-ts errors behind the issues, but keeps them', async () => {
    const error = await refused('createService', { ...NEW_SERVICE, desiredCount: '3' });
    expect(Object.keys(error).sort()).toEqual(['_tag', 'issues', 'message', 'operation']);
    expect(error.cause).toMatchObject([{ message: expect.stringContaining('desiredCount: ') }]);
  });
});

describe('a task definition that is wrong is refused', () => {
  it('for a log driver that nobody knows, with its path', async () => {
    const [container] = NEW_TASK_DEFINITION.containerDefinitions;
    const input = {
      ...NEW_TASK_DEFINITION,
      containerDefinitions: [container, { ...container, name: 'log', logConfiguration: { logDriver: 'awslog' } }],
    };
    const { issues } = await refused('registerTaskDefinition', input);
    expect(issues).toMatchObject([
      {
        path: 'containerDefinitions[1].logConfiguration.logDriver',
        code: 'unknown-value',
        hint: 'Did you mean awslogs?',
      },
    ]);
  });

  it('for a hole in a list, with the index of the hole', async () => {
    const input = { family: 'web', containerDefinitions: [NEW_TASK_DEFINITION.containerDefinitions[0], undefined] };
    expect(problems(await refused('registerTaskDefinition', input))).toEqual([['containerDefinitions[1]', 'missing']]);
  });
});

describe.each([
  ...SAMPLES.map(({ method, name }) => [method, name] as const),
  ['describeService', 'DescribeServices'],
] as const)('%s refuses an input that is no object:', (method, operation) => {
  it.each([
    ['nothing', undefined, 'missing'],
    ['null', null, 'wrong-type'],
    ['a list', [], 'wrong-type'],
    ['a text', 'web', 'wrong-type'],
    ['a number', 3, 'wrong-type'],
    ['a function', () => ({}), 'wrong-type'],
  ])('%s', async (_, input, code) => {
    const error = await refused(method, input);
    expect(problems(error)).toEqual([['', code]]);
    expect(error).toMatchObject({ _tag: 'InvalidRequest', operation });
  });

  it('a member that nobody knows', async () => {
    const sample = SAMPLES.find((candidate) => candidate.method === method)?.input ?? { service: 'web' };
    const error = await refused(method, { ...sample, klusta: 'prod' });
    expect(problems(error)).toEqual([['klusta', 'unknown-member']]);
  });
});

it('refuses a task definition that breaks eight rules with all eight, before ECS would tell the first', async () => {
  const broken = {
    family: 'web',
    requiresCompatibilities: ['FARGATE'],
    networkMode: 'bridge',
    cpu: '256',
    memory: '4096',
    containerDefinitions: [
      {
        name: 'app',
        image: 'nginx:1.27',
        privileged: true,
        links: ['redis'],
        mountPoints: [{ sourceVolume: 'data', containerPath: '/data' }],
        dependsOn: [
          { containerName: 'cache', condition: 'START' },
          { containerName: 'db', condition: 'HEALTHY' },
        ],
        logConfiguration: { logDriver: 'json-file' },
      },
      { name: 'db', image: 'postgres:17' },
    ],
  };
  const { issues } = await refused('registerTaskDefinition', broken);
  expect(issues.map(({ rule }) => rule).sort()).toEqual([
    'depends-on-container',
    'depends-on-health-check',
    'fargate-log-driver',
    'fargate-network-mode',
    'fargate-privileged',
    'fargate-size',
    'links-container',
    'mount-point-volume',
  ]);
  const disable = issues.flatMap(({ rule }) => rule ?? []);
  const passed = await call(ecs, 'registerTaskDefinition', broken, { disable })();
  expect(passed).not.toMatchObject({ left: { _tag: 'InvalidRequest' } });
  expect(server.requests).toHaveLength(1);
});
