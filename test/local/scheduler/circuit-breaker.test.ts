import type { DeploymentCircuitBreaker, Task, UpdateServiceCommandInput } from '@aws-sdk/client-ecs';
import { describe, expect, it } from 'vitest';
import type { LocalEcsServerOptions } from '../../../src/local/index.js';
import { ARN, ecsWithRevisions, emptyEcs, LARGE, type LocalWorld, NOON, WEB } from '../../support/local-ecs.js';

const BREAKER: DeploymentCircuitBreaker = { enable: true, rollback: false };
const WITH_ROLLBACK: DeploymentCircuitBreaker = { enable: true, rollback: true };

/** A task definition whose health check fails as soon as a fault says so. */
const CHECKED = {
  family: 'checked',
  containerDefinitions: WEB.containerDefinitions.map((container) => ({
    ...container,
    healthCheck: { command: ['CMD-SHELL', 'true'], interval: 5, retries: 1 },
  })),
};

interface Settings {
  readonly desiredCount: number;
  readonly breaker?: DeploymentCircuitBreaker;
  readonly percents?: readonly [number, number];
}

/** Starts a local ECS in which the service `web`, with a circuit breaker, was created just now with `web:1`. */
async function ecsCreating(
  { desiredCount, breaker = BREAKER, percents = [100, 200] }: Settings,
  options?: LocalEcsServerOptions,
): Promise<LocalWorld> {
  const world = await ecsWithRevisions(options);
  await world.ecs.createService({
    serviceName: 'web',
    taskDefinition: 'web:1',
    desiredCount,
    deploymentConfiguration: {
      deploymentCircuitBreaker: breaker,
      minimumHealthyPercent: percents[0],
      maximumPercent: percents[1],
    },
    availabilityZoneRebalancing: 'DISABLED',
  });
  return world;
}

/** Starts a local ECS in which the service `web`, at rest with `web:1`, was updated just now to `web:2`, which fails. */
async function ecsUpdating(settings: Settings, options?: LocalEcsServerOptions): Promise<LocalWorld> {
  const world = await ecsCreating(settings, options);
  await world.local.settle();
  world.local.addFault({ kind: 'crash', revision: 2 });
  await world.ecs.updateService({ service: 'web', taskDefinition: 'web:2' });
  return world;
}

const primary = async ({ describe }: LocalWorld) => (await describe('web')).deployments?.[0];

/** The messages of the service, oldest first. */
async function messages({ describe }: LocalWorld): Promise<string[]> {
  const { events = [] } = await describe('web');
  return events.map(({ message = '' }) => message).toReversed();
}

async function tasks({ ecs }: LocalWorld, desiredStatus: 'RUNNING' | 'STOPPED'): Promise<Task[]> {
  const { taskArns = [] } = await ecs.listTasks({ serviceName: 'web', desiredStatus });
  return taskArns.length === 0 ? [] : ((await ecs.describeTasks({ tasks: taskArns })).tasks ?? []);
}

