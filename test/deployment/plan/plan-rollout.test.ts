import { describe, expect, it } from 'vitest';
import { within } from '../../support/time-limit.js';
import { feasible, infeasible, percents, told } from './told.js';

const healthy = (count: number) => ({ pending: 0, unhealthy: 0, healthy: count });
const NONE = healthy(0);

describe('a rollout at the documented bounds', () => {
  it('of 4 at 50/100 replaces 2 at a time, without a task more', () => {
    const plan = feasible({ desiredCount: 4, ...percents(50, 100), task: { cpu: 256, memory: 512 } });
    expect(told(plan)).toEqual([
      '0: stop 2 old',
      '0: start 2',
      '0: until 5 for 2 stopped',
      '5: until 15 for 2 running',
      '15: until 55 for 2 healthy',
      '55: stop 2 old',
      '55: start 2',
      '55: until 60 for 2 stopped',
      '60: until 70 for 2 running',
      '70: until 110 for 2 healthy',
    ]);
    const { steps, moments, ...rest } = plan;
    expect(rest).toEqual({
      _tag: 'Feasible',
      desiredCount: 4,
      bounds: { minimumHealthy: 2, maximum: 4 },
      peak: 4,
      trough: 2,
      batches: 2,
      duration: 110_000,
      extraAtPeak: { tasks: 0, cpu: 0, memory: 0 },
    });
    expect(steps.slice(0, 3)).toEqual([
      { kind: 'stop', at: 0, count: 2, of: 'old', tasks: healthy(2) },
      { kind: 'start', at: 0, count: 2 },
      { kind: 'wait', at: 0, until: 5_000, running: 0, healthy: 0, stopped: 2 },
    ]);
    expect(moments.slice(0, 5)).toEqual([
      { at: 0, old: healthy(4), current: NONE, stopping: 0 },
      { at: 0, old: healthy(2), current: NONE, stopping: 2 },
      { at: 0, old: healthy(2), current: { ...NONE, pending: 2 }, stopping: 2 },
      { at: 5_000, old: healthy(2), current: { ...NONE, pending: 2 }, stopping: 0 },
      { at: 15_000, old: healthy(2), current: { ...NONE, unhealthy: 2 }, stopping: 0 },
    ]);
    expect(moments.at(-1)).toEqual({ at: 110_000, old: NONE, current: healthy(4), stopping: 0 });
  });

  it('of 2 at 75/200, of which none may stop, starts 2 first', () => {
    const plan = feasible({ desiredCount: 2, ...percents(75, 200), task: { cpu: 1_024 } });
    expect(told(plan)).toEqual([
      '0: start 2',
      '0: until 15 for 2 running',
      '15: until 55 for 2 healthy',
      '55: stop 2 old',
      '55: until 60 for 2 stopped',
    ]);
    expect(plan).toMatchObject({ bounds: { minimumHealthy: 2, maximum: 4 }, peak: 4, trough: 2, batches: 1 });
    expect(plan.duration).toBe(60_000);
    expect(plan.extraAtPeak).toEqual({ tasks: 2, cpu: 2_048 });
  });

  it('of 4 at 100/200, which are the defaults, starts all 4 beside the old ones', () => {
    const plan = feasible({ desiredCount: 4 });
    expect(told(plan)).toEqual([
      '0: start 4',
      '0: until 15 for 4 running',
      '15: until 55 for 4 healthy',
      '55: stop 4 old',
      '55: until 60 for 4 stopped',
    ]);
    expect(plan).toMatchObject({ peak: 8, trough: 4, batches: 1, duration: 60_000, extraAtPeak: { tasks: 4 } });
    expect(feasible({ desiredCount: 4, ...percents(100, 200) })).toEqual(plan);
  });

  it('of 4 at 100/150 takes two waves', () => {
    const plan = feasible({ desiredCount: 4, ...percents(100, 150), task: { cpu: 256, memory: 512 } });
    expect(told(plan)).toEqual([
      '0: start 2',
      '0: until 15 for 2 running',
      '15: until 55 for 2 healthy',
      '55: stop 2 old',
      '55: start 2',
      '55: until 60 for 2 stopped',
      '60: until 70 for 2 running',
      '70: until 110 for 2 healthy',
      '110: stop 2 old',
      '110: until 115 for 2 stopped',
    ]);
    expect(plan).toMatchObject({ peak: 6, trough: 4, batches: 2, duration: 115_000 });
    expect(plan.extraAtPeak).toEqual({ tasks: 2, cpu: 512, memory: 1_024 });
  });

  it('of 4 at 50/150 starts, stops and starts again at one time, which is one wave', () => {
    const plan = feasible({ desiredCount: 4, ...percents(50, 150) });
    expect(told(plan)).toEqual([
      '0: start 2',
      '0: stop 2 old',
      '0: start 2',
      '0: until 5 for 2 stopped',
      '5: until 15 for 4 running',
      '15: until 55 for 4 healthy',
      '55: stop 2 old',
      '55: until 60 for 2 stopped',
    ]);
    expect(plan).toMatchObject({ peak: 6, trough: 2, batches: 1, duration: 60_000 });
  });

  it('of 1 at 100/200 starts 1, then stops 1', () => {
    const plan = feasible({ desiredCount: 1 });
    expect(told(plan)).toEqual([
      '0: start 1',
      '0: until 15 for 1 running',
      '15: until 55 for 1 healthy',
      '55: stop 1 old',
      '55: until 60 for 1 stopped',
    ]);
    expect(plan).toMatchObject({ peak: 2, trough: 1, batches: 1, extraAtPeak: { tasks: 1 } });
  });

  it('of 3 at 50/125, where none can start, replaces one at a time', () => {
    const plan = feasible({ desiredCount: 3, ...percents(50, 125) });
    expect(plan).toMatchObject({ bounds: { minimumHealthy: 2, maximum: 3 }, peak: 3, trough: 2, batches: 3 });
    expect(plan.duration).toBe(165_000);
  });
});

