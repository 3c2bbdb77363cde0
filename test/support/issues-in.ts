/**
 * What a codec has against a value.
 *
 * @module
 */
import type * as t from 'io-ts';
import { type Issue, issuesOf } from '../../src/codec/index.js';
import { leftOf } from './sides.js';

/** Every issue; fails the test where the codec accepts the value. */
export function issuesIn(codec: t.Decoder<unknown, unknown>, value: unknown): readonly Issue[] {
  return issuesOf(leftOf(codec.decode(value)));
}

/** Where the issues are, in their order. */
export function pathsIn(codec: t.Decoder<unknown, unknown>, value: unknown): readonly string[] {
  return issuesIn(codec, value).map(({ path }) => path);
}
