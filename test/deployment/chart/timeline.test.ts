import { describe, expect, test } from 'vitest';
import { healthyIn, liveIn, peakOf, timelineOf, withoutStopping } from '../../../src/deployment/chart/timeline.js';
import { BEGUN, BESIDE, CROWDED, HALVES, IDLE, moment } from './rollouts.js';

describe('a timeline', () => {
  test('stacks the layers', () => {
    const everything = { old: 1, current: 2, currentUnhealthy: 3, pending: 4, oldUnhealthy: 5, stopping: 6 };
    const { last } = timelineOf({ ...BESIDE, moments: [moment(0, everything)] });
    expect(last.top).toEqual({ oldHealthy: 1, newHealthy: 3, newUnhealthy: 10, oldUnhealthy: 15, stopping: 21 });
    expect([healthyIn(last), liveIn(last)]).toEqual([3, 15]);
  });

  test('begins at its first moment, and never goes back', () => {
    const moments = [moment(7, {}), moment(9, {}), moment(8, {}), moment(11, {})];
    expect(timelineOf({ ...IDLE, moments }).stacks.map(({ at }) => at)).toEqual([0, 2_000, 2_000, 4_000]);
  });

  test('has the layers that hold a task at some moment', () => {
    expect(timelineOf(HALVES).layers).toEqual(['oldHealthy', 'newHealthy', 'newUnhealthy', 'stopping']);
    expect(withoutStopping(timelineOf(HALVES)).layers).toEqual(['oldHealthy', 'newHealthy', 'newUnhealthy']);
    expect(timelineOf(IDLE).layers).toEqual([]);
  });

  test('is as high as its tasks, its bounds and what is desired, and at least one task', () => {
    expect(peakOf(timelineOf(HALVES))).toBe(6);
    expect(peakOf(withoutStopping(timelineOf(HALVES)))).toBe(4);
    expect(peakOf(timelineOf(CROWDED))).toBe(5);
    expect(peakOf(timelineOf(BEGUN))).toBe(6);
    expect(peakOf(timelineOf({ ...IDLE, desiredCount: 9 }))).toBe(9);
    expect(peakOf(timelineOf(IDLE))).toBe(1);
  });

  test('takes what is no number of tasks for the nearest', () => {
    const tasks = (value: number) => timelineOf({ ...IDLE, desiredCount: value }).desiredCount;
    expect([-1, Number.NaN, 2.6, Number.POSITIVE_INFINITY].map(tasks)).toEqual([0, 0, 3, 1e9]);
    const { at } = timelineOf({ ...IDLE, moments: [moment(0, {}), moment(Number.POSITIVE_INFINITY, {})] }).last;
    expect(at).toBe(Number.MAX_SAFE_INTEGER);
  });
});