describe('a service of which none are desired', () => {
  it('loses all its tasks at once, whatever the percentages', () => {
    for (const input of [{}, percents(100, 100), percents(0, 100)]) {
      const plan = feasible({ desiredCount: 0, ...input, tasks: { old: { healthy: 4 } } });
      expect(told(plan)).toEqual(['0: stop 4 old', '0: until 5 for 4 stopped']);
      expect(plan).toMatchObject({ peak: 4, trough: 0, batches: 0, duration: 5_000, extraAtPeak: { tasks: 0 } });
    }
  });

  it('and that has none has nothing to do', () => {
    const plan = feasible({ desiredCount: 0 });
    expect(plan).toMatchObject({ steps: [], peak: 0, trough: 0, batches: 0, duration: 0 });
    expect(plan.moments).toEqual([{ at: 0, old: NONE, current: NONE, stopping: 0 }]);
  });
});

describe('scaling', () => {
  it('from 10 in to 4 during a rollout first stops what is above the minimum', () => {
    const plan = feasible({ desiredCount: 4, tasks: { old: { healthy: 10 } } });
    expect(told(plan)).toEqual([
      '0: stop 6 old',
      '0: start 4',
      '0: until 5 for 6 stopped',
      '5: until 15 for 4 running',
      '15: until 55 for 4 healthy',
      '55: stop 4 old',
      '55: until 60 for 4 stopped',
    ]);
    expect(plan).toMatchObject({ peak: 10, trough: 4, batches: 1, duration: 60_000, extraAtPeak: { tasks: 0 } });
  });

  it('from 4 out to 10 during a rollout starts all 10, and is as low as it began', () => {
    const plan = feasible({ desiredCount: 10, tasks: { old: { healthy: 4 } }, task: { memory: 100 } });
    expect(told(plan)[0]).toBe('0: start 10');
    expect(plan).toMatchObject({ peak: 14, trough: 4, batches: 1, duration: 60_000 });
    expect(plan.extraAtPeak).toEqual({ tasks: 10, memory: 1_000 });
  });

  it('from 4 out to 10 within 100 percent starts what is missing, then replaces', () => {
    const plan = feasible({ desiredCount: 10, ...percents(50, 100), tasks: { old: { healthy: 4 } } });
    expect(told(plan).filter((step) => !step.includes('until'))).toEqual([
      '0: start 6',
      '55: stop 4 old',
      '55: start 4',
    ]);
    expect(plan).toMatchObject({ peak: 10, trough: 4, batches: 2, extraAtPeak: { tasks: 6 } });
  });

  it('without a deployment stops the surplus, the least useful first', () => {
    const plan = feasible({ desiredCount: 4, tasks: { current: { pending: 1, unhealthy: 2, healthy: 4 } } });
    expect(plan.steps).toEqual([
      { kind: 'stop', at: 0, count: 3, of: 'current', tasks: { pending: 1, unhealthy: 2, healthy: 0 } },
      { kind: 'wait', at: 0, until: 0, running: 0, healthy: 0, stopped: 1 },
      { kind: 'wait', at: 0, until: 5_000, running: 0, healthy: 0, stopped: 2 },
    ]);
    expect(plan.duration).toBe(5_000);
  });

  it('without a deployment works at 100/100, too', () => {
    const plan = feasible({ desiredCount: 6, ...percents(100, 100), tasks: { current: { healthy: 4 } } });
    expect(told(plan)).toEqual(['0: start 2', '0: until 15 for 2 running', '15: until 55 for 2 healthy']);
  });

  it('in the middle of a rollout stops surplus new tasks and needless old ones together', () => {
    const plan = feasible({ desiredCount: 2, tasks: { old: { healthy: 3 }, current: { healthy: 4 } } });
    expect(told(plan)).toEqual(['0: stop 2 current', '0: stop 3 old', '0: until 5 for 5 stopped']);
    expect(plan).toMatchObject({ peak: 7, trough: 2, duration: 5_000 });
  });
});

