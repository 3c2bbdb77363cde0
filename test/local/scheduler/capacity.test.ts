import type {
  CapacityProviderStrategyItem,
  CreateServiceCommandInput,
  RegisterTaskDefinitionCommandInput,
} from '@aws-sdk/client-ecs';
import { describe, expect, it } from 'vitest';
import { ecsWithInstances, type InstancesWorld } from '../../support/container-instances.js';
import { emptyEcs, type LocalWorld, WEB } from '../../support/local-ecs.js';
import { changes, countsByAge, createWeb, messages, runWeb, tasksOf, webWith } from '../../support/service-life.js';

const MEMORY_OF_TASK = 128;

/** An instance with room for so many tasks. */
const roomFor = (tasks: number) => ({ memory: tasks * MEMORY_OF_TASK });

/** Starts a local ECS in which `web:1` runs four times, at rest, in a cluster with room for so many tasks. */
async function ecsWithRoom(room: number, percents: readonly [number, number]): Promise<InstancesWorld> {
  const world = await ecsWithInstances([roomFor(room)]);
  for (let revision = 1; revision <= 2; revision++) await world.ecs.registerTaskDefinition(WEB);
  await createWeb(world, { desiredCount: 4, percents });
  await world.local.settle();
  return world;
}

const FARGATE: RegisterTaskDefinitionCommandInput = {
  family: 'fargate',
  networkMode: 'awsvpc',
  requiresCompatibilities: ['FARGATE'],
  cpu: '256',
  memory: '512',
  containerDefinitions: [{ name: 'app', image: 'nginx:1.27' }],
};

/** Starts a local ECS in which the service `web` was created just now, on Fargate. */
async function ecsOnFargate(desiredCount: number, settings: Partial<CreateServiceCommandInput>): Promise<LocalWorld> {
  const world = await emptyEcs();
  await world.ecs.createCluster({ capacityProviders: ['FARGATE', 'FARGATE_SPOT'] });
  await world.ecs.registerTaskDefinition(FARGATE);
  await world.ecs.createService({
    serviceName: 'web',
    taskDefinition: 'fargate',
    desiredCount,
    networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
    ...settings,
  });
  return world;
}

