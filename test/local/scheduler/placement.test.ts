import type {
  CreateServiceCommandInput,
  RegisterContainerInstanceCommandInput,
  RegisterTaskDefinitionCommandInput,
  Task,
} from '@aws-sdk/client-ecs';
import { describe, expect, it } from 'vitest';
import type { LocalEcsServerOptions } from '../../../src/local/index.js';
import { emptyEcs, type LocalWorld, WEB } from '../../support/local-ecs.js';

/** What a test says of an instance; everything else is that of a large one. */
interface Instance {
  readonly zone?: 'a' | 'b' | 'c';
  readonly cpu?: number;
  readonly memory?: number;
  /** TCP ports that are reserved. Absent: those of the policy. */
  readonly ports?: string[];
  readonly attributes?: Readonly<Record<string, string>>;
  /** Absent: all that a current agent has. */
  readonly capabilities?: readonly string[];
}

function registrationOf({
  zone = 'a',
  cpu = 65_536,
  memory = 65_536,
  ports,
  attributes = {},
  capabilities = [],
}: Instance) {
  return {
    totalResources: [
      { name: 'CPU', type: 'INTEGER', integerValue: cpu },
      { name: 'MEMORY', type: 'INTEGER', integerValue: memory },
      ...(ports === undefined ? [] : [{ name: 'PORTS', type: 'STRINGSET', stringSetValue: ports }]),
    ],
    attributes: [
      ...Object.entries({ 'ecs.availability-zone': `us-east-1${zone}`, ...attributes }).map(([name, value]) => ({
        name,
        value,
      })),
      ...capabilities.map((name) => ({ name })),
    ],
  } satisfies RegisterContainerInstanceCommandInput;
}

interface PlacementWorld extends LocalWorld {
  /** The IDs of the container instances, in the order of their registration. */
  readonly instances: string[];
  readonly addInstance: (instance?: Instance) => Promise<string>;
}

/** Starts a local ECS with these instances. */
async function ecsWithInstances(
  instances: readonly Instance[],
  options?: LocalEcsServerOptions,
): Promise<PlacementWorld> {
  const world = await emptyEcs(options);
  await world.ecs.createCluster({});
  const ids: string[] = [];
  const addInstance = async (instance: Instance = {}) => {
    const { containerInstance } = await world.ecs.registerContainerInstance(registrationOf(instance));
    const id = containerInstance?.containerInstanceArn?.split('/').at(-1) ?? '';
    ids.push(id);
    return id;
  };
  for (const instance of instances) await addInstance(instance);
  return { ...world, instances: ids, addInstance };
}

/** Creates the service `web`, and lets it have what tasks it can have. */
async function run(
  { ecs, local }: LocalWorld,
  desiredCount: number,
  definition: Partial<RegisterTaskDefinitionCommandInput> = {},
  settings: Partial<CreateServiceCommandInput> = {},
): Promise<void> {
  await ecs.registerTaskDefinition({ ...WEB, ...definition });
  await ecs.createService({
    serviceName: 'web',
    taskDefinition: 'web',
    desiredCount,
    availabilityZoneRebalancing: 'DISABLED',
    ...settings,
  });
  await local.settle();
}

async function scale({ ecs, local }: LocalWorld, desiredCount: number): Promise<void> {
  await ecs.updateService({ service: 'web', desiredCount });
  await local.settle();
}

async function tasks({ ecs }: LocalWorld): Promise<Task[]> {
  const { taskArns = [] } = await ecs.listTasks({ serviceName: 'web' });
  return taskArns.length === 0 ? [] : ((await ecs.describeTasks({ tasks: taskArns })).tasks ?? []);
}

/** How many tasks of the service there are on each instance, in the order of their registration. */
async function onInstances(world: PlacementWorld): Promise<number[]> {
  const placed = await tasks(world);
  return world.instances.map((id) => placed.filter((task) => task.containerInstanceArn?.endsWith(`/${id}`)).length);
}

/** How many tasks of the service there are in the zones a, b and c. */
async function inZones(world: LocalWorld): Promise<number[]> {
  const placed = await tasks(world);
  return ['a', 'b', 'c'].map((zone) => placed.filter((task) => task.availabilityZone === `us-east-1${zone}`).length);
}

