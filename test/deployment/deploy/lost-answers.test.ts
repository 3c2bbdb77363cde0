import { ECS } from '@aws-sdk/client-ecs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { deploy } from '../../../src/deployment/deploy/deploy.js';
import type { RequestFault } from '../../../src/local/fault/request-fault.js';
import { ecsWithRevisions, ecsWithService, type LocalWorld, WEB } from '../../support/local-ecs.js';
import { changeAnswers, deploying, NEWER_WEB } from './deploy-world.js';

const CHANGE = { service: 'web', taskDefinition: NEWER_WEB };

/** How an answer gets lost after the work is done. */
const LOST = ['lost-response', 'truncated'] as const;

/** How a request gets lost before. */
const UNDONE = ['reset', 'server-error'] as const;

type Kind = (typeof LOST | typeof UNDONE)[number];

function losing(world: LocalWorld, kind: Kind, operation: NonNullable<RequestFault['operation']>, times = 1) {
  world.local.addFault({ kind, operation, times });
  return deploying(world);
}

async function deploymentsStarted({ ecs }: LocalWorld, service = 'web'): Promise<number> {
  const { serviceDeployments = [] } = await ecs.listServiceDeployments({ service, cluster: 'default' });
  return serviceDeployments.length;
}

async function revisions({ ecs }: LocalWorld): Promise<number> {
  return (await ecs.listTaskDefinitions({ familyPrefix: 'web' })).taskDefinitionArns?.length ?? 0;
}

/** The same with the SDK's own retries. */
function retrying(world: LocalWorld): LocalWorld {
  const ecs = new ECS({ ...world.local.clientConfig, maxAttempts: 3 });
  onTestFinished(() => ecs.destroy());
  return { ...world, ecs };
}

