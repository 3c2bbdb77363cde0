/**
 * Texts, and brands over them.
 *
 * @module
 */
import type { Codec } from './codec.js';
import { type Constraint, simple } from './constraint.js';
import { strictPolicy } from './policy.js';
import type { Source } from './rule.js';

/** The limits of a text that is sent. A response's texts need only be texts, since ECS vouches for them. */
export interface TextLimits {
  /** Fewest characters; 0 when omitted. */
  readonly min?: number;
  /** Most characters; unlimited when omitted. */
  readonly max?: number;
  /** Anchored at both ends. */
  readonly pattern?: RegExp;
  /** The form in words, as in `a cluster's name or ARN`. */
  readonly form: string;
  readonly source: Source;
  readonly hint?: string;
}

const isText = (u: unknown): u is string => typeof u === 'string';

/** Any text. */
export const Text: Codec<string> = simple<string>('string', {
  shape: { kind: 'text', pattern: undefined, min: 0, max: Number.POSITIVE_INFINITY },
  test: isText,
  expected: 'a string',
});

/**
 * Declares a branded text. Outside a structure its own `decode` is strict.
 *
 * @param name - also the id of its rule
 */
export function text<A extends string>(name: string, limits: TextLimits): Codec<A> {
  const { min = 0, max = Number.POSITIVE_INFINITY, pattern, form, source, hint } = limits;
  const expected = `${form} (${name})`;
  const constraints: Constraint<A>[] = [];
  if (min > 0 || max < Number.POSITIVE_INFINITY) {
    const length =
      max === Number.POSITIVE_INFINITY ? `${min} or more` : min === 0 ? `at most ${max}` : `${min} to ${max}`;
    constraints.push({
      code: 'out-of-range',
      holds: (value) => value.length >= min && value.length <= max,
      expected: `${expected} of ${length} characters`,
      source,
      hint,
    });
  }
  if (pattern !== undefined) {
    constraints.push({ code: 'malformed', holds: (value) => pattern.test(value), expected, source, hint });
  }
  return simple<A>(name, {
    shape: { kind: 'text', pattern, min, max },
    test: isText,
    expected: `${form} (${name}) as a string`,
    constraints,
    policy: strictPolicy(),
  });
}
