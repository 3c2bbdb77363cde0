/**
 * What a codec is made of, as data: for tools that generate samples, compare with another schema, or draw a form.
 *
 * @module
 */
import type { Codec } from './codec.js';
import type { Member } from './structure.js';

/**
 * The make-up of a codec, told apart by `kind`.
 *
 * @category codecs
 */
export type Shape = StructureShape | ListShape | MapShape | EnumerationShape | TextShape | NumberShape | PlainShape;

/**
 * A structure.
 *
 * @category codecs
 */
export interface StructureShape {
  /** Tells this shape from the others. */
  readonly kind: 'structure';
  /** By name, in the SDK's order. */
  readonly members: Readonly<Record<string, Member>>;
}

/**
 * A list.
 *
 * @category codecs
 */
export interface ListShape {
  /** Tells this shape from the others. */
  readonly kind: 'list';
  /** Decodes each element. */
  readonly element: AnyCodec;
  /** Fewest elements that may be sent. */
  readonly min: number;
  /** Most elements that may be sent; `Infinity` without a limit. */
  readonly max: number;
}

/**
 * A map with any keys.
 *
 * @category codecs
 */
export interface MapShape {
  /** Tells this shape from the others. */
  readonly kind: 'map';
  /** Decodes each value. */
  readonly value: AnyCodec;
}

/**
 * An enumeration.
 *
 * @category codecs
 */
export interface EnumerationShape {
  /** Tells this shape from the others. */
  readonly kind: 'enumeration';
  /** The values that this package knows. */
  readonly values: readonly string[];
}

/**
 * A text.
 *
 * @category codecs
 */
export interface TextShape {
  /** Tells this shape from the others. */
  readonly kind: 'text';
  /** The form that a text must have to be sent, where there is one. */
  readonly pattern: RegExp | undefined;
  /** Fewest characters that may be sent. */
  readonly min: number;
  /** Most characters that may be sent; `Infinity` without a limit. */
  readonly max: number;
}

/**
 * A number.
 *
 * @category codecs
 */
export interface NumberShape {
  /** Tells this shape from the others. */
  readonly kind: 'number';
  /** Whether it must be whole. */
  readonly integer: boolean;
  /** The smallest that may be sent; `-Infinity` without a limit. */
  readonly min: number;
  /** The largest that may be sent; `Infinity` without a limit. */
  readonly max: number;
}

/**
 * A value that has nothing more to be said of it.
 *
 * @category codecs
 */
export interface PlainShape {
  /** Tells this shape from the others. */
  readonly kind: 'boolean' | 'timestamp' | 'document';
}

/**
 * A codec of whatever type.
 *
 * @category codecs
 */
// biome-ignore lint/suspicious/noExplicitAny: a codec is invariant in its type, so no other type takes every codec
export type AnyCodec = Codec<any>;
