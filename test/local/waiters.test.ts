import {
  waitUntilServicesInactive,
  waitUntilServicesStable,
  waitUntilTasksRunning,
  waitUntilTasksStopped,
} from '@aws-sdk/client-ecs';
import { describe, expect, it } from 'vitest';
import { ecsWithRevisions, type LocalWorld } from '../support/local-ecs.js';

const SPEED = 500;

function waiting({ ecs }: LocalWorld) {
  return { client: ecs, maxWaitTime: 10, minDelay: 0.02, maxDelay: 0.02 };
}

describe("the SDK's own waiters, as they are", () => {
  it('see a service become stable, stay so through a rollout, and become inactive', async () => {
    const world = await ecsWithRevisions({ speed: SPEED });
    const { ecs, describe } = world;
    const { service } = await ecs.createService({ serviceName: 'web', taskDefinition: 'web:1', desiredCount: 3 });
    expect(service?.runningCount).toBe(0);
    expect((await waitUntilServicesStable(waiting(world), { services: ['web'] })).state).toBe('SUCCESS');
    expect((await describe('web')).runningCount).toBe(3);
    await ecs.updateService({ service: 'web', taskDefinition: 'web:2' });
    expect((await waitUntilServicesStable(waiting(world), { services: ['web'] })).state).toBe('SUCCESS');
    const { deployments } = await describe('web');
    expect(deployments).toHaveLength(1);
    expect(deployments?.[0]?.taskDefinition).toMatch(/web:2$/);
    await ecs.deleteService({ service: 'web', force: true });
    expect((await waitUntilServicesInactive(waiting(world), { services: ['web'] })).state).toBe('SUCCESS');
    expect((await describe('web')).status).toBe('INACTIVE');
  });

  it('give up at once on a service that is missing or on its way out', async () => {
    const world = await ecsWithRevisions({ speed: SPEED });
    const { ecs } = world;
    await expect(waitUntilServicesStable(waiting(world), { services: ['none'] })).rejects.toThrow();
    await expect(waitUntilServicesInactive(waiting(world), { services: ['none'] })).rejects.toThrow();
    await ecs.createService({ serviceName: 'web', taskDefinition: 'web', desiredCount: 0 });
    await ecs.deleteService({ service: 'web' });
    await expect(waitUntilServicesStable(waiting(world), { services: ['web'] })).rejects.toThrow();
  });

  it('wait until their time is up for a deployment that cannot move', async () => {
    const world = await ecsWithRevisions({ speed: SPEED });
    const { local, ecs } = world;
    const deploymentConfiguration = { minimumHealthyPercent: 50, maximumPercent: 100 };
    const service = { serviceName: 'web', desiredCount: 1, availabilityZoneRebalancing: 'DISABLED' } as const;
    await ecs.createService({ ...service, taskDefinition: 'web:1', deploymentConfiguration });
    await local.advance('2m');
    await ecs.updateService({ service: 'web', taskDefinition: 'web:2' });
    const impatient = { ...waiting(world), maxWaitTime: 0.3 };
    await expect(waitUntilServicesStable(impatient, { services: ['web'] })).rejects.toMatchObject({
      name: 'TimeoutError',
    });
  });

  it('see tasks come to run, and stop', async () => {
    const world = await ecsWithRevisions({ speed: SPEED });
    const { ecs } = world;
    const { tasks: started = [] } = await ecs.runTask({ taskDefinition: 'web', count: 3 });
    const tasks = started.map(({ taskArn = '' }) => taskArn);
    expect(started.map(({ lastStatus }) => lastStatus)).toEqual(['PENDING', 'PENDING', 'PENDING']);
    expect((await waitUntilTasksRunning(waiting(world), { tasks })).state).toBe('SUCCESS');
    for (const task of tasks) await ecs.stopTask({ task });
    expect((await waitUntilTasksStopped(waiting(world), { tasks })).state).toBe('SUCCESS');
    await expect(waitUntilTasksRunning(waiting(world), { tasks })).rejects.toThrow();
  });
});
