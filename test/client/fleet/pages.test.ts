import fc from 'fast-check';
import type { Either } from 'fp-ts/lib/Either.js';
import { describe, expect, it } from 'vitest';
import { pages } from '../../../src/client/fleet/pages.js';
import { all, tags } from './elements.js';

/** Answers pages whose tokens are these, one after the other. */
function asking(tokenAt: (page: number) => string | undefined) {
  let asked = 0;
  return async (): Promise<Either<never, { readonly nextToken?: string; readonly $metadata: object }>> => {
    const nextToken = tokenAt(asked);
    asked += 1;
    return { _tag: 'Right', right: { ...(nextToken === undefined ? {} : { nextToken }), $metadata: {} } };
  };
}

describe('the pages of a list', () => {
  it('all come where no token comes twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 100 }), async (tokens) => {
        const ask = asking((page) => tokens[page]);
        const taken = await all(pages('ListServices', ask, undefined));
        expect(tags(taken)).toEqual(Array.from({ length: tokens.length + 1 }, () => 'Right'));
      }),
    );
  });

  it('end with a Left wherever the tokens begin to go round, and however many go round', async () => {
    const length = fc.integer({ min: 0, max: 60 });
    await fc.assert(
      fc.asyncProperty(length, length, async (straight, more) => {
        const round = more + 1;
        const tokenAt = (page: number) => `${page < straight ? page : straight + ((page - straight) % round)}`;
        const taken = await all(pages('ListServices', asking(tokenAt), undefined));
        expect(tags(taken).indexOf('Left')).toBe(taken.length - 1);
        expect(taken.length).toBeGreaterThan(straight + round);
        expect(taken.length).toBeLessThanOrEqual(2 * Math.max(straight, round) + round + 2);
      }),
    );
  });
});
