/**
 * What holds of every codec under every policy, as properties: the suite runs each of them briefly, `npm run fuzz` for
 * as long as it is told to.
 *
 * @module
 */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type AnyCodec, check, drift, type Issue, issuesOf, strict } from '../../src/codec/index.js';
import { formatPath } from '../../src/codec/path.js';
import { valid } from './arbitrary.js';
import { broken } from './broken.js';
import type { CodecCase } from './codec-cases.js';
import { deepFreeze } from './deep-freeze.js';
import { leadsSomewhere } from './leads-somewhere.js';
import { busy, hostile, mutated } from './near-miss.js';
import { placesIn, withValueAt } from './places.js';
import { pollutedPrototypes } from './prototypes.js';
import { leftOf, rightOf } from './sides.js';
import { within } from './time-limit.js';
import { watched } from './watched.js';

/** A property of codecs. */
export interface Law {
  /** One word for the command line. */
  readonly id: string;
  /** What the codec does. */
  readonly name: string;
  /** How much longer a run takes than that of the others, roughly. */
  readonly cost: number;
  readonly property: (subject: CodecCase) => fc.IRawProperty<unknown>;
}

/** Milliseconds for what takes a few, or would take for ever. */
const TIME_LIMIT = 60_000;

/** The laws. */
export const laws: readonly Law[] = [
  {
    id: 'accepts',
    cost: 1,
    name: 'accepts what its shape promises, and changes nothing of it',
    property: (subject) =>
      fc.property(validFor(subject), (value) => {
        const { codec } = subject;
        const before = structuredClone(value);
        assert.deepEqual(decodedLawfully(codec, value), []);
        assert.deepEqual(value, before);
        const decoded = rightOf(codec.decode(value));
        assert.deepEqual(rightOf(codec.decode(deepFreeze(value))), decoded);
        asJson(value, (text) => ownsLawfully(codec, text));
        agrees(subject, value);
      }),
  },
  {
    id: 'names',
    cost: 1,
    name: 'names every part that is broken, and no other',
    property: (subject) =>
      fc.property(
        broken(subject.codec, { strict: isStrict(subject), policy: subject.codec.policy }),
        ({ value, at }) => {
          const paths = decodedLawfully(subject.codec, value).map(({ path }) => path);
          assert.deepEqual([...new Set(paths)].sort(), at.map(formatPath).sort());
        },
      ),
  },
  {
    id: 'near-miss',
    cost: 1,
    name: 'says of a near miss where it misses, and changes nothing of it',
    property: (subject) =>
      fc.property(mutated(subject.codec, { strict: isStrict(subject) }), (value) => {
        const { codec } = subject;
        const before = structuredClone(value);
        const issues = decodedLawfully(codec, value);
        assert.deepEqual(value, before);
        const unfounded = issues.filter(
          ({ code, path }) => code === 'unreadable' || !leadsSomewhere(codec, value, path),
        );
        assert.deepEqual(unfounded, []);
        asJson(value, (text) => ownsLawfully(codec, text));
        agrees(subject, value);
      }),
  },
  {
    id: 'hostile',
    cost: 1,
    name: 'survives whatever stands in any of its places, and writes to nothing',
    property: (subject) =>
      fc.property(validFor(subject), fc.nat(), hostile(), (value, pick, make) => {
        const { value: spoilt, attempts } = watched(spoiltAt(value, pick, make()));
        decodedLawfully(subject.codec, spoilt);
        drift(subject.codec, spoilt);
        check(subject.codec, spoilt);
        assert.deepEqual(attempts, []);
        assert.deepEqual(pollutedPrototypes(), []);
      }),
  },
  {
    id: 'busy',
    cost: 6,
    name: 'comes to an end with what is very long or very deep',
    property: (subject) =>
      fc.property(validFor(subject), fc.nat(), busy(), (value, pick, make) => {
        const spoilt = spoiltAt(value, pick, make());
        within(TIME_LIMIT, () => {
          decodedLawfully(subject.codec, spoilt);
          drift(subject.codec, spoilt);
          check(subject.codec, spoilt);
        });
      }),
  },
];

const isStrict = ({ codec }: CodecCase) => codec.policy.strict;

const validFor = (subject: CodecCase) => valid(subject.codec, { strict: isStrict(subject) });

function spoiltAt(value: unknown, pick: number, replacement: unknown): unknown {
  const places = placesIn(value);
  return withValueAt(value, places[pick % places.length] ?? [], replacement);
}

/** What holds of any codec and any value; answers what the codec has against it. */
function decodedLawfully(codec: AnyCodec, value: unknown): readonly Issue[] {
  const result = codec.decode(value);
  assert.equal(codec.is(value), result._tag === 'Right' && result.right === value);
  const standard = codec['~standard'].validate(value);
  if (result._tag === 'Right') {
    assert.ok(codec.is(result.right));
    assert.equal(codec.encode(result.right), result.right);
    assert.equal(rightOf(codec.decode(result.right)), result.right);
    assert.equal(standard.issues, undefined);
    return [];
  }
  const issues = issuesOf(result.left);
  assert.notEqual(issues.length, 0);
  for (const { severity, message } of issues) assert.ok(severity === 'error' && message !== '');
  assert.deepEqual(
    standard.issues?.map(({ message, path }) => [message, formatPath(path)]),
    issues.map(({ message, path }) => [message, path]),
  );
  return issues;
}

function asJson(value: unknown, law: (text: string) => void): void {
  const text: string | undefined = JSON.stringify(value);
  if (text !== undefined) law(text);
}

/** Decoding in place what nobody else has comes to the same. */
function ownsLawfully(codec: AnyCodec, text: string): void {
  const result = codec.decode(JSON.parse(text));
  const owned = codec.decodeOwned(JSON.parse(text));
  if (result._tag === 'Right') assert.deepEqual(rightOf(owned), result.right);
  else assert.deepEqual(issuesOf(leftOf(owned)), issuesOf(result.left));
}

/** What the looser policy refuses, the stricter one refuses; and each of them refuses what `check` calls an error. */
function agrees({ base }: CodecCase, value: unknown): void {
  const closed = strict(base);
  const takes = [base, strict(base, { newer: 'pass' }), closed].map((codec) => codec.decode(value)._tag === 'Right');
  assert.deepEqual(takes, [...takes].sort().reverse());
  const found = check(base, value);
  const result = closed.decode(value);
  assert.deepEqual(
    found.filter(({ severity }) => severity === 'error'),
    result._tag === 'Right' ? [] : issuesOf(result.left),
  );
  if (base.policy.strict || base.decode(value)._tag === 'Left') return;
  assert.deepEqual(
    drift(base, value)
      .map(({ path }) => path)
      .sort(),
    found
      .filter(({ code }) => code === 'unknown-member' || code === 'unknown-value')
      .map(({ path }) => path)
      .sort(),
  );
}