describe('a rollout that has begun already', () => {
  it('goes on from the tasks that are there', () => {
    const plan = feasible({
      desiredCount: 4,
      ...percents(100, 150),
      tasks: { old: { healthy: 3 }, current: { pending: 1, unhealthy: 1, healthy: 1 }, stopping: 1 },
    });
    expect(told(plan)).toEqual([
      '0: until 5 for 1 stopped',
      '5: until 15 for 1 running',
      '15: until 40 for 1 healthy',
      '40: stop 1 old',
      '40: start 1',
      '40: until 45 for 1 stopped',
      '45: until 55 for 1 running and 1 healthy',
      '55: stop 1 old',
      '55: until 60 for 1 stopped',
      '60: until 95 for 1 healthy',
      '95: stop 1 old',
      '95: until 100 for 1 stopped',
    ]);
  });

  it('stops old tasks that serve nobody at once, and pending ones are gone at once', () => {
    const plan = feasible({
      desiredCount: 4,
      ...percents(100, 100),
      tasks: { old: { pending: 2, unhealthy: 1 }, current: { healthy: 1 } },
    });
    expect(told(plan)).toEqual([
      '0: stop 3 old',
      '0: start 3',
      '0: until 0 for 2 stopped',
      '0: until 5 for 1 stopped',
      '5: until 15 for 3 running',
      '15: until 55 for 3 healthy',
    ]);
  });

  it('takes pending tasks to need a full start, and those that are not healthy yet the full time from RUNNING', () => {
    const plan = feasible({ desiredCount: 2, tasks: { current: { pending: 1, unhealthy: 1 } } });
    expect(told(plan)).toEqual([
      '0: until 15 for 1 running',
      '15: until 40 for 1 healthy',
      '40: until 55 for 1 healthy',
    ]);
  });

  it('starts a whole service where there are no tasks', () => {
    const plan = feasible({ desiredCount: 3, tasks: {} });
    expect(told(plan)).toEqual(['0: start 3', '0: until 15 for 3 running', '15: until 55 for 3 healthy']);
    expect(plan).toMatchObject({ peak: 3, trough: 0, batches: 1, duration: 55_000, extraAtPeak: { tasks: 3 } });
  });
});

describe('the times', () => {
  it('are those that are given', () => {
    const plan = feasible({ desiredCount: 1, times: { startUp: 1_000, healthyAfter: 2_000, drain: 300_000 } });
    expect(told(plan)).toEqual([
      '0: start 1',
      '0: until 1 for 1 running',
      '1: until 3 for 1 healthy',
      '3: stop 1 old',
      '3: until 303 for 1 stopped',
    ]);
  });

  it('can be 0: what happens then happens at once, one thing after the other', () => {
    const plan = feasible({
      desiredCount: 4,
      ...percents(50, 100),
      times: { startUp: 0, healthyAfter: 0, drain: 0 },
    });
    expect(told(plan)).toEqual([
      '0: stop 2 old',
      '0: start 2',
      '0: until 0 for 2 running and 2 healthy and 2 stopped',
      '0: stop 2 old',
      '0: start 2',
      '0: until 0 for 2 running and 2 healthy and 2 stopped',
    ]);
    expect(plan).toMatchObject({ duration: 0, batches: 1 });
  });
});

