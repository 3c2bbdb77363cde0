import type { DeploymentCircuitBreaker, UpdateServiceCommandInput } from '@aws-sdk/client-ecs';
import { describe, expect, it } from 'vitest';
import { ecsWithInstances } from '../../support/container-instances.js';
import { ARN, type LocalWorld, NOON } from '../../support/local-ecs.js';
import { CHECKED, ecsCreating, ecsFailing, messages, primaryOf, runWeb, tasksOf } from '../../support/service-life.js';

const BREAKER: DeploymentCircuitBreaker = { enable: true, rollback: false };

describe('a deployment that fails without rollback', () => {
  async function failed(): Promise<LocalWorld> {
    const world = await ecsFailing({ desiredCount: 4, breaker: BREAKER });
    await world.local.settle();
    expect(await primaryOf(world)).toMatchObject({
      rolloutState: 'FAILED',
      rolloutStateReason: 'ECS deployment circuit breaker: tasks failed to start.',
    });
    world.local.clearFaults();
    return world;
  }

  it('says so, once, and leaves the old tasks alone', async () => {
    const world = await failed();
    const { id } = (await primaryOf(world)) ?? {};
    expect((await messages(world)).at(-1)).toBe(
      `(service web) (deployment ${id}) deployment failed: tasks failed to start.`,
    );
    expect(await world.describe('web')).toMatchObject({
      taskDefinition: `${ARN}:task-definition/web:2`,
      runningCount: 4,
      deployments: [
        { status: 'PRIMARY', runningCount: 0 },
        { status: 'ACTIVE', runningCount: 4 },
      ],
    });
  });

  it.each<{ change: string; update: Omit<UpdateServiceCommandInput, 'service'> }>([
    { change: 'nothing changes', update: {} },
    { change: 'the service is scaled out', update: { desiredCount: 6 } },
    { change: 'the bounds are widened', update: { deploymentConfiguration: { minimumHealthyPercent: 0 } } },
  ])('starts nothing more when $change', async ({ update }) => {
    const world = await failed();
    await world.ecs.updateService({ service: 'web', ...update });
    const [task] = await tasksOf(world);
    await world.ecs.stopTask({ task: task?.taskArn });
    await world.local.advance('1h');
    expect(await world.describe('web')).toMatchObject({ runningCount: 3, pendingCount: 0 });
  });

  it('can still be scaled in', async () => {
    const world = await failed();
    await world.ecs.updateService({ service: 'web', desiredCount: 1 });
    await world.local.settle();
    expect(await world.describe('web')).toMatchObject({
      runningCount: 1,
      deployments: [{ runningCount: 0 }, { runningCount: 1 }],
    });
  });

  it.each<{ way: string; update: Omit<UpdateServiceCommandInput, 'service'> }>([
    { way: 'another revision', update: { taskDefinition: 'web:1' } },
    { way: 'force', update: { forceNewDeployment: true } },
  ])('is followed by another one that goes well, by $way', async ({ update }) => {
    const world = await failed();
    const { id } = (await primaryOf(world)) ?? {};
    await world.ecs.updateService({ service: 'web', ...update });
    await world.local.settle();
    const { runningCount, deployments = [] } = await world.describe('web');
    expect(runningCount).toBe(4);
    expect(deployments).toMatchObject([
      { status: 'PRIMARY', runningCount: 4, rolloutState: 'COMPLETED', failedTasks: 0 },
    ]);
    expect(deployments[0]?.id).not.toBe(id);
  });

  it('keeps its count of failures, whatever becomes of its other tasks', async () => {
    const breaker = { ...BREAKER, thresholdConfiguration: { type: 'COUNT', value: 2 } as const };
    const world = await ecsCreating({ desiredCount: 4, breaker });
    world.local.addFault({ kind: 'crash', times: 2 });
    await world.local.settle();
    expect(await primaryOf(world)).toMatchObject({ rolloutState: 'FAILED', failedTasks: 2, runningCount: 2 });
  });

  it('takes no healthy task below the minimum, wherever its own tasks are', async () => {
    const world = await ecsWithInstances([{ zone: 'a' }]);
    await world.ecs.registerTaskDefinition(CHECKED);
    await runWeb(world, 4, {}, { breaker: BREAKER });
    await world.addInstance({ zone: 'b' });
    await world.addInstance({ zone: 'c' });
    world.local.addFault({ kind: 'unhealthy-container', family: 'checked' });
    await world.ecs.updateService({ service: 'web', taskDefinition: 'checked' });
    await world.local.settle();
    const { deployments } = await world.describe('web');
    expect(deployments).toMatchObject([{ rolloutState: 'FAILED' }, { status: 'ACTIVE', runningCount: 4 }]);
  });

  it('is reported at the time at which the task failed that was one too many', async () => {
    const world = await ecsCreating({ desiredCount: 1, breaker: BREAKER });
    world.local.addFault({ kind: 'crash' });
    await world.local.settle();
    const { events: [last] = [] } = await world.describe('web');
    expect(last?.message).toContain('deployment failed');
    const [started, firstWait, secondWait] = [11, 11 + 10, 11 + 20];
    expect(last?.createdAt).toEqual(new Date(NOON.getTime() + (started + firstWait + secondWait + 1) * 1_000));
  });
});
