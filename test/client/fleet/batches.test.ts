import fc from 'fast-check';
import type { Either } from 'fp-ts/lib/Either.js';
import { expect, it } from 'vitest';
import { batches } from '../../../src/client/fleet/batches.js';
import { all, rights } from './elements.js';

type Listed = Either<string, readonly string[]>;

async function* listed(pages: readonly (readonly string[])[], failing: boolean): AsyncGenerator<Listed> {
  for (const page of pages) yield { _tag: 'Right', right: page };
  if (failing) yield { _tag: 'Left', left: 'no more' };
}

it('batches hold all names in their order, all but the last are full, and a Left comes after them', async () => {
  const pages = fc.array(fc.array(fc.string(), { maxLength: 30 }), { maxLength: 10 });
  await fc.assert(
    fc.asyncProperty(pages, fc.integer({ min: 1, max: 20 }), fc.boolean(), async (names, size, failing) => {
      const taken = await all(batches(listed(names, failing), (page) => page, size));
      const portions = rights(taken);
      expect(portions.flat()).toEqual(names.flat());
      expect(portions).toHaveLength(Math.ceil(names.flat().length / size));
      for (const portion of portions.slice(0, -1)) expect(portion).toHaveLength(size);
      expect(taken.slice(portions.length)).toEqual(failing ? [{ _tag: 'Left', left: 'no more' }] : []);
    }),
  );
});
