/**
 * Spans of time as people write them.
 *
 * @module
 */

import { simple } from '../../codec/constraint.js';
import type { Codec } from '../../codec/index.js';

/**
 * A span of time: milliseconds, or a number with its unit, as in `500ms`, `30s`, `5m`, `1.5h` or `2d`.
 *
 * @category local
 */
export type Duration = number | `${number}${'ms' | 's' | 'm' | 'h' | 'd'}`;

const EXPECTED = 'a duration such as 30s, 5m or a number of milliseconds';

export const Duration: Codec<Duration> = simple<Duration>('Duration', {
  shape: { kind: 'document' },
  test: (u) => parsed(u) !== undefined,
  expected: EXPECTED,
});

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** The span in milliseconds; throws a `RangeError` for what is no span of time. */
export function milliseconds(duration: Duration): number {
  const span = parsed(duration);
  if (span === undefined) throw new RangeError(`Expected ${EXPECTED}, got ${JSON.stringify(duration)}`);
  return span;
}

function parsed(u: unknown): number | undefined {
  if (typeof u === 'number') return Number.isFinite(u) && u >= 0 ? u : undefined;
  const [, amount, unit = ''] = (typeof u === 'string' && /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(u)) || [];
  const span = Number(amount) * (UNITS[unit] ?? Number.NaN);
  return Number.isFinite(span) ? span : undefined;
}
