/**
 * Every codec that the model exports, by the name under which it does.
 *
 * @module
 */
import { type AnyCodec, Codec } from '../../src/codec/index.js';
import * as model from '../../src/model/index.js';

/** Name and codec, in the order of the alphabet. */
export const exportedCodecs: readonly (readonly [string, AnyCodec])[] = Object.entries(model).filter(
  (entry): entry is [string, AnyCodec] => entry[1] instanceof Codec,
);