describe('a rolling update on instances', () => {
  it('replaces one task at a time where there is room for only one more', async () => {
    const world = await ecsWithRoom(5, [100, 200]);
    await world.ecs.updateService({ service: 'web', taskDefinition: 'web:2' });
    const seen = await changes(world, 300, countsByAge);
    const stopped = 57;
    expect(seen).toEqual([
      '0s: 4 + 0 + 0',
      ...[0, 1, 2, 3].flatMap((replaced) => [
        `${1 + replaced * stopped}s: ${4 - replaced} + ${replaced} + 1`,
        `${11 + replaced * stopped}s: ${4 - replaced} + ${replaced + 1} + 0`,
        `${52 + replaced * stopped}s: ${3 - replaced} + ${replaced + 1} + 0`,
      ]),
    ]);
    expect((await world.describe('web')).deployments).toMatchObject([{ runningCount: 4, rolloutState: 'COMPLETED' }]);
  });

  it('lets old tasks go first where there is no room for more, down to the minimum', async () => {
    const world = await ecsWithRoom(4, [50, 200]);
    await world.ecs.updateService({ service: 'web', taskDefinition: 'web:2' });
    expect(await changes(world, 200, countsByAge)).toEqual([
      '0s: 4 + 0 + 0',
      '1s: 2 + 0 + 0',
      '7s: 2 + 0 + 2',
      '17s: 2 + 2 + 0',
      '58s: 0 + 2 + 0',
      '64s: 0 + 2 + 2',
      '74s: 0 + 4 + 0',
    ]);
    expect((await world.describe('web')).deployments).toMatchObject([{ runningCount: 4, rolloutState: 'COMPLETED' }]);
  });

  it('waits for an instance where there is no room and no task may go', async () => {
    const world = await ecsWithRoom(4, [100, 200]);
    await world.ecs.updateService({ service: 'web', taskDefinition: 'web:2' });
    expect(await world.local.settle()).toBe(true);
    await world.local.advance('1d');
    expect((await world.describe('web')).deployments).toMatchObject([
      { runningCount: 0, pendingCount: 0, rolloutState: 'IN_PROGRESS' },
      { runningCount: 4 },
    ]);
    expect((await messages(world)).at(-1)).toContain(
      'was unable to place a task because no container instance met all of its',
    );
    await world.addInstance(roomFor(4));
    await world.local.advance('1s');
    expect((await world.describe('web')).deployments).toMatchObject([{ pendingCount: 4 }, { runningCount: 4 }]);
    await world.local.settle();
    expect((await world.describe('web')).deployments).toMatchObject([{ runningCount: 4, rolloutState: 'COMPLETED' }]);
  });

  it.each([
    { minimumHealthyPercent: 100, rolloutState: 'IN_PROGRESS', running: 0 },
    { minimumHealthyPercent: 50, rolloutState: 'COMPLETED', running: 2 },
  ])(
    'with host ports, and no instance to spare, is $rolloutState with a minimum of $minimumHealthyPercent %',
    async ({ minimumHealthyPercent, rolloutState, running }) => {
      const world = await ecsWithInstances([roomFor(8), roomFor(8)]);
      const onHostPort = webWith({ portMappings: [{ containerPort: 80, hostPort: 8080 }] });
      await runWeb(world, 2, onHostPort, { percents: [minimumHealthyPercent, 200] });
      await world.ecs.updateService({ service: 'web', forceNewDeployment: true });
      await world.local.settle();
      expect(await world.describe('web')).toMatchObject({
        runningCount: 2,
        deployments: [{ rolloutState, runningCount: running }, ...(running === 2 ? [] : [{ runningCount: 2 }])],
      });
    },
  );

  it('never has more tasks than there is room for, nor fewer healthy ones than the minimum', async () => {
    const world = await ecsWithRoom(5, [75, 200]);
    await world.ecs.updateService({ service: 'web', taskDefinition: 'web:2' });
    for (let second = 0; second < 400; second++) {
      const { deployments: [primary] = [], runningCount = 0, pendingCount = 0 } = await world.describe('web');
      expect(runningCount + pendingCount).toBeLessThanOrEqual(5);
      expect(runningCount).toBeGreaterThanOrEqual(3);
      if (primary?.rolloutState === 'COMPLETED') break;
      await world.local.advance('1s');
    }
    expect((await world.describe('web')).deployments).toMatchObject([{ runningCount: 4, rolloutState: 'COMPLETED' }]);
  });
});

describe('without capacity on Fargate', () => {
  it('a service waits, says so, and goes on when there is capacity', async () => {
    const world = await ecsOnFargate(2, { launchType: 'FARGATE' });
    const fault = world.local.addFault({ kind: 'no-capacity', launchType: 'FARGATE' });
    await world.local.advance('1h');
    expect(await messages(world)).toEqual([
      '(service web) was unable to place a task. Reason: Capacity is unavailable at this time. Please try again later or in a different availability zone.',
    ]);
    expect(await world.describe('web')).toMatchObject({ runningCount: 0, pendingCount: 0 });
    world.local.removeFault(fault);
    await world.local.settle();
    expect(await world.describe('web')).toMatchObject({
      runningCount: 2,
      deployments: [{ rolloutState: 'COMPLETED' }],
    });
  });

  it('the tasks that are there go on, and an update waits beside them', async () => {
    const world = await ecsOnFargate(2, { launchType: 'FARGATE' });
    await world.local.settle();
    const fault = world.local.addFault({ kind: 'no-capacity' });
    await world.ecs.updateService({ service: 'web', forceNewDeployment: true });
    await world.local.advance('1h');
    expect((await world.describe('web')).deployments).toMatchObject([
      { runningCount: 0, pendingCount: 0, rolloutState: 'IN_PROGRESS' },
      { runningCount: 2 },
    ]);
    world.local.removeFault(fault);
    await world.local.settle();
    expect((await world.describe('web')).deployments).toMatchObject([{ runningCount: 2, rolloutState: 'COMPLETED' }]);
  });

  it('services on instances are none the worse', async () => {
    const world = await ecsWithRoom(8, [100, 200]);
    world.local.addFault({ kind: 'no-capacity', launchType: 'FARGATE' });
    await world.ecs.updateService({ service: 'web', taskDefinition: 'web:2' });
    await world.local.settle();
    expect((await world.describe('web')).deployments).toMatchObject([{ runningCount: 4, rolloutState: 'COMPLETED' }]);
  });
});

