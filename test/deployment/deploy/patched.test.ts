import { describe, expect, it } from 'vitest';
import { ecsWithService } from '../../support/local-ecs.js';
import { deploying, TARGET_GROUP } from './deploy-world.js';

describe('the patch of a deployment', () => {
  it('sets what it has, keeps what it leaves out and clears what is null', async () => {
    const { deployed, describe } = deploying(await ecsWithService({ desiredCount: 2 }));
    const balanced = {
      loadBalancers: [TARGET_GROUP],
      healthCheckGracePeriodSeconds: 60,
      propagateTags: 'SERVICE',
    } as const;
    expect(await deployed({ service: 'web', patch: balanced })).toMatchObject({ _tag: 'Completed' });
    expect(await describe('web')).toMatchObject({ ...balanced, desiredCount: 2, enableExecuteCommand: false });

    const outcome = await deployed({
      service: 'web',
      taskDefinition: 'web:2',
      patch: {
        loadBalancers: null,
        healthCheckGracePeriodSeconds: null,
        propagateTags: undefined,
        enableExecuteCommand: true,
      },
    });
    expect(outcome).toMatchObject({ _tag: 'Completed' });
    expect(await describe('web')).toMatchObject({
      loadBalancers: [],
      healthCheckGracePeriodSeconds: 0,
      propagateTags: 'SERVICE',
      enableExecuteCommand: true,
      desiredCount: 2,
      taskDefinition: expect.stringMatching(/web:2$/),
    });
  });

  it('starts a deployment where it changes what tasks are made of', async () => {
    const { deployed, describe } = deploying(await ecsWithService({ desiredCount: 1 }));
    const [before] = (await describe('web')).deployments ?? [];
    const outcome = await deployed({ service: 'web', patch: { loadBalancers: [TARGET_GROUP] } });
    expect(outcome.deploymentId).not.toBe(before?.id);
    expect(await describe('web')).toMatchObject({
      loadBalancers: [TARGET_GROUP],
      deployments: [{ id: outcome.deploymentId }],
    });
  });

  it('scales without a deployment', async () => {
    const { deployed, describe } = deploying(await ecsWithService({ desiredCount: 1 }));
    const [before] = (await describe('web')).deployments ?? [];
    const outcome = await deployed({ service: 'web', patch: { desiredCount: 3 } });
    expect(outcome).toMatchObject({ _tag: 'Completed', deploymentId: before?.id });
    expect(outcome.message).toMatch(/^Nothing had to be deployed to service web/);
    expect(await describe('web')).toMatchObject({ desiredCount: 3 });
  });

  it('is left out where the service is created', async () => {
    const { deployed, describe } = deploying(await ecsWithService({ desiredCount: 1 }));
    await deployed({
      service: 'api',
      taskDefinition: 'web:1',
      create: { desiredCount: 2 },
      patch: { desiredCount: 5 },
    });
    expect(await describe('api')).toMatchObject({ desiredCount: 2 });
  });
});
