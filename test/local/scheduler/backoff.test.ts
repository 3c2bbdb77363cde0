import { describe, expect, it } from 'vitest';
import type { LocalWorld } from '../../support/local-ecs.js';
import { ecsCreating, eventsSince, messages, tasksOf } from '../../support/service-life.js';

const CANNOT_START = 'is unable to consistently start tasks successfully';

/** The seconds, since a moment, at which the service said something, oldest first. */
async function seconds(world: LocalWorld, event: string, since?: Date): Promise<number[]> {
  const said = await eventsSince(world, since);
  return said.filter(({ message }) => message.includes(event)).map(({ second }) => second);
}

/** When tasks start that never run: ten seconds later they fail, the service waits, and a second later it starts again. */
function starts(waits: readonly number[]): number[] {
  let second = 1;
  return [second, ...waits.map((wait) => (second += 10 + wait + 1))];
}

describe('tasks that never run', () => {
  it.each([{ kind: 'crash' }, { kind: 'cannot-pull-image' }] as const)(
    'are started again after 10, 20, 40 s and so on, up to 15 min, with $kind',
    async (fault) => {
      const world = await ecsCreating({ desiredCount: 1 });
      world.local.addFault(fault);
      await world.local.advance('1h');
      const waits = [10, 20, 40, 80, 160, 320, 640, 900, 900];
      expect(await seconds(world, 'has started 1 tasks')).toEqual(starts(waits).filter((second) => second <= 3_600));
    },
  );

  it('are one failure where they fail at the same time', async () => {
    const world = await ecsCreating({ desiredCount: 4 });
    world.local.addFault({ kind: 'crash' });
    await world.local.advance('3m');
    expect(await seconds(world, 'has started 4 tasks')).toEqual(starts([10, 20, 40]));
  });

  it('are waited for as the policy says', async () => {
    const world = await ecsCreating({ desiredCount: 1 }, { policy: { firstBackoff: 5_000, longestBackoff: 12_000 } });
    world.local.addFault({ kind: 'crash' });
    await world.local.advance('2m');
    expect(await seconds(world, 'has started 1 tasks')).toEqual(starts([5, 10, 12, 12, 12]));
  });

  it('make the service say so once, when it goes on', async () => {
    const world = await ecsCreating({ desiredCount: 1 });
    world.local.addFault({ kind: 'crash' });
    await world.local.advance('62s');
    expect(await seconds(world, CANNOT_START)).toEqual([]);
    await world.local.advance('1h');
    expect(await seconds(world, CANNOT_START)).toEqual([63]);
    expect(await messages(world)).toContain(
      '(service web) is unable to consistently start tasks successfully. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.',
    );
  });

  it('make the service say so again after six hours', async () => {
    const world = await ecsCreating({ desiredCount: 1 });
    world.local.addFault({ kind: 'crash' });
    await world.local.advance('7h');
    const said = await seconds(world, CANNOT_START);
    expect(said).toHaveLength(2);
    expect((said[1] ?? 0) - (said[0] ?? 0)).toBeGreaterThanOrEqual(6 * 60 * 60);
  });

  it('never end a deployment without a circuit breaker', async () => {
    const world = await ecsCreating({ desiredCount: 1 });
    world.local.addFault({ kind: 'crash' });
    expect(await world.local.settle('1d')).toBe(false);
    const { deployments } = await world.describe('web');
    expect(deployments).toMatchObject([{ rolloutState: 'IN_PROGRESS', runningCount: 0 }]);
  });

  it.each([
    { minimumHealthyPercent: 100, old: 4 },
    { minimumHealthyPercent: 75, old: 3 },
    { minimumHealthyPercent: 50, old: 2 },
  ])('leave $old of 4 old tasks with a minimum of $minimumHealthyPercent %', async ({ minimumHealthyPercent, old }) => {
    const world = await ecsCreating({ desiredCount: 4 });
    await world.local.settle();
    world.local.addFault({ kind: 'crash', revision: 2 });
    await world.ecs.updateService({
      service: 'web',
      taskDefinition: 'web:2',
      deploymentConfiguration: { minimumHealthyPercent, maximumPercent: 200 },
    });
    await world.local.advance('1h');
    expect(await world.describe('web')).toMatchObject({ deployments: [{ runningCount: 0 }, { runningCount: old }] });
  });
});

describe('the wait', () => {
  it('is over with a new deployment', async () => {
    const world = await ecsCreating({ desiredCount: 1 });
    const fault = world.local.addFault({ kind: 'crash', revision: 1 });
    await world.local.advance('30m');
    const updatedAt = world.local.now;
    await world.ecs.updateService({ service: 'web', taskDefinition: 'web:2' });
    await world.local.settle('5m');
    expect(await seconds(world, 'has started 1 tasks', updatedAt)).toEqual([1]);
    expect(await seconds(world, 'deployment completed', updatedAt)).toEqual([52]);
    world.local.removeFault(fault);
  });

  it('begins at 10 s again with a new deployment that fails, too', async () => {
    const world = await ecsCreating({ desiredCount: 1 });
    world.local.addFault({ kind: 'crash' });
    await world.local.advance('30m');
    const updatedAt = world.local.now;
    await world.ecs.updateService({ service: 'web', forceNewDeployment: true });
    await world.local.advance('2m');
    expect(await seconds(world, 'has started 1 tasks', updatedAt)).toEqual(starts([10, 20, 40]));
  });

  it('goes on to its end when what went wrong is mended, and then all goes well', async () => {
    const world = await ecsCreating({ desiredCount: 1 });
    const fault = world.local.addFault({ kind: 'crash' });
    await world.local.advance('70s');
    world.local.removeFault(fault);
    expect(await world.local.settle()).toBe(true);
    expect(await seconds(world, 'has started 1 tasks')).toEqual(starts([10, 20, 40]));
    expect(await seconds(world, 'deployment completed')).toEqual([104 + 10 + 40 + 1]);
    expect(await world.describe('web')).toMatchObject({
      runningCount: 1,
      deployments: [{ rolloutState: 'COMPLETED', failedTasks: 0 }],
    });
  });

  it('begins at 10 s again after a task that was healthy', async () => {
    const world = await ecsCreating({ desiredCount: 1 });
    world.local.addFault({ kind: 'crash', times: 3 });
    await world.local.settle();
    const [task] = await tasksOf(world);
    world.local.addFault({ kind: 'crash', times: 2 });
    const stoppedAt = world.local.now;
    await world.ecs.stopTask({ task: task?.taskArn });
    await world.local.settle();
    expect(await seconds(world, 'has started 1 tasks', stoppedAt)).toEqual(starts([10, 20]));
  });

  it('does not come after tasks that ran', async () => {
    const world = await ecsCreating({ desiredCount: 1 });
    world.local.addFault({ kind: 'crash', after: '5s' });
    await world.local.advance('70s');
    expect(await seconds(world, 'has started 1 tasks')).toEqual([1, 17, 33, 49, 65]);
    expect(await seconds(world, CANNOT_START)).toEqual([]);
  });

  it('does not keep a service from being scaled in', async () => {
    const world = await ecsCreating({ desiredCount: 2 });
    await world.local.settle();
    world.local.addFault({ kind: 'crash' });
    await world.ecs.updateService({ service: 'web', desiredCount: 3 });
    await world.local.advance('70s');
    await world.ecs.updateService({ service: 'web', desiredCount: 1 });
    await world.local.advance('1s');
    expect(await world.describe('web')).toMatchObject({ runningCount: 1, pendingCount: 0 });
  });
});
