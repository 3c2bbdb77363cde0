import { describe, expect, it } from 'vitest';
import { deploymentProgress } from '../../../src/deployment/progress/deployment-progress.js';
import { Service } from '../../../src/model/service/service.js';
import { rightOf } from '../../support/sides.js';

const ARN = 'arn:aws:ecs:eu-west-1:123456789012';
const REVISION = `${ARN}:task-definition/web:2`;
const SERVICE_DEPLOYMENT = `${ARN}:service-deployment/default/web/abcdefghijklmnopqrstu`;

/** So many minutes after noon. */
const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 12, minute));

const deployment = (members: object = {}) => ({
  id: 'ecs-svc/2',
  status: 'PRIMARY',
  desiredCount: 4,
  runningCount: 4,
  pendingCount: 0,
  rolloutState: 'COMPLETED',
  createdAt: at(2),
  updatedAt: at(2),
  ...members,
});

const old = (members: object = {}) =>
  deployment({ id: 'ecs-svc/1', status: 'ACTIVE', desiredCount: 0, createdAt: at(1), ...members });

const taskSet = (members: object = {}) => ({
  id: 'ecs-svc/2',
  taskSetArn: `${ARN}:task-set/default/web/ecs-svc/2`,
  status: 'PRIMARY',
  computedDesiredCount: 4,
  runningCount: 4,
  pendingCount: 0,
  stabilityStatus: 'STEADY_STATE',
  createdAt: at(2),
  updatedAt: at(2),
  ...members,
});

/** A service whose counts are those of its deployments. */
function serviceWith({
  deployments = [],
  taskSets = [],
  ...members
}: {
  readonly [key: string]: unknown;
} = {}): Service {
  const all = [...(deployments as ReturnType<typeof deployment>[]), ...(taskSets as ReturnType<typeof taskSet>[])];
  const sum = (count: 'runningCount' | 'pendingCount') => all.reduce((total, each) => total + each[count], 0);
  return rightOf(
    Service.decode({
      serviceArn: `${ARN}:service/default/web`,
      serviceName: 'web',
      clusterArn: `${ARN}:cluster/default`,
      status: 'ACTIVE',
      desiredCount: 4,
      runningCount: sum('runningCount'),
      pendingCount: sum('pendingCount'),
      deployments,
      taskSets,
      ...members,
    }),
  );
}

const progressOf = (deployments: readonly object[], members: object = {}) =>
  deploymentProgress(serviceWith({ deployments, ...members }));

describe('the progress of a deployment', () => {
  it('is read from the one that is PRIMARY', () => {
    const primary = deployment({
      runningCount: 2,
      pendingCount: 1,
      failedTasks: 1,
      rolloutState: 'IN_PROGRESS',
      rolloutStateReason: 'ECS deployment ecs-svc/2 in progress.',
      taskDefinition: REVISION,
    });
    const members = {
      deploymentConfiguration: { minimumHealthyPercent: 50, maximumPercent: 150 },
      currentServiceDeployment: SERVICE_DEPLOYMENT,
    };
    expect(
      progressOf(
        [old({ id: 'ecs-svc/0', runningCount: 0 }), primary, old({ runningCount: 2, pendingCount: 1 })],
        members,
      ),
    ).toEqual({
      deploymentId: 'ecs-svc/2',
      serviceDeploymentArn: SERVICE_DEPLOYMENT,
      taskDefinition: REVISION,
      status: 'PRIMARY',
      rolloutState: 'IN_PROGRESS',
      rolloutStateReason: 'ECS deployment ecs-svc/2 in progress.',
      desiredCount: 4,
      runningCount: 2,
      pendingCount: 1,
      failedTasks: 1,
      older: { deploymentIds: ['ecs-svc/0', 'ecs-svc/1'], runningCount: 2, pendingCount: 1 },
      share: 2 / (4 + 3 + 1),
      steady: false,
      moving: true,
      bounds: { minimumHealthy: 2, maximum: 6 },
    });
  });

  it('is read from the one that is named', () => {
    const deployments = [
      deployment(),
      old({ id: 'ecs-svc/1', rolloutState: 'FAILED' }),
      old({ id: 'ecs-svc/0', createdAt: at(0) }),
    ];
    const service = serviceWith({ deployments, currentServiceDeployment: SERVICE_DEPLOYMENT });
    const progress = deploymentProgress(service, 'ecs-svc/1');
    expect(progress).toMatchObject({
      deploymentId: 'ecs-svc/1',
      status: 'ACTIVE',
      rolloutState: 'FAILED',
      older: { deploymentIds: ['ecs-svc/0'] },
      share: 0,
    });
    expect(progress).not.toHaveProperty('serviceDeploymentArn');
    expect(deploymentProgress(service, 'ecs-svc/2')).toEqual(deploymentProgress(service));
  });

  it('is none where there is no such deployment', () => {
    expect(deploymentProgress(serviceWith({ deployments: [deployment()] }), 'ecs-svc/9')).toBeUndefined();
    expect(deploymentProgress(serviceWith())).toBeUndefined();
    expect(deploymentProgress(serviceWith({ status: 'INACTIVE' }))).toBeUndefined();
    expect(progressOf([old()])).toBeUndefined();
  });

  it('has none of the members that older answers lack', () => {
    const { rolloutState, ...ancient } = deployment();
    expect(Object.keys(progressOf([ancient]) ?? {})).toEqual([
      'deploymentId',
      'status',
      'desiredCount',
      'runningCount',
      'pendingCount',
      'older',
      'share',
      'steady',
      'moving',
      'bounds',
    ]);
  });
});

