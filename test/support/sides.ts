/**
 * Reads the side of an Either that a test expects, and fails the test with what came where it is the other.
 *
 * @module
 */
import { inspect } from 'node:util';
import type { Either } from 'fp-ts/lib/Either.js';

/** What went wrong. */
export function leftOf<E>(result: Either<E, unknown>): E {
  if (result._tag === 'Left') return result.left;
  throw new Error(`Expected a Left, got ${inspect(result)}`);
}

/** What came out. */
export function rightOf<A>(result: Either<unknown, A>): A {
  if (result._tag === 'Right') return result.right;
  throw new Error(`Expected a Right, got ${inspect(result)}`);
}

/** What went wrong, where it is an error of one kind. */
export function leftWith<E extends { readonly _tag: string }, Tag extends E['_tag']>(
  result: Either<E, unknown>,
  tag: Tag,
): Extract<E, { readonly _tag: Tag }> {
  const left = leftOf(result);
  if (left._tag === tag) return left as Extract<E, { readonly _tag: Tag }>;
  throw new Error(`Expected ${tag}, got ${inspect(left)}`);
}
