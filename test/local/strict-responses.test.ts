import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/codec/index.js';
import { HANDLERS } from '../../src/local/operation/handlers.js';
import { CreateServiceRequest } from '../../src/model/service/create-service.js';
import { ListServiceDeploymentsResponse } from '../../src/model/service-deployment/list-service-deployments.js';
import type { ServiceDeploymentBrief } from '../../src/model/service-deployment/service-deployment-brief.js';
import {
  RegisterTaskDefinitionRequest,
  RegisterTaskDefinitionResponse,
} from '../../src/model/task-definition/register-task-definition.js';
import { taskDefinitionRules } from '../../src/task-definition/rules/index.js';
import { valid } from '../support/arbitrary.js';
import { post } from '../support/aws-json.js';
import { directEcs } from '../support/direct-ecs.js';
import { ARN, emptyEcs, WEB } from '../support/local-ecs.js';
import { callStrictly } from '../support/strict-answer.js';

const FARGATE = { ...WEB, family: 'fargate', networkMode: 'awsvpc', cpu: '256', memory: '512' };
/** The deployments that ListServiceDeployments answers with. */
function briefs(answer: object): readonly ServiceDeploymentBrief[] {
  const decoded = ListServiceDeploymentsResponse.decode(answer);
  return decoded._tag === 'Right' ? decoded.right.serviceDeployments : [];
}

const TAGS = [{ key: 'team', value: 'web' }];

/** What refers to a task definition, which none made by chance does rightly. */
const withoutReferences = {
  loadBalancers: undefined,
  serviceRegistries: undefined,
  serviceConnectConfiguration: undefined,
  vpcLatticeConfigurations: undefined,
  volumeConfigurations: undefined,
};

