import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, type Machine, type Scenario, type Stage, scenario, setUp } from '../../support/scenario.js';
import { type Coverage, SchedulerJudge } from '../../support/scheduler-judge.js';

/** Fewer would tell nothing of what the scenarios cover. */
const numRuns = Math.max(1_000, Number(process.env.TYPED_ECS_RUNS ?? 10_000));

/** Milliseconds, on a machine that is busy. */
const timeout = 60_000 + numRuns * 20;

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;

/** Turns the clock, with a look at each moment at which something happens; whether nothing more will happen. */
function turn({ ecs }: Stage, duration: number, look: () => void): boolean {
  const { clock } = ecs.account;
  const end = clock.now + duration;
  while (clock.nextDue !== undefined && clock.nextDue <= end) {
    ecs.step();
    look();
  }
  return clock.nextDue === undefined;
}

/** Plays a scenario to its end before the judge. */
function play(scenario: Scenario): Stage & { readonly coverage: Coverage } {
  const stage = setUp(scenario);
  const judge = new SchedulerJudge(scenario, stage);
  const look = () => judge.look();
  /** Where tasks crash for ever there is no rest to wait for. */
  const settle = () => turn(stage, 10 * MINUTE, look) || (!judge.isDoomed && turn(stage, DAY, look));
  settle();
  for (const { after, ...act } of scenario.changes) {
    const at = stage.ecs.account.clock.now + after * 1_000;
    turn(stage, after * 1_000, look);
    stage.ecs.account.clock.turnTo(at);
    judge.act(act);
  }
  judge.conclude(settle());
  return { ...stage, coverage: judge.coverage };
}

/** Everything that can be told of a service and its tasks. */
function record({ service }: Stage) {
  const { events, deployments, history, cluster } = service;
  return {
    events,
    deployments: deployments.map(({ id, createdAt, updatedAt, rolloutState }) => ({
      id,
      createdAt,
      updatedAt,
      rolloutState,
    })),
    history: history.map(({ arn, createdAt, finishedAt, status }) => ({ arn, createdAt, finishedAt, status })),
    tasks: [...cluster.tasks.values()].map(({ arn, startedBy, lastStatus, times, instance, stop }) => ({
      ...{ arn, startedBy, lastStatus, times, stop },
      instance: instance?.arn,
    })),
  };
}

describe('over any life of a service', () => {
  const tally: Record<keyof Coverage, number> = {
    infeasible: 0,
    crashing: 0,
    capacityLimited: 0,
    multiZone: 0,
    changedMidRollout: 0,
  };
  const kinds = Object.keys(tally) as (keyof Coverage)[];
  let lives = 0;

  it(
    'the scheduler keeps to the bounds and the capacity, and converges exactly where they allow it',
    async () => {
      await fc.assert(
        fc.asyncProperty(scenario, async (scenario) => {
          const { coverage } = play(scenario);
          for (const kind of kinds) tally[kind] += coverage[kind] ? 1 : 0;
          if (++lives % 500 === 0) await setImmediate();
        }),
        { numRuns },
      );
    },
    timeout,
  );

  it('the scenarios cover what is hard, each kind in one of ten at least', () => {
    expect(lives).toBeGreaterThanOrEqual(numRuns);
    expect(kinds.filter((kind) => tally[kind] < lives / 10)).toEqual([]);
  });

  it('the same life has the same events, identifiers and times', () => {
    fc.assert(
      fc.property(scenario, (scenario) => {
        expect(record(play(scenario))).toEqual(record(play(scenario)));
      }),
    );
  });
});

/** A service whose bounds, policy and tasks are nothing special. */
const plain = {
  launch: 'EC2',
  lodgers: 0,
  percents: [100, 200],
  breaker: 'off',
  crash: undefined,
  policy: { countStopping: false, crashesCountUntil: 'running', shutDown: 5_000 },
} as const;

/** Up to five zones that hold as many tasks, each on one instance or on as many as there are tasks. */
const evenZones = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }))
  .chain(([capacity, zones]) => {
    const machines = zones.flatMap((isSplit, zone): Machine[] =>
      isSplit ? Array.from({ length: capacity }, () => ({ zone, slots: 1 })) : [{ zone, slots: capacity }],
    );
    const shuffled = fc.shuffledSubarray(machines, { minLength: machines.length });
    const desiredCount = fc.nat(Math.min(12, capacity * zones.length));
    return fc.record({ machines: shuffled, desiredCount, zones: fc.constant(zones.length) });
  });

it('placed from empty on equal capacity, the tasks of one zone are at most one more than those of another', () => {
  fc.assert(
    fc.property(evenZones, ({ machines, desiredCount, zones }) => {
      const { service } = play({ ...plain, machines, desiredCount, changes: [] });
      const inZones = Array.from({ length: zones }, (_, zone) =>
        service.tasks.filter(({ availabilityZone }) => availabilityZone === `us-east-1${'abcde'[zone]}`),
      ).map(({ length }) => length);
      expect(inZones.reduce((sum, count) => sum + count)).toBe(desiredCount);
      expect(Math.max(...inZones) - Math.min(...inZones)).toBeLessThanOrEqual(1);
    }),
  );
});

/** Tasks that are replaced one after the other, until they are spread no more; then fewer are wanted. */
const unevenService = fc.record({
  machines: fc.array(fc.record<Machine>({ zone: fc.nat(2), slots: fc.integer({ min: 1, max: 4 }) }), {
    minLength: 2,
    maxLength: 5,
  }),
  desiredCount: fc.integer({ min: 2, max: 8 }),
  changes: fc
    .tuple(fc.array(fc.nat(20), { maxLength: 6 }), fc.nat(7))
    .map(([picks, desiredCount]): Change[] => [
      ...picks.map((pick) => ({ kind: 'stop-task' as const, pick, after: 75 })),
      { kind: 'update', desiredCount, after: 75 },
    ]),
});

it('what is scaled in goes from the zone with the most tasks, and there from the instance with the most', () => {
  fc.assert(
    fc.property(unevenService, (uneven) => {
      play({ ...plain, ...uneven });
    }),
    { numRuns: 500 },
  );
});
