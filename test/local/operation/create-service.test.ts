import type { CreateServiceCommandInput } from '@aws-sdk/client-ecs';
import { describe, expect, it } from 'vitest';
import { ARN, ecsWithRevisions, ecsWithService, emptyEcs, NOON, WEB } from '../../support/local-ecs.js';

const NEW: CreateServiceCommandInput = { serviceName: 'web', taskDefinition: 'web', desiredCount: 2 };
const AWSVPC = { awsvpcConfiguration: { subnets: ['subnet-0a1b2c3d'] } };
const invalid = (message: string) => ({ name: 'InvalidParameterException', message });

describe('createService', () => {
  it('answers with the service before any task runs, defaults filled in', async () => {
    const { ecs } = await ecsWithRevisions();
    const { service } = await ecs.createService({ ...NEW, tags: [{ key: 'team', value: 'web' }] });
    const deployment = service?.deployments?.[0];
    expect(service).toEqual({
      serviceArn: `${ARN}:service/default/web`,
      serviceName: 'web',
      clusterArn: `${ARN}:cluster/default`,
      status: 'ACTIVE',
      desiredCount: 2,
      runningCount: 0,
      pendingCount: 0,
      launchType: 'EC2',
      taskDefinition: `${ARN}:task-definition/web:2`,
      deploymentConfiguration: {
        deploymentCircuitBreaker: { enable: false, rollback: false },
        strategy: 'ROLLING',
        minimumHealthyPercent: 100,
        maximumPercent: 200,
      },
      deployments: [deployment],
      events: [],
      loadBalancers: [],
      serviceRegistries: [],
      placementConstraints: [],
      placementStrategy: [],
      schedulingStrategy: 'REPLICA',
      deploymentController: { type: 'ECS' },
      enableECSManagedTags: false,
      enableExecuteCommand: false,
      propagateTags: 'NONE',
      createdAt: NOON,
      createdBy: 'arn:aws:iam::123456789012:root',
      currentServiceDeployment: expect.stringMatching(
        /^arn:aws:ecs:us-east-1:123456789012:service-deployment\/default\/web\/[A-Za-z0-9]{21}$/,
      ),
      currentServiceRevisions: [
        {
          arn: expect.stringMatching(/^arn:aws:ecs:us-east-1:123456789012:service-revision\/default\/web\/\d{19}$/),
          requestedTaskCount: 2,
          runningTaskCount: 0,
          pendingTaskCount: 0,
        },
      ],
      tags: [{ key: 'team', value: 'web' }],
    });
    expect(deployment?.id).toMatch(/^ecs-svc\/\d{19}$/);
    expect(deployment).toEqual({
      id: deployment?.id,
      status: 'PRIMARY',
      taskDefinition: `${ARN}:task-definition/web:2`,
      desiredCount: 2,
      runningCount: 0,
      pendingCount: 0,
      failedTasks: 0,
      createdAt: NOON,
      updatedAt: NOON,
      launchType: 'EC2',
      rolloutState: 'IN_PROGRESS',
      rolloutStateReason: `ECS deployment ${deployment?.id} in progress.`,
    });
  });

  it('runs a Fargate service on the latest platform version, and on no launch type with capacity providers', async () => {
    const { ecs } = await ecsWithRevisions();
    await ecs.registerTaskDefinition({ ...WEB, family: 'fargate', networkMode: 'awsvpc', cpu: '256', memory: '512' });
    const fargate = { ...NEW, taskDefinition: 'fargate', networkConfiguration: AWSVPC };
    const { service: one } = await ecs.createService({ ...fargate, launchType: 'FARGATE' });
    expect(one).toMatchObject({ launchType: 'FARGATE', platformVersion: 'LATEST', networkConfiguration: AWSVPC });
    const capacityProviderStrategy = [{ capacityProvider: 'FARGATE_SPOT', weight: 1 }];
    const { service: two } = await ecs.createService({ ...fargate, serviceName: 'two', capacityProviderStrategy });
    expect(two).toMatchObject({ capacityProviderStrategy, deployments: [{ capacityProviderStrategy }] });
    expect(two && 'launchType' in two).toBe(false);
  });

  it('makes a daemon service, which has no tasks where there are no instances', async () => {
    const { local, ecs, describe } = await emptyEcs();
    await ecs.createCluster({});
    await ecs.registerTaskDefinition(WEB);
    const daemon = { serviceName: 'agent', taskDefinition: 'web', schedulingStrategy: 'DAEMON' } as const;
    const { service } = await ecs.createService(daemon);
    expect(service).toMatchObject({
      desiredCount: 0,
      deploymentConfiguration: { minimumHealthyPercent: 0, maximumPercent: 100 },
    });
    await local.settle();
    expect((await describe('agent')).deployments).toMatchObject([{ rolloutState: 'COMPLETED' }]);
  });

  it('makes a service for task sets, without a deployment', async () => {
    const { ecs } = await ecsWithRevisions();
    const { service } = await ecs.createService({ serviceName: 'sets', deploymentController: { type: 'EXTERNAL' } });
    expect(service).toMatchObject({ desiredCount: 0, deployments: [], deploymentController: { type: 'EXTERNAL' } });
    expect(service?.taskDefinition).toBeUndefined();
  });

  it('answers with the ARN of a role that was given by name', async () => {
    const { ecs } = await ecsWithRevisions();
    const loadBalancers = [{ loadBalancerName: 'front', containerName: 'app', containerPort: 80 }];
    const { service } = await ecs.createService({ ...NEW, loadBalancers, role: 'ecsServiceRole' });
    expect(service).toMatchObject({ roleArn: 'arn:aws:iam::123456789012:role/ecsServiceRole', loadBalancers });
  });

  describe('for a name that is taken', () => {
    it('answers a request with the same token, and the same request with another, with the service that is there', async () => {
      const { ecs } = await ecsWithRevisions();
      const { service: first } = await ecs.createService({ ...NEW, clientToken: 'one' });
      const { service: sameToken } = await ecs.createService({ ...NEW, clientToken: 'one' });
      const { service: sameRequest } = await ecs.createService({ ...NEW, clientToken: 'two' });
      const { service: tokenAlone } = await ecs.createService({ ...NEW, desiredCount: 7, clientToken: 'one' });
      expect([sameToken, sameRequest, tokenAlone]).toEqual([first, first, first]);
      expect((await ecs.listServices({})).serviceArns).toEqual([`${ARN}:service/default/web`]);
    });

    it('refuses a different request', async () => {
      const { ecs } = await ecsWithRevisions();
      await ecs.createService(NEW);
      const refusal = invalid('Creation of service was not idempotent.');
      await expect(ecs.createService({ ...NEW, desiredCount: 3 })).rejects.toMatchObject(refusal);
      await expect(ecs.createService({ ...NEW, taskDefinition: 'web:1' })).rejects.toMatchObject(refusal);
      await expect(ecs.createService({ ...NEW, clientToken: 'x', propagateTags: 'SERVICE' })).rejects.toMatchObject(
        refusal,
      );
    });

    it('refuses it while the old service drains, and takes it when that one is inactive', async () => {
      const { local, ecs, describe } = await ecsWithService({ desiredCount: 2 });
      await ecs.deleteService({ service: 'web', force: true });
      const refusal = invalid('Unable to Start a service that is still Draining.');
      await expect(ecs.createService(NEW)).rejects.toMatchObject(refusal);
      await local.settle();
      await local.advance('1h');
      const { service } = await ecs.createService({ ...NEW, desiredCount: 1 });
      expect(service).toMatchObject({ status: 'ACTIVE', events: [], runningCount: 0 });
      await local.settle();
      expect(await describe('web')).toMatchObject({ runningCount: 1, createdAt: service?.createdAt });
    });

    it('takes it in another cluster', async () => {
      const { ecs } = await ecsWithRevisions();
      await ecs.createCluster({ clusterName: 'prod' });
      await ecs.createService(NEW);
      const { service } = await ecs.createService({ ...NEW, cluster: 'prod', desiredCount: 9 });
      expect(service?.serviceArn).toBe(`${ARN}:service/prod/web`);
    });
  });

  describe('refuses', () => {
    it.each([
      ['nothing', { name: 'ClientException', message: 'TaskDefinition not found.' }],
      ['web:3', { name: 'ClientException', message: 'TaskDefinition not found.' }],
      ['web:1', { name: 'ClientException', message: 'TaskDefinition is inactive' }],
      [`${ARN}:task-definition/web:1`, { name: 'ClientException', message: 'TaskDefinition is inactive' }],
    ])('the task definition %s', async (taskDefinition, refusal) => {
      const { ecs } = await ecsWithRevisions();
      await ecs.deregisterTaskDefinition({ taskDefinition: 'web:1' });
      await expect(ecs.createService({ ...NEW, taskDefinition })).rejects.toMatchObject(refusal);
    });

    it('what does not suit the network mode of the task definition', async () => {
      const { ecs } = await ecsWithRevisions();
      await ecs.registerTaskDefinition({ ...WEB, family: 'fargate', networkMode: 'awsvpc' });
      await expect(ecs.createService({ ...NEW, taskDefinition: 'fargate' })).rejects.toMatchObject(
        invalid("Network Configuration must be provided when networkMode 'awsvpc' is specified."),
      );
      await expect(ecs.createService({ ...NEW, networkConfiguration: AWSVPC })).rejects.toMatchObject(
        invalid('Network Configuration is not valid for the given networkMode of this task definition.'),
      );
    });

    it.each([
      ['app', 8080],
      ['sidecar', 80],
    ])('a load balancer for a port that container %s does not map', async (containerName, containerPort) => {
      const { ecs } = await ecsWithRevisions();
      const loadBalancers = [{ loadBalancerName: 'front', containerName, containerPort }];
      await expect(ecs.createService({ ...NEW, loadBalancers })).rejects.toMatchObject(
        invalid(`The container ${containerName} did not have a container port ${containerPort} defined.`),
      );
    });

    it.each<[string, Partial<CreateServiceCommandInput>]>([
      ['serviceName', { serviceName: 'w eb' }],
      ['serviceName', { serviceName: 'x'.repeat(256) }],
      ['desiredCount', { desiredCount: undefined }],
      ['desiredCount', { desiredCount: -1 }],
      ['at most 5000 tasks', { desiredCount: 5_001 }],
      ['at most 5000 tasks', { desiredCount: Number.MAX_SAFE_INTEGER }],
      ['launchType', { launchType: 'EC2', capacityProviderStrategy: [{ capacityProvider: 'spot' }] }],
      ['launchType', { launchType: 'FARGTE' as never }],
    ])('a request for the sake of %s', async (path, change) => {
      const { ecs } = await ecsWithRevisions();
      await expect(ecs.createService({ ...NEW, ...change })).rejects.toMatchObject({
        name: 'InvalidParameterException',
        message: expect.stringContaining(path),
      });
      expect((await ecs.listServices({})).serviceArns).toEqual([]);
    });
  });
});
