import type { DeploymentCircuitBreaker } from '@aws-sdk/client-ecs';
import { describe, expect, it } from 'vitest';
import type { LocalWorld } from '../../support/local-ecs.js';
import { CHECKED, ecsCreating, ecsFailing, primaryOf, tasksOf } from '../../support/service-life.js';

const BREAKER: DeploymentCircuitBreaker = { enable: true, rollback: false };

describe('the threshold of the circuit breaker', () => {
  async function rolloutStateAfter(failures: number, desiredCount: number, breaker: DeploymentCircuitBreaker) {
    const world = await ecsCreating({ desiredCount, breaker });
    if (failures > 0) world.local.addFault({ kind: 'crash', times: failures });
    await world.local.settle();
    return (await primaryOf(world))?.rolloutState;
  }

  it.each([
    { desiredCount: 1, type: 'BOUNDED_PERCENT', value: 50, failures: 3 },
    { desiredCount: 10, type: 'BOUNDED_PERCENT', value: 1, failures: 3 },
    { desiredCount: 25, type: 'BOUNDED_PERCENT', value: 20, failures: 5 },
    { desiredCount: 10, type: 'UNBOUNDED_PERCENT', value: 10, failures: 1 },
    { desiredCount: 10, type: 'UNBOUNDED_PERCENT', value: 15, failures: 2 },
    { desiredCount: 10, type: 'COUNT', value: 1, failures: 1 },
    { desiredCount: 1, type: 'COUNT', value: 6, failures: 6 },
  ] as const)(
    'is $failures failures for $desiredCount tasks with $type $value',
    async ({ desiredCount, failures, ...thresholdConfiguration }) => {
      const breaker = { ...BREAKER, thresholdConfiguration };
      expect(await rolloutStateAfter(failures - 1, desiredCount, breaker)).toBe('COMPLETED');
      expect(await rolloutStateAfter(failures, desiredCount, breaker)).toBe('FAILED');
    },
  );

  it.each([
    { desiredCount: 1, failures: 3 },
    { desiredCount: 6, failures: 3 },
    { desiredCount: 10, failures: 5 },
    { desiredCount: 25, failures: 13 },
  ])('is $failures failures for $desiredCount tasks, by default', async ({ desiredCount, failures }) => {
    expect(await rolloutStateAfter(failures - 1, desiredCount, BREAKER)).toBe('COMPLETED');
    expect(await rolloutStateAfter(failures, desiredCount, BREAKER)).toBe('FAILED');
  });

  it('is of the latest desired count', async () => {
    const world = await ecsCreating({ desiredCount: 10, breaker: BREAKER });
    world.local.addFault({ kind: 'crash', times: 4 });
    await world.local.advance('15s');
    expect(await primaryOf(world)).toMatchObject({ rolloutState: 'IN_PROGRESS', failedTasks: 4 });
    await world.ecs.updateService({ service: 'web', desiredCount: 8 });
    await world.local.advance('1s');
    expect(await primaryOf(world)).toMatchObject({ rolloutState: 'FAILED', failedTasks: 4 });
  });

  it('is never reached by a service without tasks', async () => {
    const breaker = { ...BREAKER, thresholdConfiguration: { type: 'UNBOUNDED_PERCENT', value: 50 } as const };
    const world = await ecsCreating({ desiredCount: 0, breaker });
    await world.local.settle();
    expect(await primaryOf(world)).toMatchObject({ rolloutState: 'COMPLETED' });
  });

  it('does not matter where the circuit breaker is off', async () => {
    const world = await ecsFailing({ desiredCount: 4, breaker: { enable: false, rollback: true } });
    await world.local.advance('1h');
    expect(await primaryOf(world)).toMatchObject({ rolloutState: 'IN_PROGRESS' });
  });
});

