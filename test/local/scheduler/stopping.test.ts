import type { ContainerDefinition, Task } from '@aws-sdk/client-ecs';
import { describe, expect, it } from 'vitest';
import { ecsWithRevisions, ecsWithService } from '../../support/local-ecs.js';
import { runOne, scale, tasksOf } from '../../support/service-life.js';

const APP = { name: 'app', image: 'nginx:1.27', memory: 128 };

/** Runs a task whose containers take so long after SIGTERM, and stops it when it has run for a while. */
async function stopped(
  shutDown: number,
  containerDefinitions: ContainerDefinition[],
  awsvpc = false,
): Promise<Task | undefined> {
  const { ecs, local } = await ecsWithRevisions({ policy: { shutDown } });
  await ecs.registerTaskDefinition({
    family: 'slow',
    containerDefinitions,
    ...(awsvpc ? { networkMode: 'awsvpc' } : {}),
  });
  const task = await runOne(ecs, {
    taskDefinition: 'slow',
    networkConfiguration: awsvpc ? { awsvpcConfiguration: { subnets: ['subnet-1'] } } : undefined,
  });
  await local.advance('1m');
  await ecs.stopTask({ task });
  await local.settle();
  return (await ecs.describeTasks({ tasks: [task] })).tasks?.[0];
}

/** Seconds from SIGTERM to one of the times of a task. */
function secondsTo(time: 'executionStoppedAt' | 'stoppedAt', task: Task | undefined): number {
  return ((task?.[time]?.getTime() ?? Number.NaN) - (task?.stoppingAt?.getTime() ?? Number.NaN)) / 1_000;
}

const exitCodes = (task: Task | undefined) => task?.containers?.map(({ exitCode }) => exitCode);

describe('a container that is told to stop', () => {
  it.each([
    { shutDown: 5, stopTimeout: undefined, after: 5, exitCode: 0 },
    { shutDown: 30, stopTimeout: undefined, after: 30, exitCode: 0 },
    { shutDown: 31, stopTimeout: undefined, after: 30, exitCode: 137 },
    { shutDown: 60, stopTimeout: 10, after: 10, exitCode: 137 },
    { shutDown: 60, stopTimeout: 90, after: 60, exitCode: 0 },
    { shutDown: 600, stopTimeout: 90, after: 90, exitCode: 137 },
  ])(
    'that takes $shutDown s, with a stopTimeout of $stopTimeout, ends after $after s with $exitCode',
    async ({ shutDown, stopTimeout, after, exitCode }) => {
      const task = await stopped(shutDown * 1_000, [{ ...APP, stopTimeout }]);
      expect(task).toMatchObject({ lastStatus: 'STOPPED', stopCode: 'UserInitiated' });
      expect(secondsTo('executionStoppedAt', task)).toBe(after);
      expect(secondsTo('stoppedAt', task)).toBe(after);
      expect(exitCodes(task)).toEqual([exitCode]);
    },
  );

  it('is killed at its own time, not at that of another container of its task', async () => {
    const impatient = { ...APP, stopTimeout: 2 };
    const task = await stopped(10_000, [impatient, { ...APP, name: 'sidecar', stopTimeout: 60 }]);
    expect(secondsTo('executionStoppedAt', task)).toBe(10);
    expect(exitCodes(task)).toEqual([137, 0]);
  });

  it('is followed by its network interface', async () => {
    const task = await stopped(5_000, [APP], true);
    expect(secondsTo('executionStoppedAt', task)).toBe(5);
    expect(secondsTo('stoppedAt', task)).toBe(10);
  });

  it('is STOPPING until then', async () => {
    const { ecs, local } = await ecsWithRevisions({ policy: { shutDown: 60_000 } });
    const started = await runOne(ecs, { taskDefinition: 'web' });
    await local.advance('1m');
    await ecs.stopTask({ task: started });
    const status = async () => {
      const { tasks: [task] = [] } = await ecs.describeTasks({ tasks: [started] });
      return [task?.lastStatus, task?.desiredStatus, task?.containers?.[0]?.lastStatus];
    };
    await local.advance('29999ms');
    expect(await status()).toEqual(['STOPPING', 'STOPPED', 'RUNNING']);
    await local.advance('1ms');
    expect(await status()).toEqual(['STOPPED', 'STOPPED', 'STOPPED']);
  });
});

describe("a service's task", () => {
  it('is replaced when a user stops it, in a second and without waiting for its end', async () => {
    const world = await ecsWithService({ desiredCount: 2 }, { policy: { shutDown: 20_000 } });
    const [first, second] = await tasksOf(world);
    await world.ecs.stopTask({ task: first?.taskArn, reason: 'enough' });
    await world.local.advance('1s');
    expect(await world.describe('web')).toMatchObject({ desiredCount: 2, runningCount: 1, pendingCount: 1 });
    expect(await tasksOf(world, 'STOPPED')).toMatchObject([{ taskArn: first?.taskArn, lastStatus: 'STOPPING' }]);
    await world.local.settle();
    expect(await tasksOf(world, 'STOPPED')).toMatchObject([
      { taskArn: first?.taskArn, lastStatus: 'STOPPED', stopCode: 'UserInitiated', stoppedReason: 'enough' },
    ]);
    expect((await tasksOf(world)).map(({ taskArn }) => taskArn)).toContain(second?.taskArn);
    expect(await world.describe('web')).toMatchObject({
      runningCount: 2,
      deployments: [{ rolloutState: 'COMPLETED', failedTasks: 0 }],
    });
  });

  it('is stopped in the same way when the service is scaled in, and says which deployment did it', async () => {
    const world = await ecsWithService({ desiredCount: 1 }, { policy: { shutDown: 60_000 } });
    const { deployments: [deployment] = [] } = await world.describe('web');
    await scale(world, 0);
    const [task] = await tasksOf(world, 'STOPPED');
    expect(task).toMatchObject({
      stopCode: 'ServiceSchedulerInitiated',
      stoppedReason: `Scaling activity initiated by (deployment ${deployment?.id})`,
    });
    expect(secondsTo('stoppedAt', task)).toBe(30);
    expect(exitCodes(task)).toEqual([137]);
  });

  it('is replaced when its essential container exits', async () => {
    const world = await ecsWithService({ desiredCount: 1 });
    world.local.addFault({ kind: 'crash', after: '1m', exitCode: 3, times: 1 });
    const [before] = await tasksOf(world);
    await world.ecs.stopTask({ task: before?.taskArn });
    await world.local.settle();
    const dead = (await tasksOf(world, 'STOPPED')).find(({ stopCode }) => stopCode === 'EssentialContainerExited');
    expect(dead).toMatchObject({ stoppedReason: 'Essential container in task exited', containers: [{ exitCode: 3 }] });
    expect((dead?.stoppedAt?.getTime() ?? 0) - (dead?.startedAt?.getTime() ?? 0)).toBe(60_000);
    expect(await world.describe('web')).toMatchObject({ runningCount: 1, pendingCount: 0 });
  });
});
