import { deepStrictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AnyCodec, check, drift, type Issue, issuesOf, strict } from '../../src/codec/index.js';
import { valid } from '../support/arbitrary.js';
import { deepFreeze } from '../support/deep-freeze.js';
import { exportedCodecs } from '../support/exported-codecs.js';
import { leadsSomewhere } from '../support/leads-somewhere.js';
import { hostile, mutated } from '../support/near-miss.js';
import { placesIn, withValueAt } from '../support/places.js';
import { rightOf } from '../support/sides.js';

const numRuns = Number(process.env.TYPED_ECS_RUNS ?? 12);

const policies = [
  ['tolerant', (codec: AnyCodec) => codec],
  ['strict', (codec: AnyCodec) => strict(codec)],
  ['strict but for what is newer', (codec: AnyCodec) => strict(codec, { newer: 'pass' })],
] as const;

const cases = policies.flatMap(([policy, apply]) =>
  exportedCodecs.map(([name, codec]) => ({ name: `${name} (${policy})`, codec: apply(codec) })),
);

/** What holds of any codec and any value; answers what came of it. */
function decodeLawfully(codec: AnyCodec, value: unknown): readonly Issue[] {
  const result = codec.decode(value);
  expect(codec.is(value)).toBe(result._tag === 'Right' && result.right === value);
  if (result._tag === 'Right') {
    expect(codec.is(result.right)).toBe(true);
    expect(rightOf(codec.decode(codec.encode(result.right)))).toBe(result.right);
    return [];
  }
  const issues = issuesOf(result.left);
  expect(issues).not.toHaveLength(0);
  expect(issues.filter(({ severity, message }) => severity !== 'error' || message === '')).toEqual([]);
  return issues;
}

describe.each(cases)('$name', ({ codec }) => {
  const { strict } = codec.policy;

  test('accepts what its shape promises, and changes nothing of it', () => {
    fc.assert(
      fc.property(valid(codec, { strict }), (value) => {
        const before = structuredClone(value);
        expect(decodeLawfully(codec, value)).toEqual([]);
        deepStrictEqual(value, before);
        const decoded = rightOf(codec.decode(value));
        deepStrictEqual(rightOf(codec.decode(deepFreeze(value))), decoded);
      }),
      { numRuns },
    );
  });

  test('says of a near miss where it misses, and changes nothing of it', () => {
    fc.assert(
      fc.property(mutated(codec, { strict }), (value) => {
        const before = structuredClone(value);
        const issues = decodeLawfully(codec, value);
        deepStrictEqual(value, before);
        expect(issues.map(({ code }) => code)).not.toContain('unreadable');
        expect(issues.filter(({ path }) => !leadsSomewhere(codec, value, path))).toEqual([]);
      }),
      { numRuns },
    );
  });

  test('survives whatever stands in any of its places', () => {
    fc.assert(
      fc.property(valid(codec, { strict }), fc.nat(), hostile(), (value, pick, make) => {
        const places = placesIn(value);
        const spoilt = withValueAt(value, places[pick % places.length] ?? [], make());
        decodeLawfully(codec, spoilt);
        expect(() => [drift(codec, spoilt), check(codec, spoilt), codec['~standard'].validate(spoilt)]).not.toThrow();
        expect({}).not.toHaveProperty('polluted');
      }),
      { numRuns },
    );
  });
});