describe('the share that is done', () => {
  const share = (...deployments: object[]) => progressOf(deployments)?.share;
  const underway = (runningCount: number, members: object = {}) =>
    deployment({ runningCount, rolloutState: 'IN_PROGRESS', ...members });

  it('is of the tasks that should run, those that have to go, and the word of ECS', () => {
    expect(share(underway(0), old())).toBe(0);
    expect(share(underway(2), old())).toBe(2 / 9);
    expect(share(underway(4), old())).toBe(4 / 9);
    expect(share(underway(4), old({ runningCount: 1, pendingCount: 1 }))).toBe(4 / 7);
    expect(share(underway(4), old({ runningCount: 0 }))).toBe(4 / 5);
    expect(share(underway(4))).toBe(4 / 5);
    expect(share(deployment())).toBe(1);
  });

  it('counts no more tasks than are desired', () => {
    expect(share(underway(9))).toBe(4 / 5);
    expect(share(underway(1, { desiredCount: 0 }))).toBe(0);
  });

  it('is of nothing where no task is desired, and divides by nothing never', () => {
    expect(share(underway(0, { desiredCount: 0 }))).toBe(0);
    expect(share(underway(0, { desiredCount: 0 }), old({ runningCount: 3 }))).toBe(0);
    expect(share(deployment({ desiredCount: 0, runningCount: 0 }))).toBe(1);
  });

  it('is 1 exactly when ECS says so, whatever the counts', () => {
    expect(share(deployment({ runningCount: 1, pendingCount: 3 }), old())).toBe(1);
    expect(share(deployment({ rolloutState: 'FAILED' }))).toBe(4 / 5);
    expect(share(deployment({ rolloutState: 'SOMETHING_NEW' }))).toBe(4 / 5);
  });

  it('is 1 without a word of ECS when all is in place', () => {
    const silent = (members: object = {}) => deployment({ rolloutState: undefined, ...members });
    expect(share(silent())).toBe(1);
    expect(share(silent({ runningCount: 3 }))).toBe(3 / 5);
    expect(share(silent({ pendingCount: 1 }))).toBe(4 / 5);
    expect(share(silent(), old({ runningCount: 0 }))).toBe(4 / 5);
    expect(
      deploymentProgress(serviceWith({ deployments: [old({ desiredCount: 4, rolloutState: undefined })] }), 'ecs-svc/1')
        ?.share,
    ).toBe(4 / 5);
  });
});

describe('a service', () => {
  const steady = (deployments: object[], members: object = {}) => progressOf(deployments, members)?.steady;

  it('is steady with one deployment that is complete, and all tasks in place', () => {
    expect(steady([deployment()])).toBe(true);
    expect(steady([deployment({ rolloutState: undefined })])).toBe(true);
    expect(steady([deployment({ desiredCount: 0, runningCount: 0 })], { desiredCount: 0 })).toBe(true);
    expect(steady([deployment()], { schedulingStrategy: 'DAEMON' })).toBe(true);
  });

  it.each([
    { deployments: [deployment({ rolloutState: 'IN_PROGRESS' })] },
    { deployments: [deployment({ rolloutState: 'FAILED' })] },
    { deployments: [deployment({ rolloutState: 'SOMETHING_NEW' })] },
    { deployments: [deployment({ runningCount: 3 })] },
    { deployments: [deployment({ runningCount: 5 })] },
    { deployments: [deployment({ pendingCount: 1 })] },
    { deployments: [deployment(), old({ runningCount: 0 })] },
    { deployments: [deployment()], members: { status: 'DRAINING' } },
    { deployments: [deployment()], members: { status: 'INACTIVE' } },
    { deployments: [deployment()], members: { desiredCount: 5 } },
    { deployments: [deployment()], members: { pendingCount: 1 } },
  ])('is not otherwise: $deployments $members', ({ deployments, members }) => {
    expect(steady(deployments, members)).toBe(false);
  });
});

