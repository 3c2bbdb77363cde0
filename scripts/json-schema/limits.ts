/**
 * Which limits of a codec refuse. A shape has all of them; those whose source is weak only warn, and a schema cannot.
 *
 * @module
 */
import { type AnyCodec, check, type Shape } from '../../src/codec/index.js';

/** The limits of a text, number or list that refuse. */
export interface Limits {
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: RegExp;
}

/** A value that breaks this limit, and the elements of a list aside nothing else. */
type Breach = readonly [limit: keyof Limits, value: unknown];

/** Finds the limits that refuse by breaking each of them. */
export function refusingLimits(codec: AnyCodec): Limits {
  const limits = codec.shape as Limits;
  const refusing = breachesOf(codec).filter(([, value]) => refuses(codec, value));
  return Object.fromEntries(refusing.map(([limit]) => [limit, limits[limit]]));
}

function refuses(codec: AnyCodec, value: unknown): boolean {
  const issue = check(codec, value).find(({ path, code }) => path === '' && /^(?:out-of-range|malformed)$/.test(code));
  if (issue === undefined) throw new Error(`${codec.name} has a limit in its shape that it does not apply`);
  return issue.severity === 'error';
}

function breachesOf({ name, shape }: AnyCodec): readonly Breach[] {
  switch (shape.kind) {
    case 'list':
      return ends(shape, 0, (length) => Array.from({ length }));
    case 'text': {
      const tooLong = ends(shape, 0, (length) => 'x'.repeat(length));
      return shape.pattern === undefined ? tooLong : [...tooLong, ['pattern', misfit(name, shape, shape.pattern)]];
    }
    case 'number':
      return ends(shape, Number.NEGATIVE_INFINITY, (value) => value);
    default:
      return [];
  }
}

/** What is one below the least and one above the most, where there are such limits. */
function ends({ min, max }: Required<Pick<Limits, 'min' | 'max'>>, least: number, make: (size: number) => unknown) {
  const breaches: Breach[] = [];
  if (min > least) breaches.push(['min', make(min - 1)]);
  if (max < Number.POSITIVE_INFINITY) breaches.push(['max', make(max + 1)]);
  return breaches;
}

const UNUSUAL = ['\0', ' ', 'x', '0'];

/** A text of a length that is right, and of a form that is not. */
function misfit(name: string, { min }: Extract<Shape, { readonly kind: 'text' }>, pattern: RegExp): string {
  const found = UNUSUAL.map((character) => character.repeat(Math.max(min, 1))).find((text) => !pattern.test(text));
  if (found === undefined) throw new Error(`Whether ${name} refuses what ${pattern} does not fit is hard to tell`);
  return found;
}
