import { describe, expect, it } from 'vitest';
import { ecsWithRevisions, ecsWithService } from '../../support/local-ecs.js';
import { deploying, NEWER_WEB, TARGET_GROUP } from './deploy-world.js';

/** Three tasks of which none may stop, and beside which none may start. */
const WITHOUT_ROOM = { desiredCount: 3, percents: [100, 125] } as const;

const CALLS_BEFORE = ['DescribeServices'];

describe('a deployment that would stand still', () => {
  it('is not begun: no revision is registered, and the service stays as it is', async () => {
    const { deployed, describe, sent, ecs } = deploying(await ecsWithService(WITHOUT_ROOM));
    const before = await describe('web');
    sent.length = 0;
    const outcome = await deployed({ service: 'web', taskDefinition: NEWER_WEB });
    expect(sent).toEqual(CALLS_BEFORE);
    expect(outcome).toStrictEqual({
      _tag: 'Infeasible',
      service: 'web',
      reasons: [],
      message:
        'Service web was left as it is, for the deployment would stand still: 125 percent of 3 tasks is 3.75, rounded ' +
        'down to 3, and 3 are there, so none may start. 100 percent of 3 tasks is 3, and 3 are healthy, so none may ' +
        'stop. It would not with a minimumHealthyPercent of 66, or with a maximumPercent of 134.',
      plan: expect.objectContaining({ _tag: 'Infeasible', reason: 'no-room' }),
    });
    expect(await describe('web')).toEqual(before);
    expect((await ecs.listTaskDefinitions({})).taskDefinitionArns).toHaveLength(2);
  });

  it.each([
    ['another revision', { taskDefinition: 'web:2' }],
    ['the latest revision of a family', { taskDefinition: 'web' }],
    ['the same once more', { forceNewDeployment: true }],
    ['what its tasks are made of', { patch: { loadBalancers: [TARGET_GROUP] } }],
    [
      'bounds that are as narrow',
      { taskDefinition: 'web:2', patch: { deploymentConfiguration: { maximumPercent: 133 } } },
    ],
  ])('would deploy %s', async (_, change) => {
    const { deployed, sent } = deploying(await ecsWithService(WITHOUT_ROOM));
    expect(await deployed({ service: 'web', ...change })).toMatchObject({ _tag: 'Infeasible' });
    expect(sent).toEqual(CALLS_BEFORE);
  });

  it('names the cluster, where one was named', async () => {
    const { deployed } = deploying(await ecsWithService(WITHOUT_ROOM));
    const outcome = await deployed({ cluster: 'default', service: 'web', taskDefinition: 'web:2' });
    expect(outcome).toMatchObject({ _tag: 'Infeasible', cluster: 'default' });
  });

  it('is a daemon service that may stop no task', async () => {
    const { deployed, ecs, local } = deploying(await ecsWithRevisions());
    await ecs.createService({
      serviceName: 'agent',
      taskDefinition: 'web:1',
      schedulingStrategy: 'DAEMON',
      deploymentConfiguration: { minimumHealthyPercent: 99, maximumPercent: 100 },
    });
    await local.settle();
    const outcome = await deployed({ service: 'agent', taskDefinition: 'web:2' });
    expect(outcome).toMatchObject({ _tag: 'Infeasible', plan: { desiredCount: 3 } });
    expect(outcome.message).toMatch(/It would not with a minimumHealthyPercent of 66\.$/);
  });
});

describe('a deployment that has room', () => {
  it.each([
    ['more percent', { deploymentConfiguration: { maximumPercent: 134 } }],
    ['another desired count', { desiredCount: 4 }],
  ])('has it by the patch: %s', async (_, patch) => {
    const { deployed } = deploying(await ecsWithService(WITHOUT_ROOM));
    expect(await deployed({ service: 'web', taskDefinition: 'web:2', patch })).toMatchObject({ _tag: 'Completed' });
  });

  it.each([
    ['nothing is deployed', { taskDefinition: 'web:1' }],
    ['tasks are added', { patch: { desiredCount: 4 } }],
    ['tasks are removed', { patch: { desiredCount: 1 } }],
  ])('needs none where %s', async (_, change) => {
    const { deployed } = deploying(await ecsWithService(WITHOUT_ROOM));
    expect(await deployed({ service: 'web', ...change })).toMatchObject({ _tag: 'Completed' });
  });

  it('has it since the tasks that are there are not healthy', async () => {
    const { deployed, describe, local } = deploying(await ecsWithService({ desiredCount: 1, percents: [50, 100] }));
    const next = { service: 'web', taskDefinition: 'web:2' };
    expect(await deployed(next)).toMatchObject({ _tag: 'Infeasible' });
    const crash = local.addFault({ kind: 'crash', revision: 2, after: '5s' });
    const withPercents = (minimumHealthyPercent: number) => ({
      deploymentConfiguration: { minimumHealthyPercent, maximumPercent: 100 },
    });
    const crashed = await deployed({ ...next, patch: withPercents(0) }, { timeout: 60_000 });
    expect(crashed).toMatchObject({ _tag: 'TimedOut', because: 'time' });
    local.removeFault(crash);
    const mended = { service: 'web', taskDefinition: NEWER_WEB, patch: withPercents(50) };
    expect(await deployed(mended)).not.toHaveProperty('plan');
    await local.settle();
    expect(await describe('web')).toMatchObject({
      runningCount: 1,
      deployments: [{ rolloutState: 'COMPLETED', taskDefinition: expect.stringMatching(/web:3$/) }],
    });
  });

  it('is left to another controller', async () => {
    const { deployed, ecs, local } = deploying(await ecsWithRevisions());
    await ecs.createService({
      serviceName: 'web',
      taskDefinition: 'web:1',
      desiredCount: 3,
      availabilityZoneRebalancing: 'DISABLED',
      deploymentController: { type: 'CODE_DEPLOY' },
      deploymentConfiguration: { minimumHealthyPercent: 100, maximumPercent: 125 },
    });
    await local.settle();
    const outcome = await deployed({ service: 'web', patch: { loadBalancers: [TARGET_GROUP] } }, { timeout: 60_000 });
    expect(outcome).not.toHaveProperty('plan');
  });

  it('is left to ECS where it does not roll', async () => {
    const { deployed, ecs, local } = deploying(await ecsWithRevisions());
    await ecs.createService({
      serviceName: 'web',
      taskDefinition: 'web:1',
      desiredCount: 3,
      availabilityZoneRebalancing: 'DISABLED',
      deploymentConfiguration: {
        strategy: 'BLUE_GREEN',
        bakeTimeInMinutes: 0,
        minimumHealthyPercent: 100,
        maximumPercent: 125,
      },
    });
    await local.settle();
    const outcome = await deployed({ service: 'web', taskDefinition: 'web:2' }, { timeout: 60_000 });
    expect(outcome).not.toHaveProperty('plan');
    expect(outcome).toMatchObject({ taskDefinition: expect.stringMatching(/web:2$/) });
  });
});