describe('the count of failures', () => {
  /** Two tasks fail, one comes to be healthy, another one fails. */
  async function withHealthyTaskBetween(resetOnHealthyTask: boolean | undefined): Promise<LocalWorld> {
    const breaker = { ...BREAKER, resetOnHealthyTask };
    const world = await ecsCreating({ desiredCount: 2, breaker, percents: [50, 100] });
    await world.local.settle();
    world.local.addFault({ kind: 'crash', times: 2 });
    await world.ecs.updateService({ service: 'web', taskDefinition: 'web:2' });
    await world.local.advance('100s');
    expect(await primaryOf(world)).toMatchObject({ runningCount: 1, failedTasks: 2 });
    world.local.addFault({ kind: 'crash', times: 1 });
    return world;
  }

  it.each([true, undefined])('begins anew with a healthy task where resetOnHealthyTask is %s', async (reset) => {
    const world = await withHealthyTaskBetween(reset);
    await world.local.advance('10s');
    expect(await primaryOf(world)).toMatchObject({ failedTasks: 0 });
    await world.local.advance('10s');
    expect(await primaryOf(world)).toMatchObject({ failedTasks: 1 });
    await world.local.settle();
    expect(await primaryOf(world)).toMatchObject({ rolloutState: 'COMPLETED' });
  });

  it('goes on where resetOnHealthyTask is false', async () => {
    const world = await withHealthyTaskBetween(false);
    await world.local.settle();
    expect(await primaryOf(world)).toMatchObject({ rolloutState: 'FAILED', failedTasks: 3 });
  });

  it('begins anew with each deployment', async () => {
    const world = await ecsCreating({ desiredCount: 1, breaker: BREAKER });
    world.local.addFault({ kind: 'crash', times: 2 });
    await world.local.advance('40s');
    expect(await primaryOf(world)).toMatchObject({ failedTasks: 2 });
    await world.ecs.updateService({ service: 'web', forceNewDeployment: true });
    expect(await primaryOf(world)).toMatchObject({ failedTasks: 0 });
  });

  it('is over once the deployment is complete', async () => {
    const world = await ecsCreating({ desiredCount: 2, breaker: BREAKER });
    await world.local.settle();
    world.local.addFault({ kind: 'crash', times: 4 });
    for (const { taskArn } of await tasksOf(world)) await world.ecs.stopTask({ task: taskArn });
    await world.local.settle();
    expect(await world.describe('web')).toMatchObject({
      runningCount: 2,
      deployments: [{ rolloutState: 'COMPLETED', failedTasks: 0 }],
    });
  });

  it.each([
    { crashesCountUntil: 'running', rolloutState: 'IN_PROGRESS', failedTasks: 0 },
    { crashesCountUntil: 'healthy', rolloutState: 'FAILED', failedTasks: 3 },
  ] as const)(
    'ends for a task once it is $crashesCountUntil, by policy',
    async ({ crashesCountUntil, rolloutState, failedTasks }) => {
      const world = await ecsCreating({ desiredCount: 1, breaker: BREAKER }, { policy: { crashesCountUntil } });
      world.local.addFault({ kind: 'crash', after: '20s' });
      await world.local.advance('5m');
      expect(await primaryOf(world)).toMatchObject({ rolloutState, failedTasks });
    },
  );

  it('never includes a task that was healthy', async () => {
    const world = await ecsCreating(
      { desiredCount: 2, breaker: BREAKER },
      { policy: { crashesCountUntil: 'healthy' } },
    );
    world.local.addFault({ kind: 'crash', after: '50s', times: 1 });
    await world.local.advance('62s');
    expect(await tasksOf(world, 'STOPPED')).toMatchObject([{ stopCode: 'EssentialContainerExited' }]);
    expect(await primaryOf(world)).toMatchObject({ rolloutState: 'COMPLETED', failedTasks: 0 });
  });

  it('includes tasks that fail their health checks and are stopped', async () => {
    const world = await ecsCreating({ desiredCount: 1, breaker: BREAKER });
    await world.ecs.registerTaskDefinition(CHECKED);
    await world.local.settle();
    world.local.addFault({ kind: 'unhealthy-container', family: 'checked' });
    await world.ecs.updateService({ service: 'web', taskDefinition: 'checked' });
    await world.local.settle();
    expect(await world.describe('web')).toMatchObject({
      deployments: [{ rolloutState: 'FAILED', failedTasks: 3 }, { runningCount: 1 }],
    });
  });

  it('includes tasks whose image cannot be fetched, which fail to start', async () => {
    const world = await ecsCreating({ desiredCount: 1, breaker: BREAKER });
    world.local.addFault({ kind: 'cannot-pull-image', message: 'pull access denied' });
    await world.local.settle();
    expect(await primaryOf(world)).toMatchObject({ rolloutState: 'FAILED', failedTasks: 3 });
    const stopped = await tasksOf(world, 'STOPPED');
    expect(stopped).toHaveLength(3);
    for (const task of stopped) {
      expect(task).toMatchObject({
        lastStatus: 'STOPPED',
        stopCode: 'TaskFailedToStart',
        stoppedReason: 'CannotPullContainerError: pull access denied',
      });
      expect(task).not.toHaveProperty('startedAt');
    }
  });

  it('does not include tasks that a user stops', async () => {
    const world = await ecsCreating({ desiredCount: 1, breaker: BREAKER });
    for (let i = 0; i < 4; i++) {
      await world.local.advance('5s');
      for (const { taskArn } of await tasksOf(world)) await world.ecs.stopTask({ task: taskArn });
      await world.local.advance('10s');
    }
    expect(await primaryOf(world)).toMatchObject({ failedTasks: 0 });
    await world.local.settle();
    expect(await primaryOf(world)).toMatchObject({ rolloutState: 'COMPLETED' });
  });

  it('includes tasks for which there is no place, by policy', async () => {
    const world = await ecsCreating({ desiredCount: 4, breaker: BREAKER }, { policy: { countUnplaced: true } });
    world.local.addFault({ kind: 'no-capacity' });
    await world.local.advance('1h');
    expect(await primaryOf(world)).toMatchObject({ rolloutState: 'FAILED' });
  });

  it('does not include tasks for which there is no place, by default', async () => {
    const world = await ecsCreating({ desiredCount: 4, breaker: BREAKER });
    world.local.addFault({ kind: 'no-capacity' });
    await world.local.advance('1h');
    expect(await primaryOf(world)).toMatchObject({ rolloutState: 'IN_PROGRESS', failedTasks: 0 });
  });
});
