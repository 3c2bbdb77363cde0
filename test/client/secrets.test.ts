import { inspect } from 'node:util';
import type * as t from 'io-ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ecs, makeEcs } from '../../src/client/ecs.js';
import type { EcsError } from '../../src/client/error/ecs-error.js';
import { EcsFailure } from '../../src/client/or-throw.js';
import { formatIssues, issuesOf } from '../../src/codec/index.js';
import { call, NEW_SERVICE, NEW_TASK, WIRE_TASK, WIRE_TASK_DEFINITION } from '../support/operation-samples.js';
import { json, type ScriptedEcs, startScriptedEcs } from '../support/scripted-ecs.js';
import { leftOf, leftWith } from '../support/sides.js';

let server: ScriptedEcs;
let ecs: Ecs;

beforeAll(async () => {
  server = await startScriptedEcs();
  ecs = makeEcs(server.client());
});
afterAll(() => server.close());

const MARK = 'hunter2';

const secretive = {
  name: 'app',
  image: 'nginx',
  memory: 128,
  environment: [{ name: 'PASSWORD', value: `${MARK}-environment` }],
  secrets: [{ name: 'KEY', valueFrom: `arn:${MARK}-secrets` }],
  dockerLabels: { owner: `${MARK}-labels` },
  logConfiguration: {
    logDriver: 'splunk',
    options: { 'splunk-url': `https://${MARK}-options` },
    secretOptions: [{ name: 'splunk-token', valueFrom: `${MARK}-secret-options` }],
  },
  repositoryCredentials: { credentialsParameter: `${MARK}-repository` },
  firelensConfiguration: { type: 'fluentbit', options: { key: `${MARK}-firelens` } },
};

const IDENTITY = {
  instanceIdentityDocument: `${MARK}-document`,
  instanceIdentityDocumentSignature: `${MARK}-signature`,
};

const OVERRIDE = { name: 'app', environment: [{ name: 'PASSWORD', value: `${MARK}-override` }] };

/** Everything that a person may get to see of an error, and what io-ts reporters print. */
function visible(error: EcsError): string {
  const contexts = error._tag === 'InvalidRequest' || error._tag === 'InvalidResponse' ? contextsOf(error.cause) : [];
  return [
    error.message,
    JSON.stringify(error),
    formatIssues(issuesOf(error as never)),
    inspect(error, { depth: 20 }),
    inspect(new EcsFailure(error), { depth: 20 }),
    JSON.stringify(contexts),
    String(new EcsFailure(error).stack),
  ].join('\n');
}

function contextsOf(cause: unknown): unknown[] {
  if (!Array.isArray(cause)) return [];
  return (cause as t.Errors).map(({ message, value, context }) => [
    message,
    value,
    context.map(({ actual }) => actual),
  ]);
}

const wrong: [string, Record<string, unknown>][] = [
  ['a wrong neighbour', { memory: '128' }],
  ['a member that nobody knows', { enviroment: secretive.environment }],
  ['an object for the environment', { environment: { PASSWORD: MARK } }],
  ['a text for the environment', { environment: `PASSWORD=${MARK}` }],
  ['texts in the environment', { environment: [`PASSWORD=${MARK}`] }],
  ['a misspelt member in the environment', { environment: [{ name: 'PASSWORD', valeu: MARK }] }],
  ['a list for a value in the environment', { environment: [{ name: 'PASSWORD', value: [MARK] }] }],
  ['a name of the environment that is no text', { environment: [{ name: { MARK }, value: MARK }] }],
  ['a secret without its name', { secrets: [{ valueFrom: MARK }] }],
  ['a text for the secrets', { secrets: MARK }],
  ['a list for the labels', { dockerLabels: [MARK] }],
  ['a text for the labels', { dockerLabels: MARK }],
  ['an object among the labels', { dockerLabels: { owner: { is: MARK } } }],
  ['a wrong log driver', { logConfiguration: { ...secretive.logConfiguration, logDriver: 'splank' } }],
  ['a list among the log options', { logConfiguration: { logDriver: 'splunk', options: { token: [MARK] } } }],
  ['a text for the log options', { logConfiguration: { logDriver: 'awslogs', options: MARK } }],
  ['log options that are not enough', { logConfiguration: { logDriver: 'splunk', options: { 'splunk-token': MARK } } }],
  ['a text for the repository credentials', { repositoryCredentials: MARK }],
  ['a list for the credentials parameter', { repositoryCredentials: { credentialsParameter: [MARK] } }],
];

