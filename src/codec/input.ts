/**
 * What a caller may write where a structure is asked for.
 *
 * @module
 */
import type * as t from 'io-ts';
import type { Unrecognized } from './brand.js';

/**
 * What a caller may write for a type of the model: plain texts and numbers fit where a brand is asked for, another
 * brand does not; a `Date` fits a timestamp; an optional member takes an explicit `undefined`; enumerations are closed.
 *
 * @typeParam A - the type, as its codec decodes it
 * @category codecs
 */
export type Input<A> = A extends Unrecognized
  ? never
  : A extends t.Brand<infer B>
    ? A extends Date
      ? Date
      : A extends string
        ? PlainText<keyof B & string>
        : PlainNumber<keyof B & string>
    : A extends string | number | boolean | null | undefined
      ? A
      : A extends readonly (infer E)[]
        ? readonly Input<E>[]
        : InputStructure<A>;

/**
 * A structure as a caller may write it, member by member.
 *
 * @typeParam A - the structure, as its codec decodes it
 * @category codecs
 */
export type InputStructure<A> = {
  readonly [K in keyof A]: Input<A[K]> | (object extends Pick<A, K> ? undefined : never);
};

/**
 * Any text, save one that is branded as something else.
 *
 * @typeParam Name - the brand that is asked for
 * @category codecs
 */
export type PlainText<Name extends string> = string & Partial<t.Brand<{ readonly [K in Name]: symbol }>>;

/**
 * Any number, save one that is branded as something else.
 *
 * @typeParam Name - the brand that is asked for
 * @category codecs
 */
export type PlainNumber<Name extends string> = number & Partial<t.Brand<{ readonly [K in Name]: symbol }>>;
