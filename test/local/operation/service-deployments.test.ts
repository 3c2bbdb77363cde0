import type { DeploymentCircuitBreaker, ServiceDeployment } from '@aws-sdk/client-ecs';
import { describe, expect, it } from 'vitest';
import { ARN, ecsWithRevisions, ecsWithService, type LocalWorld, NOON } from '../../support/local-ecs.js';
import { ecsFailing } from '../../support/service-life.js';
import { callStrictly } from '../../support/strict-answer.js';

const NONE = `${ARN}:service-deployment/default/web/AAAAAAAAAAAAAAAAAAAAA`;

async function listed({ ecs }: LocalWorld, status?: ServiceDeployment['status'][]) {
  const { serviceDeployments = [] } = await ecs.listServiceDeployments({
    service: 'web',
    ...(status === undefined ? {} : { status: status.flatMap((each) => each ?? []) }),
  });
  return serviceDeployments;
}

/** The newest deployments of the service, the newest first. */
async function described(world: LocalWorld): Promise<ServiceDeployment[]> {
  const arns = (await listed(world)).flatMap(({ serviceDeploymentArn = [] }) => serviceDeploymentArn);
  const { serviceDeployments = [] } = await world.ecs.describeServiceDeployments({ serviceDeploymentArns: arns });
  return serviceDeployments;
}

const BREAKER: DeploymentCircuitBreaker = { enable: true, rollback: true };

describe('listServiceDeployments', () => {
  it('lists the deployments of a service, the newest first', async () => {
    const world = await ecsWithService({ desiredCount: 1 });
    const { ecs, local } = world;
    const begun = local.now;
    await ecs.updateService({ service: 'web', taskDefinition: 'web:2' });
    const [newest, first] = await listed(world);
    expect(first).toEqual({
      serviceDeploymentArn: expect.stringMatching(/:service-deployment\/default\/web\/[A-Za-z0-9]{21}$/),
      serviceArn: `${ARN}:service/default/web`,
      clusterArn: `${ARN}:cluster/default`,
      createdAt: NOON,
      startedAt: NOON,
      finishedAt: expect.any(Date),
      targetServiceRevisionArn: expect.stringMatching(/:service-revision\/default\/web\/\d{19}$/),
      status: 'SUCCESSFUL',
    });
    expect(newest).toMatchObject({ status: 'IN_PROGRESS', createdAt: begun });
    expect(newest).not.toHaveProperty('finishedAt');
    expect(newest?.targetServiceRevisionArn).not.toBe(first?.targetServiceRevisionArn);
  });

  it('lists by state and by time', async () => {
    const world = await ecsWithService({ desiredCount: 1 });
    const { ecs, local } = world;
    await ecs.updateService({ service: 'web', taskDefinition: 'web:2' });
    const [newest, first] = await listed(world);
    expect(await listed(world, ['IN_PROGRESS'])).toEqual([newest]);
    expect(await listed(world, ['SUCCESSFUL', 'STOPPED'])).toEqual([first]);
    expect(await listed(world, ['PENDING'])).toEqual([]);
    expect(await listed(world, [])).toEqual([newest, first]);
    const created = async (createdAt: object) =>
      (await ecs.listServiceDeployments({ service: 'web', createdAt })).serviceDeployments;
    const begun = newest?.createdAt;
    expect(await created({ before: begun })).toEqual([first]);
    expect(await created({ after: NOON })).toEqual([newest]);
    expect(await created({ after: NOON, before: begun })).toEqual([]);
    expect(await created({ before: new Date(local.now.getTime() + 1) })).toEqual([newest, first]);
  });

  it('lists twenty to a page, or as many as are asked for', async () => {
    const { ecs } = await ecsWithService({ desiredCount: 1 });
    for (let i = 0; i < 24; i++) await ecs.updateService({ service: 'web', forceNewDeployment: true });
    const first = await ecs.listServiceDeployments({ service: 'web' });
    expect(first.serviceDeployments).toHaveLength(20);
    const second = await ecs.listServiceDeployments({ service: 'web', nextToken: first.nextToken });
    expect(second.serviceDeployments).toHaveLength(5);
    expect(second.nextToken).toBeUndefined();
    const small = await ecs.listServiceDeployments({ service: 'web', maxResults: 2 });
    expect(small.serviceDeployments).toEqual(first.serviceDeployments?.slice(0, 2));
  });

  it('refuses a service or a cluster that is not there', async () => {
    const { ecs } = await ecsWithRevisions();
    await expect(ecs.listServiceDeployments({ service: 'none' })).rejects.toMatchObject({
      name: 'ServiceNotFoundException',
    });
    await expect(ecs.listServiceDeployments({ service: 'web', cluster: 'none' })).rejects.toMatchObject({
      name: 'ClusterNotFoundException',
    });
  });
});

