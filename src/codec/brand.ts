/**
 * Brands: types that share a representation and must not be mixed up.
 *
 * @module
 */
import type * as t from 'io-ts';

/**
 * A text or number with a meaning of its own.
 *
 * @typeParam A - the representation
 * @typeParam Name - the meaning
 * @category codecs
 */
export type Branded<A extends string | number | Date, Name extends string> = A &
  t.Brand<{ readonly [K in Name]: symbol }>;

/**
 * A value of an enumeration that is newer than this package. Only responses hold one: a `switch` over the values known
 * today finds it in `default`.
 *
 * @category enumerations
 */
export type Unrecognized = Branded<string, 'Unrecognized'>;
