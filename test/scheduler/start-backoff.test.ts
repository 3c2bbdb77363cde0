import fc from 'fast-check';
import { expect, it } from 'vitest';
import { startBackoff } from '../../src/scheduler/start-backoff.js';

const MINUTE = 60_000;

it('there is no wait before the first failure', () => {
  expect(startBackoff(0, { firstBackoff: 10_000, longestBackoff: 15 * MINUTE })).toBe(0);
});

it('the wait doubles with each failure, up to the longest', () => {
  const policy = { firstBackoff: 1 * MINUTE, longestBackoff: 15 * MINUTE };
  const waits = [1, 2, 3, 4, 5, 6].map((failures) => startBackoff(failures, policy) / MINUTE);
  expect(waits).toEqual([1, 2, 4, 8, 15, 15]);
});

it('the longest holds from the first failure on', () => {
  expect(startBackoff(1, { firstBackoff: 20 * MINUTE, longestBackoff: 15 * MINUTE })).toBe(15 * MINUTE);
});

it('a wait is never longer than the longest, nor shorter than the one before', () => {
  const policy = fc.record({ firstBackoff: fc.nat(20 * MINUTE), longestBackoff: fc.nat(20 * MINUTE) });
  fc.assert(
    fc.property(fc.nat(3_000), policy, (failures, each) => {
      const [wait, next] = [startBackoff(failures, each), startBackoff(failures + 1, each)];
      expect(wait).toBeGreaterThanOrEqual(0);
      expect(next).toBeGreaterThanOrEqual(wait);
      expect(next).toBeLessThanOrEqual(each.longestBackoff);
    }),
    { examples: [[1_024, { firstBackoff: 0, longestBackoff: 15 * MINUTE }]] },
  );
});