describe('the threshold of the circuit breaker', () => {
  async function rolloutStateAfter(failures: number, desiredCount: number, breaker: DeploymentCircuitBreaker) {
    const world = await ecsCreating({ desiredCount, breaker });
    if (failures > 0) world.local.addFault({ kind: 'crash', times: failures });
    await world.local.settle();
    return (await primary(world))?.rolloutState;
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
    const world = await ecsCreating({ desiredCount: 10 });
    world.local.addFault({ kind: 'crash', times: 4 });
    await world.local.advance('15s');
    expect(await primary(world)).toMatchObject({ rolloutState: 'IN_PROGRESS', failedTasks: 4 });
    await world.ecs.updateService({ service: 'web', desiredCount: 8 });
    await world.local.advance('1s');
    expect(await primary(world)).toMatchObject({ rolloutState: 'FAILED', failedTasks: 4 });
  });

  it('is never reached by a service without tasks', async () => {
    const breaker = { ...BREAKER, thresholdConfiguration: { type: 'UNBOUNDED_PERCENT', value: 50 } as const };
    const world = await ecsCreating({ desiredCount: 0, breaker });
    await world.local.settle();
    expect(await primary(world)).toMatchObject({ rolloutState: 'COMPLETED' });
  });

  it('does not matter where the circuit breaker is off', async () => {
    const world = await ecsUpdating({ desiredCount: 4, breaker: { enable: false, rollback: true } });
    await world.local.advance('1h');
    expect(await primary(world)).toMatchObject({ rolloutState: 'IN_PROGRESS' });
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
    expect(await primary(world)).toMatchObject({ runningCount: 1, failedTasks: 2 });
    world.local.addFault({ kind: 'crash', times: 1 });
    return world;
  }

  it.each([true, undefined])('begins anew with a healthy task where resetOnHealthyTask is %s', async (reset) => {
    const world = await withHealthyTaskBetween(reset);
    await world.local.advance('10s');
    expect(await primary(world)).toMatchObject({ failedTasks: 0 });
    await world.local.advance('10s');
    expect(await primary(world)).toMatchObject({ failedTasks: 1 });
    await world.local.settle();
    expect(await primary(world)).toMatchObject({ rolloutState: 'COMPLETED' });
  });

  it('goes on where resetOnHealthyTask is false', async () => {
    const world = await withHealthyTaskBetween(false);
    await world.local.settle();
    expect(await primary(world)).toMatchObject({ rolloutState: 'FAILED', failedTasks: 3 });
  });

  it('begins anew with each deployment', async () => {
    const world = await ecsCreating({ desiredCount: 1 });
    world.local.addFault({ kind: 'crash', times: 2 });
    await world.local.advance('40s');
    expect(await primary(world)).toMatchObject({ failedTasks: 2 });
    await world.ecs.updateService({ service: 'web', forceNewDeployment: true });
    expect(await primary(world)).toMatchObject({ failedTasks: 0 });
  });

  it('is over once the deployment is complete', async () => {
    const world = await ecsCreating({ desiredCount: 2 });
    await world.local.settle();
    world.local.addFault({ kind: 'crash', times: 4 });
    for (const { taskArn } of await tasks(world, 'RUNNING')) await world.ecs.stopTask({ task: taskArn });
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
      const world = await ecsCreating({ desiredCount: 1 }, { policy: { crashesCountUntil } });
      world.local.addFault({ kind: 'crash', after: '20s' });
      await world.local.advance('5m');
      expect(await primary(world)).toMatchObject({ rolloutState, failedTasks });
    },
  );

  it('never includes a task that was healthy', async () => {
    const world = await ecsCreating({ desiredCount: 2 }, { policy: { crashesCountUntil: 'healthy' } });
    world.local.addFault({ kind: 'crash', after: '50s', times: 1 });
    await world.local.advance('62s');
    expect(await tasks(world, 'STOPPED')).toMatchObject([{ stopCode: 'EssentialContainerExited' }]);
    expect(await primary(world)).toMatchObject({ rolloutState: 'COMPLETED', failedTasks: 0 });
  });

  it('includes tasks that fail their health checks and are stopped', async () => {
    const world = await ecsCreating({ desiredCount: 1 });
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
    const world = await ecsCreating({ desiredCount: 1 });
    world.local.addFault({ kind: 'cannot-pull-image', message: 'pull access denied' });
    await world.local.settle();
    expect(await primary(world)).toMatchObject({ rolloutState: 'FAILED', failedTasks: 3 });
    const stopped = await tasks(world, 'STOPPED');
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
    const world = await ecsCreating({ desiredCount: 1 });
    for (let i = 0; i < 4; i++) {
      await world.local.advance('5s');
      for (const { taskArn } of await tasks(world, 'RUNNING')) await world.ecs.stopTask({ task: taskArn });
      await world.local.advance('10s');
    }
    expect(await primary(world)).toMatchObject({ failedTasks: 0 });
    await world.local.settle();
    expect(await primary(world)).toMatchObject({ rolloutState: 'COMPLETED' });
  });

  it('includes tasks for which there is no place, by policy', async () => {
    const world = await ecsCreating({ desiredCount: 4 }, { policy: { countUnplaced: true } });
    world.local.addFault({ kind: 'no-capacity' });
    await world.local.advance('1h');
    expect(await primary(world)).toMatchObject({ rolloutState: 'FAILED' });
  });

  it('does not include tasks for which there is no place, by default', async () => {
    const world = await ecsCreating({ desiredCount: 4 });
    world.local.addFault({ kind: 'no-capacity' });
    await world.local.advance('1h');
    expect(await primary(world)).toMatchObject({ rolloutState: 'IN_PROGRESS', failedTasks: 0 });
  });
});