describe('every answer of the local ECS passes our strict codecs', () => {
  it("in a service's life", async () => {
    const { local } = await emptyEcs();
    const called = new Set<string>();
    const call = async (name: string, input: object) => {
      called.add(name);
      const answer = await callStrictly(local.url, name, input);
      expect(answer).toEqual(expect.any(Object));
      return answer as Readonly<Record<string, readonly string[]>>;
    };
    const describeAll = async () => {
      await call('DescribeServices', { services: ['web', 'agent', 'sets', 'none'], include: ['TAGS'] });
      await call('DescribeClusters', { clusters: ['default', 'none'], include: ['TAGS', 'SETTINGS', 'STATISTICS'] });
      const { taskArns: running = [] } = await call('ListTasks', {});
      const { taskArns: stopped = [] } = await call('ListTasks', { desiredStatus: 'STOPPED' });
      await call('DescribeTasks', { tasks: [...running, ...stopped, '0'.repeat(32)], include: ['TAGS'] });
      const { containerInstanceArns: containerInstances = [] } = await call('ListContainerInstances', {});
      const include = ['TAGS', 'CONTAINER_INSTANCE_HEALTH'];
      await call('DescribeContainerInstances', {
        containerInstances: [...containerInstances, '0'.repeat(32)],
        include,
      });
    };
    const describeDeployments = async () => {
      const listed = briefs(await call('ListServiceDeployments', { service: 'web' }));
      const serviceDeploymentArns = listed.map(({ serviceDeploymentArn }) => serviceDeploymentArn);
      await call('DescribeServiceDeployments', { serviceDeploymentArns });
      const serviceRevisionArns = listed.map(({ targetServiceRevisionArn }) => targetServiceRevisionArn);
      await call('DescribeServiceRevisions', { serviceRevisionArns });
    };
    await call('CreateCluster', { tags: TAGS, settings: [{ name: 'containerInsights', value: 'enabled' }] });
    await call('ListClusters', {});
    await call('RegisterTaskDefinition', { ...WEB, tags: TAGS });
    await call('RegisterTaskDefinition', FARGATE);
    await call('RegisterContainerInstance', { tags: TAGS });
    await call('CreateService', {
      serviceName: 'web',
      taskDefinition: 'fargate',
      desiredCount: 2,
      launchType: 'FARGATE',
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'], assignPublicIp: 'ENABLED' } },
      deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
      tags: TAGS,
      propagateTags: 'SERVICE',
    });
    await call('CreateService', { serviceName: 'agent', taskDefinition: 'web', schedulingStrategy: 'DAEMON' });
    await call('CreateService', { serviceName: 'sets', deploymentController: { type: 'EXTERNAL' } });
    await call('TagResource', { resourceArn: `${ARN}:service/default/web`, tags: [{ key: 'more', value: 'yes' }] });
    await call('ListTagsForResource', { resourceArn: `${ARN}:service/default/web` });
    await call('UntagResource', { resourceArn: `${ARN}:service/default/web`, tagKeys: ['more'] });
    await describeAll();
    await local.settle();
    await call('RegisterTaskDefinition', FARGATE);
    await call('UpdateService', { service: 'web', taskDefinition: 'fargate', desiredCount: 3 });
    for (let i = 0; i < 12; i++) {
      await local.advance('10s');
      await describeAll();
      await describeDeployments();
    }
    local.addFault({ kind: 'crash', service: 'web', revision: 3 });
    await call('RegisterTaskDefinition', FARGATE);
    await call('UpdateService', { service: 'web', taskDefinition: 'fargate' });
    for (let i = 0; i < 12; i++) {
      await local.advance('10s');
      await describeAll();
      await describeDeployments();
    }
    await call('RunTask', { taskDefinition: 'web', count: 2 });
    await local.advance('10s');
    const { taskArns: [task] = [] } = await call('ListTasks', { family: 'web', launchType: 'EC2' });
    await call('StopTask', { task });
    await describeAll();
    await call('ListServices', { maxResults: 2 });
    await call('ListTaskDefinitions', {});
    await call('ListTaskDefinitionFamilies', {});
    await call('DeregisterTaskDefinition', { taskDefinition: 'fargate:1' });
    await call('DescribeTaskDefinition', { taskDefinition: 'fargate:1', include: ['TAGS'] });
    await call('DeleteTaskDefinitions', { taskDefinitions: ['fargate:1', 'fargate:2'] });
    for (const service of ['web', 'agent', 'sets']) await call('DeleteService', { service, force: true });
    await describeAll();
    const { containerInstanceArns: [containerInstance] = [] } = await call('ListContainerInstances', {});
    await call('UpdateContainerInstancesState', { containerInstances: [containerInstance], status: 'DRAINING' });
    await call('DeregisterContainerInstance', { containerInstance, force: true });
    await local.settle();
    await describeAll();
    await call('DeleteCluster', { cluster: 'default' });
    expect([...called].sort()).toEqual([...HANDLERS.keys()].sort());
  });

  it('whatever is registered', () => {
    // Definitions made by chance do not keep to the rules over the whole, which do not matter here.
    const disable = taskDefinitionRules.map(({ id }) => id);
    const { call } = directEcs();
    fc.assert(
      fc.property(valid(RegisterTaskDefinitionRequest, { strict: true }), (request) => {
        const answer = call('RegisterTaskDefinition', request as object, { disable });
        const errors = check(RegisterTaskDefinitionResponse, answer).filter(({ severity }) => severity === 'error');
        expect(errors).toEqual([]);
      }),
    );
  });

  it('whatever is created', async () => {
    const { local } = await emptyEcs();
    await fc.assert(
      fc.asyncProperty(valid(CreateServiceRequest, { strict: true }), async (request) => {
        const { networkConfiguration, serviceName, desiredCount, ...settings } = request as CreateServiceRequest;
        const { launchType, placementConstraints } = settings;
        const awsvpc = networkConfiguration?.awsvpcConfiguration !== undefined;
        fc.pre(awsvpc || launchType !== 'FARGATE');
        const definition = awsvpc ? FARGATE : WEB;
        local.reset();
        await post(local.url, 'CreateCluster', {});
        await post(local.url, 'RegisterTaskDefinition', definition);
        await post(local.url, 'RegisterContainerInstance', {});
        await callStrictly(local.url, 'CreateService', {
          ...settings,
          serviceName,
          desiredCount: desiredCount && desiredCount % 20,
          networkConfiguration,
          placementConstraints: placementConstraints?.map((each) => ({
            ...each,
            expression: undefined,
            type: 'distinctInstance',
          })),
          taskDefinition: definition.family,
          enableECSManagedTags: false,
          cluster: undefined,
          role: undefined,
          ...withoutReferences,
        });
        await local.settle();
        await callStrictly(local.url, 'DescribeServices', { services: [serviceName], include: ['TAGS'] });
      }),
    );
  });
});
