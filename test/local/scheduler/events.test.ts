import { describe, expect, it } from 'vitest';
import { ecsWithService, type LocalWorld } from '../../support/local-ecs.js';
import { ecsCreating, messages, scale, withoutIds } from '../../support/service-life.js';

/** The messages, oldest first, without the identifiers that only ECS knows. */
const said = async (world: LocalWorld) => (await messages(world)).map(withoutIds);

const STEADY = '(service web) has reached a steady state.';
const COMPLETED = '(service web) (deployment ecs-svc/N) deployment completed.';

describe("a service's events", () => {
  it("tell a service's life in the words of ECS", async () => {
    const world = await ecsWithService({ desiredCount: 2 });
    await world.ecs.updateService({ service: 'web', taskDefinition: 'web:2' });
    await world.local.settle();
    await scale(world, 3);
    await scale(world, 0);
    expect(await said(world)).toEqual([
      '(service web) has started 2 tasks: (task ID) (task ID).',
      COMPLETED,
      STEADY,
      '(service web) has started 2 tasks: (task ID) (task ID).',
      '(service web) has stopped 2 running tasks: (task ID) (task ID).',
      COMPLETED,
      STEADY,
      '(service web) has started 1 tasks: (task ID).',
      STEADY,
      '(service web) has stopped 3 running tasks: (task ID) (task ID) (task ID).',
      STEADY,
    ]);
  });

  it('name the deployment and the tasks that they are about', async () => {
    const world = await ecsWithService({ desiredCount: 1 });
    const before = await messages(world);
    await world.ecs.updateService({ service: 'web', taskDefinition: 'web:2' });
    await world.local.settle();
    const { deployments: [primary] = [] } = await world.describe('web');
    const after = await messages(world);
    expect(after).toContain(`(service web) (deployment ${primary?.id}) deployment completed.`);
    const task = /\(task \w+\)/.exec(before[0] ?? '')?.[0];
    expect(after).toContain(`(service web) has stopped 1 running tasks: ${task}.`);
  });

  it('come newest first, each with an ID and the virtual time at which it happened', async () => {
    const { describe } = await ecsWithService({ desiredCount: 1 });
    const { events = [] } = await describe('web');
    expect(events.map(({ createdAt }) => createdAt?.toISOString())).toEqual([
      '2026-11-23T12:00:52.000Z',
      '2026-11-23T12:00:52.000Z',
      '2026-11-23T12:00:01.000Z',
    ]);
    expect(new Set(events.map(({ id }) => id)).size).toBe(3);
    for (const { id } of events) expect(id).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  it('say once that a deployment cannot move, and that a service is at rest', async () => {
    const world = await ecsWithService({ desiredCount: 1, percents: [50, 100] });
    await world.ecs.updateService({ service: 'web', propagateTags: 'SERVICE' });
    await world.local.settle();
    await world.ecs.updateService({ service: 'web', taskDefinition: 'web:2' });
    for (let i = 0; i < 3; i++) {
      await world.local.settle();
      await world.ecs.updateService({ service: 'web', propagateTags: 'SERVICE' });
    }
    await world.local.settle();
    expect(await said(world)).toEqual([
      '(service web) has started 1 tasks: (task ID).',
      COMPLETED,
      STEADY,
      '(service web) was unable to stop or start tasks during a deployment because of the service deployment configuration. Update the minimumHealthyPercent or maximumPercent value and try again.',
    ]);
  });

  it('say that a service without tasks has reached a steady state', async () => {
    const world = await ecsCreating({ desiredCount: 0 });
    await world.local.settle();
    expect(await said(world)).toEqual([COMPLETED, STEADY]);
  });

  it('say which tasks a deleted service loses', async () => {
    const world = await ecsWithService({ desiredCount: 2 });
    await world.ecs.deleteService({ service: 'web', force: true });
    await world.local.settle();
    expect((await said(world)).at(-1)).toBe('(service web) has stopped 2 running tasks: (task ID) (task ID).');
  });

  it('are the latest 100 at most', async () => {
    const world = await ecsWithService({ desiredCount: 1 });
    const first = (await messages(world))[0];
    for (let i = 0; i < 30; i++) {
      await world.ecs.updateService({ service: 'web', forceNewDeployment: true });
      await world.local.settle();
    }
    const last = await messages(world);
    expect(last).toHaveLength(100);
    expect(last).not.toContain(first);
    expect(last.at(-1)).toBe(STEADY);
  });
});
