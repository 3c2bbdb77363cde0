import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isStuck, rollingStep, type TaskCounts, total } from '../../src/scheduler/rolling-step.js';
import {
  counted,
  failing,
  healthy,
  isDone,
  isFrozen,
  live,
  mayFail,
  mayStart,
  mayStop,
  proceed,
  roomIsComing,
  type Setting,
  type SimulatedTask,
  underWay,
} from '../support/rolling-simulator.js';

const anyTasks = fc.array(
  fc.oneof(
    fc.record<SimulatedTask>({
      revision: fc.constantFrom('current', 'old'),
      phase: fc.constantFrom('pending', 'unhealthy', 'healthy', 'healthy', 'stopping'),
    }),
    fc.record<SimulatedTask>({ revision: fc.constant('current'), phase: fc.constantFrom('failing', 'healthy') }),
  ),
  { maxLength: 16 },
);

const runningTasks = fc.array(
  fc.record<SimulatedTask>({ revision: fc.constant('current'), phase: fc.constantFrom('failing', 'healthy') }),
  { maxLength: 8 },
);

/** Failing tasks, none of them replaced, and no room for a substitute until some of those that are stopping have gone. */
const crowded = (leaving: fc.Arbitrary<number>) =>
  fc
    .record({
      failures: fc.integer({ min: 1, max: 4 }),
      others: fc.nat(4),
      old: fc.nat(3),
      stopping: leaving,
      missing: fc.nat(3),
      limit: fc.constantFrom('maximum', 'stopping counts', 'capacity'),
    })
    .map(({ failures, others, old, stopping, missing, limit }) => {
      const some = (count: number, revision: SimulatedTask['revision'], phase: SimulatedTask['phase']) =>
        Array.from({ length: count }, (): SimulatedTask => ({ revision, phase }));
      const tasks = [
        ...some(failures, 'current', 'failing'),
        ...some(others, 'current', 'healthy'),
        ...some(old, 'old', 'healthy'),
        ...some(stopping, 'current', 'stopping'),
      ];
      const bounds = { desiredCount: failures + others + missing, minimumHealthy: 0 };
      const at: Setting =
        limit === 'capacity'
          ? { ...bounds, maximum: 100, countStopping: false, capacity: tasks.length }
          : limit === 'maximum'
            ? { ...bounds, maximum: live(tasks).length, countStopping: false }
            : { ...bounds, maximum: tasks.length, countStopping: true };
      return { tasks, at };
    });

const limited = (setting: fc.Arbitrary<Setting>, capacity: fc.Arbitrary<number>) =>
  fc
    .tuple(setting, fc.option(capacity, { nil: undefined }))
    .map(([at, places]): Setting => (places === undefined ? at : { ...at, capacity: places }));

/** Bounds around the desired count, as percentages up to and from 100 give them. */
const setting = limited(
  fc.tuple(fc.nat(8), fc.nat(100), fc.integer({ min: 100, max: 250 }), fc.boolean()).map(
    ([desiredCount, minimum, maximum, countStopping]): Setting => ({
      desiredCount,
      minimumHealthy: Math.ceil((desiredCount * minimum) / 100),
      maximum: Math.floor((desiredCount * maximum) / 100),
      countStopping,
    }),
  ),
  fc.nat(20),
);

const anySetting = limited(
  fc.record<Setting>({
    desiredCount: fc.nat(8),
    minimumHealthy: fc.nat(10),
    maximum: fc.nat(16),
    countStopping: fc.boolean(),
  }),
  fc.nat(20),
);

/** What happens next, again and again. */
const chances = fc.infiniteStream(fc.nat(1_000));

/** How many tasks begin to fail on the way. */
const mishaps = fc.nat(6);

function chosen(tasks: readonly SimulatedTask[], revision: SimulatedTask['revision'], counts: TaskCounts) {
  return (['pending', 'unhealthy', 'healthy'] as const).flatMap((phase) => {
    const candidates = tasks.filter((task) => task.revision === revision && task.phase === phase);
    expect(counts[phase]).toBeGreaterThanOrEqual(0);
    expect(counts[phase]).toBeLessThanOrEqual(candidates.length);
    return candidates.slice(0, counts[phase]);
  });
}

