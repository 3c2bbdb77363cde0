import { describe, expect, it } from 'vitest';
import type { DeployHandle } from '../../../src/deployment/deploy/deploy-outcome.js';
import { ecsWithService } from '../../support/local-ecs.js';
import { type DeployWorld, deploying, NEWER_WEB } from './deploy-world.js';

/** A deployment that nobody watches any longer after the first look. */
async function interrupted({ deployed }: DeployWorld, rollback = false) {
  const abort = new AbortController();
  const outcome = await deployed(
    { service: 'web', taskDefinition: NEWER_WEB, rollback },
    { abortSignal: abort.signal, onSnapshot: () => abort.abort() },
  );
  expect(outcome).toMatchObject({ _tag: 'TimedOut', because: 'aborted', service: 'web' });
  return outcome;
}

/** The requests that change anything. */
const writes = ({ sent }: DeployWorld) => sent.filter((name) => !/^(Describe|List)/.test(name));

describe('a deployment that was interrupted', () => {
  it('is picked up again by its outcome: the same one is watched, and nothing is changed', async () => {
    const world = deploying(await ecsWithService({ desiredCount: 3 }));
    const outcome = await interrupted(world);
    const { deployments: [primary] = [] } = await world.describe('web');
    expect(outcome.deploymentId).toBe(primary?.id);
    world.sent.length = 0;

    const resumed = await world.deployed({ resume: outcome });
    expect(resumed).toMatchObject({
      _tag: 'Completed',
      deploymentId: outcome.deploymentId,
      taskDefinition: outcome.taskDefinition,
      handle: outcome.handle,
    });
    expect(writes(world)).toEqual([]);
    const { deployments, runningCount } = await world.describe('web');
    expect(deployments).toMatchObject([{ id: outcome.deploymentId, taskDefinition: outcome.taskDefinition }]);
    expect(runningCount).toBe(3);
  });

  it('is picked up again by another process, from JSON', async () => {
    const world = deploying(await ecsWithService({ desiredCount: 1 }));
    const outcome = await interrupted(world);
    const { handle } = outcome;
    expect(JSON.parse(JSON.stringify(handle))).toStrictEqual(handle);
    for (const resume of [JSON.parse(JSON.stringify(outcome)), JSON.parse(JSON.stringify(handle))]) {
      expect(await world.deployed({ resume })).toMatchObject({ _tag: 'Completed', deploymentId: handle?.deploymentId });
    }
  });

  it('can be interrupted again', async () => {
    const world = deploying(await ecsWithService({ desiredCount: 1 }));
    const resume = await interrupted(world);
    const again = await world.deployed({ resume }, { timeout: 0 });
    expect(again).toMatchObject({ _tag: 'TimedOut', because: 'time', handle: resume.handle });
    expect(await world.deployed({ resume: again })).toMatchObject({ _tag: 'Completed', handle: resume.handle });
  });

  it('is seen to have been superseded meanwhile', async () => {
    const world = deploying(await ecsWithService({ desiredCount: 1 }));
    const resume = await interrupted(world);
    await world.ecs.updateService({ service: 'web', taskDefinition: 'web:2' });
    await world.local.settle();
    const { deployments: [primary] = [] } = await world.describe('web');
    const by = primary?.id;
    const outcome = await world.deployed({ resume });
    const message = `Deployment ${resume.deploymentId} of service web is gone, and ${by} has taken its place.`;
    expect(outcome).toMatchObject({ _tag: 'Superseded', deploymentId: resume.deploymentId, by, message });
  });

  it('is seen to be gone with its service', async () => {
    const world = deploying(await ecsWithService({ desiredCount: 1 }));
    const resume = await interrupted(world);
    await world.ecs.deleteService({ service: 'web', force: true });
    await world.local.settle();
    expect(await world.deployed({ resume })).toMatchObject({ _tag: 'Drained', because: 'deleted' });
    world.local.reset();
    await world.ecs.createCluster({});
    expect(await world.deployed({ resume })).toMatchObject({
      _tag: 'Failed',
      because: 'missing',
      handle: resume.handle,
    });
  });

  it('is not rolled back, whatever was asked for at first', async () => {
    const world = deploying(await ecsWithService({ desiredCount: 1 }));
    world.local.addFault({ kind: 'crash', revision: 3 });
    const resume = await interrupted(world, true);
    world.sent.length = 0;
    expect(await world.deployed({ resume }, { timeout: 60_000 })).toMatchObject({ _tag: 'TimedOut', because: 'time' });
    expect(writes(world)).toEqual([]);
    expect((await world.describe('web')).taskDefinition).toBe(resume.taskDefinition);
  });

  it('is a rollback when it was interrupted as one', async () => {
    const world = deploying(await ecsWithService({ desiredCount: 1 }));
    world.local.addFault({ kind: 'crash', revision: 3 });
    const abort = new AbortController();
    const outcome = await world.deployed(
      { service: 'web', taskDefinition: NEWER_WEB, rollback: true },
      {
        timeout: 60_000,
        abortSignal: abort.signal,
        onSnapshot({ service }) {
          if (service.taskDefinition?.endsWith('web:1')) abort.abort();
        },
      },
    );
    const handle: DeployHandle | undefined = outcome.handle;
    expect(outcome).toMatchObject({ _tag: 'TimedOut', because: 'aborted' });
    const rolledBack = await world.deployed({ resume: outcome });
    expect(rolledBack).toMatchObject({
      _tag: 'RolledBack',
      deploymentId: handle?.rollsBack,
      to: handle?.deploymentId,
      message: `Service web is back at ${handle?.deploymentId}, which takes ${handle?.rollsBack} back.`,
      handle,
    });
  });

  it('is looked at in the cluster that it was in', async () => {
    const world = deploying(await ecsWithService({ desiredCount: 1 }));
    await world.ecs.createCluster({ clusterName: 'prod' });
    await world.ecs.registerContainerInstance({ cluster: 'prod' });
    const input = { cluster: 'prod', service: 'web', taskDefinition: 'web:2', create: { desiredCount: 1 } };
    const outcome = await world.deployed(input, { timeout: 0 });
    const resumed = await world.deployed({ resume: outcome });
    expect(resumed).toMatchObject({ _tag: 'Completed', cluster: 'prod', deploymentId: outcome.deploymentId });
  });
});
