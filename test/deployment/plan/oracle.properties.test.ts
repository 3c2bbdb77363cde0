import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planRollout } from '../../../src/deployment/plan/plan-rollout.js';
import type { PlanRolloutInput, RolloutPlace } from '../../../src/deployment/plan/rollout-input.js';
import type { NearestConfiguration, RolloutPlan } from '../../../src/deployment/plan/rollout-plan.js';
import {
  fewest,
  mayStart,
  type OracleAct,
  type OracleRules,
  type OracleTask,
  type OracleTimes,
  oracleMaximum,
  oracleMinimum,
  oracleTasks,
  replay,
} from '../../support/rollout-oracle.js';

/** Fewer would tell nothing of what the inputs cover. */
const numRuns = Math.max(1_000, Number(process.env.TYPED_ECS_RUNS ?? 1_000));

/** Milliseconds, on a machine that is busy. */
const timeout = 60_000 + numRuns * 20;

/** Pending, unhealthy and healthy tasks. */
type Counts = readonly [number, number, number];

/** A rollout, as the planner and as the oracle take it. */
interface Case {
  readonly desiredCount: number;
  readonly percents: readonly [number, number];
  readonly daemon: boolean;
  readonly old: Counts;
  readonly current: Counts;
  readonly stopping: number;
  readonly capacity: readonly RolloutPlace[] | undefined;
  readonly countStopping: boolean;
  readonly times: OracleTimes;
}

/** Everything takes one turn. */
const EVEN: OracleTimes = { startUp: 0, healthyAfter: 1, drain: 1 };

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

const counts = (most: Counts) => fc.tuple(fc.nat(most[0]), fc.nat(most[1]), fc.nat(most[2]));

const nowAndThen = <T>(arbitrary: fc.Arbitrary<T>, otherwise: T) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(otherwise) }, { weight: 1, arbitrary });

const percents = fc.oneof(
  fc.tuple(fc.nat(100), fc.integer({ min: 100, max: 250 })),
  fc.tuple(fc.integer({ min: 75, max: 100 }), fc.integer({ min: 100, max: 125 })),
);

/** Places that claim no more of the tasks than there are; some leave it to the planner how many they have. */
const places = fc.array(fc.record({ room: fc.nat(3), old: fc.option(fc.nat(4)), stopping: fc.option(fc.nat(2)) }), {
  maxLength: 3,
});

type Claims = typeof places extends fc.Arbitrary<infer T> ? T : never;

function capacityOf(claims: Claims, old: number, stopping: number): RolloutPlace[] {
  const left = { old, stopping };
  const claimed = (member: 'old' | 'stopping', claim: number | null) => {
    if (claim === null) return {};
    const count = Math.min(claim, left[member]);
    left[member] -= count;
    return { [member]: count };
  };
  return claims.map(({ room, ...claim }, i) => ({
    name: `place ${i}`,
    room,
    ...claimed('old', claim.old),
    ...claimed('stopping', claim.stopping),
  }));
}

/** At rest, or as it may be after anything. */
const tasks = fc.nat(7).chain((desiredCount) =>
  fc.record({
    desiredCount: fc.constant(desiredCount),
    old: fc.oneof(fc.constant<Counts>([0, 0, desiredCount]), counts([0, 0, 8]), counts([2, 2, 5])),
    current: nowAndThen<Counts>(counts([2, 2, 4]), [0, 0, 0]),
    stopping: nowAndThen(fc.nat(2), 0),
  }),
);

const kind = fc.oneof(
  { weight: 5, arbitrary: fc.record({ daemon: fc.constant(false), percents }) },
  {
    weight: 1,
    arbitrary: fc.record({ daemon: fc.constant(true), percents: fc.tuple(fc.nat(100), fc.constant(100)) }),
  },
);

const times = fc.record<OracleTimes>({ startUp: fc.nat(3), healthyAfter: fc.nat(3), drain: fc.nat(6) });

const rollout: fc.Arbitrary<Case> = fc
  .record({
    tasks,
    kind,
    claims: nowAndThen<Claims | undefined>(places, undefined),
    countStopping: fc.boolean(),
    times,
  })
  .map(({ tasks, kind, claims, ...others }) => ({
    ...tasks,
    ...kind,
    ...others,
    capacity: claims && capacityOf(claims, sum(tasks.old), tasks.stopping),
  }));

const named = ([pending, unhealthy, healthy]: Counts) => ({ pending, unhealthy, healthy });

function inputOf({ percents, daemon, old, current, stopping, capacity, ...same }: Case): PlanRolloutInput {
  return {
    ...same,
    schedulingStrategy: daemon ? 'DAEMON' : 'REPLICA',
    deploymentConfiguration: { minimumHealthyPercent: percents[0], maximumPercent: percents[1] },
    tasks: { old: named(old), current: named(current), stopping },
    ...(capacity === undefined ? {} : { capacity }),
  };
}