describe('with countStopping', () => {
  it('a start waits for the tasks that are on their way out, and these count at the peak', () => {
    const plan = feasible({ desiredCount: 4, ...percents(50, 100), countStopping: true });
    expect(told(plan).slice(0, 4)).toEqual([
      '0: stop 2 old',
      '0: until 5 for 2 stopped',
      '5: start 2',
      '5: until 20 for 2 running',
    ]);
    expect(plan).toMatchObject({ peak: 4, trough: 2, batches: 2, duration: 120_000 });
    const crowded = { desiredCount: 2, tasks: { old: { healthy: 2 }, stopping: 3 } };
    expect(feasible({ ...crowded, countStopping: true })).toMatchObject({ peak: 5, extraAtPeak: { tasks: 0 } });
    expect(feasible(crowded)).toMatchObject({ peak: 4, extraAtPeak: { tasks: 2 } });
  });
});

describe('a daemon service', () => {
  it('replaces the tasks on all instances at once by default', () => {
    const plan = feasible({ desiredCount: 3, schedulingStrategy: 'DAEMON', launchType: 'EC2' });
    expect(told(plan).slice(0, 2)).toEqual(['0: stop 3 old', '0: start 3']);
    expect(plan).toMatchObject({ bounds: { minimumHealthy: 0, maximum: 3 }, peak: 3, trough: 0, batches: 1 });
  });

  it('replaces as many at a time as its minimum allows, each on its instance', () => {
    const plan = feasible({
      desiredCount: 3,
      schedulingStrategy: 'DAEMON',
      ...percents(50, 100),
      capacity: ['a', 'b', 'c'].map((name) => ({ name, room: 0, old: 1 })),
    });
    expect(told(plan).filter((step) => !step.includes('until'))).toEqual([
      '0: stop 1 old (a 1)',
      '5: start 1 (a 1)',
      '60: stop 1 old (b 1)',
      '65: start 1 (b 1)',
      '120: stop 1 old (c 1)',
      '125: start 1 (c 1)',
    ]);
  });

  it('that cannot move gets a lower minimum, and no higher maximum', () => {
    const plan = infeasible({ desiredCount: 3, schedulingStrategy: 'DAEMON', ...percents(100, 100) });
    expect(plan.nearest.map(({ change }) => change)).toEqual(['minimumHealthyPercent']);
  });
});

describe('5,000 tasks', () => {
  const SECOND = 1_000;

  it.each([percents(100, 101), percents(99, 100), percents(0, 100), percents(100, 200)])(
    'are planned in a moment with $deploymentConfiguration',
    (configuration) => {
      const plan = within(SECOND, () => feasible({ desiredCount: 5_000, ...configuration }));
      expect(plan.moments.at(-1)).toMatchObject({ old: NONE, current: healthy(5_000), stopping: 0 });
    },
  );

  it('at 100/100 get an answer in a moment', () => {
    const plan = within(SECOND, () => infeasible({ desiredCount: 5_000, ...percents(100, 100) }));
    expect(plan.nearest).toEqual([
      { change: 'minimumHealthyPercent', minimumHealthyPercent: 99, maximumPercent: 100, additionalRoom: 0 },
      { change: 'maximumPercent', minimumHealthyPercent: 100, maximumPercent: 101, additionalRoom: 0 },
    ]);
  });

  it('that can start only one by one, each on its own of 5,000 instances, are planned in seconds', () => {
    const capacity = Array.from({ length: 5_000 }, (_, i) => ({ name: `i-${i}`, room: i === 0 ? 1 : 0 }));
    const plan = within(10 * SECOND, () => feasible({ desiredCount: 5_000, capacity }));
    expect(plan).toMatchObject({ batches: 5_000, peak: 5_001, trough: 5_000 });
  });
});
