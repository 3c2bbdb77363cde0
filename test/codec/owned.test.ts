import { describe, expect, test } from 'vitest';
import { type AnyCodec, list, listOrEmpty, map, structure, Text, Timestamp } from '../../src/codec/index.js';
import { Machine } from '../support/machine.js';
import { leftOf, rightOf } from '../support/sides.js';

interface Diary {
  readonly days: readonly Timestamp[];
}
const Diary = structure<Diary>('Diary', { days: listOrEmpty(list(Timestamp)) });

const AT = [new Date(0), new Date(1000)];

describe('JSON that nobody else has', () => {
  test.each<[string, AnyCodec, object, object]>([
    ['a list', list(Timestamp), [0, 1], AT],
    ['a map', map(Timestamp), { a: 0, b: 1 }, { a: AT[0], b: AT[1] }],
    ['a structure', Machine, { name: 'm1', startedAt: 1, cores: null }, { name: 'm1', startedAt: AT[1] }],
    ['a structure that lacks a list', Diary, {}, { days: [] }],
    ['a list in a list', list(list(Timestamp)), [[0], [1]], [[AT[0]], [AT[1]]]],
    ['a list in a map', map(list(Timestamp)), { a: [0, 1] }, { a: AT }],
    ['a list in a structure', Diary, { days: [0, 1] }, { days: AT }],
  ])('is changed in place, as %s', (_, codec, value, expected) => {
    const parts = Object.values(value).filter((part) => typeof part === 'object' && part !== null);
    const decoded = rightOf(codec.decodeOwned(value));
    expect(decoded).toBe(value);
    expect(decoded).toStrictEqual(expected);
    for (const part of parts) expect(Object.values(decoded as object)).toContain(part);
  });

  test('is refused with the errors that it always has', () => {
    const value = { name: 1, disks: [{ size: 'big' }] };
    const errors = leftOf(Machine.decodeOwned(value));
    const keys = errors.map(({ message, context }) => [message, context.map(({ key, type }) => [key, type.name])]);
    expect(keys).toEqual(
      leftOf(Machine.decode(value)).map(({ message, context }) => [
        message,
        context.map(({ key, type }) => [key, type.name]),
      ]),
    );
  });
});

describe('JSON that somebody else may have', () => {
  test.each<[string, AnyCodec, object, object]>([
    ['a list', list(Timestamp), [0, 1], AT],
    ['a map', map(Timestamp), { a: 0, b: 1 }, { a: AT[0], b: AT[1] }],
    ['a list in a structure', Diary, { days: [0, 1] }, { days: AT }],
  ])('is left alone, as %s with several parts to change', (_, codec, value, expected) => {
    const before = JSON.stringify(value);
    expect(rightOf(codec.decode(value))).toStrictEqual(expected);
    expect(JSON.stringify(value)).toBe(before);
  });

  test('may be changed by whoever decoded it, key by key', () => {
    const decoded = rightOf(map(Timestamp).decode({ a: 0 })) as Record<string, unknown>;
    expect(Object.getOwnPropertyDescriptor(decoded, 'a')).toEqual({
      value: AT[0],
      enumerable: true,
      configurable: true,
      writable: true,
    });
  });
});

test('a text stays one, owned or not', () => {
  expect(rightOf(Text.decodeOwned('a'))).toBe('a');
});
