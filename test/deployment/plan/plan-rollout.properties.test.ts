import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planRollout } from '../../../src/deployment/plan/plan-rollout.js';
import type { PlanRolloutInput, RolloutPlace } from '../../../src/deployment/plan/rollout-input.js';
import type { NearestConfiguration, RolloutPlan } from '../../../src/deployment/plan/rollout-plan.js';
import type { RolloutStep } from '../../../src/deployment/plan/rollout-step.js';
import type { RolloutMoment } from '../../../src/deployment/rollout.js';
import { rightOf } from '../../support/sides.js';
import { percents } from './told.js';

const RUNS = { numRuns: 500 };

const counts = fc.record({ pending: fc.nat(3), unhealthy: fc.nat(3), healthy: fc.nat(9) });

/** Mostly room that is scarce. */
const anyCapacity = fc.uniqueArray(
  fc.record<RolloutPlace>({
    name: fc.constantFrom('a', 'b', 'c'),
    room: fc.nat(4),
    old: fc.option(fc.nat(3), { nil: undefined }),
    stopping: fc.option(fc.nat(1), { nil: undefined }),
  }),
  { maxLength: 3, selector: ({ name }) => name },
);

/** Places of which everything is said. */
const knownPlaces = fc.uniqueArray(
  fc.record({ name: fc.constantFrom('a', 'b', 'c'), room: fc.nat(4), old: fc.nat(3), stopping: fc.nat(1) }),
  { minLength: 1, maxLength: 3, selector: ({ name }) => name },
);

const anyInput = (minimum: fc.Arbitrary<number>, maximum: fc.Arbitrary<number>): fc.Arbitrary<PlanRolloutInput> =>
  fc
    .record({
      desiredCount: fc.nat(9),
      percentages: fc.tuple(minimum, maximum).map((both) => percents(...both)),
      tasks: fc.option(fc.record({ old: counts, current: counts, stopping: fc.nat(2) }), { nil: undefined }),
      capacity: fc.option(anyCapacity, { nil: undefined }),
      task: fc.constant({ cpu: 256, memory: 512 }),
      times: fc.option(fc.record({ startUp: fc.nat(4), healthyAfter: fc.nat(4), drain: fc.nat(4) }), {
        nil: undefined,
      }),
      countStopping: fc.boolean(),
    })
    .map(({ percentages, ...rest }) => ({ ...rest, ...percentages }))
    .filter((input) => planRollout(input)._tag === 'Right');

/** What ECS takes, often at the ends. */
const sound = anyInput(
  fc.oneof(fc.constantFrom(100, 50, 0), fc.integer({ min: 0, max: 100 })),
  fc.oneof(fc.constantFrom(100, 125, 200), fc.integer({ min: 100, max: 250 })),
);

/** The same, and what ECS was only reported to refuse. */
const lenient = anyInput(
  fc.oneof(fc.constantFrom(100, 101), fc.integer({ min: 0, max: 130 })),
  fc.oneof(fc.constantFrom(99, 100, 125), fc.integer({ min: 70, max: 250 })),
);

const sum = ({ pending, unhealthy, healthy }: RolloutMoment['old']) => pending + unhealthy + healthy;
const healthyOf = ({ old, current }: RolloutMoment) => old.healthy + current.healthy;
const sizeOf = ({ old, current, stopping }: RolloutMoment, { countStopping = false }: PlanRolloutInput) =>
  sum(old) + sum(current) + (countStopping ? stopping : 0);

/** What a step makes of a moment. */
function after({ old, current, stopping, ...rest }: RolloutMoment, step: RolloutStep): RolloutMoment {
  switch (step.kind) {
    case 'start':
      return { ...rest, old, current: { ...current, pending: current.pending + step.count }, stopping };
    case 'stop': {
      const before = step.of === 'old' ? old : current;
      const { pending, unhealthy, healthy } = step.tasks;
      const left = {
        pending: before.pending - pending,
        unhealthy: before.unhealthy - unhealthy,
        healthy: before.healthy - healthy,
      };
      expect(sum(step.tasks)).toBe(step.count);
      return { ...rest, old, current, [step.of]: left, stopping: stopping + step.count };
    }
    case 'wait': {
      const { running, healthy, stopped } = step;
      return {
        at: step.until,
        old,
        current: {
          pending: current.pending - running,
          unhealthy: current.unhealthy + running - healthy,
          healthy: current.healthy + healthy,
        },
        stopping: stopping - stopped,
      };
    }
  }
}