describe('a deployment', () => {
  const moving = (deployments: object[], members: object = {}) => progressOf(deployments, members)?.moving;

  it.each([
    { deployments: [deployment({ rolloutState: 'IN_PROGRESS' })] },
    { deployments: [deployment({ runningCount: 3 })] },
    { deployments: [deployment({ runningCount: 5 })] },
    { deployments: [deployment({ pendingCount: 1 })] },
    { deployments: [deployment({ rolloutState: 'FAILED', pendingCount: 1 })] },
    { deployments: [deployment(), old({ runningCount: 0 })] },
    { deployments: [deployment({ rolloutState: undefined, runningCount: 0 })] },
    { deployments: [deployment({ rolloutState: 'SOMETHING_NEW' })] },
    { deployments: [deployment({ desiredCount: 0 })], members: { status: 'DRAINING' } },
  ])('moves: $deployments $members', ({ deployments, members }) => {
    expect(moving(deployments, members)).toBe(true);
  });

  it.each([
    { deployments: [deployment()] },
    { deployments: [deployment({ rolloutState: undefined })] },
    { deployments: [deployment({ rolloutState: 'FAILED', runningCount: 1 }), old()] },
    { deployments: [deployment({ rolloutState: 'IN_PROGRESS' })], members: { status: 'INACTIVE' } },
  ])('does not move: $deployments $members', ({ deployments, members }) => {
    expect(moving(deployments, members)).toBe(false);
  });

  it('that failed moves as long as what replaces it leaves it tasks', () => {
    const replaced = (runningCount: number) =>
      deploymentProgress(
        serviceWith({ deployments: [deployment(), old({ rolloutState: 'FAILED', desiredCount: 4, runningCount })] }),
        'ecs-svc/1',
      )?.moving;
    expect(replaced(1)).toBe(true);
    expect(replaced(0)).toBe(false);
  });
});

describe('a service of another deployment controller', () => {
  const setsOf = (...taskSets: object[]) =>
    deploymentProgress(serviceWith({ taskSets, deploymentController: { type: 'CODE_DEPLOY' } }));
  const blue = (members: object = {}) => taskSet({ id: 'ecs-svc/1', createdAt: at(1), ...members });

  it('is on its way to the newest task set, not to the one with the traffic', () => {
    const green = taskSet({
      status: 'ACTIVE',
      runningCount: 1,
      pendingCount: 3,
      stabilityStatus: 'STABILIZING',
      taskDefinition: REVISION,
    });
    const progress = setsOf(blue(), green);
    expect(progress).toEqual({
      deploymentId: 'ecs-svc/2',
      taskDefinition: REVISION,
      status: 'ACTIVE',
      desiredCount: 4,
      runningCount: 1,
      pendingCount: 3,
      older: { deploymentIds: ['ecs-svc/1'], runningCount: 4, pendingCount: 0 },
      share: 1 / 9,
      steady: false,
      moving: true,
      bounds: { minimumHealthy: 4, maximum: 8 },
    });
    expect(setsOf(green, blue())).toEqual(progress);
  });

  it('has arrived when it has the traffic, is steady, and the others are gone', () => {
    expect(setsOf(blue(), taskSet({ status: 'ACTIVE' }))).toMatchObject({ share: 4 / 9, steady: false, moving: true });
    expect(setsOf(blue({ status: 'ACTIVE' }), taskSet())).toMatchObject({ share: 4 / 9, steady: false });
    expect(setsOf(blue({ status: 'DRAINING', runningCount: 0 }), taskSet())).toMatchObject({
      share: 1,
      steady: false,
      moving: true,
    });
    expect(setsOf(taskSet())).toMatchObject({ share: 1, steady: true, moving: false });
    expect(setsOf(taskSet({ stabilityStatus: 'STABILIZING' }))).toMatchObject({
      share: 4 / 5,
      steady: false,
      moving: true,
    });
    expect(setsOf(taskSet({ stabilityStatus: undefined }))).toMatchObject({ share: 1, steady: true, moving: false });
    expect(setsOf(taskSet({ stabilityStatus: undefined, runningCount: 3 }))).toMatchObject({
      share: 3 / 5,
      moving: true,
    });
  });

  it('is back with the task set that stays when the newest is on its way out', () => {
    const progress = setsOf(blue(), taskSet({ status: 'DRAINING', runningCount: 1 }));
    expect(progress).toMatchObject({
      deploymentId: 'ecs-svc/1',
      older: { deploymentIds: ['ecs-svc/2'], runningCount: 1 },
    });
    expect(setsOf(taskSet({ status: 'DRAINING' }))).toMatchObject({
      deploymentId: 'ecs-svc/2',
      status: 'DRAINING',
      steady: false,
    });
  });
});

describe('a daemon service', () => {
  it('has bounds of its own', () => {
    expect(progressOf([deployment()], { schedulingStrategy: 'DAEMON' })?.bounds).toEqual({
      minimumHealthy: 0,
      maximum: 4,
    });
  });
});
