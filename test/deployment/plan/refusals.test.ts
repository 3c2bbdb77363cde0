import { describe, expect, it } from 'vitest';
import { planRollout } from '../../../src/deployment/plan/plan-rollout.js';
import { HOSTILE, hostileValues } from '../../support/hostile-values.js';
import { leftOf, rightOf } from '../../support/sides.js';
import { within } from '../../support/time-limit.js';
import { percents } from './told.js';

const refused = (input: unknown) => leftOf(planRollout(input as never));
const places = (input: unknown) => refused(input).map(({ path }) => path);

describe('input that is no input', () => {
  it.each<[unknown, string[]]>([
    [undefined, ['']],
    [null, ['']],
    [4, ['']],
    [{}, ['desiredCount']],
    [{ desiredCount: '4' }, ['desiredCount']],
    [{ desiredCount: -1 }, ['desiredCount']],
    [{ desiredCount: 1.5 }, ['desiredCount']],
    [{ desiredCount: 10_001 }, ['desiredCount']],
    [{ desiredCount: 4, ...percents(-1, 200) }, ['deploymentConfiguration.minimumHealthyPercent']],
    [{ desiredCount: 4, ...percents(0.5, 200) }, ['deploymentConfiguration.minimumHealthyPercent']],
    [{ desiredCount: 4, ...percents('50' as never, 200) }, ['deploymentConfiguration.minimumHealthyPercent']],
    [{ desiredCount: 4, tasks: [] }, ['tasks']],
    [{ desiredCount: 4, tasks: { old: 4 } }, ['tasks.old']],
    [{ desiredCount: 4, tasks: { old: { healthy: -1 } } }, ['tasks.old.healthy']],
    [{ desiredCount: 4, tasks: { old: { healthy: 0.5 } } }, ['tasks.old.healthy']],
    [{ desiredCount: 4, tasks: { old: { healthy: 10_001 } } }, ['tasks.old.healthy']],
    [{ desiredCount: 4, tasks: { current: { pending: null } } }, ['tasks.current.pending']],
    [{ desiredCount: 4, tasks: { stopping: -1 } }, ['tasks.stopping']],
    [{ desiredCount: 4, capacity: 4 }, ['capacity']],
    [{ desiredCount: 4, capacity: [{ name: 'a' }] }, ['capacity[0].room']],
    [{ desiredCount: 4, capacity: [{ room: 1 }] }, ['capacity[0].name']],
    [{ desiredCount: 4, capacity: [{ name: '', room: 1 }] }, ['capacity[0].name']],
    [{ desiredCount: 4, capacity: [{ name: 'a', room: -1, old: 0.5 }] }, ['capacity[0].room', 'capacity[0].old']],
    [{ desiredCount: 4, capacity: [{ name: 'a', room: Number.POSITIVE_INFINITY }] }, ['capacity[0].room']],
    [{ desiredCount: 4, task: { cpu: -1, memory: '512' } }, ['task.cpu', 'task.memory']],
    [{ desiredCount: 4, times: { startUp: -1, drain: 0.5 } }, ['times.startUp', 'times.drain']],
    [{ desiredCount: 4, times: { healthyAfter: 2 ** 31 } }, ['times.healthyAfter']],
    [{ desiredCount: 4, countStopping: 'yes' }, ['countStopping']],
    [{ desiredCount: 4, availabilityZoneRebalancing: 1 }, ['availabilityZoneRebalancing']],
    [
      { desiredCount: '4', ...percents(-1, 200), tasks: { old: { healthy: -1 } }, times: { drain: -1 } },
      ['desiredCount', 'tasks.old.healthy', 'times.drain', 'deploymentConfiguration.minimumHealthyPercent'],
    ],
  ])('is refused with its place: %j', (input, paths) => {
    expect(places(input)).toEqual(paths);
    expect(refused(input).every(({ message, severity }) => message.length > 0 && severity === 'error')).toBe(true);
  });

  it.each<[object, string, string]>([
    [{ tasks: { olds: { healthy: 4 } } }, 'tasks.olds', 'Did you mean old?'],
    [{ tasks: { old: { helthy: 4 } } }, 'tasks.old.helthy', 'Did you mean healthy?'],
    [{ capacity: [{ name: 'a', rom: 4, room: 1 }] }, 'capacity[0].rom', 'Did you mean room?'],
    [{ task: { CPU: 256 } }, 'task.CPU', 'Did you mean cpu?'],
    [{ times: { startup: 0 } }, 'times.startup', 'Did you mean startUp?'],
  ])('has no member that only looks like one: %j', (members, path, hint) => {
    const [issue, ...others] = refused({ desiredCount: 4, ...members });
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ path, code: 'unknown-member', hint });
  });

  it('says nothing of newer members where there can be none', () => {
    const [issue] = refused({ desiredCount: 4, times: { somethingElse: 4 } });
    expect(issue).toMatchObject({ path: 'times.somethingElse', code: 'unknown-member' });
    expect(issue?.hint).toBeUndefined();
  });

  it('may be a whole service, and have members that are undefined', () => {
    const service = { serviceName: 'web', desiredCount: 4, taskSets: [], runningCount: 4 };
    const nothing = {
      tasks: undefined,
      capacity: undefined,
      task: undefined,
      times: undefined,
      countStopping: undefined,
    };
    const inner = {
      tasks: { old: { pending: undefined, healthy: 4 }, current: undefined },
      times: { drain: undefined },
    };
    const plain = rightOf(planRollout({ desiredCount: 4 }));
    for (const more of [service, nothing, inner]) {
      expect(rightOf(planRollout({ desiredCount: 4, ...more }))).toEqual(plain);
    }
  });

  it.each(HOSTILE)('is %s', (name) => {
    const value = () => hostileValues[name]();
    const inputs = [
      value(),
      { desiredCount: value() },
      { desiredCount: 4, tasks: { old: { healthy: value() } } },
      { desiredCount: 4, capacity: [{ name: 'a', room: value() }] },
      { desiredCount: 4, times: { drain: value() }, task: { cpu: value() } },
    ];
    for (const input of inputs) expect(within(5_000, () => refused(input)).length).toBeGreaterThan(0);
  });
});

