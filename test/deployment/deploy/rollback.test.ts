import { describe, expect, it } from 'vitest';
import { wantsRollback } from '../../../src/deployment/deploy/put-back.js';
import type { DeploymentEnding } from '../../../src/deployment/watch/deployment-ending.js';
import { ARN, ecsWithRevisions, ecsWithService, type LocalWorld } from '../../support/local-ecs.js';
import { changeAnswers, deploying, NEWER_WEB, TARGET_GROUP } from './deploy-world.js';

const WEB_1 = `${ARN}:task-definition/web:1`;
const WEB_2 = `${ARN}:task-definition/web:2`;
const CHANGE = { service: 'web', taskDefinition: 'web:2' };
const TEN_MINUTES = { timeout: 600_000 };
const BREAKER = { deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: false } } };

/** A service whose revision 2 crashes. */
async function crashing(): Promise<LocalWorld> {
  const world = await ecsWithService({ desiredCount: 2 });
  world.local.addFault({ kind: 'crash', revision: 2 });
  return world;
}

describe('a deployment that does not end well', () => {
  it('stays as it is where nobody asked for a rollback', async () => {
    const { deployed, describe } = deploying(await crashing());
    const failed = await deployed({ ...CHANGE, patch: BREAKER }, TEN_MINUTES);
    expect(failed).toMatchObject({ _tag: 'Failed', because: 'deployment', taskDefinition: WEB_2 });
    expect(await describe('web')).toMatchObject({ taskDefinition: WEB_2 });
  });

  it('is rolled back after the circuit breaker has ended it', async () => {
    const { deployed, describe, sent } = deploying(await crashing());
    const outcome = await deployed({ ...CHANGE, patch: BREAKER, rollback: true }, TEN_MINUTES);
    const { deployments = [], ...service } = await describe('web');
    const back = deployments[0]?.id ?? '';
    expect(outcome).toMatchObject({ _tag: 'RolledBack', service: 'web', to: back, taskDefinition: WEB_2 });
    expect(outcome.deploymentId).not.toBe(back);
    expect(outcome.handle).toEqual({
      service: 'web',
      deploymentId: back,
      taskDefinition: WEB_2,
      rollsBack: outcome.deploymentId,
    });
    expect(outcome.message).toMatch(
      /^Deployment \S+ of service web failed, .*: .*\. Service web is back at \S+, which takes \S+ back\.$/,
    );
    expect(outcome.reasons.map(({ cause }) => cause)).toContain('crash-loop');
    expect(outcome.snapshot?.service.taskDefinition).toBe(WEB_1);
    expect(service).toMatchObject({ taskDefinition: WEB_1, runningCount: 2 });
    expect(deployments).toMatchObject([{ rolloutState: 'COMPLETED', runningCount: 2 }]);
    expect(sent.filter((name) => name === 'UpdateService')).toHaveLength(2);
  });

  it('is rolled back when its time is up', async () => {
    const { deployed, describe } = deploying(await crashing());
    const outcome = await deployed({ ...CHANGE, rollback: true }, TEN_MINUTES);
    expect(outcome).toMatchObject({ _tag: 'RolledBack', taskDefinition: WEB_2 });
    expect(await describe('web')).toMatchObject({ taskDefinition: WEB_1, runningCount: 2, deployments: [{}] });
  });

  it('is not rolled back where the watch is merely aborted', async () => {
    const { deployed, describe } = deploying(await crashing());
    const abort = new AbortController();
    const outcome = await deployed(
      { ...CHANGE, rollback: true },
      { abortSignal: abort.signal, onSnapshot: () => abort.abort() },
    );
    expect(outcome).toMatchObject({ _tag: 'TimedOut', because: 'aborted' });
    expect(await describe('web')).toMatchObject({ taskDefinition: WEB_2 });
  });

  it('is not rolled back once more where ECS does that itself', async () => {
    const { deployed, describe, sent } = deploying(await crashing());
    const deploymentConfiguration = { deploymentCircuitBreaker: { enable: true, rollback: true } };
    const outcome = await deployed({ ...CHANGE, patch: { deploymentConfiguration }, rollback: true }, TEN_MINUTES);
    expect(outcome).toMatchObject({ _tag: 'RolledBack', handle: { deploymentId: outcome.deploymentId } });
    expect(await describe('web')).toMatchObject({ taskDefinition: WEB_1 });
    expect(sent.filter((name) => name === 'UpdateService')).toHaveLength(1);
  });

  it('is watched on where ECS was about to roll it back when the time was up', async () => {
    const world = await ecsWithService({ desiredCount: 2, percents: [0, 100] });
    world.local.addFault({ kind: 'crash', revision: 2 });
    const { deployed, describe, clock } = deploying(world);
    const began = clock.now();
    const [before] = (await describe('web')).deployments ?? [];
    const deploymentCircuitBreaker = { enable: true, rollback: true };
    const patch = {
      deploymentConfiguration: { minimumHealthyPercent: 0, maximumPercent: 100, deploymentCircuitBreaker },
    };
    const outcome = await deployed({ ...CHANGE, patch, rollback: true }, { timeout: 60_000 });
    expect(outcome).toMatchObject({ _tag: 'RolledBack', to: before?.id, handle: { rollsBack: outcome.deploymentId } });
    expect(outcome.message).toMatch(/was not complete in time.* Service web is back at /);
    expect(clock.now() - began).toBeGreaterThan(60_000);
    expect(await describe('web')).toMatchObject({
      taskDefinition: WEB_1,
      runningCount: 2,
      deployments: [{ id: before?.id }],
    });
  });

  it('takes the settings back that start deployments, and leaves the others', async () => {
    const { deployed, describe } = deploying(await crashing());
    const patch = { ...BREAKER, loadBalancers: [TARGET_GROUP], enableExecuteCommand: true };
    const outcome = await deployed({ ...CHANGE, patch, rollback: true }, TEN_MINUTES);
    expect(outcome).toMatchObject({ _tag: 'RolledBack' });
    expect(await describe('web')).toMatchObject({
      taskDefinition: WEB_1,
      loadBalancers: [],
      enableExecuteCommand: true,
      deploymentConfiguration: { deploymentCircuitBreaker: { enable: true } },
    });
  });

  it('takes settings back where the revision stayed the same', async () => {
    const { deployed, describe, local } = deploying(await ecsWithService({ desiredCount: 1 }));
    local.addFault({ kind: 'unhealthy-target' });
    const change = { service: 'web', patch: { loadBalancers: [TARGET_GROUP] }, rollback: true };
    expect(await deployed(change, TEN_MINUTES)).toMatchObject({ _tag: 'RolledBack' });
    expect(await describe('web')).toMatchObject({ taskDefinition: WEB_1, loadBalancers: [], runningCount: 1 });
  });

  it('puts settings back that the patch cleared', async () => {
    const world = await crashing();
    const { deployed, describe } = deploying(world);
    await deployed({ service: 'web', patch: { loadBalancers: [TARGET_GROUP] } });
    const change = { ...CHANGE, patch: { ...BREAKER, loadBalancers: null }, rollback: true };
    expect(await deployed(change, TEN_MINUTES)).toMatchObject({ _tag: 'RolledBack' });
    expect(await describe('web')).toMatchObject({ taskDefinition: WEB_1, loadBalancers: [TARGET_GROUP] });
  });

  it('puts settings back of which this package does not know everything', async () => {
    const world = deploying(await crashing());
    await world.deployed({ service: 'web', patch: { loadBalancers: [TARGET_GROUP] } });
    changeAnswers(world, 'DescribeServicesCommand', (json) =>
      json.replaceAll('"containerPort":80', '"containerPort":80,"weight":1'),
    );
    const change = { ...CHANGE, patch: { ...BREAKER, loadBalancers: null }, rollback: true };
    const outcome = await world.deployed(change, TEN_MINUTES);
    expect(outcome).toMatchObject({ _tag: 'RolledBack' });
    expect(outcome.snapshot?.service.loadBalancers).toEqual([{ ...TARGET_GROUP, weight: 1 }]);
  });

  it('clears settings that were not there before', async () => {
    const { deployed, describe } = deploying(await crashing());
    const serviceConnectConfiguration = { enabled: true, namespace: 'internal' };
    const change = { ...CHANGE, patch: { ...BREAKER, serviceConnectConfiguration }, rollback: true };
    expect(await deployed(change, TEN_MINUTES)).toMatchObject({ _tag: 'RolledBack' });
    expect((await describe('web')).deployments).toMatchObject([{ serviceConnectConfiguration: { enabled: false } }]);
  });

  it('cannot be rolled back where it forced what was there before', async () => {
    const { deployed, local, sent } = deploying(await ecsWithService({ desiredCount: 1 }));
    local.addFault({ kind: 'crash' });
    const outcome = await deployed({ service: 'web', forceNewDeployment: true, rollback: true }, TEN_MINUTES);
    expect(outcome).toMatchObject({ _tag: 'TimedOut', because: 'time' });
    expect(sent.filter((name) => name === 'UpdateService')).toHaveLength(1);
  });

  it('cannot be rolled back where it created the service', async () => {
    const world = await ecsWithRevisions();
    world.local.addFault({ kind: 'crash' });
    const { deployed, describe } = deploying(world);
    const change = { service: 'web', taskDefinition: 'web:2', create: { desiredCount: 1 }, rollback: true };
    expect(await deployed(change, TEN_MINUTES)).toMatchObject({ _tag: 'TimedOut', because: 'time' });
    expect(await describe('web')).toMatchObject({ status: 'ACTIVE', taskDefinition: WEB_2 });
  });

  it('says how the rollback ended where that does not end well either', async () => {
    const { deployed, describe, local } = deploying(await crashing());
    const change = { ...CHANGE, patch: BREAKER, rollback: true };
    local.addFault({ kind: 'crash', revision: 1 });
    const outcome = await deployed(change, TEN_MINUTES);
    const { id: back } = (await describe('web')).deployments?.[0] ?? {};
    expect(outcome).toMatchObject({ _tag: 'Failed', deploymentId: back, handle: { deploymentId: back } });
    const { rollsBack } = outcome.handle ?? {};
    const reason = '4 tasks stopped because an essential container exited (app with 1).';
    expect(outcome.message).toBe(
      [rollsBack, back]
        .map((id) => `Deployment ${id} of service web failed, and nothing took its place: ${reason}`)
        .join(' '),
    );
    expect(outcome.reasons.filter(({ cause }) => cause === 'crash-loop')).toHaveLength(2);
  });

  it('tells of what failed where the rollback is refused', async () => {
    const { refused, local, ecs } = deploying(await crashing());
    await ecs.deregisterTaskDefinition({ taskDefinition: 'web:1' });
    await local.advance('15m');
    const error = await refused({ ...CHANGE, patch: BREAKER, rollback: true }, TEN_MINUTES);
    expect(error).toMatchObject({
      step: 'rollback',
      outcome: { _tag: 'Failed', because: 'deployment', taskDefinition: WEB_2 },
      error: { name: 'ClientException', message: 'TaskDefinition is inactive' },
    });
    expect(error).not.toHaveProperty('taskDefinition');
    expect(error.message).toBe('Putting the service back failed: ClientException: TaskDefinition is inactive');
  });

  it('is rolled back only once a registered revision has failed, not when registering it did', async () => {
    const { refused, sent, local } = deploying(await crashing());
    local.addFault({ kind: 'throttle', operation: 'RegisterTaskDefinition' });
    await refused({ service: 'web', taskDefinition: NEWER_WEB, rollback: true });
    expect(sent).toEqual(['DescribeServices', 'RegisterTaskDefinition']);
  });
});

describe('wantsRollback', () => {
  const common = { service: 'web', reasons: [], message: '' };

  it.each<DeploymentEnding>([
    { _tag: 'Failed', because: 'deployment', ...common },
    { _tag: 'TimedOut', because: 'time', ...common },
    { _tag: 'Infeasible', ...common },
  ])('holds for what did no good: $_tag', (ending) => {
    expect(wantsRollback(ending)).toBe(true);
  });

  it.each<DeploymentEnding>([
    { _tag: 'Completed', ...common },
    { _tag: 'RolledBack', to: 'ecs-svc/1', ...common },
    { _tag: 'Failed', because: 'missing', ...common },
    { _tag: 'Failed', because: 'error', ...common },
    { _tag: 'Superseded', by: 'ecs-svc/3', ...common },
    { _tag: 'Drained', because: 'deleted', ...common },
    { _tag: 'Drained', because: 'scaled-to-zero', ...common },
    { _tag: 'TimedOut', because: 'aborted', ...common },
  ])('does not hold where nothing is left to take back, or nobody knows: $_tag $because', (ending) => {
    expect(wantsRollback(ending)).toBe(false);
  });
});
