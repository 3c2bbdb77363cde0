import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnyCodec, formatIssues, issuesOf, strict } from '../../src/codec/index.js';
import { HANDLERS } from '../../src/local/operation/handlers.js';
import { CreateServiceRequest } from '../../src/model/service/create-service.js';
import { RegisterTaskDefinitionRequest } from '../../src/model/task-definition/register-task-definition.js';
import * as operations from '../../src/operation/index.js';
import { valid } from '../support/arbitrary.js';
import { post } from '../support/aws-json.js';
import { emptyEcs, WEB } from '../support/local-ecs.js';

/** An answer has the minimum in force, where a request may leave it out: only there can the two be compared. */
const FOR_REQUESTS = ['early-success-healthy-percent'];

/** Calls a method, and decodes the success as strictly as a request. */
async function callStrictly(url: string, name: string, input: unknown): Promise<unknown> {
  const { status, body } = await post(url, name, input);
  if (status !== 200) throw new Error(`${name} answered ${JSON.stringify(body)}`);
  const operation = Object.values(operations).find((each) => each.name === name);
  if (operation === undefined) throw new Error(`There is no operation ${name}`);
  const decoded = strict(operation.response as AnyCodec, { newer: 'refuse', disable: FOR_REQUESTS }).decode(body);
  if (decoded._tag === 'Left') throw new Error(`${name} answered\n${formatIssues(issuesOf(decoded.left))}`);
  return decoded.right;
}

const FARGATE = { ...WEB, family: 'fargate', networkMode: 'awsvpc', cpu: '256', memory: '512' };
const TAGS = [{ key: 'team', value: 'web' }];

describe('every answer of the local ECS passes our strict codecs', () => {
  it("in a service's life", async () => {
    const { local } = await emptyEcs();
    const called = new Set<string>();
    const call = async (name: string, input: object) => {
      called.add(name);
      expect(await callStrictly(local.url, name, input)).toEqual(expect.any(Object));
    };
    const describeAll = async () => {
      await call('DescribeServices', { services: ['web', 'agent', 'sets', 'none'], include: ['TAGS'] });
      await call('DescribeClusters', { clusters: ['default', 'none'], include: ['TAGS', 'SETTINGS', 'STATISTICS'] });
    };
    await call('CreateCluster', { tags: TAGS, settings: [{ name: 'containerInsights', value: 'enabled' }] });
    await call('RegisterTaskDefinition', { ...WEB, tags: TAGS });
    await call('RegisterTaskDefinition', FARGATE);
    await call('CreateService', {
      serviceName: 'web',
      taskDefinition: 'fargate',
      desiredCount: 2,
      launchType: 'FARGATE',
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'], assignPublicIp: 'ENABLED' } },
      tags: TAGS,
    });
    await call('CreateService', { serviceName: 'agent', taskDefinition: 'web', schedulingStrategy: 'DAEMON' });
    await call('CreateService', { serviceName: 'sets', deploymentController: { type: 'EXTERNAL' } });
    await describeAll();
    await local.settle();
    await call('RegisterTaskDefinition', FARGATE);
    await call('UpdateService', { service: 'web', taskDefinition: 'fargate', desiredCount: 3 });
    for (let i = 0; i < 12; i++) {
      await local.advance('10s');
      await describeAll();
    }
    await call('ListServices', { maxResults: 2 });
    await call('DeregisterTaskDefinition', { taskDefinition: 'fargate:1' });
    await call('DescribeTaskDefinition', { taskDefinition: 'fargate:1', include: ['TAGS'] });
    for (const service of ['web', 'agent', 'sets']) await call('DeleteService', { service, force: true });
    await describeAll();
    await local.settle();
    await describeAll();
    await call('DeleteCluster', { cluster: 'default' });
    expect([...called].sort()).toEqual([...HANDLERS.keys()].sort());
  });

  it('whatever is registered', async () => {
    const { local } = await emptyEcs();
    await fc.assert(
      fc.asyncProperty(valid(RegisterTaskDefinitionRequest, { strict: true }), async (request) => {
        await callStrictly(local.url, 'RegisterTaskDefinition', request);
      }),
    );
  });

  it('whatever is created', async () => {
    const { local } = await emptyEcs();
    await fc.assert(
      fc.asyncProperty(valid(CreateServiceRequest, { strict: true }), async (request) => {
        const { networkConfiguration, serviceName, desiredCount, ...settings } = request as CreateServiceRequest;
        const definition = networkConfiguration?.awsvpcConfiguration === undefined ? WEB : FARGATE;
        local.reset();
        await post(local.url, 'CreateCluster', {});
        await post(local.url, 'RegisterTaskDefinition', definition);
        await callStrictly(local.url, 'CreateService', {
          ...settings,
          serviceName,
          desiredCount: desiredCount && desiredCount % 20,
          networkConfiguration,
          taskDefinition: definition.family,
          cluster: undefined,
          loadBalancers: undefined,
          role: undefined,
        });
        await local.settle();
        await callStrictly(local.url, 'DescribeServices', { services: [serviceName], include: ['TAGS'] });
      }),
    );
  });
});