/** Why tasks could not be placed, the latest first. */
async function complaints({ describe }: LocalWorld): Promise<string[]> {
  const { events = [] } = await describe('web');
  return events.map(({ message = '' }) => message).filter((message) => message.includes('was unable to place a task'));
}

const NONE_FITS = '(service web) was unable to place a task because no container instance met all of its requirements.';
const TROUBLESHOOTING = 'For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.';

const closest = (id: string | undefined, reason: string) =>
  `${NONE_FITS} The closest matching (container-instance ${id}) ${reason} ${TROUBLESHOOTING}`;

/** A definition of one container like that of `WEB`, with something else about it. */
const container = (members: object): Pick<RegisterTaskDefinitionCommandInput, 'containerDefinitions'> => ({
  containerDefinitions: WEB.containerDefinitions.map((each) => ({ ...each, ...members })),
});

const onHostPort = (hostPort: number, protocol: 'tcp' | 'udp' = 'tcp') =>
  container({ portMappings: [{ containerPort: 80, hostPort, protocol }] });

describe('without a strategy a service', () => {
  it('spreads its tasks over the zones', async () => {
    const world = await ecsWithInstances([{ zone: 'a' }, { zone: 'b' }, { zone: 'c' }]);
    await run(world, 12);
    expect(await inZones(world)).toEqual([4, 4, 4]);
  });

  it('spreads them over the zones however many instances these have, and over the instances in a zone', async () => {
    const world = await ecsWithInstances([{ zone: 'a' }, { zone: 'a' }, { zone: 'a' }, { zone: 'b' }, { zone: 'c' }]);
    await run(world, 9);
    expect(await onInstances(world)).toEqual([1, 1, 1, 3, 3]);
  });

  it('prefers the zone with the fewest of its own tasks, be there others or not', async () => {
    const world = await ecsWithInstances([{ zone: 'a' }, { zone: 'b' }]);
    await run(world, 1);
    await world.ecs.runTask({
      taskDefinition: 'web',
      group: 'others',
      count: 4,
      placementStrategy: [{ type: 'spread' }],
    });
    await scale(world, 2);
    expect(await inZones(world)).toEqual([1, 1, 0]);
  });

  it('counts its tasks on instances that have no room for more', async () => {
    const world = await ecsWithInstances([
      { zone: 'a', memory: 256 },
      { zone: 'b', memory: 128 },
    ]);
    await run(world, 3);
    expect(await onInstances(world)).toEqual([2, 1]);
    await world.addInstance({ zone: 'a' });
    await world.addInstance({ zone: 'b' });
    await scale(world, 4);
    expect(await onInstances(world)).toEqual([2, 1, 0, 1]);
  });

  it('goes to a fuller zone where the emptiest has no room', async () => {
    const world = await ecsWithInstances([{ zone: 'a', memory: 128 }, { zone: 'b' }]);
    await run(world, 5);
    expect(await onInstances(world)).toEqual([1, 4]);
  });

  it('uses the zones of its subnets on Fargate, and only these', async () => {
    const world = await ecsWithInstances([]);
    const subnets = (...names: string[]) => ({ awsvpcConfiguration: { subnets: names } });
    await run(
      world,
      6,
      { networkMode: 'awsvpc', requiresCompatibilities: ['FARGATE'], cpu: '256', memory: '512' },
      { launchType: 'FARGATE', networkConfiguration: subnets('subnet-1', 'subnet-2', 'subnet-3') },
    );
    expect(await inZones(world)).toEqual([2, 2, 2]);
    await world.ecs.updateService({ service: 'web', networkConfiguration: subnets('subnet-1') });
    await world.local.settle();
    expect(await inZones(world)).toEqual([6, 0, 0]);
  });
});

