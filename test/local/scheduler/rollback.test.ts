import type { DeploymentCircuitBreaker } from '@aws-sdk/client-ecs';
import { describe, expect, it } from 'vitest';
import { ARN, WEB } from '../../support/local-ecs.js';
import { ecsCreating, ecsFailing, messages, primaryOf, tasksOf } from '../../support/service-life.js';

const BREAKER: DeploymentCircuitBreaker = { enable: true, rollback: true };

describe('a deployment that fails with rollback', () => {
  it('gives way to the last one that was completed, which needs no new tasks', async () => {
    const world = await ecsCreating({ desiredCount: 4, breaker: BREAKER });
    await world.local.settle();
    const good = await primaryOf(world);
    const before = (await messages(world)).length;
    world.local.addFault({ kind: 'crash', revision: 2 });
    await world.ecs.updateService({ service: 'web', taskDefinition: 'web:2' });
    const bad = await primaryOf(world);
    await world.local.advance('12s');
    expect(await world.describe('web')).toMatchObject({
      taskDefinition: `${ARN}:task-definition/web:1`,
      runningCount: 4,
      deployments: [
        {
          id: good?.id,
          status: 'PRIMARY',
          desiredCount: 4,
          rolloutState: 'IN_PROGRESS',
          rolloutStateReason: `ECS deployment circuit breaker: rolling back to deploymentId ${good?.id}.`,
        },
        {
          id: bad?.id,
          status: 'ACTIVE',
          desiredCount: 0,
          failedTasks: 4,
          rolloutState: 'FAILED',
          rolloutStateReason: 'ECS deployment circuit breaker: tasks failed to start.',
        },
      ],
    });
    await world.local.settle();
    const { deployments = [] } = await world.describe('web');
    expect(deployments).toHaveLength(1);
    expect(deployments[0]).toMatchObject({
      id: good?.id,
      status: 'PRIMARY',
      taskDefinition: `${ARN}:task-definition/web:1`,
      runningCount: 4,
      rolloutState: 'COMPLETED',
      rolloutStateReason: `ECS deployment ${good?.id} completed.`,
    });
    expect((await messages(world)).slice(before + 1)).toEqual([
      `(service web) (deployment ${bad?.id}) deployment failed: tasks failed to start.`,
      `(service web) rolling back to deployment ${good?.id}.`,
      `(service web) (deployment ${good?.id}) deployment completed.`,
      '(service web) has reached a steady state.',
    ]);
  });

  it('starts again what was stopped for it', async () => {
    const world = await ecsFailing({ desiredCount: 4, breaker: BREAKER, percents: [50, 100] });
    await world.local.advance('34s');
    expect(await world.describe('web')).toMatchObject({ runningCount: 2, pendingCount: 0 });
    await world.local.advance('1s');
    expect(await world.describe('web')).toMatchObject({ runningCount: 2, pendingCount: 2 });
    await world.local.settle();
    const running = await tasksOf(world);
    expect(running).toHaveLength(4);
    for (const task of running) expect(task.taskDefinitionArn).toBe(`${ARN}:task-definition/web:1`);
  });

  it('is recorded as a service deployment that was rolled back', async () => {
    const world = await ecsFailing({ desiredCount: 4, breaker: BREAKER, percents: [50, 100] });
    const statuses = async () =>
      (await world.ecs.listServiceDeployments({ service: 'web' })).serviceDeployments?.map(({ status }) => status);
    expect(await statuses()).toEqual(['IN_PROGRESS', 'SUCCESSFUL']);
    await world.local.advance('40s');
    expect(await statuses()).toEqual(['ROLLBACK_IN_PROGRESS', 'SUCCESSFUL']);
    await world.local.settle();
    expect(await statuses()).toEqual(['ROLLBACK_SUCCESSFUL', 'SUCCESSFUL']);
    const { serviceDeployments: listed = [] } = await world.ecs.listServiceDeployments({ service: 'web' });
    const { serviceDeployments: [last, first] = [] } = await world.ecs.describeServiceDeployments({
      serviceDeploymentArns: listed.map(({ serviceDeploymentArn = '' }) => serviceDeploymentArn),
    });
    expect(last).toMatchObject({
      rollback: { serviceRevisionArn: first?.targetServiceRevision?.arn },
      deploymentCircuitBreaker: { status: 'TRIGGERED', failureCount: 4, threshold: 3 },
    });
  });

  it('keeps what was scaled meanwhile', async () => {
    const world = await ecsFailing({ desiredCount: 4, breaker: BREAKER });
    await world.ecs.updateService({ service: 'web', desiredCount: 6 });
    await world.local.settle();
    expect(await world.describe('web')).toMatchObject({
      taskDefinition: `${ARN}:task-definition/web:1`,
      desiredCount: 6,
      runningCount: 6,
      deployments: [{ rolloutState: 'COMPLETED' }],
    });
  });

  it('returns to the last one that was completed, not to one that was overtaken', async () => {
    const world = await ecsCreating({ desiredCount: 2, breaker: BREAKER });
    await world.local.settle();
    const good = await primaryOf(world);
    await world.ecs.registerTaskDefinition(WEB);
    world.local.addFault({ kind: 'crash', revision: 3 });
    await world.ecs.updateService({ service: 'web', taskDefinition: 'web:2' });
    await world.local.advance('20s');
    await world.ecs.updateService({ service: 'web', taskDefinition: 'web:3' });
    await world.local.settle();
    expect(await world.describe('web')).toMatchObject({
      taskDefinition: `${ARN}:task-definition/web:1`,
      runningCount: 2,
      deployments: [{ id: good?.id, rolloutState: 'COMPLETED' }],
    });
  });

  it('fails for good where the last completed one fails as well', async () => {
    const world = await ecsCreating({ desiredCount: 4, breaker: BREAKER, percents: [50, 100] });
    await world.local.settle();
    world.local.addFault({ kind: 'crash' });
    await world.ecs.updateService({ service: 'web', taskDefinition: 'web:2' });
    expect(await world.local.settle()).toBe(true);
    expect(await world.describe('web')).toMatchObject({
      taskDefinition: `${ARN}:task-definition/web:1`,
      runningCount: 2,
      pendingCount: 0,
      deployments: [{ rolloutState: 'FAILED' }],
    });
    const { serviceDeployments: [last] = [] } = await world.ecs.listServiceDeployments({ service: 'web' });
    expect(last?.status).toBe('ROLLBACK_FAILED');
  });

  it('starts nothing more where it is the first', async () => {
    const world = await ecsCreating({ desiredCount: 1, breaker: BREAKER });
    world.local.addFault({ kind: 'crash' });
    expect(await world.local.settle()).toBe(true);
    expect(await primaryOf(world)).toMatchObject({ rolloutState: 'FAILED', failedTasks: 3 });
    world.local.clearFaults();
    await world.local.advance('1d');
    expect(await world.describe('web')).toMatchObject({ status: 'ACTIVE', runningCount: 0, pendingCount: 0 });
    expect((await messages(world)).filter((message) => message.includes('rolling back'))).toEqual([]);
  });
});
