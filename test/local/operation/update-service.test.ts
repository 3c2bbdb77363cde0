import type { UpdateServiceCommandInput } from '@aws-sdk/client-ecs';
import { describe, expect, it } from 'vitest';
import { ARN, ecsWithRevisions, ecsWithService, WEB } from '../../support/local-ecs.js';

const SUBNET_A = { awsvpcConfiguration: { subnets: ['subnet-a'] } };
const SUBNET_B = { awsvpcConfiguration: { subnets: ['subnet-b'] } };

describe('updateService', () => {
  it('starts a deployment for another revision, and keeps the old one as ACTIVE beside it', async () => {
    const { local, ecs, describe } = await ecsWithService({ desiredCount: 2 });
    await local.advance('1m');
    const before = await describe('web');
    const { service } = await ecs.updateService({ service: 'web', taskDefinition: 'web' });
    expect(service).toMatchObject({
      taskDefinition: `${ARN}:task-definition/web:2`,
      runningCount: 2,
      deployments: [
        {
          status: 'PRIMARY',
          taskDefinition: `${ARN}:task-definition/web:2`,
          desiredCount: 2,
          runningCount: 0,
          rolloutState: 'IN_PROGRESS',
          createdAt: local.now,
        },
        {
          id: before.deployments?.[0]?.id,
          status: 'ACTIVE',
          taskDefinition: `${ARN}:task-definition/web:1`,
          desiredCount: 0,
          runningCount: 2,
          rolloutState: 'COMPLETED',
        },
      ],
    });
    await local.settle();
    const [primary, ...older] = (await describe('web')).deployments ?? [];
    expect(older).toEqual([]);
    expect(primary).toMatchObject({
      id: service?.deployments?.[0]?.id,
      rolloutState: 'COMPLETED',
      rolloutStateReason: `ECS deployment ${primary?.id} completed.`,
    });
  });

  it('replaces all tasks on demand, although nothing changes', async () => {
    const { local, ecs, describe } = await ecsWithService({ desiredCount: 2 });
    const { service } = await ecs.updateService({ service: 'web', forceNewDeployment: true });
    expect(service?.deployments?.map(({ status, taskDefinition }) => [status, taskDefinition])).toEqual([
      ['PRIMARY', `${ARN}:task-definition/web:1`],
      ['ACTIVE', `${ARN}:task-definition/web:1`],
    ]);
    await local.settle();
    expect(await describe('web')).toMatchObject({ runningCount: 2, deployments: [{ runningCount: 2 }] });
  });

  it.each<Omit<UpdateServiceCommandInput, 'service'>>([
    {},
    { taskDefinition: 'web:1' },
    { desiredCount: 5 },
    { deploymentConfiguration: { minimumHealthyPercent: 50 } },
    { availabilityZoneRebalancing: 'DISABLED' },
    { placementConstraints: [{ type: 'distinctInstance' }] },
    { placementStrategy: [{ type: 'binpack', field: 'cpu' }] },
    { healthCheckGracePeriodSeconds: 30 },
    { enableExecuteCommand: true },
    { enableECSManagedTags: true },
    { propagateTags: 'SERVICE' },
  ])('starts no deployment for %j', async (change) => {
    const { ecs, describe } = await ecsWithService({ desiredCount: 2 });
    const before = await describe('web');
    const { service } = await ecs.updateService({ service: 'web', ...change });
    expect(service?.deployments?.map(({ id }) => id)).toEqual(before.deployments?.map(({ id }) => id));
    const { taskDefinition: _, ...settings } = change;
    expect(service).toMatchObject(settings);
  });

  it.each<Omit<UpdateServiceCommandInput, 'service'>>([
    { networkConfiguration: SUBNET_B },
    { platformVersion: '1.4.0' },
    { loadBalancers: [{ loadBalancerName: 'front', containerName: 'app', containerPort: 80 }] },
    { serviceRegistries: [{ registryArn: 'arn:aws:servicediscovery:us-east-1:123456789012:service/srv-0a1b2c3d' }] },
    { serviceConnectConfiguration: { enabled: false } },
    { vpcLatticeConfigurations: [] },
    { volumeConfigurations: [] },
  ])('starts a deployment for %j', async (change) => {
    const { ecs } = await ecsWithRevisions();
    await ecs.registerTaskDefinition({ ...WEB, family: 'fargate', networkMode: 'awsvpc', cpu: '256', memory: '512' });
    await ecs.createService({
      serviceName: 'web',
      taskDefinition: 'fargate',
      desiredCount: 1,
      launchType: 'FARGATE',
      networkConfiguration: SUBNET_A,
    });
    const { service: first } = await ecs.updateService({ service: 'web', ...change });
    expect(first?.deployments?.map(({ status }) => status)).toEqual(['PRIMARY', 'ACTIVE']);
    const { service: again } = await ecs.updateService({ service: 'web', ...change });
    expect(again?.deployments?.map(({ id }) => id)).toEqual(first?.deployments?.map(({ id }) => id));
  });

  it('leaves alone what it does not name', async () => {
    const { ecs } = await ecsWithService({ desiredCount: 2, percents: [50, 150] });
    await ecs.updateService({ service: 'web', propagateTags: 'SERVICE' });
    const { service } = await ecs.updateService({ service: `${ARN}:service/default/web`, enableExecuteCommand: true });
    expect(service).toMatchObject({
      desiredCount: 2,
      propagateTags: 'SERVICE',
      enableExecuteCommand: true,
      taskDefinition: `${ARN}:task-definition/web:1`,
      deploymentConfiguration: { minimumHealthyPercent: 50, maximumPercent: 150 },
    });
  });

  it('lets a service keep and scale a revision that was deregistered, and moves none to one', async () => {
    const { local, ecs, describe } = await ecsWithService({ desiredCount: 1 });
    await ecs.deregisterTaskDefinition({ taskDefinition: 'web:1' });
    await ecs.updateService({ service: 'web', desiredCount: 3 });
    await local.settle();
    expect(await describe('web')).toMatchObject({ runningCount: 3, taskDefinition: `${ARN}:task-definition/web:1` });
    await ecs.updateService({ service: 'web', forceNewDeployment: true });
    await local.settle();
    expect(await describe('web')).toMatchObject({ runningCount: 3, deployments: [{ rolloutState: 'COMPLETED' }] });
    await ecs.deregisterTaskDefinition({ taskDefinition: 'web:2' });
    await expect(ecs.updateService({ service: 'web', taskDefinition: 'web:2' })).rejects.toMatchObject({
      name: 'ClientException',
      message: 'TaskDefinition is inactive',
    });
    await expect(ecs.updateService({ service: 'web', taskDefinition: 'web:9' })).rejects.toMatchObject({
      name: 'ClientException',
      message: 'TaskDefinition not found.',
    });
    expect((await describe('web')).deployments).toHaveLength(1);
  });

  it('changes nothing where it refuses', async () => {
    const { ecs, describe } = await ecsWithService({ desiredCount: 2 });
    const before = await describe('web');
    await expect(ecs.updateService({ service: 'web', desiredCount: 5_001 })).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: expect.stringContaining('at most 5000 tasks'),
    });
    const change = { desiredCount: 9, networkConfiguration: SUBNET_A };
    await expect(ecs.updateService({ service: 'web', ...change })).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: 'Network Configuration is not valid for the given networkMode of this task definition.',
    });
    expect(await describe('web')).toEqual(before);
  });

  it('replaces a deployment that is not done by a newer one', async () => {
    const { local, ecs, describe } = await ecsWithService({ desiredCount: 2 });
    await ecs.updateService({ service: 'web', taskDefinition: 'web:2' });
    await local.advance('15s');
    await ecs.registerTaskDefinition(WEB);
    await ecs.updateService({ service: 'web', taskDefinition: 'web:3' });
    await local.settle();
    expect(await describe('web')).toMatchObject({
      runningCount: 2,
      deployments: [{ taskDefinition: `${ARN}:task-definition/web:3`, runningCount: 2, rolloutState: 'COMPLETED' }],
    });
  });

  it('knows no service that is missing, and no other cluster', async () => {
    const { ecs } = await ecsWithService({ desiredCount: 0 });
    await ecs.createCluster({ clusterName: 'prod' });
    const refusal = { name: 'ServiceNotFoundException', message: 'Service not found.' };
    await expect(ecs.updateService({ service: 'other' })).rejects.toMatchObject(refusal);
    await expect(ecs.updateService({ cluster: 'prod', service: 'web' })).rejects.toMatchObject(refusal);
    await expect(ecs.updateService({ service: `${ARN}:service/prod/web` })).rejects.toMatchObject(refusal);
    await expect(ecs.updateService({ cluster: 'none', service: 'web' })).rejects.toMatchObject({
      name: 'ClusterNotFoundException',
    });
  });

  it('refuses a service that drains or is inactive', async () => {
    const { local, ecs } = await ecsWithService({ desiredCount: 1 });
    await ecs.deleteService({ service: 'web', force: true });
    const refusal = { name: 'ServiceNotActiveException', message: 'Service was not ACTIVE.' };
    await expect(ecs.updateService({ service: 'web', desiredCount: 0 })).rejects.toMatchObject(refusal);
    await local.settle();
    await expect(ecs.updateService({ service: 'web', desiredCount: 0 })).rejects.toMatchObject(refusal);
  });
});
