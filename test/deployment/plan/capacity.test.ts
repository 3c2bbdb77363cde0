import { describe, expect, it } from 'vitest';
import { feasible, percents, told } from './told.js';

const moves = (plan: Parameters<typeof told>[0]) => told(plan).filter((step) => !step.includes('until'));

describe('capacity in two zones', () => {
  it('is given back by what stops there, and only once it is gone', () => {
    const capacity = [
      { name: 'a', room: 0, old: 3 },
      { name: 'b', room: 0, old: 1 },
    ];
    const plan = feasible({ desiredCount: 4, ...percents(50, 100), capacity });
    expect(told(plan)).toEqual([
      '0: stop 2 old (a 2)',
      '0: until 5 for 2 stopped',
      '5: start 2 (a 2)',
      '5: until 20 for 2 running',
      '20: until 60 for 2 healthy',
      '60: stop 2 old (a 1, b 1)',
      '60: until 65 for 2 stopped',
      '65: start 2 (a 1, b 1)',
      '65: until 80 for 2 running',
      '80: until 120 for 2 healthy',
    ]);
    expect(plan).toMatchObject({ peak: 4, trough: 2, batches: 2, duration: 120_000 });
  });

  it('is filled where the fewest tasks are', () => {
    const capacity = [
      { name: 'a', room: 5, old: 3 },
      { name: 'b', room: 2, old: 0 },
      { name: 'c', room: 9, old: 1 },
    ];
    expect(moves(feasible({ desiredCount: 4, capacity }))).toEqual([
      '0: start 4 (b 2, c 2)',
      '55: stop 4 old (a 3, c 1)',
    ]);
  });

  it('is shared evenly by the old tasks that no zone claims', () => {
    const capacity = [
      { name: 'a', room: 0, old: 1 },
      { name: 'b', room: 0 },
      { name: 'c', room: 0 },
    ];
    expect(moves(feasible({ desiredCount: 6, ...percents(0, 100), capacity }))).toEqual([
      '0: stop 6 old (a 1, b 3, c 2)',
      '5: start 6 (a 1, b 3, c 2)',
    ]);
  });

  it('limits how many start at a time', () => {
    const capacity = [
      { name: 'a', room: 1 },
      { name: 'b', room: 0 },
    ];
    const plan = feasible({ desiredCount: 3, capacity });
    expect(moves(plan)).toEqual([
      '0: start 1 (a 1)',
      '55: stop 1 old (a 1)',
      '60: start 1 (a 1)',
      '115: stop 1 old (a 1)',
      '120: start 1 (a 1)',
      '175: stop 1 old (b 1)',
    ]);
    expect(plan).toMatchObject({ peak: 4, trough: 3, batches: 3, duration: 180_000, extraAtPeak: { tasks: 1 } });
  });
});

describe('tasks that run elsewhere', () => {
  it('stop after those that make room', () => {
    const plan = feasible({ desiredCount: 4, ...percents(50, 100), capacity: [{ name: 'a', room: 2, old: 2 }] });
    expect(moves(plan)).toEqual(['0: stop 2 old (a 2)', '0: start 2 (a 2)', '55: stop 2 old ()', '55: start 2 (a 2)']);
  });

  it('leave no room behind when they are on their way out', () => {
    const tasks = { old: {}, stopping: 2 };
    const there = { desiredCount: 2, tasks, capacity: [{ name: 'a', room: 0 }] };
    expect(moves(feasible(there))).toEqual(['5: start 2 (a 2)']);
    const partly = { ...there, capacity: [{ name: 'a', room: 1, stopping: 1 }] };
    expect(moves(feasible(partly))).toEqual(['0: start 1 (a 1)', '5: start 1 (a 1)']);
  });
});

describe('a pending task that is stopped', () => {
  it('gives its room back at once', () => {
    const plan = feasible({
      desiredCount: 3,
      tasks: { old: { pending: 1, unhealthy: 2 } },
      capacity: [
        { name: 'a', room: 0 },
        { name: 'b', room: 0 },
      ],
    });
    expect(told(plan)).toEqual([
      '0: stop 3 old (a 2, b 1)',
      '0: until 0 for 1 stopped',
      '0: start 1 (a 1)',
      '0: until 5 for 2 stopped',
      '5: start 2 (a 1, b 1)',
      '5: until 15 for 1 running',
      '15: until 20 for 2 running',
      '20: until 55 for 1 healthy',
      '55: until 60 for 2 healthy',
    ]);
  });
});

it('room beyond any need is room for all', () => {
  const room = Number.MAX_SAFE_INTEGER;
  const plan = feasible({
    desiredCount: 4,
    capacity: [
      { name: 'a', room },
      { name: 'b', room },
    ],
  });
  expect(moves(plan)).toEqual(['0: start 4 (a 2, b 2)', '55: stop 4 old (a 2, b 2)']);
});
