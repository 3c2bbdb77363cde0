import { describe, expect, test } from 'vitest';
import { beginning, type History } from '../../../src/deployment/watch/history.js';
import { type Answer, type Step, takeIn } from '../../../src/deployment/watch/take-in.js';
import type { Service } from '../../../src/model/service/service.js';
import { deepFreeze } from '../../support/deep-freeze.js';
import { DENIED, type Described, fails, MISSING, NOON, shows, THROTTLED, UNREADABLE, web } from './described.js';

/** Looks, each by the second in which it is made; whole seconds come before others. */
type Looks = Readonly<Record<number, Service | Answer>>;

const answerOf = (look: Service | Answer): Answer => ('_tag' in look ? look : shows(look));

/** What looks come to that are made one after another, each step with its second. */
function steps(looks: Looks, deploymentId?: string, missingGrace = 60_000): readonly (Step & { second: number })[] {
  const taken: (Step & { second: number })[] = [];
  let history: History = beginning({ service: 'web', deploymentId }, NOON);
  for (const [second, look] of Object.entries(looks)) {
    const moment = { now: NOON + Number(second) * 1_000, missingGrace };
    const step = takeIn(deepFreeze(history), deepFreeze(answerOf(look)), moment);
    taken.push({ ...step, second: Number(second) });
    history = step.history;
  }
  return taken;
}

/** The verdicts, by the second. */
const verdicts = (taken: readonly (Step & { second: number })[]) =>
  Object.fromEntries(taken.flatMap(({ second, verdict }) => (verdict === undefined ? [] : [[second, verdict]])));

const ROLLING_BACK = { deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } } };
const NOT_ROLLING_BACK = { deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: false } } };
const ON_ALARM = { deploymentConfiguration: { alarms: { alarmNames: ['errors'], enable: true, rollback: true } } };

const FAILED = '(deployment ecs-svc/2) deployment failed: tasks failed to start.';
const BACK = 'rolling back to deployment ecs-svc/1.';
const NO_ROOM =
  'was unable to stop or start tasks during a deployment because of the service deployment configuration. Update the minimumHealthyPercent or maximumPercent value and try again.';
const TIGHT = { deploymentConfiguration: { minimumHealthyPercent: 100, maximumPercent: 100 } };
const completed = (id: string) => `(deployment ecs-svc/${id}) deployment completed.`;

const old = (more: Partial<Described> = {}): Described => ({
  id: '1',
  at: -600,
  state: 'COMPLETED',
  running: 2,
  ...more,
});
const own = (more: Partial<Described> = {}): Described => ({ id: '2', at: -1, ...more });
const next = (more: Partial<Described> = {}): Described => ({ id: '3', at: 20, ...more });
const UNDER_WAY = web([own({ pending: 1 }), old()]);

