/**
 * A value with everything in it that a codec knows, and that value with one thing wrong, for each thing that can be.
 *
 * @module
 */
import fc from 'fast-check';
import type { AnyCodec, IssueCode, Shape } from '../../src/codec/index.js';
import { valid } from '../support/arbitrary.js';
import { type Step, valueAt, withoutValueAt, withValueAt } from '../support/places.js';

/** One thing that is wrong. */
export interface Breach {
  readonly code: IssueCode;
  readonly at: readonly Step[];
  /** Who has something against it. */
  readonly codec: AnyCodec;
  /** The value that has it. */
  readonly value: unknown;
}

/** Every member, one element in each list, and one entry in each map. Members need not go together. */
export function fullValue(codec: AnyCodec): unknown {
  const { shape } = codec;
  switch (shape.kind) {
    case 'structure':
      return Object.fromEntries(Object.entries(shape.members).map(([key, member]) => [key, fullValue(member.codec)]));
    case 'list':
      return [fullValue(shape.element)];
    case 'map':
      return { 'a/key~': fullValue(shape.value) };
    default:
      return fc.sample(valid(codec, { strict: true }), { seed: 7, numRuns: 1 })[0];
  }
}

/** Every way to break the full value at one place. */
export function breachesOf(root: AnyCodec): readonly Breach[] {
  const full = fullValue(root);
  return below(root, []);

  function below(codec: AnyCodec, at: readonly Step[]): readonly Breach[] {
    const { shape } = codec;
    const here = broken(codec, valueAt(full, at)).map(([code, value]) => breach(code, codec, at, value));
    if (shape.kind === 'list') return [...here, ...below(shape.element, [...at, 0])];
    if (shape.kind === 'map') return [...here, ...below(shape.value, [...at, 'a/key~'])];
    if (shape.kind !== 'structure') return here;
    const members = Object.entries(shape.members).flatMap(([key, { codec: inner, presence }]) => {
      const place = [...at, key];
      const missing = { code: 'missing', at: place, codec: inner, value: withoutValueAt(full, place) } as const;
      return [...(presence === 'required' ? [missing] : []), ...below(inner, place)];
    });
    return [...here, breach('unknown-member', codec, [...at, 'surprise'], 1), ...members];
  }

  function breach(code: IssueCode, codec: AnyCodec, at: readonly Step[], replacement: unknown): Breach {
    return { code, at, codec, value: withValueAt(full, at, replacement) };
  }
}

/** What is wrong in place of a value that is right. */
function broken({ shape }: AnyCodec, value: unknown): readonly (readonly [IssueCode, unknown])[] {
  const wrongType = MISFITS.filter((other) => !isOfKind(shape, other)).map((other) => ['wrong-type', other] as const);
  switch (shape.kind) {
    case 'enumeration':
      return [...wrongType, ['unknown-value', 'SURPRISE']];
    case 'list':
      return [...wrongType, ...sizes(shape, (length) => Array(length).fill((value as unknown[])[0]))];
    case 'text': {
      const malformed = shape.pattern === undefined ? [] : [['malformed', '\0'] as const];
      return [...wrongType, ...sizes(shape, (length) => 'x'.repeat(length)), ...malformed];
    }
    case 'number':
      return [...wrongType, ...beyond(shape.min, shape.max, (number) => number)];
    default:
      return wrongType;
  }
}

const MISFITS = [null, [], {}, 'text', true, 7, 0.5, 2 ** 53];

function isOfKind(shape: Shape, value: unknown): boolean {
  switch (shape.kind) {
    case 'structure':
    case 'map':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    case 'list':
      return Array.isArray(value);
    case 'enumeration':
    case 'text':
      return typeof value === 'string';
    case 'number':
      return shape.integer ? Number.isSafeInteger(value) : typeof value === 'number';
    case 'boolean':
      return typeof value === 'boolean';
    case 'timestamp':
    case 'document':
      throw new Error(`What is no ${shape.kind} is not known here`);
  }
}

function sizes({ min, max }: { readonly min: number; readonly max: number }, make: (size: number) => unknown) {
  return beyond(min > 0 ? min : Number.NEGATIVE_INFINITY, max, make);
}

function beyond(min: number, max: number, make: (size: number) => unknown): readonly (readonly [IssueCode, unknown])[] {
  return [min - 1, max + 1].filter(Number.isFinite).map((size) => ['out-of-range', make(size)] as const);
}
