import { describe, expect, test } from 'vitest';
import { quoted, received, typeOf } from '../../src/codec/received.js';

describe('what came', () => {
  test.each([
    [undefined, 'nothing'],
    [null, 'null'],
    [true, 'true (a boolean)'],
    [0, '0 (a number)'],
    [-0, '-0 (a number)'],
    [Number.NaN, 'NaN (a number)'],
    ['', '"" (a string)'],
    ['two\nlines', '"two\\nlines" (a string)'],
    ['x'.repeat(60), `"${'x'.repeat(60)}" (a string)`],
    ['x'.repeat(61), `"${'x'.repeat(60)}…" (61 characters)`],
    [new Date(0), 'a Date (1970-01-01T00:00:00.000Z)'],
    [new Date(Number.NaN), 'an invalid Date'],
    [[1, 2], 'a list'],
    [{ a: 1 }, 'an object'],
    [12n, 'a BigInt'],
    [Symbol('s'), 'a symbol'],
    [() => 1, 'a function'],
  ])('%o is told as %s', (value, expected) => {
    expect(received(value)).toBe(expected);
  });
});

describe('the type of what came', () => {
  test.each([
    ['secret', 'a string'],
    [42, 'a number'],
    [false, 'a boolean'],
    [[42], 'a list'],
    [{ a: 42 }, 'an object'],
    [new Date(42), 'an object'],
    [42n, 'a BigInt'],
    [null, 'null'],
    [undefined, 'nothing'],
  ])('of %o shows nothing of it: %s', (value, expected) => {
    expect(typeOf(value)).toBe(expected);
  });
});

test('a text in quotes is cut after sixty characters', () => {
  expect(quoted('a"b')).toBe('"a\\"b"');
  expect(quoted('y'.repeat(1_000_000))).toBe(`"${'y'.repeat(60)}…"`);
});