describe('a deployment ends', () => {
  test.each<[string, Looks, object | undefined]>([
    ['goes on', { 0: UNDER_WAY, 5: web([own({ running: 2 }), old({ running: 1 })]) }, undefined],
    [
      'completed, as ECS calls it',
      { 0: UNDER_WAY, 50: web([own({ state: 'COMPLETED', running: 2 })]) },
      { 50: { _tag: 'Completed' } },
    ],
    ['completed at first sight', { 0: web([own({ state: 'COMPLETED', running: 2 })]) }, { 0: { _tag: 'Completed' } }],
    [
      'completed, though ECS does not say so, behind a Classic Load Balancer',
      {
        0: web([own({ state: null, running: 2 }), old({ state: null, running: 1 })]),
        9: web([own({ state: null, running: 2 })]),
      },
      { 9: { _tag: 'Completed' } },
    ],
    [
      'completed before another one took its place',
      { 0: UNDER_WAY, 25: web([next({ pending: 1 }), own({ state: 'COMPLETED', running: 2 })]) },
      { 25: { _tag: 'Completed' } },
    ],
    [
      'completed before another one took its place and it was gone',
      { 0: UNDER_WAY, 25: web([next({ running: 2 })], { [completed('2')]: 15 }) },
      { 25: { _tag: 'Completed' } },
    ],
    [
      'superseded',
      { 0: UNDER_WAY, 25: web([next(), own({ running: 1 }), old()]) },
      { 25: { _tag: 'Superseded', by: 'ecs-svc/3' } },
    ],
    [
      'superseded and gone',
      { 0: UNDER_WAY, 25: web([next(), old()]) },
      { 25: { _tag: 'Superseded', by: 'ecs-svc/3' } },
    ],
    [
      'superseded by one that was scaled to zero',
      { 0: UNDER_WAY, 25: web([next(), own()], {}, { desiredCount: 0 }) },
      { 25: { _tag: 'Superseded', by: 'ecs-svc/3' } },
    ],
    [
      'superseded in the moment in which it was created',
      { 0: UNDER_WAY, 2: web([{ id: '3', at: -1 }, old()]) },
      { 2: { _tag: 'Superseded', by: 'ecs-svc/3' } },
    ],
    [
      'not superseded by an older one of the same moment',
      { 0: web([own(), { id: '1', at: -1, running: 1 }]), 2: web([{ id: '1', at: -1, running: 1 }]) },
      undefined,
    ],
    [
      'failed for good',
      { 0: UNDER_WAY, 9: web([own({ state: 'FAILED' }), old()], {}, NOT_ROLLING_BACK) },
      { 9: { _tag: 'Failed', because: 'deployment' } },
    ],
    [
      'rolled back',
      {
        0: UNDER_WAY,
        9: web([old({ state: 'IN_PROGRESS' }), own({ state: 'FAILED' })], { [FAILED]: 8, [BACK]: 8 }, ROLLING_BACK),
        12: web([old()], { [FAILED]: 8, [BACK]: 8, [completed('1')]: 11 }, ROLLING_BACK),
      },
      { 12: { _tag: 'RolledBack', to: 'ecs-svc/1' } },
    ],
    [
      'rolled back between two looks',
      { 0: UNDER_WAY, 12: web([old()], { [FAILED]: 8, [BACK]: 8, [completed('1')]: 11 }, ROLLING_BACK) },
      { 12: { _tag: 'RolledBack', to: 'ecs-svc/1' } },
    ],
    [
      'rolled back, as a reason says whose events are lost',
      {
        0: UNDER_WAY,
        9: web([
          old({
            state: 'COMPLETED',
            reason: 'ECS deployment circuit breaker: rolling back to deploymentId ecs-svc/1.',
          }),
        ]),
      },
      { 9: { _tag: 'RolledBack', to: 'ecs-svc/1' } },
    ],
    [
      'rolled back by somebody, with no word of a failure',
      {
        0: UNDER_WAY,
        9: web([old({ state: 'IN_PROGRESS' }), own()]),
        12: web([old()], { 'has started 1 tasks: (task 9).': 10 }),
      },
      { 12: { _tag: 'RolledBack', to: 'ecs-svc/1' } },
    ],
    [
      'rolled back for an alarm, to a deployment that was made for it',
      {
        0: UNDER_WAY,
        9: web(
          [{ id: '3', at: 8 }, own({ state: 'FAILED' })],
          {
            '(deployment ecs-svc/2) deployment failed: alarm detected.': 8,
            'rolling back to deployment ecs-svc/3.': 8,
          },
          ON_ALARM,
        ),
        20: web(
          [{ id: '3', at: 8, state: 'COMPLETED', running: 2 }],
          {
            '(deployment ecs-svc/2) deployment failed: alarm detected.': 8,
            'rolling back to deployment ecs-svc/3.': 8,
          },
          ON_ALARM,
        ),
      },
      { 20: { _tag: 'RolledBack', to: 'ecs-svc/3' } },
    ],
    [
      'failed, and the rollback as well',
      {
        0: UNDER_WAY,
        9: web([old({ state: 'IN_PROGRESS' }), own({ state: 'FAILED' })], { [FAILED]: 8, [BACK]: 8 }, ROLLING_BACK),
        30: web([old({ state: 'FAILED' })], { [FAILED]: 8, [BACK]: 8 }, ROLLING_BACK),
      },
      { 30: { _tag: 'Failed', because: 'deployment' } },
    ],
    [
      'failed, and the bounds leave the rollback no room',
      {
        0: UNDER_WAY,
        30: web(
          [old({ state: 'IN_PROGRESS', running: 1 }), own({ state: 'FAILED', running: 1 })],
          { [FAILED]: 8, [BACK]: 8, [NO_ROOM]: 29 },
          {
            deploymentConfiguration: { minimumHealthyPercent: 100, maximumPercent: 100 },
          },
        ),
      },
      { 30: { _tag: 'Failed', because: 'deployment' } },
    ],
    [
      'superseded while it was rolled back',
      { 0: UNDER_WAY, 25: web([next(), old()], { [FAILED]: 8, [BACK]: 8 }, ROLLING_BACK) },
      { 25: { _tag: 'Superseded', by: 'ecs-svc/3' } },
    ],
    [
      'rolled back before another one came',
      { 0: UNDER_WAY, 25: web([next(), old()], { [FAILED]: 8, [BACK]: 8, [completed('1')]: 11 }, ROLLING_BACK) },
      { 25: { _tag: 'RolledBack', to: 'ecs-svc/1' } },
    ],
    [
      'with a service that is deleted',
      { 0: UNDER_WAY, 9: web([own(), old()], {}, { status: 'DRAINING' }) },
      { 9: { _tag: 'Drained', because: 'deleted' } },
    ],
    [
      'with a service that is inactive',
      { 0: UNDER_WAY, 9: web([], {}, { status: 'INACTIVE' }) },
      { 9: { _tag: 'Drained', because: 'deleted' } },
    ],
    [
      'with a service that is deleted at first sight',
      { 0: web([], {}, { status: 'INACTIVE' }) },
      { 0: { _tag: 'Drained', because: 'deleted' } },
    ],
    [
      'with a service that is gone twice',
      { 0: UNDER_WAY, 9: MISSING, 12: MISSING },
      { 12: { _tag: 'Drained', because: 'deleted' } },
    ],
    [
      'not with a service that is gone for a moment',
      { 0: UNDER_WAY, 9: MISSING, 12: UNDER_WAY, 14: MISSING },
      undefined,
    ],
    [
      'scaled to zero',
      { 0: UNDER_WAY, 9: web([own(), old()], {}, { desiredCount: 0 }) },
      { 9: { _tag: 'Drained', because: 'scaled-to-zero' } },
    ],
    [
      'scaled to zero, and complete for that',
      { 0: UNDER_WAY, 9: web([own({ state: 'COMPLETED' })], { [completed('2')]: 8 }, { desiredCount: 0 }) },
      { 9: { _tag: 'Drained', because: 'scaled-to-zero' } },
    ],
    [
      'completed where no task was ever wanted',
      {
        0: web([own(), old()], {}, { desiredCount: 0 }),
        9: web([own({ state: 'COMPLETED' })], {}, { desiredCount: 0 }),
      },
      { 9: { _tag: 'Completed' } },
    ],
    [
      'scaled up from zero and down again',
      { 0: web([own()], {}, { desiredCount: 0 }), 5: UNDER_WAY, 9: web([own()], {}, { desiredCount: 0 }) },
      { 9: { _tag: 'Drained', because: 'scaled-to-zero' } },
    ],
    [
      'without room, once ECS says so',
      { 0: web([own(), old()], {}, TIGHT), 3: web([own(), old()], { [NO_ROOM]: 2 }, TIGHT) },
      { 3: { _tag: 'Infeasible' } },
    ],
    [
      'without room, where nothing happens for a while',
      Object.fromEntries([0, 3, 9, 21, 33, 45, 57].map((at) => [at, web([own(), old()], {}, TIGHT)])),
      { 57: { _tag: 'Infeasible' } },
    ],
    [
      'not for want of room where ECS says so and there is room by now',
      {
        0: web([own(), old()], {
          [NO_ROOM]: 0,
        }),
      },
      undefined,
    ],
  ])('%s', (_, looks, ending) => {
    expect(verdicts(steps(looks))).toEqual(ending ?? {});
  });
});