function planOf(input: PlanRolloutInput): RolloutPlan {
  const plan = planRollout(input);
  if (plan._tag === 'Left') throw new Error(plan.left.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return plan.right;
}

/** How many of the tasks are at the places: all, unless each place says how many it has. */
function placed(count: number, claims: readonly (number | undefined)[] | undefined): number {
  if (claims === undefined || claims.some((claim) => claim === undefined)) return count;
  return sum(claims.map((claim = 0) => claim));
}

/** The single tasks of a case. Old ones that run elsewhere are those that stop last. */
function oracleCase({ old, current, stopping, capacity, percents, ...same }: Case): [OracleTask[], OracleRules] {
  const phases = ['pending', 'unhealthy', 'healthy'] as const;
  const of = (kind: OracleTask['of'], numbers: Counts) =>
    phases.flatMap((is, i) => oracleTasks(numbers[i] ?? 0, { of: kind, is, placed: true }));
  const atPlaces = placed(
    sum(old),
    capacity?.map((place) => place.old),
  );
  const going = placed(
    stopping,
    capacity?.map((place) => place.stopping),
  );
  const tasks = [
    ...of('old', old).map((task, i) => ({ ...task, placed: i < atPlaces })),
    ...of('new', current),
    ...oracleTasks(stopping, { of: 'old', is: 'stopping', placed: true }).map((task, i) => ({
      ...task,
      placed: i < going,
    })),
  ];
  const room = capacity === undefined ? Number.POSITIVE_INFINITY : sum(capacity.map((place) => place.room));
  const rules = {
    desiredCount: same.desiredCount,
    minimumHealthyPercent: percents[0],
    maximumPercent: percents[1],
    countStopping: same.countStopping,
    places: tasks.filter(({ placed }) => placed).length + room,
  };
  return [tasks, rules];
}

/** The starts and stops of a plan. What follows its like, of another revision or after no time, is one with it. */
function actsOf({ steps }: RolloutPlan): OracleAct[] {
  const acts: OracleAct[] = [];
  for (const [i, step] of steps.entries()) {
    if (step.kind === 'wait') continue;
    const { kind, at, count } = step;
    const [last, before] = [acts.at(-1), steps[i - 1]];
    const isSame = last?.kind === kind && last.at === at && (kind === 'stop' || before?.kind === 'wait');
    if (isSame) last.count += count;
    else acts.push({ kind, at, count });
  }
  return acts;
}

/** What the planner says, in the words of the oracle. */
function said(plan: RolloutPlan, { countStopping }: Case) {
  const { moments, steps } = plan;
  const all = ({ pending, unhealthy, healthy }: { pending: number; unhealthy: number; healthy: number }) =>
    pending + unhealthy + healthy;
  const sizes = moments.map(({ old, current, stopping }) => all(old) + all(current) + (countStopping ? stopping : 0));
  const last = moments.at(-1);
  return {
    acts: actsOf(plan),
    peak: Math.max(...sizes),
    trough: Math.min(...moments.map(({ old, current }) => old.healthy + current.healthy)),
    waves: new Set(steps.filter(({ kind }) => kind === 'start').map(({ at }) => at)).size,
    duration: plan._tag === 'Feasible' ? plan.duration : undefined,
    left: [last?.old, last?.current].map((counts) => counts && [counts.pending, counts.unhealthy, counts.healthy]),
  };
}

const inPhases = (tasks: readonly OracleTask[], of: OracleTask['of']) =>
  (['pending', 'unhealthy', 'healthy'] as const).map(
    (is) => tasks.filter((task) => task.of === of && task.is === is).length,
  );

describe('over any rollout of a few tasks', () => {
  const tally = { infeasible: 0, withoutRoom: 0, withoutCapacity: 0, heldUpByCapacity: 0, midRollout: 0, scaled: 0 };
  let cases = 0;

  it(
    'the plan goes where single tasks go that keep to the documented preference, and as far as any order leads',
    () => {
      fc.assert(
        fc.property(rollout, (given) => {
          const plan = planOf(inputOf(given));
          const [tasks, rules] = oracleCase(given);
          const { acts, left, ...expected } = replay(tasks, rules, given.times);
          expect(said(plan, given)).toEqual({
            ...expected,
            acts,
            left: [inPhases(left, 'old'), inPhases(left, 'new')],
          });
          expect(plan.bounds).toEqual({ minimumHealthy: oracleMinimum(rules), maximum: oracleMaximum(rules) });
          expect(plan._tag === 'Feasible').toBe(fewest('waves', tasks, rules) !== undefined);
          if (plan._tag === 'Feasible') {
            const { peak, trough, batches, duration } = plan;
            expect({ peak, trough, waves: batches, duration }).toEqual(expected);
          } else {
            const isPlaceMissing = mayStart(left, { ...rules, places: Number.POSITIVE_INFINITY });
            expect(plan.reason).toBe(isPlaceMissing ? 'no-capacity' : 'no-room');
            tally.infeasible += 1;
            tally[isPlaceMissing ? 'withoutCapacity' : 'withoutRoom'] += 1;
          }
          const unlimited = replay(tasks, { ...rules, places: Number.POSITIVE_INFINITY }, given.times);
          tally.heldUpByCapacity += unlimited.duration === expected.duration ? 0 : 1;
          tally.midRollout += sum(given.current) + given.stopping > 0 ? 1 : 0;
          tally.scaled += sum(given.old) + sum(given.current) === given.desiredCount ? 0 : 1;
          cases += 1;
        }),
        { numRuns },
      );
    },
    timeout,
  );

  it('the inputs cover what is hard, each kind in one of twenty-five at least', () => {
    expect(cases).toBeGreaterThanOrEqual(numRuns);
    expect(Object.entries(tally).filter(([, count]) => count < cases / 25)).toEqual([]);
  });

  it(
    'no legal order is faster, and none has fewer waves unless it waits where the plan does not',
    () => {
      fc.assert(
        fc.property(rollout, (given) => {
          const plan = planOf(inputOf({ ...given, times: EVEN }));
          if (plan._tag === 'Infeasible') return;
          const [tasks, rules] = oracleCase(given);
          expect(plan.duration).toBe(fewest('turns', tasks, rules));
          const waves = fewest('waves', tasks, rules) ?? Number.POSITIVE_INFINITY;
          const [pending, unhealthy] = given.current;
          const isRoomOnItsWay = given.countStopping || given.capacity !== undefined;
          const canGainByWaiting = pending + unhealthy > 0 || isRoomOnItsWay;
          if (canGainByWaiting) expect(plan.batches).toBeGreaterThanOrEqual(waves);
          else expect(plan.batches).toBe(waves);
        }),
        { numRuns },
      );
    },
    timeout,
  );
});

/** By brute force: percent by percent, and place by place. */
function nearestOf(given: Case, reason: 'no-room' | 'no-capacity'): NearestConfiguration[] {
  const [tasks, rules] = oracleCase(given);
  const [minimumHealthyPercent, maximumPercent] = given.percents;
  const known = new Map<string, boolean>();
  const works = ({ additionalRoom, ...percents }: NearestConfiguration) => {
    const changed = { ...rules, ...percents, places: rules.places + additionalRoom };
    const key = [oracleMinimum(changed), oracleMaximum(changed), changed.places].join();
    const result = known.get(key) ?? fewest('waves', tasks, changed) !== undefined;
    known.set(key, result);
    return result;
  };
  const same = { minimumHealthyPercent, maximumPercent, additionalRoom: 0 };
  const upTo = (most: number) => Array.from({ length: most }, (_, i) => i + 1);
  /** No service needs more than room for all of its tasks beside all that it desires. */
  const enough = tasks.length + given.desiredCount;
  const lower = upTo(minimumHealthyPercent).map((less): NearestConfiguration => {
    return { ...same, change: 'minimumHealthyPercent', minimumHealthyPercent: minimumHealthyPercent - less };
  });
  const higher = upTo(100 * enough).map((more): NearestConfiguration => {
    return { ...same, change: 'maximumPercent', maximumPercent: maximumPercent + more };
  });
  const roomier = upTo(enough).map((more): NearestConfiguration => {
    return { ...same, change: 'room', additionalRoom: more };
  });
  const changes = [lower, reason === 'no-room' && !given.daemon ? higher : [], reason === 'no-capacity' ? roomier : []];
  return changes.flatMap((configurations) => configurations.find(works) ?? []);
}

it(
  'what is nearest works, and nothing nearer does',
  () => {
    const kinds = { minimumHealthyPercent: 0, maximumPercent: 0, room: 0, none: 0 };
    fc.assert(
      fc.property(rollout, (given) => {
        const plan = planOf(inputOf(given));
        if (plan._tag === 'Feasible') return;
        expect(plan.nearest).toEqual(nearestOf(given, plan.reason));
        for (const { change } of plan.nearest) kinds[change] += 1;
        if (plan.nearest.length === 0) kinds.none += 1;
      }),
      { numRuns },
    );
    expect(Object.entries(kinds).filter(([, count]) => count < numRuns / 200)).toEqual([]);
  },
  timeout,
);
