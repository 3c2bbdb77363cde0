import { describe, expect, test } from 'vitest';
import {
  type AnyCodec,
  Document,
  Double,
  Integer,
  list,
  map,
  structure,
  Text,
  Timestamp,
} from '../../src/codec/index.js';
import { DiskKind, Machine } from '../support/machine.js';
import { leftOf } from '../support/sides.js';

const valueIn = (codec: AnyCodec, value: unknown) => leftOf(codec.decode(value))[0]?.value;

describe('the value of an error', () => {
  test.each<[string, AnyCodec, unknown, unknown]>([
    ['a text in place of a number', Integer, 'x', 'x'],
    ['null in place of a number', Double, null, null],
    ['an object in place of a text', Text, { a: 1 }, '[an object]'],
    ['a number in place of a value of an enumeration', DiskKind, 1, 1],
    ['null in place of a value of an enumeration', DiskKind, null, null],
    ['an object in place of a value of an enumeration', DiskKind, {}, '[an object]'],
    ['a text in place of a time', Timestamp, 'now', 'now'],
    ['null in place of a time', Timestamp, null, null],
    ['an object in place of a time', Timestamp, {}, '[an object]'],
    ['a function in place of a document', Document, () => 1, '[a document]'],
    ['an object in place of a list', list(Text), {}, '[an object]'],
    ['a list in place of a map', map(Text), [], '[a list]'],
    ['a text in place of a structure', Machine, 'm1', '[a string]'],
  ])('is what came, so far as it may be shown: %s', (_, codec, value, shown) => {
    expect(valueIn(codec, value)).toStrictEqual(shown);
  });

  test('is an invalid Date as it is', () => {
    const never = new Date(Number.NaN);
    expect(valueIn(Timestamp, never)).toBe(never);
  });
});

describe('the context of an error', () => {
  const wholeIn = (codec: AnyCodec, value: unknown) => leftOf(codec.decode(value))[0]?.context[0]?.actual;

  test('shows the members that are there, and of unknown ones that they are', () => {
    const value = { name: 1, cores: undefined, rack: 'r1', disks: [{ size: 1 }] };
    expect(wholeIn(Machine, value)).toStrictEqual({ name: 1, disks: [{ size: 1 }], rack: '[redacted]' });
  });

  test('shows an unknown member of whatever name as a member like any other', () => {
    const shown = wholeIn(Machine, JSON.parse('{"__proto__":{"a":1}}')) as object;
    expect(Object.getOwnPropertyDescriptor(shown, '__proto__')).toEqual({
      value: '[redacted]',
      enumerable: true,
      configurable: true,
      writable: true,
    });
  });

  test('shows a map whole, and of a list the first thousand elements', () => {
    expect(wholeIn(map(Integer), { a: 1, b: 'x' })).toStrictEqual({ a: 1, b: 'x' });
    expect(
      wholeIn(
        list(Integer),
        Array.from({ length: 1001 }, () => 'x'),
      ),
    ).toHaveLength(1000);
  });

  test('shows documents and times as what they are', () => {
    interface Note {
      readonly id: number;
      readonly at: Timestamp;
      readonly body: Document;
    }
    const Note = structure<Note>('Note', { id: Integer, at: Timestamp, body: Document });
    const at = new Date(0);
    expect(wholeIn(Note, { id: 'x', at, body: { a: 1 } })).toStrictEqual({ id: 'x', at, body: '[a document]' });
  });
});
