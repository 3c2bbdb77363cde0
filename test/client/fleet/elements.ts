/**
 * Takes what an iteration gives.
 *
 * @module
 */
import type { Either } from 'fp-ts/lib/Either.js';

/** All elements. */
export async function all<A>(items: AsyncIterable<A>): Promise<readonly A[]> {
  const taken: A[] = [];
  for await (const item of items) taken.push(item);
  return taken;
}

/** The sides of the elements, in order. */
export function tags(items: readonly Either<unknown, unknown>[]): readonly string[] {
  return items.map(({ _tag }) => _tag);
}

/** What is on the Right of each element that has one. */
export function rights<A>(items: readonly Either<unknown, A>[]): readonly A[] {
  return items.flatMap((item) => (item._tag === 'Right' ? [item.right] : []));
}

/** The last element. */
export function lastOf<A>(items: readonly A[]): A {
  const last = items.at(-1);
  if (last === undefined) throw new Error('Expected at least one element');
  return last;
}