describe('the placement strategy', () => {
  it('spread by instanceId goes by instances alone', async () => {
    const world = await ecsWithInstances([{ zone: 'a' }, { zone: 'a' }, { zone: 'a' }, { zone: 'b' }]);
    await run(world, 8, {}, { placementStrategy: [{ type: 'spread', field: 'instanceId' }] });
    expect(await onInstances(world)).toEqual([2, 2, 2, 2]);
  });

  it('spread by an attribute goes by its values', async () => {
    const racks = ['one', 'one', 'two'].map((rack) => ({ attributes: { rack } }));
    const world = await ecsWithInstances(racks);
    await run(
      world,
      4,
      {},
      {
        placementStrategy: [
          { type: 'spread', field: 'attribute:rack' },
          { type: 'spread', field: 'instanceId' },
        ],
      },
    );
    expect(await onInstances(world)).toEqual([1, 1, 2]);
  });

  it.each(['memory', 'cpu'] as const)('binpack by %s fills the instance with the least of it left', async (field) => {
    const world = await ecsWithInstances([{ [field]: 1_024 }, { [field]: 256 }, { [field]: 512 }]);
    const placementStrategy = [{ type: 'binpack' as const, field }];
    await run(world, 3, container({ cpu: 128, memory: 128 }), { placementStrategy });
    expect(await onInstances(world)).toEqual([0, 2, 1]);
    await scale(world, 7);
    expect(await onInstances(world)).toEqual([1, 2, 4]);
  });

  it('that comes first matters more: zones, and in them the fullest instance', async () => {
    const world = await ecsWithInstances([
      { zone: 'a', memory: 4_096 },
      { zone: 'a', memory: 1_024 },
      { zone: 'b', memory: 4_096 },
    ]);
    await run(
      world,
      6,
      {},
      {
        placementStrategy: [
          { type: 'spread', field: 'attribute:ecs.availability-zone' },
          { type: 'binpack', field: 'memory' },
        ],
      },
    );
    expect(await onInstances(world)).toEqual([0, 3, 3]);
  });

  it('random is the same for the same seed, and another for another one', async () => {
    const placedWith = async (seed: number) => {
      const world = await ecsWithInstances([{}, {}, {}, {}], { seed });
      await run(world, 20, {}, { placementStrategy: [{ type: 'random' }] });
      const placed = await tasks(world);
      return placed.map((task) => world.instances.findIndex((id) => task.containerInstanceArn?.endsWith(`/${id}`)));
    };
    const first = await placedWith(7);
    expect(new Set(first).size).toBeGreaterThan(1);
    expect(await placedWith(7)).toEqual(first);
    expect(await placedWith(8)).not.toEqual(first);
  });
});

describe('placement constraints', () => {
  it('distinctInstance lets an instance have one task of the service at most', async () => {
    const world = await ecsWithInstances([{ zone: 'a' }, { zone: 'a' }, { zone: 'b' }]);
    await run(world, 4, {}, { placementConstraints: [{ type: 'distinctInstance' }] });
    expect(await onInstances(world)).toEqual([1, 1, 1]);
    expect(await complaints(world)).toEqual([
      closest(world.instances[0], 'encountered error "DistinctInstance placement constraint unsatisfied."'),
    ]);
  });

  it.each([
    { expression: 'attribute:stack == prod', expected: [0, 3, 0] },
    { expression: 'attribute:stack exists', expected: [0, 2, 1] },
    { expression: 'attribute:stack !exists', expected: [3, 0, 0] },
    { expression: 'attribute:ecs.instance-type == t3.micro', expected: [2, 0, 1] },
    { expression: 'attribute:ecs.instance-type =~ m5.*', expected: [0, 3, 0] },
    { expression: 'attribute:ecs.instance-type == t3.micro and attribute:stack == test', expected: [0, 0, 3] },
    { expression: 'attribute:ecs.availability-zone in [us-east-1b, us-east-1c]', expected: [0, 2, 1] },
  ])('memberOf keeps to the instances for which $expression', async ({ expression, expected }) => {
    const world = await ecsWithInstances([
      { zone: 'a', attributes: { 'ecs.instance-type': 't3.micro' } },
      { zone: 'b', attributes: { 'ecs.instance-type': 'm5.large', stack: 'prod' } },
      { zone: 'c', attributes: { 'ecs.instance-type': 't3.micro', stack: 'test' } },
    ]);
    await run(world, 3, {}, { placementConstraints: [{ type: 'memberOf', expression }] });
    expect(await onInstances(world)).toEqual(expected);
  });

  it('of the task definition bind as well as those of the service', async () => {
    const world = await ecsWithInstances([
      { attributes: { stack: 'prod' } },
      { attributes: { stack: 'prod', rack: 'one' } },
      { attributes: { rack: 'one' } },
    ]);
    const memberOf = (expression: string) => [{ type: 'memberOf' as const, expression }];
    await run(
      world,
      2,
      { placementConstraints: memberOf('attribute:stack == prod') },
      { placementConstraints: memberOf('attribute:rack == one') },
    );
    expect(await onInstances(world)).toEqual([0, 2, 0]);
  });
});