describe('an answer that is lost', () => {
  it.each(LOST)('of UpdateService: the update was done, and is not sent again (%s)', async (kind) => {
    const world = losing(await ecsWithService({ desiredCount: 2 }), kind, 'UpdateService');
    const outcome = await world.deployed(CHANGE);
    expect(outcome).toMatchObject({ _tag: 'Completed', taskDefinition: expect.stringMatching(/web:3$/) });
    expect(world.sent.slice(0, 4)).toEqual([
      'DescribeServices',
      'RegisterTaskDefinition',
      'UpdateService',
      'DescribeServices',
    ]);
    expect(world.sent.filter((name) => name === 'UpdateService')).toHaveLength(1);
    expect([await deploymentsStarted(world), await revisions(world)]).toEqual([2, 3]);
  });

  it('of UpdateService that is forced: one deployment is started', async () => {
    const world = losing(await ecsWithService({ desiredCount: 1 }), 'lost-response', 'UpdateService');
    expect(await world.deployed({ service: 'web', forceNewDeployment: true })).toMatchObject({ _tag: 'Completed' });
    expect(await deploymentsStarted(world)).toBe(2);
  });

  it('of UpdateService that deploys nothing: it is sent again, and does no harm', async () => {
    const world = losing(await ecsWithService({ desiredCount: 1 }), 'lost-response', 'UpdateService');
    const outcome = await world.deployed({ service: 'web', patch: { desiredCount: 2 } });
    expect(outcome).toMatchObject({ _tag: 'Completed' });
    expect(await world.describe('web')).toMatchObject({ desiredCount: 2 });
    expect(await deploymentsStarted(world)).toBe(1);
  });

  it('of the UpdateService that rolls back', async () => {
    const world = deploying(await ecsWithService({ desiredCount: 1 }));
    world.local.addFault({ kind: 'crash', revision: 2 });
    const lose = () => world.local.addFault({ kind: 'lost-response', operation: 'UpdateService', times: 1 });
    const outcome = await world.deployed(
      { service: 'web', taskDefinition: 'web:2', rollback: true },
      { timeout: 600_000, onSnapshot: ({ elapsed }) => elapsed === 0 && world.local.faults.length === 1 && lose() },
    );
    expect(outcome).toMatchObject({ _tag: 'RolledBack' });
    expect(world.sent.filter((name) => name === 'UpdateService')).toHaveLength(2);
    expect(await deploymentsStarted(world)).toBe(3);
  });

  it.each(LOST)('of CreateService: one service is created (%s)', async (kind) => {
    const world = losing(await ecsWithRevisions(), kind, 'CreateService');
    const outcome = await world.deployed({ service: 'web', taskDefinition: 'web:1', create: { desiredCount: 2 } });
    expect(outcome).toMatchObject({ _tag: 'Completed' });
    expect((await world.ecs.listServices({})).serviceArns).toHaveLength(1);
    expect(await world.describe('web')).toMatchObject({ runningCount: 2 });
    expect(await deploymentsStarted(world)).toBe(1);
  });

  it.each(LOST)('of RegisterTaskDefinition: the revision that it made is taken (%s)', async (kind) => {
    const world = losing(await ecsWithService({ desiredCount: 1 }), kind, 'RegisterTaskDefinition');
    const tagged = { ...NEWER_WEB, tags: [{ key: 'team', value: 'payments' }] };
    const outcome = await world.deployed({ service: 'web', taskDefinition: tagged });
    expect(outcome).toMatchObject({ _tag: 'Completed', taskDefinition: expect.stringMatching(/web:3$/) });
    expect([await deploymentsStarted(world), await revisions(world)]).toEqual([2, 3]);
  });

  it('of RegisterTaskDefinition for a service to be created', async () => {
    const world = losing(await ecsWithRevisions(), 'lost-response', 'RegisterTaskDefinition');
    const outcome = await world.deployed({ ...CHANGE, create: { desiredCount: 1 } });
    expect(outcome).toMatchObject({ _tag: 'Completed', taskDefinition: expect.stringMatching(/web:3$/) });
    expect(await revisions(world)).toBe(3);
  });

  it('of UpdateService, of which only something else comes: the update was done', async () => {
    const world = deploying(await ecsWithService({ desiredCount: 1 }));
    changeAnswers(world, 'UpdateServiceCommand', () => '{"service":{}}');
    expect(await world.deployed({ service: 'web', forceNewDeployment: true })).toMatchObject({ _tag: 'Completed' });
    expect(world.sent.filter((name) => name === 'UpdateService')).toHaveLength(1);
    expect(await deploymentsStarted(world)).toBe(2);
  });

  it('of everything, while the SDK retries by itself', async () => {
    const patient = retrying(await ecsWithService({ desiredCount: 1 }));
    const world = losing(patient, 'lost-response', 'UpdateService');
    world.local.addFault({ kind: 'lost-response', operation: 'DescribeServices', times: 2 });
    expect(await world.deployed({ service: 'web', taskDefinition: 'web:2' })).toMatchObject({ _tag: 'Completed' });
    expect(await deploymentsStarted(world)).toBe(2);
  });
});