/** What a step does to tasks. */
interface Carried {
  readonly started: readonly SimulatedTask[];
  /** In an order in which they can be stopped one by one. */
  readonly leaving: readonly SimulatedTask[];
}

function moves(tasks: readonly SimulatedTask[], at: Setting): Carried {
  const { start, stopCurrent, stopOld, stopFailing } = rollingStep(counted(tasks, at), at);
  expect(start).toBeGreaterThanOrEqual(0);
  expect(stopFailing).toBeGreaterThanOrEqual(0);
  expect(stopFailing).toBeLessThanOrEqual(failing(tasks).length);
  return {
    started: Array.from({ length: start }, () => ({ revision: 'current', phase: 'pending' })),
    leaving: [
      ...failing(tasks).slice(0, stopFailing),
      ...chosen(tasks, 'current', stopCurrent),
      ...chosen(tasks, 'old', stopOld),
    ],
  };
}

/** Does what the step says; the tasks after it. */
function carriedOut(tasks: readonly SimulatedTask[], at: Setting): SimulatedTask[] {
  const { started, leaving } = moves(tasks, at);
  for (const task of leaving) task.phase = 'stopping';
  return [...tasks, ...started];
}

const copyOf = (tasks: readonly SimulatedTask[]) => tasks.map((task) => ({ ...task }));

/** Takes steps, and lets things happen, until neither changes anything. */
function runToEnd(
  initial: readonly SimulatedTask[],
  at: Setting,
  chance: Iterator<number>,
  visit: (before: readonly SimulatedTask[], after: readonly SimulatedTask[]) => void,
  mishapsLeft = 0,
): SimulatedTask[] {
  const toss = () => chance.next().value ?? 0;
  let tasks = copyOf(initial);
  let left = mishapsLeft;
  for (let rounds = 0; rounds < 1_000; rounds++) {
    const before = copyOf(tasks);
    tasks = carriedOut(tasks, at);
    visit(before, tasks);
    const moving = underWay(tasks);
    const next = moving[toss() % moving.length];
    if (next === undefined && tasks.length === before.length && live(tasks).length === live(before).length)
      return tasks;
    const victims = mayFail(tasks);
    const victim = left > 0 && toss() % 3 === 0 ? victims[toss() % victims.length] : undefined;
    if (victim !== undefined) {
      victim.phase = 'failing';
      left--;
    } else if (next !== undefined) {
      tasks = proceed(next, tasks);
    }
  }
  throw new Error('The deployment goes on for ever');
}