describe('an instance cannot hold a task', () => {
  it('whose host port is taken, and ECS says so', async () => {
    const world = await ecsWithInstances([{ zone: 'a' }, { zone: 'b' }, { zone: 'c' }]);
    await run(world, 4, onHostPort(8080));
    expect(await onInstances(world)).toEqual([1, 1, 1]);
    expect(await complaints(world)).toEqual([
      closest(world.instances[0], 'is already using a port required by your task.'),
    ]);
  });

  it('whose host port is taken with the same protocol; another one is free', async () => {
    const world = await ecsWithInstances([{}]);
    await run(world, 1, {
      containerDefinitions: [
        {
          name: 'tcp',
          image: 'dns',
          memory: 128,
          portMappings: [{ containerPort: 53, hostPort: 53, protocol: 'tcp' }],
        },
        {
          name: 'udp',
          image: 'dns',
          memory: 128,
          portMappings: [{ containerPort: 53, hostPort: 53, protocol: 'udp' }],
        },
      ],
    });
    expect(await onInstances(world)).toEqual([1]);
  });

  it('whose host port is that of a task of another service', async () => {
    const world = await ecsWithInstances([{ zone: 'a' }, { zone: 'b' }]);
    await run(world, 1, onHostPort(8080));
    await world.ecs.createService({ serviceName: 'other', taskDefinition: 'web', desiredCount: 2 });
    await world.local.settle();
    expect(await world.describe('other')).toMatchObject({ desiredCount: 2, runningCount: 1 });
  });

  it.each([22, 2375, 2376, 51678, 51679])('that asks for the reserved port %i', async (port) => {
    const world = await ecsWithInstances([{}]);
    await run(world, 1, onHostPort(port));
    expect(await complaints(world)).toEqual([
      closest(world.instances[0], 'is already using a port required by your task.'),
    ]);
  });

  it('that asks for a port which the policy, or the instance itself, reserves', async () => {
    const world = await ecsWithInstances([{ ports: ['9090'] }, {}], { policy: { reservedPorts: [8080] } });
    await run(world, 2, onHostPort(8080));
    expect(await onInstances(world)).toEqual([1, 0]);
    await world.ecs.deleteService({ service: 'web', force: true });
    await world.local.settle();
    await run(world, 2, onHostPort(9090));
    expect(await onInstances(world)).toEqual([0, 1]);
  });

  it('which lacks CPU', async () => {
    const world = await ecsWithInstances([{ cpu: 1_024 }]);
    await run(world, 3, container({ cpu: 512 }));
    expect(await onInstances(world)).toEqual([2]);
    expect(await complaints(world)).toEqual([closest(world.instances[0], 'has insufficient CPU units available.')]);
  });

  it('which lacks memory, of which a reservation is what counts', async () => {
    const world = await ecsWithInstances([{ memory: 1_024 }]);
    await run(world, 5, container({ memory: 512, memoryReservation: 256 }));
    expect(await onInstances(world)).toEqual([4]);
    expect(await complaints(world)).toEqual([closest(world.instances[0], 'has insufficient memory available.')]);
  });

  it('whose agent is too old for it', async () => {
    const old = { capabilities: ['com.amazonaws.ecs.capability.docker-remote-api.1.17'] };
    const world = await ecsWithInstances([old, {}]);
    const healthCheck = { command: ['CMD-SHELL', 'true'] };
    await run(world, 2, container({ healthCheck }));
    expect(await onInstances(world)).toEqual([0, 2]);
    await world.ecs.updateContainerInstancesState({
      containerInstances: world.instances.slice(1),
      status: 'DRAINING',
    });
    await scale(world, 3);
    expect(await complaints(world)).toEqual([
      closest(world.instances[0], 'is missing an attribute required by your task.'),
    ]);
  });

  it('outside the constraints of the service', async () => {
    const world = await ecsWithInstances([{}]);
    await run(world, 1, {}, { placementConstraints: [{ type: 'memberOf', expression: 'attribute:stack == prod' }] });
    expect(await complaints(world)).toEqual([
      closest(world.instances[0], 'encountered error "MemberOf placement constraint unsatisfied."'),
    ]);
  });
});

