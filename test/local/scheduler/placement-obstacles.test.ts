import { describe, expect, it } from 'vitest';
import { ecsWithInstances, onInstances, setState } from '../../support/container-instances.js';
import type { LocalWorld } from '../../support/local-ecs.js';
import { messages, runWeb, scale, webWith } from '../../support/service-life.js';

/** Why tasks could not be placed, the latest last. */
async function complaints(world: LocalWorld): Promise<string[]> {
  return (await messages(world)).filter((message) => message.includes('was unable to place a task'));
}

const NONE_FITS = '(service web) was unable to place a task because no container instance met all of its requirements.';
const TROUBLESHOOTING = 'For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.';

/** The complaint that names the instance which comes closest, by its ARN. */
const closest = (arn: string | undefined, reason: string) =>
  `${NONE_FITS} The closest matching (container-instance ${arn?.split('/').at(-1)}) ${reason} ${TROUBLESHOOTING}`;

const onHostPort = (hostPort: number) => webWith({ portMappings: [{ containerPort: 80, hostPort }] });

describe('placement constraints', () => {
  it('distinctInstance lets an instance have one task of the service at most', async () => {
    const world = await ecsWithInstances([{ zone: 'a' }, { zone: 'a' }, { zone: 'b' }]);
    await runWeb(world, 4, {}, { placementConstraints: [{ type: 'distinctInstance' }] });
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
    await runWeb(world, 3, {}, { placementConstraints: [{ type: 'memberOf', expression }] });
    expect(await onInstances(world)).toEqual(expected);
  });

  it('of the task definition bind as well as those of the service', async () => {
    const world = await ecsWithInstances([
      { attributes: { stack: 'prod' } },
      { attributes: { stack: 'prod', rack: 'one' } },
      { attributes: { rack: 'one' } },
    ]);
    const memberOf = (expression: string) => [{ type: 'memberOf' as const, expression }];
    await runWeb(
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
    await runWeb(world, 4, onHostPort(8080));
    expect(await onInstances(world)).toEqual([1, 1, 1]);
    expect(await complaints(world)).toEqual([
      closest(world.instances[0], 'is already using a port required by your task.'),
    ]);
  });

  it('whose host port is taken with the same protocol; another one is free', async () => {
    const world = await ecsWithInstances([{}]);
    await runWeb(world, 1, {
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
    await runWeb(world, 1, onHostPort(8080));
    await world.ecs.createService({ serviceName: 'other', taskDefinition: 'web', desiredCount: 2 });
    await world.local.settle();
    expect(await world.describe('other')).toMatchObject({ desiredCount: 2, runningCount: 1 });
  });

  it.each([22, 2375, 2376, 51678, 51679])('that asks for the reserved port %i', async (port) => {
    const world = await ecsWithInstances([{}]);
    await runWeb(world, 1, onHostPort(port));
    expect(await complaints(world)).toEqual([
      closest(world.instances[0], 'is already using a port required by your task.'),
    ]);
  });

  it('that asks for a port which the policy, or the instance itself, reserves', async () => {
    const world = await ecsWithInstances([{ ports: ['9090'] }, {}], { policy: { reservedPorts: [8080] } });
    await runWeb(world, 2, onHostPort(8080));
    expect(await onInstances(world)).toEqual([1, 0]);
    await world.ecs.deleteService({ service: 'web', force: true });
    await world.local.settle();
    await runWeb(world, 2, onHostPort(9090));
    expect(await onInstances(world)).toEqual([0, 1]);
  });

  it('which lacks CPU', async () => {
    const world = await ecsWithInstances([{ cpu: 1_024 }]);
    await runWeb(world, 3, webWith({ cpu: 512 }));
    expect(await onInstances(world)).toEqual([2]);
    expect(await complaints(world)).toEqual([closest(world.instances[0], 'has insufficient CPU units available.')]);
  });

  it('which lacks memory, of which a reservation is what counts', async () => {
    const world = await ecsWithInstances([{ memory: 1_024 }]);
    await runWeb(world, 5, webWith({ memory: 512, memoryReservation: 256 }));
    expect(await onInstances(world)).toEqual([4]);
    expect(await complaints(world)).toEqual([closest(world.instances[0], 'has insufficient memory available.')]);
  });

  it('whose agent is too old for it', async () => {
    const old = { capabilities: ['com.amazonaws.ecs.capability.docker-remote-api.1.17'] };
    const world = await ecsWithInstances([old, {}]);
    const healthCheck = { command: ['CMD-SHELL', 'true'] };
    await runWeb(world, 2, webWith({ healthCheck }));
    expect(await onInstances(world)).toEqual([0, 2]);
    await setState(world, world.instances.slice(1), 'DRAINING');
    await scale(world, 3);
    expect(await complaints(world)).toEqual([
      closest(world.instances[0], 'is missing an attribute required by your task.'),
    ]);
  });

  it('outside the constraints of the service', async () => {
    const world = await ecsWithInstances([{}]);
    await runWeb(world, 1, {}, { placementConstraints: [{ type: 'memberOf', expression: 'attribute:stack == prod' }] });
    expect(await complaints(world)).toEqual([
      closest(world.instances[0], 'encountered error "MemberOf placement constraint unsatisfied."'),
    ]);
  });
});

describe('where no instance can hold a task, a service', () => {
  it('names the instance that comes closest: the one that fails the latest check', async () => {
    const world = await ecsWithInstances([{ cpu: 128 }, { memory: 64 }, { ports: ['8080'] }, { memory: 64 }]);
    await runWeb(world, 1, { ...webWith({ cpu: 256, portMappings: [{ containerPort: 80, hostPort: 8080 }] }) });
    expect(await complaints(world)).toEqual([
      closest(world.instances[2], 'is already using a port required by your task.'),
    ]);
  });

  it('says so once, until it has come to rest', async () => {
    const world = await ecsWithInstances([{ memory: 256 }]);
    await runWeb(world, 3);
    for (const desiredCount of [4, 5]) await scale(world, desiredCount);
    expect(await complaints(world)).toHaveLength(1);
    for (const desiredCount of [2, 3]) await scale(world, desiredCount);
    expect(await complaints(world)).toHaveLength(2);
  });

  it('says that there is no instance at all, and goes on when one is registered', async () => {
    const world = await ecsWithInstances([]);
    await runWeb(world, 3);
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
    await runWeb(world, 5);
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
    await runWeb(world, 2);
    await world.ecs.createService({ serviceName: 'other', taskDefinition: 'web', desiredCount: 1 });
    await world.local.settle();
    expect(await world.describe('other')).toMatchObject({ runningCount: 0 });
    await scale(world, 1);
    expect(await world.describe('other')).toMatchObject({ runningCount: 1 });
  });
});
