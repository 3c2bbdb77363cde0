import { ECSClient, type ECSClientConfig } from '@aws-sdk/client-ecs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeEcs } from '../../src/client/ecs.js';
import { send } from '../../src/client/send.js';
import { createLocalEcs } from '../../src/local/index.js';
import * as operations from '../../src/operation/index.js';
import { valid } from '../support/arbitrary.js';
import { call, SAMPLES } from '../support/operation-samples.js';
import { rightOf } from '../support/sides.js';

type RequestHandler = NonNullable<ECSClientConfig['requestHandler']>;

/** A handler that answers bodies of AWS JSON, as they are given. */
const answering = (text: string) =>
  ({
    handle: async () => ({
      response: { statusCode: 200, headers: { 'content-type': 'application/x-amz-json-1.1' }, body: bytes(text) },
    }),
    updateHttpClientConfig() {},
    httpHandlerConfigs: () => ({}),
  }) as unknown as RequestHandler;

const bytes = (text: string) => new TextEncoder().encode(text);
const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
const clientOf = (requestHandler: RequestHandler) =>
  new ECSClient({ region: 'eu-west-1', credentials, maxAttempts: 1, requestHandler });

const records = { ...operations };

/** The last second that a number on the wire may stand for; the first is as far before 1970. */
const LAST_SECOND = 253_402_300_799;

/** A value as it is on the wire, where a point in time is seconds; without members that the SDK does not know. */
function onWire(value: unknown): unknown {
  if (value instanceof Date) return Math.max(-LAST_SECOND, Math.min(value.getTime() / 1_000, LAST_SECOND));
  if (Array.isArray(value)) return value.map(onWire);
  if (typeof value !== 'object' || value === null) return value;
  const known = Object.entries(value).filter(([key]) => key !== 'memberOfTheFuture');
  return Object.fromEntries(known.map(([key, member]) => [key, onWire(member)]));
}

/** What each way of reading makes of a body: its metadata left out, since each call has its own. */
async function bothWays(method: keyof typeof operations, input: object, text: string) {
  const ways = [true, false].map(async (directDecoding) => {
    const result = await call(makeEcs(clientOf(answering(text))), method, input, { directDecoding })();
    if (result._tag === 'Left') throw new Error(`${method}: ${JSON.stringify(result.left)}`);
    const { $metadata: _, ...answer } = result.right;
    return answer;
  });
  const [direct, indirect] = await Promise.all(ways);
  return { direct, indirect };
}

describe('reading bytes agrees with what the SDK reads', () => {
  it.each(SAMPLES)('in any answer of $name', async ({ method, input }) => {
    await fc.assert(
      fc.asyncProperty(valid(records[method].response), async (value) => {
        const answer = onWire(rightOf(records[method].response.decode(value)));
        const { direct, indirect } = await bothWays(method, input, JSON.stringify(answer));
        expect(direct).toEqual(indirect);
      }),
      { numRuns: 12 },
    );
  });

  it('in whatever the local ECS answers over the life of a service', async () => {
    const local = createLocalEcs({ speed: 0 });
    const inner = local.clientConfig.requestHandler as unknown as {
      handle(request: object): Promise<{ response: { body: Uint8Array } }>;
    };
    const texts: string[] = [];
    const recording = {
      ...answering(''),
      async handle(request: object) {
        const result = await inner.handle(request);
        texts.push(new TextDecoder().decode(result.response.body));
        return result;
      },
    } as unknown as RequestHandler;
    const ecs = makeEcs(new ECSClient({ ...local.clientConfig, requestHandler: recording }));
    let compared = 0;
    const step = async (method: keyof typeof operations, input: object) => {
      const answer = rightOf(await call(ecs, method, input)());
      const { direct, indirect } = await bothWays(method, input, texts.at(-1) ?? '');
      expect(direct).toEqual(indirect);
      compared += 1;
      return { ...answer } as Record<string, unknown>;
    };

    await step('createCluster', { clusterName: 'prod', tags: [{ key: 'team', value: 'web' }] });
    const { containerInstance } = await step('registerContainerInstance', { cluster: 'prod' });
    const { containerInstanceArn } = containerInstance as { containerInstanceArn: string };
    const containerDefinitions = [{ name: 'app', image: 'nginx:1.27', memory: 128, essential: true }];
    for (let i = 0; i < 2; i++) await step('registerTaskDefinition', { family: 'web', containerDefinitions });
    const web = { cluster: 'prod', service: 'web' };
    const created = { cluster: 'prod', serviceName: 'web', taskDefinition: 'web:1', desiredCount: 3 };
    await step('createService', created);
    await local.settle();
    await step('updateService', { ...web, taskDefinition: 'web:2' });
    await local.advance('20s');
    await step('describeServices', { cluster: 'prod', services: ['web', 'none'] });
    await local.settle();
    await step('listServices', { cluster: 'prod' });
    const { taskArns } = await step('listTasks', { cluster: 'prod' });
    await step('describeTasks', { cluster: 'prod', tasks: taskArns });
    await step('runTask', { cluster: 'prod', taskDefinition: 'web:2' });
    const { serviceDeployments } = await step('listServiceDeployments', web);
    const [{ serviceDeploymentArn, targetServiceRevisionArn }] = serviceDeployments as [Record<string, string>];
    await step('describeServiceDeployments', { serviceDeploymentArns: [serviceDeploymentArn] });
    await step('describeServiceRevisions', { serviceRevisionArns: [targetServiceRevisionArn] });
    await step('describeTaskDefinition', { taskDefinition: 'web:2', include: ['TAGS'] });
    await step('listTaskDefinitions', { familyPrefix: 'web' });
    await step('listTaskDefinitionFamilies', {});
    await step('describeContainerInstances', { cluster: 'prod', containerInstances: [containerInstanceArn] });
    await step('listContainerInstances', { cluster: 'prod' });
    await step('describeClusters', { clusters: ['prod'], include: ['TAGS', 'STATISTICS'] });
    await step('listClusters', {});
    await step('deleteService', { ...web, force: true });
    await step('deregisterTaskDefinition', { taskDefinition: 'web:1' });
    await step('deleteTaskDefinitions', { taskDefinitions: ['web:1'] });
    expect(compared).toBe(24);
  });
});

it('is left to the SDK where it is told to be, which leaves out what the SDK does not know', async () => {
  const text = JSON.stringify({ serviceArns: [], orbit: 7 });
  const { listServices } = operations;
  const answers = [true, false].map((directDecoding) =>
    send(clientOf(answering(text)), listServices, {}, { directDecoding })(),
  );
  const [direct, indirect] = await Promise.all(answers);
  expect(direct).toHaveProperty('right.orbit', 7);
  expect(indirect).not.toHaveProperty('right.orbit');
});
