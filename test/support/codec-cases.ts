/**
 * Every codec that the model exports, under each policy that a caller can ask for.
 *
 * @module
 */
import { type AnyCodec, strict } from '../../src/codec/index.js';
import { exportedCodecs } from './exported-codecs.js';

/** One codec under one policy. */
export interface CodecCase {
  /** The codec's own name. */
  readonly name: string;
  readonly policy: Policy;
  /** As the model exports it. */
  readonly base: AnyCodec;
  /** Under the policy. */
  readonly codec: AnyCodec;
}

const POLICIES = {
  tolerant: (codec: AnyCodec) => codec,
  strict: (codec: AnyCodec) => strict(codec),
  'strict but for what is newer': (codec: AnyCodec) => strict(codec, { newer: 'pass' }),
} as const;

/** A policy's name. An identifier that stands alone is strict under each of them. */
export type Policy = keyof typeof POLICIES;

/** All of them: codec by codec under the first policy, then under the next. */
export const codecCases: readonly CodecCase[] = (Object.keys(POLICIES) as Policy[]).flatMap((policy) =>
  exportedCodecs.map(([name, base]) => ({ name, policy, base, codec: POLICIES[policy](base) })),
);
