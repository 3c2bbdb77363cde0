import { describe, expect, it } from 'vitest';
import { isStuck, type RollingState, type RollingStep, rollingStep } from '../../src/scheduler/rolling-step.js';

const NONE = { pending: 0, unhealthy: 0, healthy: 0 };

/** A state by what is not zero in it; a number of tasks stands for healthy ones. */
function state(
  [minimumHealthy, maximum]: readonly [number, number],
  desiredCount: number,
  {
    current = {},
    old = {},
    stopping = 0,
    ...limits
  }: {
    current?: object | number;
    old?: object | number;
    stopping?: number;
    failing?: number;
    placeable?: number;
  } = {},
): RollingState {
  const counts = (of: object | number) => ({ ...NONE, ...(typeof of === 'number' ? { healthy: of } : of) });
  return { minimumHealthy, maximum, desiredCount, current: counts(current), old: counts(old), stopping, ...limits };
}

const nothing: RollingStep = { start: 0, stopCurrent: NONE, stopOld: NONE, stopFailing: 0 };
const start = (count: number) => ({ ...nothing, start: count });
const stopOld = (old: object | number) => ({ ...nothing, stopOld: state([0, 0], 0, { old }).old });
const stopFailing = (count: number) => ({ ...nothing, stopFailing: count });

describe('a step of a rolling deployment', () => {
  it.each([
    { what: '4 at 50/100 stops 2 first', at: state([2, 4], 4, { old: 4 }), step: stopOld(2) },
    { what: '4 at 50/100 then starts 2', at: state([2, 4], 4, { old: 2, stopping: 2 }), step: start(2) },
    {
      what: '4 at 50/100 waits for the first 2',
      at: state([2, 4], 4, { current: { pending: 2 }, old: 2 }),
      step: nothing,
    },
    { what: '4 at 50/100 stops the last 2', at: state([2, 4], 4, { current: 2, old: 2 }), step: stopOld(2) },
    { what: '4 at 50/100 starts the last 2', at: state([2, 4], 4, { current: 2 }), step: start(2) },
    { what: '4 at 100/200 starts 4 first', at: state([4, 8], 4, { old: 4 }), step: start(4) },
    {
      what: '4 at 100/200 waits while they start',
      at: state([4, 8], 4, { current: { pending: 4 }, old: 4 }),
      step: nothing,
    },
    {
      what: '4 at 100/200 waits until they are healthy',
      at: state([4, 8], 4, { current: { unhealthy: 4 }, old: 4 }),
      step: nothing,
    },
    {
      what: '4 at 100/200 stops one for each that is healthy',
      at: state([4, 8], 4, { current: { unhealthy: 1, healthy: 3 }, old: 4 }),
      step: stopOld(3),
    },
    { what: '4 at 100/200 then stops 4', at: state([4, 8], 4, { current: 4, old: 4 }), step: stopOld(4) },
    { what: '3 at 50/125 cannot start, and stops 1', at: state([2, 3], 3, { old: 3 }), step: stopOld(1) },
    { what: '2 at 75/200 cannot stop, and starts 2', at: state([2, 4], 2, { old: 2 }), step: start(2) },
    { what: '2 at 75/150 starts 1', at: state([2, 3], 2, { old: 2 }), step: start(1) },
    { what: '1 at 100/200 starts 1', at: state([1, 2], 1, { old: 1 }), step: start(1) },
    { what: '1 at 100/200 then stops 1', at: state([1, 2], 1, { current: 1, old: 1 }), step: stopOld(1) },
    { what: '1 at 50/100 can do nothing', at: state([1, 1], 1, { old: 1 }), step: nothing },
    { what: '0 stops all', at: state([0, 0], 0, { old: 3 }), step: stopOld(3) },
    { what: 'a new service starts all', at: state([4, 8], 4), step: start(4) },
    { what: 'a service at rest does nothing', at: state([4, 8], 4, { current: 4 }), step: nothing },
    { what: 'scaling out starts what is missing', at: state([6, 12], 6, { current: 4 }), step: start(2) },
    {
      what: 'scaling out past the maximum starts what fits',
      at: state([3, 6], 6, { current: 1, old: 3 }),
      step: start(2),
    },
  ])('$what', ({ at, step }) => {
    expect(rollingStep(at)).toEqual(step);
  });

  it('stops old tasks that serve nobody at once, below the minimum or not', () => {
    const at = state([4, 4], 4, { old: { pending: 1, unhealthy: 2, healthy: 1 } });
    expect(rollingStep(at)).toEqual(stopOld({ pending: 1, unhealthy: 2 }));
  });

  it('starts before it stops, even where the old tasks serve nobody', () => {
    const at = state([4, 8], 4, { old: { pending: 4 } });
    expect(rollingStep(at)).toEqual(start(4));
  });

  it.each([
    { desiredCount: 5, stop: { pending: 1, unhealthy: 0, healthy: 0 } },
    { desiredCount: 3, stop: { pending: 2, unhealthy: 1, healthy: 0 } },
    { desiredCount: 1, stop: { pending: 2, unhealthy: 2, healthy: 1 } },
    { desiredCount: 0, stop: { pending: 2, unhealthy: 2, healthy: 2 } },
  ])('scales in to $desiredCount by stopping what is least useful first', ({ desiredCount, stop }) => {
    const at = state([0, 20], desiredCount, { current: { pending: 2, unhealthy: 2, healthy: 2 } });
    expect(rollingStep(at)).toEqual({ ...nothing, stopCurrent: stop });
  });

  it('scales in and stops old tasks in one step', () => {
    const at = state([2, 4], 2, { current: 3, old: 2 });
    expect(rollingStep(at)).toEqual({
      ...nothing,
      stopCurrent: { ...NONE, healthy: 1 },
      stopOld: { ...NONE, healthy: 2 },
    });
  });

  it('waits for tasks that are stopping where the policy counts them', () => {
    const at = state([2, 4], 4, { old: 2, stopping: 2 });
    expect(rollingStep(at, { countStopping: true })).toEqual(nothing);
    expect(rollingStep({ ...at, stopping: 1 }, { countStopping: true })).toEqual(start(1));
    expect(rollingStep(at, { countStopping: false })).toEqual(start(2));
  });
});

