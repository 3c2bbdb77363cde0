import { describe, expect, it } from 'vitest';
import type { LocalEcsServerOptions } from '../../../src/local/index.js';
import { ARN, ecsWithService, type LocalWorld } from '../../support/local-ecs.js';
import { scale, tasksOf } from '../../support/service-life.js';

/** Starts a local ECS in which the service `web` runs twice, at rest, on `web:1`, which was deregistered just now. */
async function ecsWithDeregistered(options?: LocalEcsServerOptions): Promise<LocalWorld> {
  const world = await ecsWithService({ desiredCount: 2 }, options);
  await world.ecs.deregisterTaskDefinition({ taskDefinition: 'web:1' });
  return world;
}

const INACTIVE = { name: 'ClientException', message: 'TaskDefinition is inactive' };

/** Everything that takes a revision into use. */
const NEW_USES: { use: string; start: ({ ecs }: LocalWorld) => Promise<unknown> }[] = [
  {
    use: 'CreateService',
    start: ({ ecs }) => ecs.createService({ serviceName: 'other', taskDefinition: 'web:1', desiredCount: 1 }),
  },
  { use: 'RunTask', start: ({ ecs }) => ecs.runTask({ taskDefinition: 'web:1' }) },
  {
    use: 'UpdateService',
    start: async ({ ecs }) => {
      await ecs.createService({ serviceName: 'other', taskDefinition: 'web:2', desiredCount: 1 });
      return ecs.updateService({ service: 'other', taskDefinition: 'web:1' });
    },
  },
];

describe('a service whose revision was deregistered', () => {
  it('keeps its tasks', async () => {
    const { local, describe } = await ecsWithDeregistered();
    await local.advance('1d');
    expect(await describe('web')).toMatchObject({
      status: 'ACTIVE',
      taskDefinition: `${ARN}:task-definition/web:1`,
      runningCount: 2,
    });
  });

  it('scales out and in', async () => {
    const world = await ecsWithDeregistered();
    for (const desiredCount of [5, 1]) {
      await scale(world, desiredCount);
      expect(await world.describe('web')).toMatchObject({ runningCount: desiredCount, pendingCount: 0 });
    }
  });

  it('replaces tasks that stop', async () => {
    const world = await ecsWithDeregistered();
    const [stopped] = await tasksOf(world);
    await world.ecs.stopTask({ task: stopped?.taskArn });
    await world.local.settle();
    const tasks = await tasksOf(world);
    expect(tasks.map(({ taskArn }) => taskArn)).not.toContain(stopped?.taskArn);
    expect(tasks.map(({ taskDefinitionArn }) => taskDefinitionArn)).toEqual([
      `${ARN}:task-definition/web:1`,
      `${ARN}:task-definition/web:1`,
    ]);
    expect(await world.describe('web')).toMatchObject({ runningCount: 2 });
  });

  it('replaces all its tasks on demand', async () => {
    const { local, ecs, describe } = await ecsWithDeregistered();
    await ecs.updateService({ service: 'web', forceNewDeployment: true });
    await local.settle();
    expect(await describe('web')).toMatchObject({
      taskDefinition: `${ARN}:task-definition/web:1`,
      deployments: [{ runningCount: 2, rolloutState: 'COMPLETED' }],
    });
  });

  it('returns to it when the next deployment fails', async () => {
    const { local, ecs, describe } = await ecsWithDeregistered();
    local.addFault({ kind: 'crash', revision: 2 });
    await ecs.updateService({
      service: 'web',
      taskDefinition: 'web:2',
      deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
    });
    await local.settle();
    expect(await describe('web')).toMatchObject({
      taskDefinition: `${ARN}:task-definition/web:1`,
      deployments: [{ runningCount: 2, rolloutState: 'COMPLETED' }],
    });
  });

  it('can leave it, but cannot come back', async () => {
    const { local, ecs } = await ecsWithDeregistered();
    await ecs.updateService({ service: 'web', taskDefinition: 'web:2' });
    await local.settle();
    await expect(ecs.updateService({ service: 'web', taskDefinition: 'web:1' })).rejects.toMatchObject(INACTIVE);
  });
});

describe('a revision that was deregistered', () => {
  it.each(NEW_USES)('is refused at once for $use, by default', async ({ start }) => {
    const world = await ecsWithDeregistered();
    await expect(start(world)).rejects.toMatchObject({ message: INACTIVE.message });
  });

  it.each(NEW_USES)('is refused after ten minutes for $use, where the policy says so', async ({ start }) => {
    const options = { policy: { deregistrationLag: 10 * 60_000 } };
    const early = await ecsWithDeregistered(options);
    await early.local.advance('599999ms');
    await expect(start(early)).resolves.toBeDefined();
    const late = await ecsWithDeregistered(options);
    await late.local.advance('10m');
    await expect(start(late)).rejects.toMatchObject({ message: INACTIVE.message });
  });

  it('is not what its family stands for any more', async () => {
    const { local, ecs, describe } = await ecsWithService({ desiredCount: 1 });
    await ecs.deregisterTaskDefinition({ taskDefinition: 'web:2' });
    await ecs.createService({ serviceName: 'other', taskDefinition: 'web', desiredCount: 1 });
    await local.settle();
    expect(await describe('other')).toMatchObject({ taskDefinition: `${ARN}:task-definition/web:1`, runningCount: 1 });
    await ecs.deregisterTaskDefinition({ taskDefinition: 'web:1' });
    await expect(ecs.runTask({ taskDefinition: 'web' })).rejects.toMatchObject({ name: 'ClientException' });
  });

  it('can be described as long as a service refers to it', async () => {
    const { local, ecs } = await ecsWithDeregistered();
    const deregisteredAt = local.now;
    await local.advance('1d');
    const { taskDefinition } = await ecs.describeTaskDefinition({ taskDefinition: 'web:1' });
    expect(taskDefinition).toMatchObject({
      taskDefinitionArn: `${ARN}:task-definition/web:1`,
      status: 'INACTIVE',
      deregisteredAt,
    });
  });
});