describe('a request that is lost', () => {
  it.each(UNDONE)('of UpdateService: it is sent again (%s)', async (kind) => {
    const world = losing(await ecsWithService({ desiredCount: 1 }), kind, 'UpdateService');
    expect(await world.deployed(CHANGE)).toMatchObject({ _tag: 'Completed' });
    expect([await deploymentsStarted(world), await revisions(world)]).toEqual([2, 3]);
  });

  it.each(UNDONE)(
    'of UpdateService that is forced: the deployment that is there is not taken for a new one (%s)',
    async (kind) => {
      const world = losing(await ecsWithService({ desiredCount: 1 }), kind, 'UpdateService');
      const [before] = (await world.describe('web')).deployments ?? [];
      const outcome = await world.deployed({ service: 'web', forceNewDeployment: true });
      expect(outcome).toMatchObject({ _tag: 'Completed' });
      expect(outcome.deploymentId).not.toBe(before?.id);
      expect(await deploymentsStarted(world)).toBe(2);
    },
  );

  it('of UpdateService while somebody else deploys: that is not taken for it', async () => {
    const world = losing(await ecsWithService({ desiredCount: 1 }), 'reset', 'UpdateService');
    const { bound, clock, ecs } = world;
    const meanwhile = {
      ...bound,
      describeService:
        (...call: Parameters<typeof bound.describeService>) =>
        async () => {
          if (world.sent.includes('UpdateService'))
            await ecs.updateService({ service: 'web', forceNewDeployment: true });
          return bound.describeService(...call)();
        },
    };
    const result = await deploy(meanwhile, { service: 'web', taskDefinition: 'web:2' }, { clock })();
    expect(result).toMatchObject({ right: { _tag: 'Completed', taskDefinition: expect.stringMatching(/web:2$/) } });
    expect(await deploymentsStarted(world)).toBe(3);
  });

  it.each(UNDONE)('of RegisterTaskDefinition: another revision is registered (%s)', async (kind) => {
    const world = losing(await ecsWithService({ desiredCount: 1 }), kind, 'RegisterTaskDefinition');
    const outcome = await world.deployed(CHANGE);
    expect(outcome).toMatchObject({ taskDefinition: expect.stringMatching(/web:3$/) });
    expect(await revisions(world)).toBe(3);
  });

  it('of RegisterTaskDefinition: the revision that the service runs is not taken for a new one', async () => {
    const world = deploying(await ecsWithService({ desiredCount: 1 }));
    await world.deployed({ service: 'web', taskDefinition: 'web:2' });
    world.local.addFault({ kind: 'reset', operation: 'RegisterTaskDefinition', times: 1 });
    const outcome = await world.deployed({ service: 'web', taskDefinition: WEB });
    expect(outcome).toMatchObject({ _tag: 'Completed', taskDefinition: expect.stringMatching(/web:3$/) });
    expect(await deploymentsStarted(world)).toBe(3);
  });

  it('of RegisterTaskDefinition, of a family that is new', async () => {
    const world = losing(await ecsWithService({ desiredCount: 1 }), 'reset', 'RegisterTaskDefinition');
    const outcome = await world.deployed({ service: 'web', taskDefinition: { ...NEWER_WEB, family: 'web-next' } });
    expect(outcome).toMatchObject({ _tag: 'Completed', taskDefinition: expect.stringMatching(/web-next:1$/) });
  });

  it.each(UNDONE)('of CreateService: it is sent again (%s)', async (kind) => {
    const world = losing(await ecsWithRevisions(), kind, 'CreateService');
    const outcome = await world.deployed({ service: 'web', taskDefinition: 'web:1', create: { desiredCount: 1 } });
    expect(outcome).toMatchObject({ _tag: 'Completed' });
  });

  it('again and again: what was registered is not lost', async () => {
    const world = losing(await ecsWithService({ desiredCount: 1 }), 'reset', 'UpdateService', 9);
    const error = await world.refused(CHANGE);
    expect(error).toMatchObject({
      step: 'update',
      taskDefinition: expect.stringMatching(/web:3$/),
      error: { _tag: 'TransportError', kind: 'network' },
    });
    expect(world.sent.filter((name) => name === 'UpdateService')).toHaveLength(2);
    world.local.clearFaults();
    const retried = { service: 'web', taskDefinition: error.taskDefinition };
    expect(await world.deployed(retried)).toMatchObject({ _tag: 'Completed', taskDefinition: error.taskDefinition });
    expect([await deploymentsStarted(world), await revisions(world)]).toEqual([2, 3]);
  });

  it('with the look at what was done: it is not sent again', async () => {
    const world = deploying(await ecsWithService({ desiredCount: 1 }));
    world.local.addFault({ kind: 'lost-response', operation: 'UpdateService' });
    const broken = world.refused({ service: 'web', forceNewDeployment: true });
    while (!world.sent.includes('UpdateService')) await new Promise(setImmediate);
    world.local.addFault({ kind: 'reset', operation: 'DescribeServices' });
    expect(await broken).toMatchObject({ step: 'update', error: { kind: 'network' } });
    expect(world.sent.filter((name) => name === 'UpdateService')).toHaveLength(1);
  });
});

describe('a request that ECS throttles', () => {
  it('is not sent again, for the SDK has done that', async () => {
    const world = deploying(await ecsWithService({ desiredCount: 1 }));
    world.local.addFault({ kind: 'throttle', operation: 'UpdateService' });
    const error = await world.refused({ service: 'web', taskDefinition: 'web:2' });
    expect(error).toMatchObject({ step: 'update', error: { name: 'ThrottlingException' } });
    expect(error).not.toHaveProperty('taskDefinition');
    expect(world.sent).toEqual(['DescribeServices', 'UpdateService']);
  });
});