describe('a failing task', () => {
  it.each([
    { what: 'gets a substitute first', at: state([4, 8], 4, { current: 3, failing: 1 }), step: start(1) },
    {
      what: 'stays while its substitute is pending',
      at: state([4, 8], 4, { current: { pending: 1, healthy: 3 }, failing: 1 }),
      step: nothing,
    },
    {
      what: 'stays while its substitute is not healthy yet',
      at: state([4, 8], 4, { current: { unhealthy: 1, healthy: 3 }, failing: 1 }),
      step: nothing,
    },
    {
      what: 'is stopped once its substitute is healthy',
      at: state([4, 8], 4, { current: 4, failing: 1 }),
      step: stopFailing(1),
    },
    { what: 'gets one each', at: state([4, 8], 4, { current: 1, failing: 3 }), step: start(3) },
    {
      what: 'is stopped for each substitute that is healthy',
      at: state([4, 8], 4, { current: { pending: 1, healthy: 3 }, failing: 3 }),
      step: stopFailing(2),
    },
    { what: 'gets one even where all fail', at: state([4, 8], 4, { failing: 4 }), step: start(4) },
    {
      what: 'gets as many as the maximum allows',
      at: state([4, 5], 4, { current: 2, failing: 2 }),
      step: start(1),
    },
    {
      what: 'of a daemon, which has no room beside it, is stopped first',
      at: state([0, 4], 4, { current: 3, failing: 1 }),
      step: stopFailing(1),
    },
    { what: 'is stopped alone where there is no room', at: state([2, 4], 4, { failing: 4 }), step: stopFailing(1) },
    {
      what: 'makes room for the substitute of another',
      at: state([2, 4], 4, { failing: 3, stopping: 1 }),
      step: start(1),
    },
    {
      what: 'is stopped where its substitute fails as well, and gets another',
      at: state([2, 4], 2, { current: 1, failing: 2 }),
      step: { ...nothing, start: 1, stopFailing: 1 },
    },
    {
      what: 'is stopped where its substitute fails as well and there is no room for another',
      at: state([1, 2], 1, { failing: 2 }),
      step: stopFailing(1),
    },
    {
      what: 'does not count towards the minimum of old tasks',
      at: state([4, 4], 4, { current: { pending: 1, healthy: 2 }, failing: 1, old: 2 }),
      step: { ...nothing, stopFailing: 1 },
    },
    {
      what: 'takes up room that new tasks would need',
      at: state([4, 6], 4, { current: 1, failing: 2, old: 2 }),
      step: start(1),
    },
    {
      what: 'is stopped when the service is scaled in',
      at: state([1, 2], 1, { current: 2, failing: 1 }),
      step: { ...nothing, stopCurrent: { ...NONE, healthy: 1 }, stopFailing: 1 },
    },
    {
      what: 'is stopped when the service is scaled in to 0',
      at: state([0, 0], 0, { failing: 2 }),
      step: stopFailing(2),
    },
  ])('$what', ({ at, step }) => {
    expect(rollingStep(at)).toEqual(step);
  });

  it('stays while the room that another leaves is on its way', () => {
    const full = state([2, 2], 2, { failing: 1, stopping: 1 });
    expect(rollingStep(full, { countStopping: true })).toEqual(nothing);
    expect(rollingStep({ ...full, maximum: 4, placeable: 0 })).toEqual(nothing);
  });
});

