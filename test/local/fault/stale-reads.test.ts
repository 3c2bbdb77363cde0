import fc from 'fast-check';
import { expect, it } from 'vitest';
import { StaleReads } from '../../../src/local/fault/stale-reads.js';

it('knows no state before the first write', () => {
  expect(new StaleReads().before(0, 1_000)).toBeUndefined();
});

it('answers with the state before the earliest write of late, until that is too long ago', () => {
  const reads = new StaleReads<string>();
  reads.wrote('empty', 1_000, 5_000);
  reads.wrote('one', 3_000, 5_000);
  expect(reads.before(3_000, 5_000)).toBe('empty');
  expect(reads.before(5_999, 5_000)).toBe('empty');
  expect(reads.before(6_000, 5_000)).toBe('one');
  expect(reads.before(7_999, 5_000)).toBe('one');
  expect(reads.before(8_000, 5_000)).toBeUndefined();
  expect(reads.before(3_000, 1)).toBe('one');
  expect(reads.before(3_000, 0)).toBeUndefined();
});

it('forgets everything when it is cleared', () => {
  const reads = new StaleReads<string>();
  reads.wrote('empty', 0, 5_000);
  reads.clear();
  expect(reads.before(0, 5_000)).toBeUndefined();
});

it('answers as a search through all writes would', () => {
  const write = fc.record({ pause: fc.nat(3), kept: fc.constant(10) });
  fc.assert(
    fc.property(fc.array(write), fc.nat(15), fc.integer({ min: 0, max: 10 }), (writes, later, lasts) => {
      const reads = new StaleReads<number>();
      const all: { at: number; state: number }[] = [];
      let now = 0;
      for (const [state, { pause, kept }] of writes.entries()) {
        now += pause;
        reads.wrote(state, now, kept);
        all.push({ at: now, state });
      }
      now += later;
      expect(reads.before(now, lasts)).toBe(all.find(({ at }) => at + lasts > now)?.state);
    }),
  );
});