describe('where no instance can hold a task, a service', () => {
  it('names the instance that comes closest: the one that fails the latest check', async () => {
    const world = await ecsWithInstances([{ cpu: 128 }, { memory: 64 }, { ports: ['8080'] }, { memory: 64 }]);
    await run(world, 1, { ...container({ cpu: 256, portMappings: [{ containerPort: 80, hostPort: 8080 }] }) });
    expect(await complaints(world)).toEqual([
      closest(world.instances[2], 'is already using a port required by your task.'),
    ]);
  });

  it('says so once, until it has come to rest', async () => {
    const world = await ecsWithInstances([{ memory: 256 }]);
    await run(world, 3);
    for (const desiredCount of [4, 5]) await scale(world, desiredCount);
    expect(await complaints(world)).toHaveLength(1);
    for (const desiredCount of [2, 3]) await scale(world, desiredCount);
    expect(await complaints(world)).toHaveLength(2);
  });

  it('says that there is no instance at all, and goes on when one is registered', async () => {
    const world = await ecsWithInstances([]);
    await run(world, 3);
    expect(await complaints(world)).toEqual([
      `${NONE_FITS} Reason: No Container Instances were found in your cluster. ${TROUBLESHOOTING}`,
    ]);
    expect(await world.describe('web')).toMatchObject({ runningCount: 0, pendingCount: 0 });
    await world.addInstance();
    await world.local.advance('1s');
    expect(await world.describe('web')).toMatchObject({ runningCount: 0, pendingCount: 3 });
    await world.local.settle();
    expect(await world.describe('web')).toMatchObject({
      runningCount: 3,
      deployments: [{ rolloutState: 'COMPLETED' }],
    });
  });

  it('places what fits, and the rest when another instance is registered', async () => {
    const world = await ecsWithInstances([{ memory: 256 }]);
    await run(world, 5);
    expect(await onInstances(world)).toEqual([2]);
    await world.addInstance({ memory: 256 });
    await world.local.settle();
    expect(await onInstances(world)).toEqual([2, 2]);
    await world.addInstance({ memory: 256 });
    await world.local.settle();
    expect(await onInstances(world)).toEqual([2, 2, 1]);
  });

  it('goes on when a task of another service makes room', async () => {
    const world = await ecsWithInstances([{ memory: 256 }]);
    await run(world, 2);
    await world.ecs.createService({ serviceName: 'other', taskDefinition: 'web', desiredCount: 1 });
    await world.local.settle();
    expect(await world.describe('other')).toMatchObject({ runningCount: 0 });
    await scale(world, 1);
    expect(await world.describe('other')).toMatchObject({ runningCount: 1 });
  });
});

describe('scale-in', () => {
  it('takes from the fullest zone, and there from the fullest instance', async () => {
    const world = await ecsWithInstances([
      { zone: 'a', memory: 384 },
      { zone: 'a', memory: 256 },
    ]);
    await run(world, 5);
    await world.addInstance({ zone: 'b', memory: 256 });
    await scale(world, 7);
    expect(await onInstances(world)).toEqual([3, 2, 2]);
    await scale(world, 6);
    expect(await onInstances(world)).toEqual([2, 2, 2]);
    await scale(world, 4);
    expect(await onInstances(world)).toEqual([1, 1, 2]);
  });

  it('keeps zones equal, whatever the number', async () => {
    const world = await ecsWithInstances([{ zone: 'a' }, { zone: 'a' }, { zone: 'b' }, { zone: 'c' }]);
    await run(world, 12);
    for (const [desiredCount, most] of [
      [11, 4],
      [9, 3],
      [7, 3],
      [3, 1],
      [2, 1],
    ] as const) {
      await scale(world, desiredCount);
      const counts = await inZones(world);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(desiredCount);
      expect(Math.max(...counts)).toBe(most);
    }
  });

  it('counts what it takes at the same time, pending or running', async () => {
    const world = await ecsWithInstances([
      { zone: 'a', memory: 128 },
      { zone: 'b', memory: 256 },
    ]);
    await run(world, 3);
    expect(await inZones(world)).toEqual([1, 2, 0]);
    await world.addInstance({ zone: 'a', memory: 256 });
    await world.ecs.updateService({ service: 'web', desiredCount: 5 });
    await world.local.advance('2s');
    expect(await inZones(world)).toEqual([3, 2, 0]);
    await scale(world, 2);
    expect(await inZones(world)).toEqual([1, 1, 0]);
  });
});