describe('limited capacity', () => {
  it.each([
    { what: 'starts what can be placed', at: state([4, 8], 4, { old: 4, placeable: 1 }), step: start(1) },
    { what: 'starts no more than the maximum allows', at: state([4, 5], 4, { old: 4, placeable: 3 }), step: start(1) },
    { what: 'starts no more than are missing', at: state([4, 8], 4, { current: 3, placeable: 9 }), step: start(1) },
    {
      what: 'does not stop old tasks while one can be placed',
      at: state([2, 8], 4, { old: 4, placeable: 1 }),
      step: start(1),
    },
    {
      what: 'stops old tasks down to the minimum where none can be placed',
      at: state([2, 8], 4, { old: 4, placeable: 0 }),
      step: stopOld(2),
    },
    { what: 'keeps the minimum at all costs', at: state([4, 8], 4, { old: 4, placeable: 0 }), step: nothing },
    {
      what: 'stops old tasks as new ones become healthy',
      at: state([4, 8], 4, { current: { pending: 1, healthy: 1 }, old: 4, placeable: 0 }),
      step: stopOld(1),
    },
    { what: 'waits where there is nothing to stop', at: state([4, 8], 4, { current: 2, placeable: 0 }), step: nothing },
    {
      what: 'of 0 does not matter where nothing is missing',
      at: state([4, 8], 4, { current: 4, old: 4, placeable: 0 }),
      step: stopOld(4),
    },
    {
      what: 'starts a substitute before it stops a failing task',
      at: state([4, 8], 4, { current: 2, failing: 2, placeable: 1 }),
      step: start(1),
    },
    {
      what: 'stops failing tasks one at a time where no substitute can be placed',
      at: state([2, 8], 4, { current: 2, failing: 2, placeable: 0 }),
      step: stopFailing(1),
    },
  ])('$what', ({ at, step }) => {
    expect(rollingStep(at)).toEqual(step);
  });
});

describe('a deployment is stuck', () => {
  it.each([
    { what: '1 at 50/100', at: state([1, 1], 1, { old: 1 }), stuck: true },
    { what: '4 at 100/100', at: state([4, 4], 4, { old: 4 }), stuck: true },
    { what: '2 at 75/100', at: state([2, 2], 2, { old: 2 }), stuck: true },
    { what: '3 at 100/125', at: state([3, 3], 3, { old: 3 }), stuck: true },
    { what: '4 at 50/100', at: state([2, 4], 4, { old: 4 }), stuck: false },
    { what: '4 at 100/125', at: state([4, 5], 4, { old: 4 }), stuck: false },
    {
      what: '4 at 100/100, with one old task unhealthy',
      at: state([4, 4], 4, { old: { unhealthy: 1, healthy: 3 } }),
      stuck: false,
    },
    {
      what: '4 at 100/100, with one new task pending',
      at: state([4, 4], 4, { current: { pending: 1 }, old: 3 }),
      stuck: false,
    },
    {
      what: '4 at 100/100, with one new task not healthy yet',
      at: state([4, 4], 4, { current: { unhealthy: 1 }, old: 3 }),
      stuck: false,
    },
    { what: '4 at 100/100, with one task stopping', at: state([4, 4], 4, { old: 4, stopping: 1 }), stuck: false },
    { what: 'a service at rest', at: state([4, 4], 4, { current: 4 }), stuck: false },
    { what: 'a service of no tasks', at: state([0, 0], 0), stuck: false },
    { what: 'a maximum below the desired count', at: state([0, 2], 4, { current: 2 }), stuck: true },
    {
      what: '4 at 100/100, with one new task failing',
      at: state([4, 4], 4, { current: 1, failing: 1, old: 2 }),
      stuck: false,
    },
    { what: 'a service that waits for a substitute', at: state([4, 8], 4, { current: 3, failing: 1 }), stuck: false },
    { what: '4 at 100/200 without capacity', at: state([4, 8], 4, { old: 4, placeable: 0 }), stuck: true },
    { what: '4 at 50/200 without capacity', at: state([2, 8], 4, { old: 4, placeable: 0 }), stuck: false },
    {
      what: '1 at 200/200, where the minimum keeps an old task',
      at: state([2, 2], 1, { current: 1, old: 1 }),
      stuck: true,
    },
    { what: 'one task too many, and an old one', at: state([0, 2], 1, { current: 2, old: 1 }), stuck: false },
  ])('$what: $stuck', ({ at, stuck }) => {
    expect(isStuck(at)).toBe(stuck);
  });
});