/** How many tasks have started, or were stopped, at a place until then. */
function countAt(
  steps: readonly RolloutStep[],
  name: string,
  kind: 'start' | 'stop',
  until = Number.POSITIVE_INFINITY,
): number {
  return steps.reduce((sum, step) => {
    if (step.kind === 'wait' || step.kind !== kind || step.at > until) return sum;
    return sum + (step.places?.find((place) => place.name === name)?.count ?? 0);
  }, 0);
}

const planOf = (input: PlanRolloutInput): RolloutPlan => rightOf(planRollout(input));
const works = (input: PlanRolloutInput) => planOf(input)._tag === 'Feasible';

describe('any plan', () => {
  it('has moments that follow from the first by its steps, each after the one before it and different from it', () => {
    fc.assert(
      fc.property(lenient, (input) => {
        const { steps, moments } = planOf(input);
        expect(moments).toHaveLength(steps.length + 1);
        for (const [i, step] of steps.entries()) {
          const [before, now] = [moments[i] as RolloutMoment, moments[i + 1] as RolloutMoment];
          expect(step.at).toBe(before.at);
          expect(now).toEqual(after(before, step));
          expect(now.at).toBeGreaterThanOrEqual(before.at);
          expect({ ...now, at: 0 }).not.toEqual({ ...before, at: 0 });
          const all = [now.old, now.current].flatMap(({ pending, unhealthy, healthy }) => [
            pending,
            unhealthy,
            healthy,
          ]);
          expect(Math.min(now.stopping, ...all)).toBeGreaterThanOrEqual(0);
        }
      }),
      RUNS,
    );
  });

  it('begins with the tasks that are there', () => {
    fc.assert(
      fc.property(sound, (input) => {
        const none = { pending: 0, unhealthy: 0, healthy: 0 };
        const { old, current, stopping } = input.tasks ?? {
          old: { ...none, healthy: input.desiredCount },
          stopping: 0,
        };
        expect(planOf(input).moments[0]).toEqual({ at: 0, old, current: current ?? none, stopping });
      }),
    );
  });

  it('never breaks a bound that was kept at first', () => {
    fc.assert(
      fc.property(sound, (input) => {
        const { moments, bounds } = planOf(input);
        const [first] = moments as [RolloutMoment];
        const least = Math.min(bounds.minimumHealthy, healthyOf(first));
        const most = Math.max(bounds.maximum, sizeOf(first, input));
        for (const moment of moments) {
          expect(healthyOf(moment)).toBeGreaterThanOrEqual(least);
          expect(sizeOf(moment, input)).toBeLessThanOrEqual(most);
        }
      }),
      RUNS,
    );
  });

  it('never has more tasks at a place than fit, those on their way out among them', () => {
    fc.assert(
      fc.property(sound, knownPlaces, fc.nat(4), (input, capacity, drain) => {
        const all = (member: 'old' | 'stopping') => capacity.reduce((sum, place) => sum + place[member], 0);
        const tasks = { old: { healthy: all('old') }, current: input.tasks?.current, stopping: all('stopping') };
        const { steps } = planOf({ ...input, tasks, capacity, times: { ...input.times, drain } });
        for (const place of capacity) {
          for (const { at } of steps) {
            const gone = countAt(steps, place.name, 'stop', at - drain) + (at >= drain ? place.stopping : 0);
            expect(countAt(steps, place.name, 'start', at)).toBeLessThanOrEqual(place.room + gone);
          }
          expect(countAt(steps, place.name, 'stop')).toBeLessThanOrEqual(place.old);
        }
        const started = steps.reduce((sum, step) => sum + (step.kind === 'start' ? step.count : 0), 0);
        expect(capacity.reduce((sum, { name }) => sum + countAt(steps, name, 'start'), 0)).toBe(started);
      }),
      RUNS,
    );
  });
});

describe('a plan that comes to its end', () => {
  it('ends with the desired count of healthy new tasks, and nothing else', () => {
    fc.assert(
      fc.property(lenient, (input) => {
        const plan = planOf(input);
        fc.pre(plan._tag === 'Feasible');
        expect(plan.moments.at(-1)).toEqual({
          at: plan.duration,
          old: { pending: 0, unhealthy: 0, healthy: 0 },
          current: { pending: 0, unhealthy: 0, healthy: input.desiredCount },
          stopping: 0,
        });
      }),
      RUNS,
    );
  });

  it('tells its peak, its trough and its waves as its moments and steps have them', () => {
    fc.assert(
      fc.property(sound, (input) => {
        const plan = planOf(input);
        fc.pre(plan._tag === 'Feasible');
        const sizes = plan.moments.map((moment) => sizeOf(moment, input));
        expect(plan.peak).toBe(Math.max(...sizes));
        expect(plan.trough).toBe(Math.min(...plan.moments.map(healthyOf)));
        expect(plan.batches).toBe(new Set(plan.steps.filter(({ kind }) => kind === 'start').map(({ at }) => at)).size);
        const tasks = plan.peak - (sizes[0] ?? 0);
        expect(plan.extraAtPeak).toEqual({ tasks, cpu: 256 * tasks, memory: 512 * tasks });
      }),
    );
  });

  it('is what bounds with room in them lead to, wherever there is room for the tasks', () => {
    fc.assert(
      fc.property(sound, (input) => {
        const { bounds, desiredCount } = planOf(input);
        fc.pre(bounds.minimumHealthy < desiredCount || bounds.maximum > desiredCount || desiredCount === 0);
        expect(works({ ...input, capacity: undefined })).toBe(true);
      }),
    );
  });
});

