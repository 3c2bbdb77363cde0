/**
 * Numbers, and brands over them.
 *
 * @module
 */
import type { Codec } from './codec.js';
import { simple } from './constraint.js';
import { strictPolicy } from './policy.js';
import type { Source } from './rule.js';

/** The range of a number that is sent, both ends included. */
export interface NumberLimits {
  readonly min?: number;
  readonly max?: number;
  /** What the number counts, as in `a percentage of the desired count`. */
  readonly form: string;
  readonly source: Source;
  readonly hint?: string;
}

const UNLIMITED = { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY };

/** Any whole number that JavaScript holds exactly. */
export const Integer: Codec<number> = simple<number>('integer', {
  shape: { kind: 'number', integer: true, ...UNLIMITED },
  test: Number.isSafeInteger,
  expected: 'an integer',
});

/** Any finite number. */
export const Double: Codec<number> = simple<number>('number', {
  shape: { kind: 'number', integer: false, ...UNLIMITED },
  test: Number.isFinite,
  expected: 'a number',
});

/**
 * Declares a branded whole number. Outside a structure its own `decode` is strict.
 *
 * @param name - also the id of its rule
 */
export function integer<A extends number>(name: string, limits: NumberLimits): Codec<A> {
  return ranged<A>(name, limits, true);
}

/**
 * Declares a branded number that may have a fraction. Outside a structure its own `decode` is strict.
 *
 * @param name - also the id of its rule
 */
export function double<A extends number>(name: string, limits: NumberLimits): Codec<A> {
  return ranged<A>(name, limits, false);
}

function ranged<A extends number>(name: string, limits: NumberLimits, whole: boolean): Codec<A> {
  const { min = UNLIMITED.min, max = UNLIMITED.max, form, source, hint } = limits;
  const expected = `${form} (${name}) as ${whole ? 'an integer' : 'a number'}`;
  return simple<A>(name, {
    shape: { kind: 'number', integer: whole, min, max },
    test: whole ? Number.isSafeInteger : Number.isFinite,
    expected,
    constraints: [
      {
        code: 'out-of-range',
        holds: (value) => value >= min && value <= max,
        expected: `${expected}${rangeOf(min, max)}`,
        source,
        hint,
      },
    ],
    policy: strictPolicy(),
  });
}

function rangeOf(min: number, max: number): string {
  if (max === UNLIMITED.max) return min === UNLIMITED.min ? '' : ` of at least ${min}`;
  return min === UNLIMITED.min ? ` of at most ${max}` : ` from ${min} to ${max}`;
}
