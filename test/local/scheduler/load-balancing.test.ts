import type { LoadBalancer } from '@aws-sdk/client-ecs';
import { describe, expect, it } from 'vitest';
import type { LocalEcsServerOptions } from '../../../src/local/index.js';
import type { LocalWorld } from '../../support/local-ecs.js';
import {
  behind,
  ecsCreating,
  messages,
  OTHER_GROUP,
  story,
  TARGET_GROUP,
  tasksOf,
} from '../../support/service-life.js';

const BEHIND_CLASSIC: LoadBalancer = { loadBalancerName: 'web-lb', containerName: 'app', containerPort: 80 };

/** Starts a local ECS in which the service `web` runs two tasks of `web:1` behind load balancers, at rest. */
async function ecsBehind(loadBalancers: LoadBalancer[], options?: LocalEcsServerOptions): Promise<LocalWorld> {
  const world = await ecsCreating({ desiredCount: 2, loadBalancers }, options);
  await world.local.settle();
  return world;
}

/** Lets the service have as many tasks as are desired, and no more: those that fail go before others start. */
const withoutRoom = ({ ecs }: LocalWorld) =>
  ecs.updateService({
    service: 'web',
    deploymentConfiguration: { minimumHealthyPercent: 0, maximumPercent: 100 },
  });

describe('a rolling update behind a load balancer', () => {
  it.each([
    {
      balancer: 'a target group',
      loadBalancer: behind(TARGET_GROUP),
      name: `targets in (target-group ${TARGET_GROUP})`,
    },
    { balancer: 'a Classic Load Balancer', loadBalancer: BEHIND_CLASSIC, name: 'instances in (elb web-lb)' },
  ])('is told in the words of ECS for $balancer', async ({ loadBalancer, name }) => {
    const world = await ecsBehind([loadBalancer]);
    const updatedAt = world.local.now;
    await world.ecs.updateService({ service: 'web', taskDefinition: 'web:2' });
    await world.local.settle();
    expect(await story(world, updatedAt)).toEqual([
      '1s: (service web) has started 2 tasks: (task ID) (task ID).',
      `12s: (service web) registered 2 ${name}`,
      `43s: (service web) deregistered 2 ${name}`,
      '43s: (service web, taskSet ecs-svc/N) has begun draining connections on 2 tasks.',
      '343s: (service web) has stopped 2 running tasks: (task ID) (task ID).',
      '344s: (service web) (deployment ecs-svc/N) deployment completed.',
      '344s: (service web) has reached a steady state.',
    ]);
  });

  it('says each target group on its own', async () => {
    const world = await ecsBehind([behind(TARGET_GROUP), behind(OTHER_GROUP)]);
    const updatedAt = world.local.now;
    await world.ecs.updateService({ service: 'web', taskDefinition: 'web:2' });
    await world.local.advance('5m');
    expect(await story(world, updatedAt)).toEqual([
      '1s: (service web) has started 2 tasks: (task ID) (task ID).',
      `12s: (service web) registered 2 targets in (target-group ${TARGET_GROUP})`,
      `12s: (service web) registered 2 targets in (target-group ${OTHER_GROUP})`,
      `43s: (service web) deregistered 2 targets in (target-group ${TARGET_GROUP})`,
      `43s: (service web) deregistered 2 targets in (target-group ${OTHER_GROUP})`,
      '43s: (service web, taskSet ecs-svc/N) has begun draining connections on 2 tasks.',
    ]);
  });

  it('names the deployment whose tasks drain', async () => {
    const world = await ecsBehind([behind(TARGET_GROUP)]);
    const { deployments: [old] = [] } = await world.describe('web');
    await world.ecs.updateService({ service: 'web', taskDefinition: 'web:2' });
    await world.local.settle();
    expect(await messages(world)).toContain(
      `(service web, taskSet ${old?.id}) has begun draining connections on 2 tasks.`,
    );
  });

  it('lets old tasks finish what they have begun, and is complete only then', async () => {
    const world = await ecsBehind([behind(TARGET_GROUP)], { policy: { deregistrationDelay: 100_000 } });
    await world.ecs.updateService({ service: 'web', taskDefinition: 'web:2' });
    await world.local.advance('142s');
    expect((await tasksOf(world, 'STOPPED')).map(({ lastStatus }) => lastStatus)).toEqual([
      'DEACTIVATING',
      'DEACTIVATING',
    ]);
    expect(await world.describe('web')).toMatchObject({
      runningCount: 2,
      deployments: [
        { status: 'PRIMARY', rolloutState: 'IN_PROGRESS', runningCount: 2 },
        { status: 'ACTIVE', runningCount: 0 },
      ],
    });
    await world.local.advance('1s');
    expect((await tasksOf(world, 'STOPPED')).map(({ lastStatus }) => lastStatus)).toEqual(['STOPPING', 'STOPPING']);
    await world.local.advance('1s');
    expect((await world.describe('web')).deployments).toMatchObject([{ rolloutState: 'COMPLETED' }]);
  });

  it('takes old tasks from their own target group, and registers new ones with theirs', async () => {
    const world = await ecsBehind([behind(TARGET_GROUP)]);
    const updatedAt = world.local.now;
    await world.ecs.updateService({ service: 'web', loadBalancers: [behind(OTHER_GROUP)] });
    await world.local.settle();
    expect(await story(world, updatedAt)).toEqual([
      '1s: (service web) has started 2 tasks: (task ID) (task ID).',
      `12s: (service web) registered 2 targets in (target-group ${OTHER_GROUP})`,
      `43s: (service web) deregistered 2 targets in (target-group ${TARGET_GROUP})`,
      '43s: (service web, taskSet ecs-svc/N) has begun draining connections on 2 tasks.',
      '343s: (service web) has stopped 2 running tasks: (task ID) (task ID).',
      '344s: (service web) (deployment ecs-svc/N) deployment completed.',
      '344s: (service web) has reached a steady state.',
    ]);
  });

  it('stops no old task as long as the new ones are not healthy', async () => {
    const world = await ecsBehind([behind(TARGET_GROUP)]);
    const fault = world.local.addFault({ kind: 'unhealthy-target', revision: 2 });
    await world.ecs.updateService({ service: 'web', taskDefinition: 'web:2' });
    await world.local.advance('1h');
    const { deployments: [primary, old] = [] } = await world.describe('web');
    expect(primary).toMatchObject({ rolloutState: 'IN_PROGRESS' });
    expect(old).toMatchObject({ status: 'ACTIVE', runningCount: 2 });
    world.local.removeFault(fault);
    await world.local.settle();
    expect(await world.describe('web')).toMatchObject({
      runningCount: 2,
      deployments: [{ rolloutState: 'COMPLETED' }],
    });
  });
});

