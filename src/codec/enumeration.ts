/**
 * Enumerations: open in what ECS sends, closed in what is sent to it.
 *
 * @module
 */
import type { Unrecognized } from './brand.js';
import { Codec } from './codec.js';
import { drifted } from './drift.js';
import { FAIL } from './node.js';
import { closest } from './suggest.js';

/**
 * The values of an enumeration that this package knows.
 *
 * @typeParam E - the enumeration's type
 * @category codecs
 */
export type Known<E extends string> = Exclude<E, Unrecognized>;

/**
 * The codec of an enumeration.
 *
 * @typeParam E - the enumeration's type
 *
 * @category codecs
 */
export class Enumeration<E extends string> extends Codec<E> {
  /** The values that this package knows. */
  readonly values: readonly Known<E>[];

  /** @internal */
  constructor(name: string, values: readonly Known<E>[]) {
    const known: ReadonlySet<unknown> = new Set(values);
    const expected = `one of ${values.join(', ')} (${name})`;
    super(name, { kind: 'enumeration', values }, ({ newer, strict }) => {
      const mayBeNewer = (u: string) => newer === 'pass' && !(strict && u === '');
      return {
        silent: true,
        ...(newer === 'pass' && !strict ? { takes: 'string' as const } : {}),
        walk: (u) => (known.has(u) || (typeof u === 'string' && mayBeNewer(u)) ? u : FAIL),
        explain(u, place, report) {
          if (known.has(u)) return;
          if (typeof u !== 'string')
            return report.mismatch(place, u === undefined ? 'missing' : 'wrong-type', expected, u);
          if (mayBeNewer(u)) return;
          const nearest = closest(u, values);
          const hint = nearest === undefined ? NEWER : `Did you mean ${nearest}?`;
          report.mismatch(place, 'unknown-value', expected, u, { hint });
        },
        drift(u, steps, found) {
          if (typeof u === 'string' && !known.has(u)) drifted(found, 'value', name, steps, u);
        },
        redact: (u) => (u !== null && typeof u === 'object' ? '[an object]' : u),
      };
    });
    this.values = values;
  }

  /** Whether a value is one that this package knows, rather than a newer one. */
  isKnown(value: unknown): value is Known<E> {
    return (this.values as readonly unknown[]).includes(value);
  }
}

const NEWER = "A value newer than this package passes with { newer: 'pass' }.";

/**
 * Declares an enumeration. The table compiles only when it names every value of the type and no other.
 *
 * @param table - each value, with its own name
 */
export function enumeration<E extends string>(name: string, table: { readonly [V in Known<E>]: V }): Enumeration<E> {
  return new Enumeration<E>(name, Object.values(table) as Known<E>[]);
}
