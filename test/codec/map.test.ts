import { describe, expect, test } from 'vitest';
import { list, map, Text, Timestamp } from '../../src/codec/index.js';
import { deepFreeze } from '../support/deep-freeze.js';
import { issuesIn, pathsIn } from '../support/issues-in.js';
import { Machine } from '../support/machine.js';
import { rightOf } from '../support/sides.js';

describe('a map', () => {
  test('is answered as it came where nothing needs changing', () => {
    const labels = { a: 'b', 'any key at all': '', '': 'empty', toString: 'own' };
    expect(rightOf(map(Text).decode(labels))).toBe(labels);
    expect(map(Text).is({})).toBe(true);
  });

  test('is replaced where a value is, and leaves the input as it was', () => {
    const date = new Date(5);
    const given = deepFreeze({ a: 1, b: date });
    const decoded = rightOf(map(Timestamp).decode(given));
    expect(decoded).toStrictEqual({ a: new Date(1000), b: date });
    expect(decoded.b).toBe(date);
    expect(given.a).toBe(1);
  });

  test('names every value that is wrong by its key', () => {
    const value = { mode: 1, 'awslogs-group': null, 'a"b': [], '': {}, ok: 'yes', 0: false };
    expect(pathsIn(map(Text), value)).toEqual(['["0"]', 'mode', '["awslogs-group"]', '["a\\"b"]', '[""]']);
  });

  test('refuses null and undefined as values, in responses too', () => {
    expect(issuesIn(map(Text), { a: null, b: undefined })).toMatchObject([
      { path: 'a', code: 'wrong-type' },
      { path: 'b', code: 'missing' },
    ]);
  });

  test('has paths that go on below its values', () => {
    expect(pathsIn(map(list(Machine)), { 'rack 1': [{ name: 'm1' }, {}] })).toEqual(['["rack 1"][1].name']);
  });

  test.each([
    ['a list', ['a'], 'a list'],
    ['null', null, 'null'],
    ['a text', 'a=b', 'a string'],
  ])('is not %s', (_, value, received) => {
    expect(issuesIn(map(Text), value)).toMatchObject([
      { code: 'wrong-type', message: `Expected a map of string, got ${received}` },
    ]);
  });

  test('that is absent is missing', () => {
    expect(issuesIn(map(Text), undefined)).toMatchObject([{ code: 'missing' }]);
  });
});