describe('a service behind a Classic Load Balancer', () => {
  it('has no rollout state', async () => {
    const world = await ecsBehind([BEHIND_CLASSIC]);
    await world.ecs.updateService({ service: 'web', taskDefinition: 'web:2' });
    for (const duration of ['2m', '1h'] as const) {
      const { deployments = [] } = await world.describe('web');
      expect(deployments).not.toHaveLength(0);
      for (const deployment of deployments) {
        expect(deployment).not.toHaveProperty('rolloutState');
        expect(deployment).not.toHaveProperty('rolloutStateReason');
      }
      await world.local.advance(duration);
    }
    expect((await world.describe('web')).deployments).toMatchObject([{ status: 'PRIMARY', runningCount: 2 }]);
  });

  it('names the load balancer where it finds a task unhealthy', async () => {
    const world = await ecsBehind([BEHIND_CLASSIC]);
    const failedAt = world.local.now;
    await withoutRoom(world);
    world.local.addFault({ kind: 'unhealthy-target' });
    await world.local.advance('61s');
    const [complaint = ''] = (await story(world, failedAt)).filter((event) => event.includes('is unhealthy'));
    expect(complaint).toMatch(
      /^61s: \(service web\) \(instance i-[0-9a-f]{17}\) is unhealthy in \(elb web-lb\) due to \(reason .+\)$/,
    );
  });

  it('names the load balancer as the reason for which a task stops', async () => {
    const world = await ecsBehind([BEHIND_CLASSIC]);
    await withoutRoom(world);
    world.local.addFault({ kind: 'unhealthy-target' });
    await world.local.advance('61s');
    expect(await tasksOf(world, 'STOPPED')).toMatchObject([
      { lastStatus: 'DEACTIVATING', stoppedReason: 'Task failed ELB health checks in (elb web-lb)' },
    ]);
  });
});

describe('tasks that go for other reasons', () => {
  it('drain when the service is scaled in', async () => {
    const world = await ecsBehind([behind(TARGET_GROUP)]);
    const scaledAt = world.local.now;
    await world.ecs.updateService({ service: 'web', desiredCount: 1 });
    await world.local.advance('2m');
    expect(await world.describe('web')).toMatchObject({ runningCount: 1, pendingCount: 0 });
    expect(await tasksOf(world, 'STOPPED')).toMatchObject([{ lastStatus: 'DEACTIVATING' }]);
    await world.local.settle();
    expect((await story(world, scaledAt)).filter((event) => !event.includes('steady state'))).toEqual([
      `1s: (service web) deregistered 1 targets in (target-group ${TARGET_GROUP})`,
      '1s: (service web, taskSet ecs-svc/N) has begun draining connections on 1 tasks.',
      '301s: (service web) has stopped 1 running tasks: (task ID).',
    ]);
    expect(await tasksOf(world, 'STOPPED')).toMatchObject([{ lastStatus: 'STOPPED' }]);
  });

  it('drain when the service is deleted, which is inactive only then', async () => {
    const world = await ecsBehind([behind(TARGET_GROUP)]);
    await world.ecs.deleteService({ service: 'web', force: true });
    await world.local.advance('5m');
    expect(await world.describe('web')).toMatchObject({ status: 'DRAINING' });
    await world.local.advance('3s');
    expect(await world.describe('web')).toMatchObject({ status: 'INACTIVE' });
  });

  it('do not drain before they were registered', async () => {
    const world = await ecsCreating({ desiredCount: 1, loadBalancers: [behind(TARGET_GROUP)] });
    await world.local.advance('5s');
    const scaledAt = world.local.now;
    await world.ecs.updateService({ service: 'web', desiredCount: 0 });
    await world.local.settle();
    expect((await story(world, scaledAt))[0]).toBe('1s: (service web) has stopped 1 running tasks: (task ID).');
  });
});
