/**
 * Values that are almost what a codec accepts, and values of any kind at all.
 *
 * @module
 */
import fc from 'fast-check';
import type { AnyCodec } from '../../src/codec/index.js';
import { type ValidOptions, valid } from './arbitrary.js';
import { BUSY, busyValues } from './busy-values.js';
import { HOSTILE, hostileValues } from './hostile-values.js';
import { placesIn, type Step, valueAt, withoutValueAt, withValueAt } from './places.js';

/** Plain data that hardly any place has room for. */
const misfit: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(
    null,
    undefined,
    '',
    '3',
    'w eb',
    -1,
    1.5,
    Number.NaN,
    1e300,
    true,
    {},
    [],
    [null],
    [[]],
    '[object Object]',
  ),
  fc.integer(),
  fc.string(),
  fc.jsonValue({ maxDepth: 2 }),
);

const misspelling = fc.constantFrom(
  'desiredcount',
  'naem',
  'services ',
  'polluted',
  '__proto__',
  'constructor',
  'a.b[0]"',
);

/** A valid value with one to three places replaced, removed, or given a member too many. */
export function mutated(codec: AnyCodec, options?: ValidOptions): fc.Arbitrary<unknown> {
  const change = fc.tuple(fc.nat(), fc.constantFrom('replace', 'remove', 'add'), misfit, misspelling);
  return fc.tuple(valid(codec, options), fc.array(change, { minLength: 1, maxLength: 3 })).map(([value, changes]) =>
    changes.reduce((current, [pick, kind, replacement, name]) => {
      const places = placesIn(current);
      const place = places[pick % places.length] ?? [];
      if (kind === 'replace') return withValueAt(current, place, replacement);
      return kind === 'remove' ? withoutValueAt(current, place) : withAddition(current, place, name, replacement);
    }, value),
  );
}

/** One more element of a list, one more member of an object; a leaf becomes an object of this one member. */
function withAddition(value: unknown, place: readonly Step[], name: string, added: unknown): unknown {
  const parent = valueAt(value, place);
  if (Array.isArray(parent)) return withValueAt(value, place, [...parent, added]);
  return withValueAt(value, [...place, name], added);
}

/** Anything at all: maps, typed arrays, sparse lists, boxed values, BigInts, and values made to break their reader. */
export function hostile(): fc.Arbitrary<() => unknown> {
  const anything = fc.anything({
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
  });
  return fc.oneof(
    anything.map((value) => named(fc.stringify(value), () => value)),
    fc.constantFrom(...HOSTILE).map((name) => named(name, hostileValues[name])),
  );
}

/** Values that are very long, very deep, or without an end. */
export function busy(): fc.Arbitrary<() => unknown> {
  return fc.constantFrom(...BUSY).map((name) => named(name, busyValues[name]));
}

/** Shows in a counterexample what the function makes. */
function named<A>(name: string, make: () => A): () => A {
  return Object.assign(() => make(), { [fc.toStringMethod]: () => name });
}