describe('along any deployment', () => {
  it('a start never takes the running and pending tasks above the maximum', () => {
    fc.assert(
      fc.property(anyTasks, anySetting, chances, mishaps, (tasks, at, chance, failures) => {
        const visit = (before: readonly SimulatedTask[], after: readonly SimulatedTask[]) => {
          const passed = at.countStopping ? 0 : before.length - live(before).length;
          if (after.length > before.length) expect(after.length - passed).toBeLessThanOrEqual(at.maximum);
        };
        runToEnd(tasks, at, chance, visit, failures);
      }),
    );
  });

  it('a start never takes the tasks, those that are stopping among them, above the capacity', () => {
    fc.assert(
      fc.property(anyTasks, anySetting, fc.nat(16), chances, mishaps, (tasks, at, capacity, chance, failures) => {
        const visit = (before: readonly SimulatedTask[], after: readonly SimulatedTask[]) => {
          if (after.length > before.length) expect(after.length).toBeLessThanOrEqual(capacity);
        };
        runToEnd(tasks, { ...at, capacity }, chance, visit, failures);
      }),
    );
  });

  it('a stop never takes the healthy tasks below the minimum, not even while the service is scaled in', () => {
    fc.assert(
      fc.property(anyTasks, setting, chances, mishaps, (tasks, at, chance, failures) => {
        const visit = (before: readonly SimulatedTask[], after: readonly SimulatedTask[]) => {
          const least = Math.min(at.minimumHealthy, healthy(before).length);
          expect(healthy(after).length).toBeGreaterThanOrEqual(least);
        };
        runToEnd(tasks, at, chance, visit, failures);
      }),
    );
  });

  it('each task that is stopped may be stopped, even if they are stopped one by one', () => {
    fc.assert(
      fc.property(anyTasks, setting, (tasks, at) => {
        for (const task of moves(tasks, at).leaving) {
          expect(mayStop(task, tasks, at)).toBe(true);
          task.phase = 'stopping';
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('a step uses all the room that there is, and starts rather than stops', () => {
    fc.assert(
      fc.property(anyTasks, setting, (tasks, at) => {
        const couldStart = mayStart(tasks, at);
        const { started, leaving } = moves(tasks, at);
        expect(started.length > 0).toBe(couldStart);
        if (couldStart) {
          expect(mayStart([...tasks, ...started], at)).toBe(false);
          expect(leaving).toEqual(failing(leaving));
        } else {
          const after = carriedOut(copyOf(tasks), at);
          expect(after.some((task) => task.phase !== 'failing' && mayStop(task, after, at))).toBe(false);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('it ends with all tasks new and healthy wherever the bounds and the capacity leave room', () => {
    fc.assert(
      fc.property(anyTasks, setting, chances, mishaps, (tasks, at, chance, failures) => {
        const { desiredCount, minimumHealthy, maximum, capacity = maximum } = at;
        fc.pre(desiredCount === 0 || minimumHealthy < desiredCount || Math.min(maximum, capacity) > desiredCount);
        fc.pre(capacity >= desiredCount);
        const end = runToEnd(tasks, at, chance, () => {}, failures);
        expect(end).toEqual(Array.from({ length: desiredCount }, () => ({ revision: 'current', phase: 'healthy' })));
      }),
    );
  });

  it('it is stuck exactly where nothing can start, stop or change any more, and then it is for good', () => {
    fc.assert(
      fc.property(anyTasks, anySetting, chances, mishaps, (tasks, at, chance, failures) => {
        const visit = (before: readonly SimulatedTask[]) => {
          expect(isStuck(counted(before, at), at)).toBe(isFrozen(before, at));
        };
        const end = runToEnd(tasks, at, chance, visit, failures);
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

describe('failing tasks', () => {
  it('stay until a healthy task is in their place, where there is room for one beside each', () => {
    fc.assert(
      fc.property(runningTasks, fc.nat(8), chances, (tasks, more, chance) => {
        const desiredCount = tasks.length + more;
        const maximum = 2 * desiredCount;
        const at = { desiredCount, minimumHealthy: desiredCount, maximum, countStopping: false };
        runToEnd(tasks, at, chance, (_, after) => {
          expect(healthy(after).length + failing(after).length).toBeGreaterThanOrEqual(tasks.length);
        });
      }),
    );
  });

  it('go as soon as, with the healthy ones, they are more than are desired, so that failing substitutes do not pile up', () => {
    fc.assert(
      fc.property(runningTasks, setting, (tasks, at) => {
        fc.pre(tasks.length > at.desiredCount && failing(tasks).length > 0);
        expect(failing(moves(tasks, at).leaving)).not.toEqual([]);
      }),
    );
  });

  it('go one at a time where there is no room for a substitute', () => {
    fc.assert(
      fc.property(crowded(fc.constant(0)), ({ tasks, at }) => {
        expect(failing(moves(tasks, at).leaving)).toHaveLength(1);
      }),
    );
  });

  it('stay where the room for a substitute is on its way already', () => {
    fc.assert(
      fc.property(crowded(fc.nat(2)), ({ tasks, at }) => {
        fc.pre(roomIsComing(tasks, at));
        expect(failing(moves(tasks, at).leaving)).toEqual([]);
      }),
    );
  });
});

it('total counts tasks whatever their state', () => {
  expect(total({ pending: 1, unhealthy: 20, healthy: 300 })).toBe(321);
});
