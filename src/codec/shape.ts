/**
 * What a codec is made of, as data: for tools that generate samples, compare with another schema, or draw a form.
 *
 * @module
 */
import type { Codec } from './codec.js';
import type { Member } from './structure.js';

/** The make-up of a codec. */
export type Shape =
  | { readonly kind: 'structure'; readonly members: Readonly<Record<string, Member>> }
  | { readonly kind: 'list'; readonly element: AnyCodec; readonly min: number; readonly max: number }
  | { readonly kind: 'map'; readonly value: AnyCodec }
  | { readonly kind: 'enumeration'; readonly values: readonly string[] }
  | { readonly kind: 'text'; readonly pattern: RegExp | undefined; readonly min: number; readonly max: number }
  | { readonly kind: 'number'; readonly integer: boolean; readonly min: number; readonly max: number }
  | { readonly kind: 'boolean' | 'timestamp' | 'document' };

/** A codec of whatever type. */
// biome-ignore lint/suspicious/noExplicitAny: a codec is invariant in its type, so no other type takes every codec
export type AnyCodec = Codec<any>;
