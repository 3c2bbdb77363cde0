import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import type { Either } from 'fp-ts/lib/Either.js';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../src/client/fleet/in-order.js';
import { all } from './elements.js';

type Result = Either<string, number>;

const right = (value: number): Result => ({ _tag: 'Right', right: value });

/** Numbers from 0, how many were taken, and how often somebody said stop. */
function numbers(count: number) {
  const seen = { taken: 0, stopped: 0 };
  async function* things(): AsyncGenerator<Result, void, undefined> {
    while (seen.taken < count) {
      seen.taken += 1;
      yield right(seen.taken - 1);
    }
  }
  const stop = () => {
    seen.stopped += 1;
  };
  return { seen, things: things(), stop };
}

describe('work in order', () => {
  it('answers in order however long each takes, and takes no more ahead than it may', async () => {
    const delays = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 25 });
    await fc.assert(
      fc.asyncProperty(delays, fc.integer({ min: 1, max: 6 }), async (milliseconds, ahead) => {
        const { seen, things, stop } = numbers(milliseconds.length);
        const work = async (thing: number): Promise<Result> => {
          await pause(milliseconds[thing]);
          return right(thing);
        };
        let results = 0;
        for await (const result of inOrder(things, work, ahead, stop)) {
          expect(result).toEqual(right(results));
          results += 1;
          expect(seen.taken).toBeLessThanOrEqual(results + ahead);
        }
        expect(results).toBe(milliseconds.length);
      }),
      { numRuns: 40 },
    );
  });

  it('ends with the first Left in order, not the first in time', async () => {
    const { seen, things, stop } = numbers(10);
    const work = async (thing: number): Promise<Result> => {
      await pause(thing === 2 ? 20 : 1);
      return thing < 2 ? right(thing) : { _tag: 'Left', left: `failed at ${thing}` };
    };
    const results = await all(inOrder(things, work, 4, stop));
    expect(results).toEqual([right(0), right(1), { _tag: 'Left', left: 'failed at 2' }]);
    expect(seen).toEqual({ taken: 6, stopped: 1 });
  });

  it('stops what is under way, and waits until it has, when it is left', async () => {
    const { seen, things } = numbers(10);
    const stopping = new AbortController();
    let working = 0;
    const work = async (thing: number): Promise<Result> => {
      working += 1;
      if (thing > 0) await pause(5_000, undefined, { signal: stopping.signal }).catch(() => undefined);
      working -= 1;
      return right(thing);
    };
    for await (const _ of inOrder(things, work, 3, () => stopping.abort())) break;
    expect(working).toBe(0);
    expect(seen.taken).toBe(4);
  });
});