describe('secrets do not show in a request that is refused', () => {
  it.each(wrong)('for %s', async (_, more) => {
    const input = { family: 'web', containerDefinitions: [{ ...secretive, ...more }] };
    const error = leftWith(await call(ecs, 'registerTaskDefinition', input)(), 'InvalidRequest');
    expect(error.issues.length).toBeGreaterThan(0);
    expect(visible(error)).not.toContain(MARK);
  });

  it('for a getter that throws them', async () => {
    const container = {
      ...secretive,
      get cpu(): number {
        throw new Error(MARK);
      },
    };
    const input = { family: 'web', containerDefinitions: [container] };
    const error = leftWith(await call(ecs, 'registerTaskDefinition', input)(), 'InvalidRequest');
    expect(error.issues[0]).toMatchObject({ path: 'containerDefinitions[0].cpu', code: 'unreadable' });
    expect(visible(error)).not.toContain(MARK);
  });

  it.each([
    ['a client token that is too long', { clientToken: `${MARK}-${'x'.repeat(40)}` }],
    ['a client token with spaces', { clientToken: `${MARK} ${MARK}` }],
    ['a neighbour of a client token', { clientToken: MARK, desiredCount: '3' }],
    ['a misspelt client token', { clientTokn: MARK }],
  ])('for %s', async (_, more) => {
    const error = leftWith(await call(ecs, 'createService', { ...NEW_SERVICE, ...more })(), 'InvalidRequest');
    expect(error.issues).toHaveLength(1);
    expect(visible(error)).not.toContain(MARK);
  });

  it.each([
    ['a client token of tasks that is too long', 'runTask', { ...NEW_TASK, clientToken: `${MARK}-${'x'.repeat(64)}` }],
    ['a client token of tasks with spaces', 'runTask', { ...NEW_TASK, clientToken: `${MARK} ${MARK}` }],
    ['a neighbour of a client token of tasks', 'runTask', { ...NEW_TASK, clientToken: MARK, count: '2' }],
    [
      'an identity document that is no text',
      'registerContainerInstance',
      { instanceIdentityDocument: { pkcs7: MARK } },
    ],
    ['a signature that is no text', 'registerContainerInstance', { instanceIdentityDocumentSignature: [MARK] }],
    ['a neighbour of an identity', 'registerContainerInstance', { ...IDENTITY, cluster: 7 }],
    [
      'a neighbour of an override of the environment',
      'runTask',
      { ...NEW_TASK, count: '2', overrides: { containerOverrides: [OVERRIDE] } },
    ],
    [
      'an override of the environment that is no text',
      'runTask',
      {
        ...NEW_TASK,
        overrides: { containerOverrides: [{ name: 'app', environment: [{ name: 'A', value: [MARK] }] }] },
      },
    ],
  ] as const)('for %s', async (_, method, input) => {
    const error = leftWith(await call(ecs, method, input)(), 'InvalidRequest');
    expect(error.issues).toHaveLength(1);
    expect(visible(error)).not.toContain(MARK);
  });
});

describe('secrets do not show in a response that is refused', () => {
  it.each(wrong.filter(([name]) => !/nobody knows|misspelt|wrong log driver|not enough/.test(name)))(
    'for %s',
    async (_, more) => {
      const containerDefinitions = [{ ...secretive, ...more }];
      server.script(json({ taskDefinition: { ...WIRE_TASK_DEFINITION, containerDefinitions } }));
      const error = leftWith(await ecs.describeTaskDefinition({ taskDefinition: 'web' })(), 'InvalidResponse');
      expect(error.raw).toContain(MARK);
      expect(visible(error)).not.toContain(MARK);
    },
  );

  it.each([
    ['ends early', (text: string) => text.slice(0, text.indexOf(MARK) + MARK.length)],
    ['has no quotes around a value', (text: string) => text.replace(`"${MARK}-environment"`, MARK)],
    ['is quoted twice', (text: string) => `"${text}"`],
    ['begins with a secret', () => `${MARK} is no JSON`],
  ])('for JSON that %s', async (_, spoil) => {
    const text = JSON.stringify({ taskDefinition: { ...WIRE_TASK_DEFINITION, containerDefinitions: [secretive] } });
    for (const headers of [{ 'content-type': 'application/x-amz-json-1.1' }, { 'content-type': 'text/plain' }]) {
      server.script({ headers, body: spoil(text) });
      const error = leftWith(await ecs.describeTaskDefinition({ taskDefinition: 'web' })(), 'InvalidResponse');
      expect(error.issues).toMatchObject([{ path: '', code: 'malformed', expected: 'JSON' }]);
      expect(error.raw).toContain(MARK);
      expect(visible(error)).not.toContain(MARK);
    }
  });

  it('for a task whose overrides came with it', async () => {
    const tasks = [{ ...WIRE_TASK, lastStatus: 7, overrides: { containerOverrides: [OVERRIDE] } }];
    server.script(json({ tasks }));
    const error = leftWith(await ecs.describeTasks({ tasks: [WIRE_TASK.taskArn] })(), 'InvalidResponse');
    expect(error.issues).toMatchObject([{ path: 'tasks[0].lastStatus' }]);
    expect(error.raw).toContain(MARK);
    expect(visible(error)).not.toContain(MARK);
  });

  it('for what the SDK makes of it', async () => {
    const output = { taskDefinition: { ...WIRE_TASK_DEFINITION, revision: '3', containerDefinitions: [secretive] } };
    const stub = makeEcs({ config: {}, send: async () => output } as never);
    const error = leftOf(await stub.describeTaskDefinition({ taskDefinition: 'web' })());
    expect(error).toMatchObject({ _tag: 'InvalidResponse', issues: [{ path: 'taskDefinition.revision' }] });
    expect(visible(error)).not.toContain(MARK);
  });
});