describe('places that do not go together', () => {
  it('have the same name', () => {
    const [issue, ...others] = refused({
      desiredCount: 4,
      capacity: ['a', 'b', 'a'].map((name) => ({ name, room: 1 })),
    });
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ path: 'capacity[2].name', code: 'conflict', rule: 'rollout-place-names' });
  });

  it('claim more old tasks than there are', () => {
    const claim = (old: number) => [
      { name: 'a', room: 1, old },
      { name: 'b', room: 1, old: 1 },
    ];
    expect(refused({ desiredCount: 4, capacity: claim(4) })).toMatchObject([
      { path: 'capacity', expected: 'at most 4 tasks under old, as many as there are', received: '5' },
    ]);
    expect(places({ desiredCount: 4, tasks: { old: { pending: 1, unhealthy: 1 } }, capacity: claim(2) })).toEqual([
      'capacity',
    ]);
    expect(planRollout({ desiredCount: 4, capacity: claim(3) })._tag).toBe('Right');
  });

  it('claim more tasks on their way out than there are', () => {
    const capacity = [{ name: 'a', room: 1, stopping: 2 }];
    expect(places({ desiredCount: 4, tasks: { stopping: 1 }, capacity })).toEqual(['capacity']);
    expect(planRollout({ desiredCount: 4, tasks: { stopping: 2 }, capacity })._tag).toBe('Right');
  });

  it('are more than 5,000', () => {
    const capacity = Array.from({ length: 5_001 }, (_, i) => ({ name: `i-${i}`, room: 1 }));
    expect(places({ desiredCount: 4, capacity })).toEqual(['capacity']);
  });
});

describe('what does not roll', () => {
  it.each(['CODE_DEPLOY', 'EXTERNAL'] as const)('is deployed by the %s controller', (type) => {
    expect(refused({ desiredCount: 4, deploymentController: { type } })).toMatchObject([
      {
        path: 'deploymentController.type',
        rule: 'rollout-controller',
        received: type,
        hint: expect.stringContaining('Only rolling deployments can be planned'),
      },
    ]);
  });

  it('with percentages of its own that its controller does not take, has two things wrong', () => {
    const input = { desiredCount: 4, deploymentController: { type: 'CODE_DEPLOY' }, launchType: 'EC2' };
    expect(places({ ...input, ...percents(50, 200) })).toEqual([
      'deploymentController.type',
      'deploymentConfiguration',
    ]);
  });

  it.each([{ strategy: 'BLUE_GREEN', bakeTimeInMinutes: 5 }, { strategy: 'LINEAR' }, { strategy: 'CANARY' }] as const)(
    'has the strategy $strategy',
    (deploymentConfiguration) => {
      expect(refused({ desiredCount: 4, deploymentConfiguration })).toMatchObject([
        {
          path: 'deploymentConfiguration.strategy',
          rule: 'rollout-strategy',
          received: deploymentConfiguration.strategy,
          hint: expect.stringContaining('Only rolling deployments can be planned'),
        },
      ]);
    },
  );

  it('is neither the ECS controller nor the strategy ROLLING', () => {
    const rolling = {
      deploymentController: { type: 'ECS' },
      deploymentConfiguration: { strategy: 'ROLLING' },
    } as const;
    expect(rightOf(planRollout({ desiredCount: 4, ...rolling }))).toEqual(rightOf(planRollout({ desiredCount: 4 })));
  });
});

describe('what CreateService refuses', () => {
  it.each<[string, object, string, string]>([
    [
      'a daemon service on Fargate',
      { schedulingStrategy: 'DAEMON', launchType: 'FARGATE' },
      'launchType',
      'rollout-daemon-launch-type',
    ],
    [
      'a daemon service above 100 percent',
      { schedulingStrategy: 'DAEMON', ...percents(50, 101) },
      'deploymentConfiguration.maximumPercent',
      'rollout-daemon-maximum',
    ],
    [
      'rebalancing without room for it',
      { availabilityZoneRebalancing: 'ENABLED', ...percents(50, 100) },
      'deploymentConfiguration.maximumPercent',
      'rollout-rebalancing',
    ],
    [
      'early success below the minimum',
      {
        deploymentConfiguration: {
          minimumHealthyPercent: 50,
          earlySuccessCriteria: { enable: true, healthyPercent: 40, sourceServiceRevisionCleanup: 'BLOCKING' },
        },
      },
      'deploymentConfiguration.earlySuccessCriteria.healthyPercent',
      'early-success-healthy-percent',
    ],
  ])('is %s', (_, members, path, rule) => {
    expect(refused({ desiredCount: 4, ...members })).toMatchObject([{ path, rule, severity: 'error' }]);
  });

  it('is none of what comes close', () => {
    const close = [
      { schedulingStrategy: 'DAEMON', launchType: 'EC2', ...percents(50, 100) },
      { availabilityZoneRebalancing: 'ENABLED', ...percents(50, 101) },
      { availabilityZoneRebalancing: 'DISABLED', ...percents(50, 100) },
      { availabilityZoneRebalancing: 'ENABLED' },
      percents(50, 100),
      percents(100, 100),
    ];
    for (const members of close) expect(planRollout({ desiredCount: 4, ...members } as never)._tag).toBe('Right');
  });
});
