import type { ServiceRevision } from '@aws-sdk/client-ecs';
import { describe, expect, it } from 'vitest';
import { ARN, ecsWithRevisions, ecsWithService, type LocalWorld, NOON, WEB } from '../../support/local-ecs.js';
import { behind, TARGET_GROUP } from '../../support/service-life.js';
import { callStrictly } from '../../support/strict-answer.js';

const NONE = `${ARN}:service-revision/default/web/1234567890123456789`;
const AWSVPC = { awsvpcConfiguration: { subnets: ['subnet-0a1b2c3d'] } };

async function arnsOf({ ecs }: LocalWorld, service = 'web'): Promise<string[]> {
  const { serviceDeployments = [] } = await ecs.listServiceDeployments({ service });
  return serviceDeployments.flatMap(({ targetServiceRevisionArn = [] }) => targetServiceRevisionArn);
}

async function described(world: LocalWorld, service = 'web'): Promise<ServiceRevision[]> {
  const serviceRevisionArns = await arnsOf(world, service);
  return (await world.ecs.describeServiceRevisions({ serviceRevisionArns })).serviceRevisions ?? [];
}

describe('describeServiceRevisions', () => {
  it('describes what each deployment brings', async () => {
    const world = await ecsWithService({ desiredCount: 1 });
    const { ecs, local } = world;
    const begun = local.now;
    await ecs.updateService({ service: 'web', taskDefinition: 'web:2' });
    const [newest, first] = await described(world);
    expect(first).toEqual({
      serviceRevisionArn: expect.stringMatching(/:service-revision\/default\/web\/\d{19}$/),
      serviceArn: `${ARN}:service/default/web`,
      clusterArn: `${ARN}:cluster/default`,
      taskDefinition: `${ARN}:task-definition/web:1`,
      launchType: 'EC2',
      loadBalancers: [],
      serviceRegistries: [],
      containerImages: [{ containerName: 'app', image: 'nginx:1.27' }],
      guardDutyEnabled: false,
      serviceConnectConfiguration: { enabled: false },
      volumeConfigurations: [],
      vpcLatticeConfigurations: [],
      gatewayConnectors: [],
      createdAt: NOON,
    });
    expect(newest).toMatchObject({ taskDefinition: `${ARN}:task-definition/web:2`, createdAt: begun });
    const { services } = await ecs.describeServices({ services: ['web'] });
    expect(services?.[0]?.currentServiceRevisions?.map(({ arn }) => arn)).toEqual([
      newest?.serviceRevisionArn,
      first?.serviceRevisionArn,
    ]);
  });

  it('keeps the settings that were deployed when the service changes', async () => {
    const world = await ecsWithRevisions();
    const { ecs } = world;
    const loadBalancers = [behind(TARGET_GROUP)];
    await ecs.createService({ serviceName: 'web', taskDefinition: 'web', desiredCount: 1, loadBalancers });
    await ecs.updateService({ service: 'web', loadBalancers: [] });
    const [newest, first] = await described(world);
    expect(first?.loadBalancers).toEqual(loadBalancers);
    expect(newest?.loadBalancers).toEqual([]);
  });

  it('says what a revision runs on', async () => {
    const world = await ecsWithRevisions();
    const { ecs } = world;
    await ecs.registerTaskDefinition({
      family: 'windows',
      networkMode: 'awsvpc',
      requiresCompatibilities: ['FARGATE'],
      cpu: '1024',
      memory: '2048',
      runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE', cpuArchitecture: 'X86_64' },
      containerDefinitions: WEB.containerDefinitions,
    });
    const strategy = [{ capacityProvider: 'FARGATE', weight: 1 }];
    const request = { taskDefinition: 'windows', desiredCount: 1, networkConfiguration: AWSVPC };
    await ecs.createService({ ...request, serviceName: 'typed', launchType: 'FARGATE' });
    await ecs.createService({ ...request, serviceName: 'provided', capacityProviderStrategy: strategy });
    const [typed] = await described(world, 'typed');
    const [provided] = await described(world, 'provided');
    expect(typed).toMatchObject({
      launchType: 'FARGATE',
      platformVersion: 'LATEST',
      platformFamily: 'Windows_Server_2022_Core',
      networkConfiguration: AWSVPC,
    });
    expect(typed).not.toHaveProperty('capacityProviderStrategy');
    expect(provided).toMatchObject({ capacityProviderStrategy: strategy, platformFamily: 'Windows_Server_2022_Core' });
    expect(provided).not.toHaveProperty('launchType');
  });

  it('finds revisions in any cluster, and says which are missing', async () => {
    const world = await ecsWithService({ desiredCount: 1 });
    const { ecs } = world;
    await ecs.createCluster({ clusterName: 'other' });
    await ecs.createService({ cluster: 'other', serviceName: 'web', taskDefinition: 'web', desiredCount: 0 });
    const { services } = await ecs.describeServices({ cluster: 'other', services: ['web'] });
    const arns = [services?.[0]?.currentServiceRevisions?.[0]?.arn ?? '', ...(await arnsOf(world))];
    const { serviceRevisions = [], failures } = await ecs.describeServiceRevisions({
      serviceRevisionArns: [...arns, NONE],
    });
    expect(serviceRevisions.map(({ serviceRevisionArn }) => serviceRevisionArn)).toEqual(arns);
    expect(failures).toEqual([{ arn: NONE, reason: 'MISSING' }]);
  });

  it('forgets the revisions of a service that is forgotten', async () => {
    const world = await ecsWithService({ desiredCount: 1 });
    const { ecs, local } = world;
    const [arn = ''] = await arnsOf(world);
    await ecs.deleteService({ service: 'web', force: true });
    await local.settle();
    const request = { serviceRevisionArns: [arn] };
    expect((await ecs.describeServiceRevisions(request)).failures).toEqual([]);
    await local.advance('2h');
    expect((await ecs.describeServiceRevisions(request)).failures).toEqual([{ arn, reason: 'MISSING' }]);
  });

  it('answers in a way that our strict codecs pass', async () => {
    const world = await ecsWithService({ desiredCount: 1 });
    await world.ecs.updateService({ service: 'web', taskDefinition: 'web:2' });
    const serviceRevisionArns = [...(await arnsOf(world)), NONE];
    const answer = await callStrictly(world.local.url, 'DescribeServiceRevisions', { serviceRevisionArns });
    expect(answer).toMatchObject({ serviceRevisions: [{}, {}], failures: [{}] });
  });
});