describe('a capacity provider strategy', () => {
  async function byProvider(world: LocalWorld): Promise<{ FARGATE: number; FARGATE_SPOT: number }> {
    const tasks = await tasksOf(world);
    const of = (provider: string) =>
      tasks.filter(({ capacityProviderName }) => capacityProviderName === provider).length;
    return { FARGATE: of('FARGATE'), FARGATE_SPOT: of('FARGATE_SPOT') };
  }

  const strategyOf = (
    [base, weight]: readonly [number, number],
    [spotBase, spotWeight]: readonly [number, number],
  ): CapacityProviderStrategyItem[] => [
    { capacityProvider: 'FARGATE', base, weight },
    { capacityProvider: 'FARGATE_SPOT', base: spotBase, weight: spotWeight },
  ];

  it.each<{ fargate: [number, number]; spot: [number, number]; count: number; expected: [number, number] }>([
    { fargate: [0, 1], spot: [0, 1], count: 8, expected: [4, 4] },
    { fargate: [0, 1], spot: [0, 3], count: 8, expected: [2, 6] },
    { fargate: [0, 1], spot: [0, 4], count: 10, expected: [2, 8] },
    { fargate: [1, 1], spot: [0, 3], count: 9, expected: [3, 6] },
    { fargate: [3, 0], spot: [0, 1], count: 8, expected: [3, 5] },
    { fargate: [5, 1], spot: [0, 1], count: 4, expected: [4, 0] },
    { fargate: [0, 1], spot: [2, 1], count: 6, expected: [2, 4] },
    { fargate: [0, 0], spot: [0, 1], count: 5, expected: [0, 5] },
  ])('shares $count tasks out by base and weight, as $expected', async ({ fargate, spot, count, expected }) => {
    const world = await ecsOnFargate(count, { capacityProviderStrategy: strategyOf(fargate, spot) });
    await world.local.settle();
    expect(await byProvider(world)).toEqual({ FARGATE: expected[0], FARGATE_SPOT: expected[1] });
  });

  it('goes on where it was when the service is scaled out', async () => {
    const world = await ecsOnFargate(4, { capacityProviderStrategy: strategyOf([0, 1], [0, 3]) });
    await world.local.settle();
    await world.ecs.updateService({ service: 'web', desiredCount: 8 });
    await world.local.settle();
    expect(await byProvider(world)).toEqual({ FARGATE: 2, FARGATE_SPOT: 6 });
  });

  it('holds for the tasks of a new deployment', async () => {
    const world = await ecsOnFargate(4, { capacityProviderStrategy: strategyOf([1, 0], [0, 1]) });
    await world.local.settle();
    expect(await byProvider(world)).toEqual({ FARGATE: 1, FARGATE_SPOT: 3 });
    await world.ecs.updateService({ service: 'web', forceNewDeployment: true });
    await world.local.settle();
    expect(await byProvider(world)).toEqual({ FARGATE: 1, FARGATE_SPOT: 3 });
  });

  it('is that of the cluster where the service has none', async () => {
    const world = await emptyEcs();
    await world.ecs.createCluster({
      capacityProviders: ['FARGATE', 'FARGATE_SPOT'],
      defaultCapacityProviderStrategy: strategyOf([1, 0], [0, 1]),
    });
    await world.ecs.registerTaskDefinition(FARGATE);
    await world.ecs.createService({
      serviceName: 'web',
      taskDefinition: 'fargate',
      desiredCount: 3,
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
    });
    await world.local.settle();
    expect(await byProvider(world)).toEqual({ FARGATE: 1, FARGATE_SPOT: 2 });
  });
});
