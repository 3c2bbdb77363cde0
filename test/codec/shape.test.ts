import { describe, expect, test } from 'vitest';
import {
  type AnyCodec,
  Bool,
  Document,
  Double,
  double,
  Integer,
  integer,
  list,
  listOrEmpty,
  map,
  optional,
  structure,
  Text,
  Timestamp,
  text,
} from '../../src/codec/index.js';
import { issuesIn } from '../support/issues-in.js';
import { DiskKind } from '../support/machine.js';

const WHOLE = { kind: 'number', integer: true, min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY };
const PATTERN = /^[a-z]$/;

describe('a codec says its name and what it is made of', () => {
  test.each<[AnyCodec, string, object]>([
    [Bool, 'boolean', { kind: 'boolean' }],
    [Integer, 'integer', WHOLE],
    [Double, 'number', { ...WHOLE, integer: false }],
    [Text, 'string', { kind: 'text', pattern: undefined, min: 0, max: Number.POSITIVE_INFINITY }],
    [Timestamp, 'Timestamp', { kind: 'timestamp' }],
    [Document, 'Document', { kind: 'document' }],
    [DiskKind, 'DiskKind', { kind: 'enumeration', values: ['SSD', 'HDD'] }],
    [list(Text), 'list of string', { kind: 'list', element: Text, min: 0, max: Number.POSITIVE_INFINITY }],
    [map(Text), 'map of string', { kind: 'map', value: Text }],
    [integer('Age', { min: 1, max: 9, form: 'an age', source: 'SDK' }), 'Age', { ...WHOLE, min: 1, max: 9 }],
    [double('Share', { form: 'a share', source: 'SDK' }), 'Share', { ...WHOLE, integer: false }],
    [
      text('Key', { min: 1, max: 2, pattern: PATTERN, form: 'a key', source: 'SDK' }),
      'Key',
      { kind: 'text', pattern: PATTERN, min: 1, max: 2 },
    ],
  ])('%o', (codec, name, shape) => {
    expect(codec.name).toBe(name);
    expect(codec.shape).toEqual(shape);
  });

  test('and a structure, which of its members may be absent', () => {
    interface Shelf {
      readonly id: string;
      readonly height?: number;
      readonly books: readonly string[];
    }
    const { shape } = structure<Shelf>('Shelf', { id: Text, height: optional(Double), books: listOrEmpty(list(Text)) });
    expect(shape).toMatchObject({
      kind: 'structure',
      members: { id: { presence: 'required' }, height: { presence: 'optional' }, books: { presence: 'or-empty' } },
    });
  });

  test.each([
    [Bool, 'true or false'],
    [Integer, 'an integer'],
    [Double, 'a number'],
    [Text, 'a string'],
  ])('and %o, what it expects', (codec, expected) => {
    expect(issuesIn(codec as AnyCodec, [])).toMatchObject([{ expected }]);
  });
});