describe('a deployment that failed and is to be rolled back', () => {
  const failed = (more: object, events = {}) => web([own({ state: 'FAILED', updated: 8 }), old()], events, more);

  test.each<[string, number, number]>([
    ['just now', 8, 18],
    ['a while ago', 16, 18.5],
    ['long ago', 100, 102.5],
    ['by the clock of ECS, in the future', 5, 15],
  ])('gets until ten seconds after that, and never less than it takes to look again: %s', (_, seen, until) => {
    const taken = steps({ 0: UNDER_WAY, [seen]: failed(ROLLING_BACK), [until]: failed(ROLLING_BACK) });
    expect(taken.map(({ history }) => history.recheckAt)).toEqual([undefined, NOON + until * 1_000, undefined]);
    expect(verdicts(taken)).toEqual({ [until]: { _tag: 'Failed', because: 'deployment' } });
  });

  test('is waited for where an event announces that', () => {
    const looks = { 0: UNDER_WAY, 9: failed(ROLLING_BACK, { [FAILED]: 8, [BACK]: 8 }) };
    expect(verdicts(steps({ ...looks, 200: failed(ROLLING_BACK, { [FAILED]: 8, [BACK]: 8 }) }))).toEqual({});
  });

  test('has the way back in its snapshots, and the way there no longer', () => {
    const back = web([old({ state: 'IN_PROGRESS', running: 1 })], { [FAILED]: 8, [BACK]: 8 }, ROLLING_BACK);
    const [, after] = steps({ 0: UNDER_WAY, 9: back });
    expect(after?.snapshot?.deploymentId).toBe('ecs-svc/2');
    expect(after?.snapshot?.progress).toBeUndefined();
    expect(after?.snapshot?.rollback?.deploymentId).toBe('ecs-svc/1');
    expect(after?.history.failingSince).toBe(NOON + 9_000);
  });
});