describe('a deployment that fails with rollback', () => {
  it('gives way to the last one that was completed, which needs no new tasks', async () => {
    const world = await ecsCreating({ desiredCount: 4, breaker: WITH_ROLLBACK });
    await world.local.settle();
    const good = await primary(world);
    const before = (await messages(world)).length;
    world.local.addFault({ kind: 'crash', revision: 2 });
    await world.ecs.updateService({ service: 'web', taskDefinition: 'web:2' });
    const bad = await primary(world);
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
    const world = await ecsUpdating({ desiredCount: 4, breaker: WITH_ROLLBACK, percents: [50, 100] });
    await world.local.advance('34s');
    expect(await world.describe('web')).toMatchObject({ runningCount: 2, pendingCount: 0 });
    await world.local.advance('1s');
    expect(await world.describe('web')).toMatchObject({ runningCount: 2, pendingCount: 2 });
    await world.local.settle();
    const running = await tasks(world, 'RUNNING');
    expect(running).toHaveLength(4);
    for (const task of running) expect(task.taskDefinitionArn).toBe(`${ARN}:task-definition/web:1`);
  });

  it('is recorded as a service deployment that was rolled back', async () => {
    const world = await ecsUpdating({ desiredCount: 4, breaker: WITH_ROLLBACK, percents: [50, 100] });
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
    const world = await ecsUpdating({ desiredCount: 4, breaker: WITH_ROLLBACK });
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
    const world = await ecsCreating({ desiredCount: 2, breaker: WITH_ROLLBACK });
    await world.local.settle();
    const good = await primary(world);
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
    const world = await ecsCreating({ desiredCount: 4, breaker: WITH_ROLLBACK, percents: [50, 100] });
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
    const world = await ecsCreating({ desiredCount: 1, breaker: WITH_ROLLBACK });
    world.local.addFault({ kind: 'crash' });
    expect(await world.local.settle()).toBe(true);
    expect(await primary(world)).toMatchObject({ rolloutState: 'FAILED', failedTasks: 3 });
    world.local.clearFaults();
    await world.local.advance('1d');
    expect(await world.describe('web')).toMatchObject({ status: 'ACTIVE', runningCount: 0, pendingCount: 0 });
    expect((await messages(world)).filter((message) => message.includes('rolling back'))).toEqual([]);
  });
});

describe('a deployment that fails without rollback', () => {
  async function failed(settings: Partial<Settings> = {}): Promise<LocalWorld> {
    const world = await ecsUpdating({ desiredCount: 4, ...settings });
    await world.local.settle();
    expect(await primary(world)).toMatchObject({
      rolloutState: 'FAILED',
      rolloutStateReason: 'ECS deployment circuit breaker: tasks failed to start.',
    });
    world.local.clearFaults();
    return world;
  }

  it('says so, once, and leaves the old tasks alone', async () => {
    const world = await failed();
    const { id } = (await primary(world)) ?? {};
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
    const [task] = await tasks(world, 'RUNNING');
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
    const { id } = (await primary(world)) ?? {};
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
    expect(await primary(world)).toMatchObject({ rolloutState: 'FAILED', failedTasks: 2, runningCount: 2 });
  });

  it('takes no healthy task below the minimum, wherever its own tasks are', async () => {
    const world = await emptyEcs();
    const instanceIn = (zone: string) =>
      world.ecs.registerContainerInstance({ ...LARGE, attributes: [{ name: 'ecs.availability-zone', value: zone }] });
    await world.ecs.createCluster({});
    await instanceIn('us-east-1a');
    for (const { family, containerDefinitions } of [WEB, CHECKED]) {
      await world.ecs.registerTaskDefinition({ family, containerDefinitions });
    }
    await world.ecs.createService({
      serviceName: 'web',
      taskDefinition: 'web',
      desiredCount: 4,
      deploymentConfiguration: {
        deploymentCircuitBreaker: BREAKER,
        minimumHealthyPercent: 100,
        maximumPercent: 200,
      },
      availabilityZoneRebalancing: 'DISABLED',
    });
    await world.local.settle();
    await instanceIn('us-east-1b');
    await instanceIn('us-east-1c');
    world.local.addFault({ kind: 'unhealthy-container', family: 'checked' });
    await world.ecs.updateService({ service: 'web', taskDefinition: 'checked' });
    await world.local.settle();
    const { deployments } = await world.describe('web');
    expect(deployments).toMatchObject([{ rolloutState: 'FAILED' }, { status: 'ACTIVE', runningCount: 4 }]);
  });

  it('is reported at the time at which the task failed that was one too many', async () => {
    const world = await ecsCreating({ desiredCount: 1 });
    world.local.addFault({ kind: 'crash' });
    await world.local.settle();
    const { events: [last] = [] } = await world.describe('web');
    expect(last?.message).toContain('deployment failed');
    const [started, firstWait, secondWait] = [11, 11 + 10, 11 + 20];
    expect(last?.createdAt).toEqual(new Date(NOON.getTime() + (started + firstWait + secondWait + 1) * 1_000));
  });
});