/** The same input with one more place, or another configuration. */
function withChange(input: PlanRolloutInput, change: Partial<Omit<NearestConfiguration, 'change'>>): PlanRolloutInput {
  const { minimumHealthyPercent, maximumPercent, additionalRoom = 0 } = change;
  const { deploymentConfiguration, capacity } = input;
  return {
    ...input,
    deploymentConfiguration: {
      minimumHealthyPercent: minimumHealthyPercent ?? deploymentConfiguration?.minimumHealthyPercent,
      maximumPercent: maximumPercent ?? deploymentConfiguration?.maximumPercent,
    },
    capacity:
      additionalRoom === 0
        ? capacity
        : [...(capacity ?? []), { name: 'more', room: additionalRoom, old: 0, stopping: 0 }],
  };
}

/** The nearest change of each kind that works, found by planning one after the other. */
function nearestByTrying(input: PlanRolloutInput, { reason, rounding }: Extract<RolloutPlan, { _tag: 'Infeasible' }>) {
  const [minimum, maximum] = [rounding.minimumHealthy.percent, rounding.maximum.percent];
  const from = (first: number, last: number) =>
    Array.from({ length: Math.abs(last - first) + 1 }, (_, i) => (first <= last ? first + i : first - i));
  const lower = minimum === 0 ? [] : from(minimum - 1, 0).map((minimumHealthyPercent) => ({ minimumHealthyPercent }));
  const other =
    reason === 'no-room'
      ? from(maximum + 1, Math.max(maximum + 1, 210)).map((maximumPercent) => ({ maximumPercent }))
      : from(1, 20).map((additionalRoom) => ({ additionalRoom }));
  return [lower, other].flatMap((changes: readonly Partial<NearestConfiguration>[]) => {
    const found = changes.find((change) => works(withChange(input, change)));
    return found === undefined ? [] : [found];
  });
}

describe('the nearest configurations', () => {
  it('work, and no nearer one does', () => {
    fc.assert(
      fc.property(lenient, (input) => {
        const plan = planOf(input);
        fc.pre(plan._tag === 'Infeasible');
        const { minimumHealthy, maximum } = plan.rounding;
        const same = {
          minimumHealthyPercent: minimumHealthy.percent,
          maximumPercent: maximum.percent,
          additionalRoom: 0,
        };
        expect(plan.nearest.map(({ change, ...configuration }) => configuration)).toEqual(
          nearestByTrying(input, plan).map((change) => ({ ...same, ...change })),
        );
        for (const configuration of plan.nearest) expect(works(withChange(input, configuration))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('are all there is on their side: what is further away works, too', () => {
    fc.assert(
      fc.property(lenient, fc.nat(50), (input, further) => {
        const plan = planOf(input);
        fc.pre(plan._tag === 'Infeasible');
        for (const { change, ...nearest } of plan.nearest) {
          const changed = {
            minimumHealthyPercent: {
              ...nearest,
              minimumHealthyPercent: Math.max(0, nearest.minimumHealthyPercent - further),
            },
            maximumPercent: { ...nearest, maximumPercent: nearest.maximumPercent + further },
            room: { ...nearest, additionalRoom: nearest.additionalRoom + further },
          }[change];
          expect(works(withChange(input, changed))).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('name what keeps the rollout: with all the room there is, it is the bounds or nothing', () => {
    fc.assert(
      fc.property(lenient, (input) => {
        const plan = planOf(input);
        fc.pre(plan._tag === 'Infeasible');
        if (input.capacity === undefined) expect(plan.reason).toBe('no-room');
        expect(plan.explanation).toMatch(
          plan.reason === 'no-room' ? /so none may (?:start|stop)\./ : /no place has room/,
        );
      }),
      RUNS,
    );
  });
});
