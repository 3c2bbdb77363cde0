import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { check, Document } from '../../src/codec/index.js';
import { endlessList } from '../support/hostile-values.js';
import { issuesIn } from '../support/issues-in.js';
import { rightOf } from '../support/sides.js';
import { within } from '../support/time-limit.js';

const EXPECTED = 'a JSON value: null, a boolean, a finite number, a string, or lists and objects of these (Document)';

function nested(levels: number): unknown {
  let value: unknown = 'deep';
  for (let i = 0; i < levels; i++) value = i % 2 === 0 ? [value] : { value };
  return value;
}

describe('a document', () => {
  test.each([null, true, 0, -1.5, '', 'text', [], {}, [1, [2, { a: null }]], { a: { b: [] }, '': 1 }])(
    'may be %j',
    (value) => {
      expect(rightOf(Document.decode(value))).toBe(value);
    },
  );

  test('may be an object without a prototype, or one of another realm', () => {
    expect(Document.is(Object.assign(Object.create(null), { a: 1 }))).toBe(true);
    expect(Document.is(runInNewContext('({ a: [1] })'))).toBe(true);
  });

  test('may have a member named __proto__, whose content is checked too', () => {
    expect(Document.is(JSON.parse('{"__proto__":{"a":1}}'))).toBe(true);
    expect(Document.is(Object.defineProperty({}, '__proto__', { value: () => 1, enumerable: true }))).toBe(false);
  });

  test.each([
    ['NaN', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['a BigInt', 1n],
    ['a symbol', Symbol('a')],
    ['a function', () => 1],
    ['a Date', new Date(0)],
    ['a map', new Map()],
    ['an instance of a class', new (class Web {})()],
    ['a boxed text', new String('a')],
  ])('may not be %s, nor hold it', (_, value) => {
    for (const spoilt of [value, [1, value], { a: { b: value } }]) {
      expect(Document.is(spoilt)).toBe(false);
      expect(issuesIn(Document, spoilt)).toMatchObject([{ path: '', code: 'wrong-type', expected: EXPECTED }]);
    }
  });

  test('may not be absent, nor hold undefined', () => {
    expect(issuesIn(Document, undefined)).toMatchObject([{ code: 'missing' }]);
    expect(Document.is({ a: undefined })).toBe(false);
    expect(Document.is([undefined])).toBe(false);
  });

  test('may not have holes in its lists', () => {
    // biome-ignore lint/suspicious/noSparseArray: the hole is what this test is about
    expect(Document.is([1, , 3])).toBe(false);
  });

  test('may be a hundred levels deep and no deeper', () => {
    expect(Document.is(nested(100))).toBe(true);
    expect(issuesIn(Document, nested(101))).toMatchObject([
      { hint: 'Nest at most 100 levels; a value that contains itself cannot be sent.' },
    ]);
    expect(issuesIn(Document, nested(100_000))).toMatchObject([{ code: 'wrong-type', expected: EXPECTED }]);
  });

  test('may hold one part twice, whose depth counts at both places', () => {
    const part = nested(60);
    expect(Document.is({ part, again: [part] })).toBe(true);
    const deeper = Array.from({ length: 60 }).reduce((value) => [value], part);
    expect(Document.is([part, deeper])).toBe(false);
  });

  test('has nothing said of it where it is one', () => {
    expect(check(Document, { a: [1, null] })).toEqual([]);
  });

  test('may not contain itself', () => {
    const cyclic: Record<string, unknown> = { a: 1 };
    cyclic.b = [cyclic, cyclic];
    expect(issuesIn(Document, cyclic)).toHaveLength(1);
  });
});

describe('a document that would take for ever', () => {
  test('as a list of a hundred million holes is refused soon', () => {
    expect(within(1_000, () => Document.is(endlessList(100_000_000)))).toBe(false);
  });

  test('as shared parts that double at every level is judged soon', () => {
    let value: unknown = 'shared';
    for (let i = 0; i < 60; i++) value = [value, value];
    expect(within(1_000, () => Document.decode(value)._tag)).toMatch(/^(Left|Right)$/);
  });
});
