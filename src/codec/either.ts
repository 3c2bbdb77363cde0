/**
 * The two sides of an `Either`, as literals: io-ts would otherwise bring a second copy of fp-ts into a bundle.
 *
 * @module
 */
import type { Either } from 'fp-ts/lib/Either.js';

export type { Either };

/** What went wrong. */
export const left = <E>(failure: E): Either<E, never> => ({ _tag: 'Left', left: failure });

/** What came out. */
export const right = <A>(value: A): Either<never, A> => ({ _tag: 'Right', right: value });