describe('describeServiceDeployments', () => {
  it('follows a deployment from its beginning to its end', async () => {
    const world = await ecsWithService({ desiredCount: 2 });
    const { ecs, local } = world;
    const begun = local.now;
    await ecs.updateService({ service: 'web', taskDefinition: 'web:2' });
    const [atFirst, before] = await described(world);
    await local.advance('5s');
    const [midway] = await described(world);
    await local.settle();
    const [atLast] = await described(world);
    const source = before?.targetServiceRevision?.arn;
    const target = atFirst?.targetServiceRevision?.arn;
    const none = { requestedTaskCount: 0, runningTaskCount: 0, pendingTaskCount: 0 };
    expect(atFirst).toEqual({
      serviceDeploymentArn: atFirst?.serviceDeploymentArn,
      serviceArn: `${ARN}:service/default/web`,
      clusterArn: `${ARN}:cluster/default`,
      createdAt: begun,
      startedAt: begun,
      updatedAt: begun,
      sourceServiceRevisions: [{ arn: source, ...none, runningTaskCount: 2 }],
      targetServiceRevision: { arn: target, ...none, requestedTaskCount: 2 },
      status: 'IN_PROGRESS',
      lifecycleHookDetails: [],
      deploymentConfiguration: {
        deploymentCircuitBreaker: { enable: false, rollback: false },
        strategy: 'ROLLING',
        minimumHealthyPercent: 100,
        maximumPercent: 200,
      },
      deploymentCircuitBreaker: { status: 'DISABLED', failureCount: 0, threshold: 3 },
      alarms: { status: 'DISABLED' },
    });
    expect(midway).toMatchObject({
      sourceServiceRevisions: [{ arn: source, requestedTaskCount: 0, runningTaskCount: 2 }],
      targetServiceRevision: { arn: target, requestedTaskCount: 2, runningTaskCount: 0, pendingTaskCount: 2 },
    });
    expect(atLast).toMatchObject({
      sourceServiceRevisions: [{ arn: source, ...none }],
      targetServiceRevision: { arn: target, requestedTaskCount: 2, runningTaskCount: 2, pendingTaskCount: 0 },
      status: 'SUCCESSFUL',
    });
    expect(atLast?.finishedAt).toEqual(atLast?.updatedAt);
    expect(atLast).not.toHaveProperty('stoppedAt');
  });

  it('says that a newer deployment has stopped one', async () => {
    const world = await ecsFailing({ desiredCount: 4, breaker: BREAKER });
    const { ecs, local } = world;
    await local.advance('5s');
    await ecs.updateService({ service: 'web', taskDefinition: 'web:1' });
    const [, superseded] = await described(world);
    expect(superseded).toMatchObject({
      status: 'STOPPED',
      statusReason: 'A newer deployment has taken its place.',
      finishedAt: local.now,
      stoppedAt: local.now,
      deploymentCircuitBreaker: { status: 'MONITORING_COMPLETE' },
    });
  });

  it('tells of the circuit breaker as it watches, and of a rollback', async () => {
    const world = await ecsFailing({ desiredCount: 4, breaker: BREAKER });
    const { local } = world;
    const [watched, before] = await described(world);
    expect(watched?.deploymentCircuitBreaker).toEqual({ status: 'MONITORING', failureCount: 0, threshold: 3 });
    expect(before?.deploymentCircuitBreaker).toEqual({ status: 'MONITORING_COMPLETE', failureCount: 0, threshold: 3 });
    expect(watched).not.toHaveProperty('rollback');
    await local.settle();
    const [rolledBack, ...older] = await described(world);
    expect(older).toHaveLength(1);
    expect(rolledBack).toMatchObject({
      status: 'ROLLBACK_SUCCESSFUL',
      statusReason: 'ECS deployment circuit breaker: tasks failed to start.',
      rollback: {
        reason: 'ECS deployment circuit breaker: tasks failed to start.',
        startedAt: expect.any(Date),
        serviceRevisionArn: before?.targetServiceRevision?.arn,
      },
      deploymentCircuitBreaker: { status: 'TRIGGERED', threshold: 3 },
      sourceServiceRevisions: [{ requestedTaskCount: 4, runningTaskCount: 4 }],
      targetServiceRevision: { requestedTaskCount: 0, runningTaskCount: 0 },
    });
  });

  it('tells of a circuit breaker that has tripped with nothing to return to', async () => {
    const thresholdConfiguration = { type: 'COUNT', value: 5 } as const;
    const world = await ecsFailing({
      desiredCount: 4,
      breaker: { enable: true, rollback: false, thresholdConfiguration },
    });
    await world.local.settle();
    const [failed] = await described(world);
    expect(failed).toMatchObject({
      status: 'STOPPED',
      statusReason: 'ECS deployment circuit breaker: tasks failed to start.',
      deploymentCircuitBreaker: { status: 'TRIGGERED', threshold: 5 },
    });
    expect(failed?.deploymentCircuitBreaker?.failureCount).toBeGreaterThanOrEqual(5);
    expect(failed?.stoppedAt).toEqual(failed?.finishedAt);
    expect(failed).not.toHaveProperty('rollback');
  });

  it('tells of the alarms that watch it', async () => {
    const alarms = { alarmNames: ['errors'], enable: true, rollback: true };
    const world = await ecsFailing({ desiredCount: 4, deploymentConfiguration: { alarms } });
    const [watched, before] = await described(world);
    expect(watched).toMatchObject({
      deploymentConfiguration: { alarms },
      alarms: { status: 'MONITORING', alarmNames: ['errors'], triggeredAlarmNames: [] },
    });
    expect(before?.alarms?.status).toBe('MONITORING_COMPLETE');
  });

  it('finds deployments in any cluster, and says which are missing', async () => {
    const { ecs } = await ecsWithRevisions();
    const arnOf = async (cluster: string) => {
      await ecs.createCluster({ clusterName: cluster });
      await ecs.createService({ cluster, serviceName: 'web', taskDefinition: 'web', desiredCount: 0 });
      const { serviceDeployments = [] } = await ecs.listServiceDeployments({ cluster, service: 'web' });
      return serviceDeployments[0]?.serviceDeploymentArn ?? '';
    };
    const arns = [await arnOf('blue'), await arnOf('green')];
    const elsewhere = NONE.replace('/default/', '/none/');
    const { serviceDeployments = [], failures } = await ecs.describeServiceDeployments({
      serviceDeploymentArns: [...arns, NONE, elsewhere],
    });
    expect(serviceDeployments.map(({ serviceDeploymentArn }) => serviceDeploymentArn)).toEqual(arns);
    expect(failures).toEqual([
      { arn: NONE, reason: 'MISSING' },
      { arn: elsewhere, reason: 'MISSING' },
    ]);
  });
});

it('service deployments pass our strict codecs', async () => {
  const world = await ecsFailing({ desiredCount: 4, breaker: BREAKER, percents: [50, 200] });
  const { local } = world;
  const statuses = new Set<unknown>();
  for (let i = 0; i < 30; i++) {
    const list = await callStrictly(local.url, 'ListServiceDeployments', { service: 'web' });
    expect(list).toMatchObject({ serviceDeployments: [{}, {}] });
    const arns = (await listed(world)).map(({ serviceDeploymentArn }) => serviceDeploymentArn);
    const request = { serviceDeploymentArns: [...arns, NONE] };
    const answer = await callStrictly(local.url, 'DescribeServiceDeployments', request);
    expect(answer).toMatchObject({ serviceDeployments: [{}, {}], failures: [{ arn: NONE, reason: 'MISSING' }] });
    statuses.add((await listed(world))[0]?.status);
    await local.advance('10s');
  }
  expect([...statuses]).toEqual(['IN_PROGRESS', 'ROLLBACK_IN_PROGRESS', 'ROLLBACK_SUCCESSFUL']);
});
