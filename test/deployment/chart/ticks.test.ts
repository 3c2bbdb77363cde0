import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { taskTicks, timeTicks } from '../../../src/deployment/chart/ticks.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('ticks of time', () => {
  test.each([
    [0, ['0']],
    [700, ['0', '200 ms', '400 ms', '600 ms']],
    [1_999, ['0', '500 ms', '1000 ms', '1500 ms']],
    [2 * SECOND, ['0', '1 s', '2 s']],
    [45 * SECOND, ['0', '10 s', '20 s', '30 s', '40 s']],
    [100 * SECOND, ['0', '20 s', '40 s', '60 s', '80 s', '100 s']],
    [200 * SECOND, ['0', '1 min', '2 min', '3 min']],
    [48 * MINUTE, ['0', '10 min', '20 min', '30 min', '40 min']],
    [119 * MINUTE, ['0', '30 min', '60 min', '90 min']],
    [5 * HOUR, ['0', '1 h', '2 h', '3 h', '4 h', '5 h']],
    [47 * HOUR, ['0', '12 h', '24 h', '36 h']],
    [30 * DAY, ['0', '10 d', '20 d', '30 d']],
  ])('up to %d ms with room for five steps', (duration, labels) => {
    expect(timeTicks(duration, 5).map(({ label }) => label)).toEqual(labels);
  });

  test('stand where their labels say', () => {
    expect(timeTicks(200 * SECOND, 5).map(({ value }) => value)).toEqual([0, MINUTE, 2 * MINUTE, 3 * MINUTE]);
  });

  test('are two at least, however little room there is', () => {
    expect(timeTicks(90 * SECOND, 1).map(({ label }) => label)).toEqual(['0', '60 s']);
    expect(timeTicks(9 * MINUTE, 1).map(({ label }) => label)).toEqual(['0', '5 min']);
    expect(timeTicks(1, 1).map(({ label }) => label)).toEqual(['0', '1 ms']);
  });

  test('are hardly more than there is room for, and none lies after the end', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.integer({ min: 1, max: 20 }), (duration, most) => {
        const ticks = timeTicks(duration, most);
        expect(ticks.length).toBeLessThanOrEqual(Math.max(3, most + 1));
        expect(ticks.at(-1)?.value).toBeLessThanOrEqual(duration);
      }),
    );
  });
});

describe('ticks of tasks', () => {
  test.each([
    [1, 5, ['0', '1']],
    [4, 5, ['0', '1', '2', '3', '4']],
    [7, 5, ['0', '2', '4', '6', '8']],
    [50, 5, ['0', '10', '20', '30', '40', '50']],
    [5_250, 5, ['0', '2000', '4000', '6000']],
    [4, 1, ['0', '5']],
  ])('up to %d with room for %d steps', (peak, most, labels) => {
    expect(taskTicks(peak, most).map(({ label }) => label)).toEqual(labels);
  });

  test('are whole, no more than there is room for, and reach the peak', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 1, max: 20 }), (peak, most) => {
        const ticks = taskTicks(peak, most);
        expect(ticks.every(({ value, label }) => Number.isInteger(value) && label === `${value}`)).toBe(true);
        expect(ticks.length).toBeLessThanOrEqual(most + 1);
        expect(ticks.at(-1)?.value).toBeGreaterThanOrEqual(peak);
      }),
    );
  });
});
