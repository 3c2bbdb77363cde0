import { describe, expect, test } from 'vitest';
import { docsIn } from '../../scripts/json-schema/docs.js';
import { schemasOf } from '../../scripts/json-schema/schema-of.js';
import {
  type AnyCodec,
  Bool,
  Document,
  double,
  enumeration,
  integer,
  list,
  map,
  optional,
  type Source,
  structure,
  Text,
  Timestamp,
  text,
} from '../../src/codec/index.js';

const docs = docsIn(
  `
  /** A thing. */
  export interface Thing {
    /** Its colour. */
    readonly colour?: Colour;
    /** What else there is. Default: true. */
    readonly it: unknown;
    readonly bare?: string;
  }
  /** What \`red\` is. */
  export type Colour = 'red';
  `,
  'thing.ts',
);

/** The schema of one member that holds a value of the codec. */
function memberOf(codec: AnyCodec) {
  const { root } = schemasOf(structure<{ it: unknown }>('Thing', { it: codec }), docs);
  const { description, ...member } = root.properties?.it ?? {};
  return member;
}

const Colour = enumeration<'red'>('Colour', { red: 'red' });

describe('the schema of a codec', () => {
  test('tells what is required, and refers to what has a name', () => {
    const Thing = structure<{ colour?: 'red'; it: boolean }>('Thing', { colour: optional(Colour), it: Bool });
    expect(schemasOf(Thing, docs)).toEqual({
      root: {
        description: 'A thing.',
        type: 'object',
        properties: {
          colour: {
            description: 'Its colour.',
            markdownDescription: 'Its colour.\n\nWhat `red` is.',
            $ref: '#/$defs/Colour',
          },
          it: { description: 'What else there is. Default: true.', default: true, type: 'boolean' },
        },
        required: ['it'],
        additionalProperties: false,
      },
      definitions: { Colour: { description: 'What `red` is.', type: 'string', enum: ['red'] } },
    });
  });

  test.each([
    ['a text', Text, { type: 'string' }],
    [
      'a number',
      double('Share', { min: 0, max: 0.5, form: 'a share', source: 'SDK' }),
      { type: 'number', minimum: 0, maximum: 0.5 },
    ],
    ['a map', map(Text), { type: 'object', additionalProperties: { type: 'string' } }],
    [
      'a list',
      list(Colour),
      { type: 'array', items: { $ref: '#/$defs/Colour', markdownDescription: 'What `red` is.' } },
    ],
    ['a point in time', Timestamp, { anyOf: [{ type: 'number' }, { type: 'string' }] }],
    ['a document', Document, {}],
  ])('knows %s', (_, codec, expected) => {
    expect(memberOf(codec)).toEqual(expected);
  });

  test('bounds a whole number by what JavaScript holds exactly', () => {
    const { MIN_SAFE_INTEGER: minimum, MAX_SAFE_INTEGER: maximum } = Number;
    const Count = integer('Count', { min: 1, form: 'a count', source: 'SDK' });
    expect(memberOf(Count)).toEqual({ type: 'integer', minimum: 1, maximum });
    expect(memberOf(integer('Any', { form: 'a number', source: 'SDK' }))).toEqual({
      type: 'integer',
      minimum,
      maximum,
    });
  });

  const limited = (source: Source) => [
    text('Code', { min: 1, max: 9, pattern: /^x/i, form: 'a code', source }),
    double('Share', { min: 0, max: 1, form: 'a share', source }),
    list(Text, { min: 1, max: 3, source, rule: 'few' }),
  ];

  test('has the limits that refuse', () => {
    expect(limited('SDK').map(memberOf)).toEqual([
      { type: 'string', minLength: 1, maxLength: 9, pattern: '^[xX]' },
      { type: 'number', minimum: 0, maximum: 1 },
      { type: 'array', minItems: 1, maxItems: 3, items: { type: 'string' } },
    ]);
  });

  test.each(['PF', 'MOTO', 'INF'] as const)('leaves out the limits that only warn, as those of %s', (source) => {
    expect(limited(source).map(memberOf)).toEqual([
      { type: 'string' },
      { type: 'number' },
      { type: 'array', items: { type: 'string' } },
    ]);
  });
});

describe('the generator gives up', () => {
  test('where a member has no doc comment', () => {
    const Thing = structure<{ bare?: string }>('Thing', { bare: optional(Text) });
    expect(() => schemasOf(Thing, docs)).toThrow('Thing.bare has no doc comment in the model');
  });

  test('where a type or a member is not in the model', () => {
    expect(() => schemasOf(structure('Nothing', {}), docs)).toThrow('Nothing has no doc comment in the model');
    const Thing = structure<{ other: string }>('Thing', { other: Text });
    expect(() => schemasOf(Thing, docs)).toThrow('Thing.other has no doc comment in the model');
  });

  test('where two codecs have one name', () => {
    const Other = enumeration<'blue'>('Colour', { blue: 'blue' });
    const Thing = structure<{ colour: 'red'; it: 'blue' }>('Thing', { colour: Colour, it: Other });
    expect(() => schemasOf(Thing, docs)).toThrow('Two codecs have the name Colour');
  });

  test('where a least length counts what JSON Schema does not', () => {
    const Pair = text('Pair', { min: 2, form: 'a pair', source: 'SDK' });
    expect(() => memberOf(Pair)).toThrow('Pair needs 2 UTF-16 code units');
  });

  test('where it cannot tell whether a pattern refuses', () => {
    const Anything = text('Anything', { pattern: /^.*$/su, form: 'anything', source: 'SDK' });
    expect(() => memberOf(Anything)).toThrow('Whether Anything refuses');
  });
});
