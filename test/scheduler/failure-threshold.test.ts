import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { failureThreshold } from '../../src/scheduler/failure-threshold.js';

describe('without a configuration the threshold is half of the desired count, from 3 to 200', () => {
  it.each([
    { desiredCount: 0, threshold: 3 },
    { desiredCount: 1, threshold: 3 },
    { desiredCount: 6, threshold: 3 },
    { desiredCount: 7, threshold: 4 },
    { desiredCount: 25, threshold: 13 },
    { desiredCount: 399, threshold: 200 },
    { desiredCount: 400, threshold: 200 },
    { desiredCount: 401, threshold: 200 },
    { desiredCount: 800, threshold: 200 },
  ])('$desiredCount desired tasks: $threshold', ({ desiredCount, threshold }) => {
    expect(failureThreshold(desiredCount, {})).toBe(threshold);
    const thresholdConfiguration = { type: 'BOUNDED_PERCENT', value: 50 } as const;
    expect(failureThreshold(desiredCount, { thresholdConfiguration })).toBe(threshold);
  });
});

it.each([
  { type: 'BOUNDED_PERCENT', value: 1, desiredCount: 100, threshold: 3 },
  { type: 'BOUNDED_PERCENT', value: 10, desiredCount: 100, threshold: 10 },
  { type: 'BOUNDED_PERCENT', value: 10, desiredCount: 101, threshold: 11 },
  { type: 'BOUNDED_PERCENT', value: 100, desiredCount: 1_000, threshold: 200 },
  { type: 'UNBOUNDED_PERCENT', value: 50, desiredCount: 1, threshold: 1 },
  { type: 'UNBOUNDED_PERCENT', value: 50, desiredCount: 25, threshold: 13 },
  { type: 'UNBOUNDED_PERCENT', value: 10, desiredCount: 4, threshold: 1 },
  { type: 'UNBOUNDED_PERCENT', value: 50, desiredCount: 1_000, threshold: 500 },
  { type: 'UNBOUNDED_PERCENT', value: 200, desiredCount: 4, threshold: 8 },
  { type: 'UNBOUNDED_PERCENT', value: 50, desiredCount: 0, threshold: 1 },
  { type: 'COUNT', value: 0, desiredCount: 4, threshold: 1 },
  { type: 'COUNT', value: 1, desiredCount: 1_000, threshold: 1 },
  { type: 'COUNT', value: 5, desiredCount: 1, threshold: 5 },
  { type: 'COUNT', value: 500, desiredCount: 10, threshold: 500 },
] as const)(
  '$type of $value with $desiredCount desired tasks: $threshold',
  ({ type, value, desiredCount, threshold }) => {
    expect(failureThreshold(desiredCount, { thresholdConfiguration: { type, value } })).toBe(threshold);
  },
);

it('a percentage is rounded up exactly, for every desired count and percentage', () => {
  fc.assert(
    fc.property(fc.nat(5_000), fc.nat(200), (desiredCount, value) => {
      const share = failureThreshold(desiredCount, { thresholdConfiguration: { type: 'UNBOUNDED_PERCENT', value } });
      expect(share * 100).toBeGreaterThanOrEqual(desiredCount * value);
      if (share > 1) expect((share - 1) * 100).toBeLessThan(desiredCount * value);
      const bounded = failureThreshold(desiredCount, { thresholdConfiguration: { type: 'BOUNDED_PERCENT', value } });
      expect(bounded).toBe([3, share, 200].sort((a, b) => a - b)[1]);
    }),
  );
});
