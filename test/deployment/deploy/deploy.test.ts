import { describe, expect, it } from 'vitest';
import { deploy } from '../../../src/deployment/deploy/deploy.js';
import type { DeploymentSnapshot } from '../../../src/deployment/watch/deployment-snapshot.js';
import { ARN, ecsWithRevisions, ecsWithService, emptyEcs, WEB } from '../../support/local-ecs.js';
import { deploying, NEWER_WEB } from './deploy-world.js';

const WEB_2 = `${ARN}:task-definition/web:2`;
const WEB_3 = `${ARN}:task-definition/web:3`;

describe('deploy', () => {
  it('registers a revision, moves the service to it, and watches until that is complete', async () => {
    const { deployed, describe, sent } = deploying(await ecsWithService({ desiredCount: 4 }));
    const outcome = await deployed({ service: 'web', taskDefinition: NEWER_WEB });
    const { deployments = [], runningCount } = await describe('web');
    const deploymentId = deployments[0]?.id;
    expect(outcome).toMatchObject({
      _tag: 'Completed',
      service: 'web',
      deploymentId,
      message: `Deployment ${deploymentId} of service web is complete.`,
      reasons: [],
      taskDefinition: WEB_3,
      handle: { service: 'web', deploymentId, taskDefinition: WEB_3 },
    });
    expect(outcome).not.toHaveProperty('plan');
    expect(runningCount).toBe(4);
    expect(deployments).toMatchObject([{ taskDefinition: WEB_3, rolloutState: 'COMPLETED', runningCount: 4 }]);
    expect(sent.slice(0, 4)).toEqual([
      'DescribeServices',
      'RegisterTaskDefinition',
      'UpdateService',
      'DescribeServices',
    ]);
    expect(new Set(sent.slice(3))).toEqual(new Set(['DescribeServices']));
  });

  it.each(['web:2', 'web', WEB_2])('takes %s, which is registered', async (taskDefinition) => {
    const { deployed, describe, sent } = deploying(await ecsWithService({ desiredCount: 2 }));
    const outcome = await deployed({ service: 'web', taskDefinition });
    expect(outcome).toMatchObject({ _tag: 'Completed', taskDefinition: WEB_2, handle: { taskDefinition: WEB_2 } });
    expect(await describe('web')).toMatchObject({ taskDefinition: WEB_2, runningCount: 2 });
    expect(sent).not.toContain('RegisterTaskDefinition');
  });

  it('sends nothing until it is run, and deploys each time that it is', async () => {
    const { bound, clock, sent, ecs } = deploying(await ecsWithService({ desiredCount: 1 }));
    const deploys = deploy(bound, { service: 'web', taskDefinition: NEWER_WEB }, { clock });
    expect(sent).toEqual([]);
    expect([(await deploys())._tag, (await deploys())._tag]).toEqual(['Right', 'Right']);
    expect((await ecs.listTaskDefinitions({})).taskDefinitionArns).toHaveLength(4);
  });

  it('tells of every snapshot as it comes', async () => {
    const { deployed, clock } = deploying(await ecsWithService({ desiredCount: 4 }));
    const seen: DeploymentSnapshot[] = [];
    const outcome = await deployed(
      { service: 'web', taskDefinition: 'web:2' },
      {
        onSnapshot(snapshot) {
          expect(snapshot.at.getTime()).toBe(clock.now());
          seen.push(snapshot);
        },
      },
    );
    expect(seen.map(({ _tag }) => _tag)).toContain('Snapshot');
    const shares = seen.map(({ progress }) => progress?.share ?? -1);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(seen[0]?.progress).toMatchObject({ taskDefinition: WEB_2, runningCount: 0, share: 0 });
    expect(seen.at(-1)).toBe(outcome.snapshot);
  });

  it('creates a service that is missing, where it is asked to', async () => {
    const { deployed, describe, sent } = deploying(await ecsWithRevisions());
    const outcome = await deployed({ service: 'web', taskDefinition: NEWER_WEB, create: { desiredCount: 3 } });
    expect(outcome).toMatchObject({ _tag: 'Completed', taskDefinition: WEB_3 });
    expect(await describe('web')).toMatchObject({ desiredCount: 3, runningCount: 3, taskDefinition: WEB_3 });
    expect(sent.slice(0, 3)).toEqual(['DescribeServices', 'RegisterTaskDefinition', 'CreateService']);
    expect(sent).not.toContain('UpdateService');
  });

  it('creates a service in a cluster of its own, and finds it there again by its ARN', async () => {
    const { deployed, describe, ecs } = deploying(await ecsWithRevisions());
    await ecs.createCluster({ clusterName: 'prod' });
    await ecs.registerContainerInstance({ cluster: 'prod' });
    const created = await deployed({
      cluster: 'prod',
      service: 'web',
      taskDefinition: 'web:1',
      create: { desiredCount: 1 },
    });
    expect(created).toMatchObject({ _tag: 'Completed', cluster: 'prod', handle: { cluster: 'prod', service: 'web' } });
    const { serviceArn = '' } = await describe('web', 'prod');
    expect(await deployed({ service: serviceArn, taskDefinition: 'web:2' })).toMatchObject({ _tag: 'Completed' });
    expect(await describe('web', 'prod')).toMatchObject({ taskDefinition: WEB_2 });
  });

  it('creates a service by the ARN that it is to have', async () => {
    const { deployed, describe } = deploying(await ecsWithRevisions());
    const service = `${ARN}:service/default/web`;
    const outcome = await deployed({ service, taskDefinition: 'web:1', create: { desiredCount: 1 } });
    expect(outcome).toMatchObject({ _tag: 'Completed', cluster: 'default', service });
    expect(await describe('web')).toMatchObject({ serviceArn: service, runningCount: 1 });
  });

  it('creates a service whose name an inactive one had', async () => {
    const world = deploying(await ecsWithService({ desiredCount: 1 }));
    await world.ecs.deleteService({ service: 'web', force: true });
    await world.local.settle();
    expect(await world.describe('web')).toMatchObject({ status: 'INACTIVE' });
    const outcome = await world.deployed({ service: 'web', taskDefinition: 'web:2', create: { desiredCount: 2 } });
    expect(outcome).toMatchObject({ _tag: 'Completed', taskDefinition: WEB_2 });
    expect(await world.describe('web')).toMatchObject({ status: 'ACTIVE', runningCount: 2 });
  });

  it('leaves the settings of a service that is there as they are, whatever would have been created', async () => {
    const { deployed, describe, sent } = deploying(await ecsWithService({ desiredCount: 2 }));
    await deployed({ service: 'web', taskDefinition: 'web:2', create: { desiredCount: 9, launchType: 'EC2' } });
    expect(await describe('web')).toMatchObject({ desiredCount: 2, runningCount: 2, taskDefinition: WEB_2 });
    expect(sent).not.toContain('CreateService');
  });

  it('says at once that nothing had to be deployed where nothing changes', async () => {
    const { deployed, describe, clock, sent } = deploying(await ecsWithService({ desiredCount: 2 }));
    const [before, began] = [await describe('web'), clock.now()];
    sent.length = 0;
    const outcome = await deployed({ service: 'web', taskDefinition: 'web:1' });
    const deploymentId = before.deployments?.[0]?.id;
    expect(outcome).toMatchObject({
      _tag: 'Completed',
      deploymentId,
      message: `Nothing had to be deployed to service web: ${deploymentId}, of web:1, is complete.`,
      handle: { deploymentId },
    });
    expect(clock.now()).toBe(began);
    expect(sent).toEqual(['DescribeServices', 'UpdateService', 'DescribeServices']);
    expect((await describe('web')).deployments).toEqual(before.deployments);
  });

  it('says nothing of the kind where nobody could see it', async () => {
    const { deployed } = deploying(await ecsWithService({ desiredCount: 1 }));
    const outcome = await deployed({ service: 'web', taskDefinition: 'web:1' }, { timeout: 0 });
    expect(outcome).toMatchObject({ _tag: 'TimedOut', because: 'time' });
    expect(outcome.message).not.toContain('Nothing had to be deployed');
  });

  it('goes on with a deployment of the same revision that is under way', async () => {
    const { deployed, describe, ecs } = deploying(await ecsWithService({ desiredCount: 2 }));
    await ecs.updateService({ service: 'web', taskDefinition: 'web:2' });
    const [primary] = (await describe('web')).deployments ?? [];
    const outcome = await deployed({ service: 'web', taskDefinition: 'web:2' });
    expect(outcome).toMatchObject({
      _tag: 'Completed',
      deploymentId: primary?.id,
      message: `Deployment ${primary?.id} of service web is complete.`,
    });
  });

  it('deploys once more what the service has, where that is forced', async () => {
    const { deployed, describe } = deploying(await ecsWithService({ desiredCount: 2 }));
    const [before] = (await describe('web')).deployments ?? [];
    const outcome = await deployed({ service: 'web', forceNewDeployment: true });
    expect(outcome).toMatchObject({ _tag: 'Completed', taskDefinition: `${ARN}:task-definition/web:1` });
    expect(outcome.deploymentId).not.toBe(before?.id);
  });

  it('deploys a daemon service', async () => {
    const { deployed, describe } = deploying(await ecsWithRevisions());
    const daemon = { service: 'agent', create: { schedulingStrategy: 'DAEMON' } } as const;
    expect(await deployed({ ...daemon, taskDefinition: 'web:1' })).toMatchObject({ _tag: 'Completed' });
    expect(await describe('agent')).toMatchObject({ desiredCount: 3, runningCount: 3 });
    expect(await deployed({ ...daemon, taskDefinition: 'web:2' })).toMatchObject({ _tag: 'Completed' });
    expect(await describe('agent')).toMatchObject({ runningCount: 3, taskDefinition: WEB_2 });
  });

  it('answers with the rollback of the circuit breaker, and its reason', async () => {
    const { deployed, describe, local, ecs } = deploying(await ecsWithService({ desiredCount: 2 }));
    await ecs.updateService({
      service: 'web',
      deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
    });
    const [before] = (await describe('web')).deployments ?? [];
    local.addFault({ kind: 'crash', revision: 2 });
    const outcome = await deployed({ service: 'web', taskDefinition: 'web:2' });
    expect(outcome).toMatchObject({ _tag: 'RolledBack', to: before?.id, taskDefinition: WEB_2 });
    expect(outcome.reasons.map(({ cause }) => cause)).toContain('crash-loop');
  });

  it('ends when somebody else deploys', async () => {
    const { deployed, describe, clock, ecs } = deploying(await ecsWithService({ desiredCount: 2 }));
    const interrupted = {
      ...clock,
      async sleep(milliseconds: number) {
        await ecs.updateService({ service: 'web', taskDefinition: 'web:1' });
        await clock.sleep(milliseconds);
      },
    };
    const outcome = await deployed({ service: 'web', taskDefinition: 'web:2', rollback: true }, { clock: interrupted });
    const [primary] = (await describe('web')).deployments ?? [];
    expect(outcome).toMatchObject({ _tag: 'Superseded', by: primary?.id, taskDefinition: WEB_2 });
    expect(primary?.taskDefinition).toMatch(/web:1$/);
  });

  it('runs against an ECS that answers from before its writes', async () => {
    const { deployed, describe, local } = deploying(await ecsWithService({ desiredCount: 2 }));
    local.addFault({ kind: 'stale', lasts: '20s' });
    const outcome = await deployed({ service: 'web', taskDefinition: NEWER_WEB });
    expect(outcome).toMatchObject({ _tag: 'Completed', taskDefinition: WEB_3 });
    expect(await describe('web')).toMatchObject({ taskDefinition: WEB_3, runningCount: 2 });
  });

  it('throws for settings of the watch that cannot be, before anything is sent', async () => {
    const { bound, sent } = deploying(await emptyEcs());
    expect(() => deploy(bound, { service: 'web', taskDefinition: WEB }, { timeout: -1 })).toThrow(RangeError);
    expect(sent).toEqual([]);
  });

  it('rejects with what the watcher of snapshots throws, and looks no more', async () => {
    const { bound, clock, sent } = deploying(await ecsWithService({ desiredCount: 2 }));
    const thrown = new Error('The terminal is gone');
    const onSnapshot = () => {
      throw thrown;
    };
    await expect(deploy(bound, { service: 'web', taskDefinition: 'web:2' }, { clock, onSnapshot })()).rejects.toBe(
      thrown,
    );
    expect(sent).toEqual(['DescribeServices', 'UpdateService', 'DescribeServices']);
  });
});
