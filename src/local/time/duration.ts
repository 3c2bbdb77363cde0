/**
 * Spans of time as people write them.
 *
 * @module
 */

/**
 * A span of time: milliseconds, or a number with its unit, as in `500ms`, `30s`, `5m`, `1.5h` or `2d`.
 *
 * @category local
 */
export type Duration = number | `${number}${'ms' | 's' | 'm' | 'h' | 'd'}`;

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** The span in milliseconds; throws a `RangeError` for what is no span of time. */
export function milliseconds(duration: Duration): number {
  if (typeof duration === 'number' && Number.isFinite(duration) && duration >= 0) return duration;
  const [, amount, unit] = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(String(duration)) ?? [];
  if (amount === undefined || unit === undefined) {
    throw new RangeError(
      `Expected a duration such as 30s, 5m or a number of milliseconds, got ${JSON.stringify(duration)}`,
    );
  }
  return Number(amount) * (UNITS[unit] ?? 1);
}
