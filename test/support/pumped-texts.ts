/**
 * Texts that are almost of a form and very long: whatever in a pattern can be read in more than one way makes it slow.
 *
 * @module
 */
import fc from 'fast-check';
import type { AnyCodec } from '../../src/codec/index.js';
import { valid } from './arbitrary.js';

const SAMPLES = 2;
const LONGEST_SAMPLE = 80;

/** The texts with a pattern that occur in any of the codecs, each pattern once. */
export function patternsIn(codecs: Iterable<AnyCodec>): readonly (readonly [RegExp, AnyCodec])[] {
  const found = new Map<string, readonly [RegExp, AnyCodec]>();
  for (const codec of codecs) visit(codec);
  return [...found.values()];

  function visit(codec: AnyCodec): void {
    const { shape } = codec;
    if (shape.kind === 'structure') for (const member of Object.values(shape.members)) visit(member.codec);
    if (shape.kind === 'list') visit(shape.element);
    if (shape.kind === 'map') visit(shape.value);
    if (shape.kind === 'text' && shape.pattern !== undefined) found.set(`${shape.pattern}`, [shape.pattern, codec]);
  }
}

/**
 * Makers of texts that have the form but for one or two characters that come over and over again, wherever these are,
 * and for an end that fits nowhere.
 */
export function pumped(codec: AnyCodec): readonly ((length: number) => string)[] {
  const samples = fc.sample(valid(codec, { strict: true }), { numRuns: SAMPLES, seed: 7 }) as string[];
  return samples.flatMap((whole) => {
    const sample = whole.slice(0, LONGEST_SAMPLE);
    return [...sample].flatMap((_, i) =>
      [1, 2].map((width) => (length: number) => {
        const again = sample.slice(i, i + width).repeat(length / width);
        return `${sample.slice(0, i)}${again}${sample.slice(i + width)}\0`;
      }),
    );
  });
}
