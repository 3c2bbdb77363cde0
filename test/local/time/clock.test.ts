import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Clock } from '../../../src/local/time/clock.js';

const START = 1_000;

it('stands still until it is turned, and never goes back', () => {
  const clock = new Clock(START);
  expect(clock.now).toBe(START);
  clock.turnTo(1_500);
  expect(clock.now).toBe(1_500);
  clock.turnTo(1_200);
  expect(clock.now).toBe(1_500);
});

it('runs jobs in the order of their time, each at its own time, and those of one time in the order of their making', () => {
  const clock = new Clock(START);
  const ran: string[] = [];
  const note = (name: string) => () => ran.push(`${name} at ${clock.now}`);
  clock.after(30, note('late'));
  clock.after(10, note('first'));
  clock.after(20, note('tie one'));
  clock.after(20, note('tie two'));
  clock.after(0, note('now'));
  clock.after(20, note('tie three'));
  clock.turnTo(2_000);
  expect(ran).toEqual([
    'now at 1000',
    'first at 1010',
    'tie one at 1020',
    'tie two at 1020',
    'tie three at 1020',
    'late at 1030',
  ]);
  expect(clock.now).toBe(2_000);
});

it('runs what is due at the very time that it is turned to, and leaves what is due later', () => {
  const clock = new Clock(START);
  const ran: number[] = [];
  clock.after(5, () => ran.push(5));
  clock.after(6, () => ran.push(6));
  clock.turnTo(START + 5);
  expect(ran).toEqual([5]);
  expect(clock.nextDue).toBe(START + 6);
  clock.turnTo(START + 6);
  expect(ran).toEqual([5, 6]);
  expect(clock.nextDue).toBeUndefined();
});

it('runs jobs that jobs enter on the way, counted from the time of the job', () => {
  const clock = new Clock(START);
  const ran: number[] = [];
  const again = (times: number) => () => {
    ran.push(clock.now - START);
    if (times > 0) clock.after(10, again(times - 1));
  };
  clock.after(10, again(3));
  clock.after(25, () => ran.push(25));
  clock.after(10, () => clock.after(0, () => ran.push(-10)));
  clock.turnTo(START + 35);
  expect(ran).toEqual([10, -10, 20, 25, 30]);
  clock.turnTo(START + 40);
  expect(ran).toEqual([10, -10, 20, 25, 30, 40]);
});

it('runs jobs as a stable sort by time would order them, however far the clock is turned at once', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.array(fc.nat(25)), (delays, turns) => {
      const clock = new Clock(0);
      const ran: number[] = [];
      for (const [job, delay] of delays.entries()) clock.after(delay, () => ran.push(job));
      for (const turn of [...turns, 100]) clock.turnTo(turn);
      const expected = delays.map((delay, job) => ({ delay, job })).toSorted((a, b) => a.delay - b.delay);
      expect(ran).toEqual(expected.map(({ job }) => job));
    }),
  );
});

it('goes on after a job that throws, without running anything twice', () => {
  const clock = new Clock(START);
  const ran: number[] = [];
  clock.after(5, () => ran.push(1));
  clock.after(5, () => {
    throw new Error('broken');
  });
  clock.after(5, () => ran.push(2));
  expect(() => clock.turnTo(START + 10)).toThrow('broken');
  expect(clock.now).toBe(START + 5);
  clock.turnTo(START + 10);
  expect(ran).toEqual([1, 2]);
});

it('names what is due next also while jobs of the same time are still to run', () => {
  const clock = new Clock(START);
  const next: (number | undefined)[] = [];
  const note = () => next.push(clock.nextDue);
  clock.after(5, note);
  clock.after(5, () => {
    note();
    clock.after(0, note);
    note();
  });
  clock.after(9, note);
  clock.turnTo(START + 10);
  expect(next).toEqual([START + 5, START + 9, START + 5, START + 9, undefined]);
});
