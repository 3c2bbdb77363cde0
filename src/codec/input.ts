/**
 * What a caller may write where a structure is asked for.
 *
 * @module
 */
import type * as t from 'io-ts';
import type { Unrecognized } from './brand.js';

/**
 * A structure as a caller writes it: plain texts and numbers fit where a brand is asked for, another brand does not;
 * a `Date` fits a timestamp; an optional member takes an explicit `undefined`; enumerations are closed.
 *
 * @typeParam A - the structure, as its codec decodes it
 * @category codecs
 */
export type Input<A> = A extends Unrecognized
  ? never
  : A extends t.Brand<infer B>
    ? A extends Date
      ? Date
      : A extends string
        ? string & Partial<t.Brand<B>>
        : number & Partial<t.Brand<B>>
    : A extends string | number | boolean | null | undefined
      ? A
      : A extends readonly (infer E)[]
        ? readonly Input<E>[]
        : { readonly [K in keyof A]: Input<A[K]> | (object extends Pick<A, K> ? undefined : never) };