describe('a description that is out of date', () => {
  const later = web([own({ pending: 1, updated: 4 }), old()], { 'has started 1 tasks: (task 9).': 4 });

  test.each<[string, Service]>([
    ['it lacks an event', web([own({ updated: 4 }), old()], {}, { desiredCount: 0 })],
    [
      'it has an older state of a deployment',
      web([own(), old()], { 'has started 1 tasks: (task 9).': 4 }, { desiredCount: 0 }),
    ],
    ['it is from before the deployment', web([old()], { 'has started 1 tasks: (task 9).': 4 })],
    [
      'it is of a service of the same name of before',
      web([], { x: 5 }, { status: 'INACTIVE', createdAt: new Date(0) }),
    ],
    ['it has no deployment at all', web([], { x: 5 })],
  ])('is skipped: %s', (_, service) => {
    const [, step] = steps({ 0: later, 5: service }, 'ecs-svc/2');
    expect(step?.snapshot).toBeUndefined();
    expect(step?.verdict).toBeUndefined();
    expect(step?.history.last?.service).toEqual(later);
    expect(step?.history.quiet).toBe(1);
  });

  test('is known by task sets as well', () => {
    const set = { ...taskSet('2', 0), updatedAt: new Date(NOON + 4_000) };
    const looks = { 0: external(set), 5: external(taskSet('2', 0, { stabilityStatus: 'STEADY_STATE' })) };
    expect(verdicts(steps(looks))).toEqual({});
  });
});

