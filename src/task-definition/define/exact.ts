/**
 * No member that a structure does not have.
 *
 * @module
 */
import type { Mistake } from './mistake.js';

/**
 * What a value has to be so that it has only members of the shape, at every depth. It fits the shape otherwise.
 *
 * @typeParam D - the type of the value
 * @typeParam S - its shape
 */
export type Exact<D, S> = D extends string | number
  ? D
  : D extends readonly unknown[]
    ? { readonly [I in keyof D]: Exact<D[I], S extends readonly (infer E)[] ? E : unknown> }
    : D extends object
      ? { readonly [K in keyof D]: K extends keyof S ? Exact<D[K], NonNullable<S[K]>> : UnknownMember<K> }
      : D;

/** A member that a structure does not have. */
export type UnknownMember<K> = Mistake<`there is no member ${K & string}`>;
