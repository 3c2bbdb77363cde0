import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isStuck, rollingStep, type TaskCounts, total } from '../../src/scheduler/rolling-step.js';
import {
  counted,
  healthy,
  isDone,
  isFrozen,
  live,
  mayStart,
  mayStop,
  proceed,
  type Setting,
  type SimulatedTask,
  underWay,
} from '../support/rolling-simulator.js';

const anyTasks = fc.array(
  fc.record<SimulatedTask>({
    revision: fc.constantFrom('current', 'old'),
    phase: fc.constantFrom('pending', 'unhealthy', 'healthy', 'healthy', 'stopping'),
  }),
  { maxLength: 16 },
);

/** Bounds around the desired count, as percentages up to and from 100 give them. */
const setting = fc.tuple(fc.nat(8), fc.nat(100), fc.integer({ min: 100, max: 250 }), fc.boolean()).map(
  ([desiredCount, minimum, maximum, countStopping]): Setting => ({
    desiredCount,
    minimumHealthy: Math.ceil((desiredCount * minimum) / 100),
    maximum: Math.floor((desiredCount * maximum) / 100),
    countStopping,
  }),
);

const anySetting = fc.record<Setting>({
  desiredCount: fc.nat(8),
  minimumHealthy: fc.nat(10),
  maximum: fc.nat(16),
  countStopping: fc.boolean(),
});

/** Which of the tasks under way goes on next, again and again. */
const chances = fc.infiniteStream(fc.nat(1_000));

function chosen(tasks: readonly SimulatedTask[], revision: SimulatedTask['revision'], counts: TaskCounts) {
  return (['pending', 'unhealthy', 'healthy'] as const).flatMap((phase) => {
    const candidates = tasks.filter((task) => task.revision === revision && task.phase === phase);
    expect(counts[phase]).toBeGreaterThanOrEqual(0);
    expect(counts[phase]).toBeLessThanOrEqual(candidates.length);
    return candidates.slice(0, counts[phase]);
  });
}

/** Does what the step says; the tasks after it. */
function carriedOut(tasks: readonly SimulatedTask[], at: Setting): SimulatedTask[] {
  const step = rollingStep(counted(tasks, at), at);
  expect(step.start).toBeGreaterThanOrEqual(0);
  const leaving = [...chosen(tasks, 'current', step.stopCurrent), ...chosen(tasks, 'old', step.stopOld)];
  for (const task of leaving) task.phase = 'stopping';
  return [
    ...tasks,
    ...Array.from({ length: step.start }, (): SimulatedTask => ({ revision: 'current', phase: 'pending' })),
  ];
}

const copyOf = (tasks: readonly SimulatedTask[]) => tasks.map((task) => ({ ...task }));

/** Takes steps, and lets things happen, until neither changes anything. */
function runToEnd(
  initial: readonly SimulatedTask[],
  at: Setting,
  chance: Iterator<number>,
  visit: (before: readonly SimulatedTask[], after: readonly SimulatedTask[]) => void,
): SimulatedTask[] {
  let tasks = copyOf(initial);
  for (let rounds = 0; rounds < 1_000; rounds++) {
    const before = copyOf(tasks);
    tasks = carriedOut(tasks, at);
    visit(before, tasks);
    const moving = underWay(tasks);
    const next = moving[(chance.next().value ?? 0) % moving.length];
    if (next === undefined && tasks.length === before.length && live(tasks).length === live(before).length)
      return tasks;
    if (next !== undefined) tasks = proceed(next, tasks);
  }
  throw new Error('The deployment goes on for ever');
}

describe('along any deployment', () => {
  it('a start never takes the running and pending tasks above the maximum', () => {
    fc.assert(
      fc.property(anyTasks, anySetting, chances, (tasks, at, chance) => {
        runToEnd(tasks, at, chance, (before, after) => {
          const room = at.countStopping ? after : live(after);
          if (after.length > before.length) expect(room.length).toBeLessThanOrEqual(at.maximum);
        });
      }),
    );
  });

  it('a stop never takes the healthy tasks below the minimum, not even while the service is scaled in', () => {
    fc.assert(
      fc.property(anyTasks, setting, chances, (tasks, at, chance) => {
        runToEnd(tasks, at, chance, (before, after) => {
          const least = Math.min(at.minimumHealthy, healthy(before).length);
          expect(healthy(after).length).toBeGreaterThanOrEqual(least);
        });
      }),
    );
  });

  it('a step uses all the room that there is, and starts rather than stops', () => {
    fc.assert(
      fc.property(anyTasks, setting, (tasks, at) => {
        const couldStart = mayStart(tasks, at);
        const after = carriedOut(copyOf(tasks), at);
        const started = after.length - tasks.length;
        expect(started > 0).toBe(couldStart);
        if (couldStart) {
          expect(mayStart(after, at)).toBe(false);
          expect(live(after)).toHaveLength(live(tasks).length + started);
        } else {
          expect(after.some((task) => mayStop(task, after, at))).toBe(false);
        }
      }),
    );
  });

  it('it ends with all tasks new and healthy wherever the bounds leave room', () => {
    fc.assert(
      fc.property(anyTasks, setting, chances, (tasks, at, chance) => {
        const { desiredCount, minimumHealthy, maximum } = at;
        fc.pre(desiredCount === 0 || minimumHealthy < desiredCount || maximum > desiredCount);
        const end = runToEnd(tasks, at, chance, () => {});
        expect(end).toEqual(Array.from({ length: desiredCount }, () => ({ revision: 'current', phase: 'healthy' })));
      }),
    );
  });

  it('it is stuck exactly where nothing can start, stop or change any more, and then it is for good', () => {
    fc.assert(
      fc.property(anyTasks, anySetting, chances, (tasks, at, chance) => {
        const end = runToEnd(tasks, at, chance, (before) => {
          expect(isStuck(counted(before, at), at)).toBe(isFrozen(before, at));
        });
        expect(isStuck(counted(end, at), at)).toBe(!isDone(end, at));
      }),
      { numRuns: 1_000 },
    );
  });

  it('bounds without room are stuck as long as all old tasks stay healthy', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), (desiredCount) => {
        const at = { desiredCount, minimumHealthy: desiredCount, maximum: desiredCount, countStopping: false };
        const old = Array.from({ length: desiredCount }, (): SimulatedTask => ({ revision: 'old', phase: 'healthy' }));
        expect(isStuck(counted(old, at))).toBe(true);
      }),
    );
  });
});

it('total counts tasks whatever their state', () => {
  expect(total({ pending: 1, unhealthy: 20, healthy: 300 })).toBe(321);
});