describe('what is not there yet', () => {
  test.each<[string, Looks, object]>([
    ['no service', { 0: MISSING, 59: MISSING, 60: MISSING }, { 60: { _tag: 'Failed', because: 'missing' } }],
    ['no service at first', { 0: MISSING, 30: MISSING, 59: UNDER_WAY, 70: UNDER_WAY }, {}],
    [
      'not the deployment',
      { 0: web([old()]), 59: web([old()]), 61: web([old()]) },
      { 61: { _tag: 'Failed', because: 'missing' } },
    ],
    ['not the deployment at first', { 0: web([old()]), 30: UNDER_WAY, 70: UNDER_WAY }, {}],
    ['not the service of that name', { 0: web([], {}, { status: 'INACTIVE' }), 30: UNDER_WAY }, {}],
    [
      'not any more',
      { 0: web([], {}, { status: 'INACTIVE' }), 61: web([], {}, { status: 'INACTIVE' }) },
      { 61: { _tag: 'Drained', because: 'deleted' } },
    ],
    ['gone, but said to be complete', { 0: web([next()], { [completed('2')]: -5 }) }, { 0: { _tag: 'Completed' } }],
    [
      'gone, but said to have failed',
      {
        0: web([old({ state: 'IN_PROGRESS' })], { [FAILED]: -5, [BACK]: -5 }),
        5: web([old()], { [FAILED]: -5, [BACK]: -5 }),
      },
      { 5: { _tag: 'RolledBack', to: 'ecs-svc/1' } },
    ],
  ])('is waited for within the grace time: %s', (_, looks, ending) => {
    expect(verdicts(steps(looks, 'ecs-svc/2'))).toEqual(ending);
  });

  test('has a time of its own', () => {
    expect(verdicts(steps({ 0: MISSING }, undefined, 0))).toEqual({ 0: { _tag: 'Failed', because: 'missing' } });
  });

  test('makes no snapshot', () => {
    expect(steps({ 0: MISSING, 1: web([old()]) }, 'ecs-svc/2').map(({ snapshot }) => snapshot)).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe('an error', () => {
  test('that may pass is waited out, ever longer, and forgotten', () => {
    const taken = steps({
      0: UNDER_WAY,
      3: fails(THROTTLED),
      6: fails(THROTTLED),
      12: fails(THROTTLED),
      24: UNDER_WAY,
    });
    expect(verdicts(taken)).toEqual({});
    expect(taken.map(({ history }) => history.quiet)).toEqual([0, 0, 1, 2, 3]);
    expect(taken.map(({ history }) => history.error)).toEqual([undefined, THROTTLED, THROTTLED, THROTTLED, undefined]);
  });

  test('that cannot pass ends the watch', () => {
    expect(verdicts(steps({ 0: UNDER_WAY, 3: fails(DENIED) }))).toEqual({
      3: { _tag: 'Failed', because: 'error', error: DENIED },
    });
  });

  test('of an answer that cannot be read is no accident the third time', () => {
    const broken = fails(UNREADABLE);
    expect(verdicts(steps({ 0: broken, 3: broken, 6: UNDER_WAY, 9: broken, 12: broken }))).toEqual({});
    expect(verdicts(steps({ 0: broken, 3: broken, 6: broken }))).toEqual({
      6: { _tag: 'Failed', because: 'error', error: UNREADABLE },
    });
  });
});

describe('snapshots', () => {
  test('have each event once, the oldest first, from the beginning of the deployment on', () => {
    const before = { 'has reached a steady state.': -100 };
    const taken = steps({
      0: web([own(), old()], { ...before, 'has started 1 tasks: (task 1).': 0 }),
      5: web([own(), old()], { ...before, 'has started 1 tasks: (task 1).': 0 }),
      9: web([own(), old()], { ...before, 'has started 1 tasks: (task 1).': 0, b: 6, a: 7 }),
    });
    expect(
      taken.map(({ snapshot }) => snapshot?.events.map(({ message }) => message.replace('(service web) ', ''))),
    ).toEqual([['has started 1 tasks: (task 1).'], [], ['b', 'a']]);
    expect(taken.map(({ snapshot }) => [snapshot?.elapsed, snapshot?.at])).toEqual([
      [0, new Date(NOON)],
      [5_000, new Date(NOON + 5_000)],
      [9_000, new Date(NOON + 9_000)],
    ]);
  });

  test('tell how long nothing has happened', () => {
    const more = web([own({ pending: 2 }), old()]);
    const taken = steps({ 0: UNDER_WAY, 3: UNDER_WAY, 6: UNDER_WAY, 9: more, 12: more });
    expect(taken.map(({ history }) => history.quiet)).toEqual([0, 1, 2, 0, 1]);
  });
});

describe('a task set', () => {
  const settled = { stabilityStatus: 'STEADY_STATE' };

  test.each<[string, Looks, object]>([
    [
      'completed once it is alone',
      { 0: external(taskSet('2', 0), taskSet('1', -60)), 9: external(taskSet('2', 0, settled)) },
      { 9: { _tag: 'Completed' } },
    ],
    [
      'superseded',
      { 0: external(taskSet('2', 0)), 9: external(taskSet('3', 5), taskSet('2', 0)) },
      { 9: { _tag: 'Superseded', by: 'ecs-svc/3' } },
    ],
    [
      'taken back',
      {
        0: external(taskSet('2', 0, { status: 'ACTIVE' }), taskSet('1', -60)),
        9: external(taskSet('2', 0, { status: 'DRAINING' }), taskSet('1', -60)),
        30: external(taskSet('2', 0, { status: 'DRAINING', runningCount: 0 }), taskSet('1', -60, settled)),
      },
      { 30: { _tag: 'RolledBack', to: 'ecs-svc/1' } },
    ],
  ])('ends %s', (_, looks, ending) => {
    expect(verdicts(steps(looks))).toEqual(ending);
  });
});

function external(...taskSets: readonly object[]): Service {
  return web([], {}, { deploymentController: { type: 'EXTERNAL' }, taskSets });
}

function taskSet(id: string, second: number, more: object = {}): object {
  const at = new Date(NOON + second * 1_000);
  return {
    id: `ecs-svc/${id}`,
    taskSetArn: `arn:aws:ecs:eu-west-1:123456789012:task-set/default/web/ecs-svc/${id}`,
    status: 'PRIMARY',
    computedDesiredCount: 2,
    runningCount: 2,
    pendingCount: 0,
    createdAt: at,
    updatedAt: at,
    stabilityStatus: 'STABILIZING',
    ...more,
  };
}
