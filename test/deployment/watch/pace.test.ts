import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { callRate, type Supply, taken } from '../../../src/deployment/watch/call-rate.js';
import { beginning, type History } from '../../../src/deployment/watch/history.js';
import { nextLook } from '../../../src/deployment/watch/pace.js';

const MINUTE = 60_000;

/** How a watch goes: how many looks showed nothing before each, and in how many milliseconds it wants to look again. */
interface Turn {
  readonly quiet: number;
  readonly recheck: number | undefined;
  readonly random: number;
}

const turn = fc.record<Turn>({
  quiet: fc.nat(6),
  recheck: fc.option(fc.integer({ min: 0, max: 10_000 }), { nil: undefined, freq: 6 }),
  random: fc.double({ min: 0, max: 0.999, noNaN: true }),
});

/** When a watch looks that begins at 0. */
function looks(turns: readonly Turn[], callsPerMinute: number): readonly number[] {
  const rate = callRate(callsPerMinute);
  let supply: Supply = { left: rate.most, at: 0 };
  let lookedAt = 0;
  return [
    0,
    ...turns.map(({ quiet, recheck, random }) => {
      supply = taken(supply, rate, lookedAt);
      const recheckAt = recheck === undefined ? {} : { recheckAt: lookedAt + recheck };
      const history: History = { ...beginning({ service: 'web' }, 0), quiet, ...recheckAt };
      lookedAt = nextLook([history], { lookedAt, supply, rate, random: () => random });
      return lookedAt;
    }),
  ];
}

const pauses = (times: readonly number[]) => times.slice(1).map((time, i) => time - (times[i] ?? 0));

/** A history in which so many looks showed nothing new. */
const quietFor = (quiet: number, more: Partial<History> = {}): History => ({
  ...beginning({ service: 'web' }, 0),
  quiet,
  ...more,
});

describe('the pace of a watch', () => {
  test('never has more calls in a minute than are allowed', () => {
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 60 }), fc.double({ min: 0.5, max: 60, noNaN: true }), (turns, most) => {
        const times = looks(turns, most);
        for (const time of times) {
          const within = times.filter((other) => other >= time && other < time + MINUTE - 1e-6);
          expect(within.length).toBeLessThanOrEqual(Math.max(1, most));
        }
      }),
    );
  });

  test('never has a pause that makes an ending late, with ten calls a minute or more', () => {
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 60 }), fc.double({ min: 10, max: 60, noNaN: true }), (turns, most) => {
        for (const pause of pauses(looks(turns, most))) expect(pause).toBeLessThanOrEqual(12_300 + 1e-6);
      }),
    );
  });

  test('has no more than 55 calls in ten minutes, whatever happens', () => {
    fc.assert(
      fc.property(fc.array(turn, { minLength: 80, maxLength: 80 }), (turns) => {
        expect(looks(turns, 10).filter((time) => time < 10 * MINUTE).length).toBeLessThanOrEqual(55);
      }),
    );
  });

  test('is quick after something new, and twice as slow each time that nothing is', () => {
    const rate = callRate(600);
    const next = (...histories: readonly History[]) =>
      nextLook(histories, { lookedAt: 1_000, supply: { left: 100, at: 1_000 }, rate, random: () => 0 });
    expect([0, 1, 2, 3, 9].map((quiet) => next(quietFor(quiet)))).toEqual([4_000, 7_000, 13_000, 13_300, 13_300]);
    expect(next(quietFor(9), quietFor(0), quietFor(2))).toBe(4_000);
    expect(next(quietFor(9), quietFor(9, { recheckAt: 2_500 }))).toBe(2_500);
  });

  test('leaves up to a tenth of each pause to chance', () => {
    const rate = callRate(600);
    const next = (random: number) =>
      nextLook([quietFor(0)], { lookedAt: 0, supply: { left: 100, at: 0 }, rate, random: () => random });
    expect([next(0), next(0.5), next(1)]).toEqual([3_000, 2_850, 2_700]);
  });

  test('keeps looks back for later, the more the less happens', () => {
    const rate = callRate(10);
    const next = (left: number, history: History) =>
      nextLook([history], { lookedAt: 0, supply: { left, at: 0 }, rate, random: () => 0 });
    expect(next(2, quietFor(0))).toBe(3_000);
    expect(next(1.5, quietFor(0))).toBe(6_000);
    expect(next(2, quietFor(1))).toBe(12_000);
    expect(next(1, quietFor(3))).toBe(12_300);
    expect(next(1, quietFor(3, { recheckAt: 2_500 }))).toBe(2_500);
    expect(next(0, quietFor(0))).toBe(12_300);
  });
});
