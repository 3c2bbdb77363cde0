/**
 * What was measured.
 *
 * @module
 */

/** One measurement. What is the same each time has equal medians and quartiles. */
export interface Figure {
  /** What all contestants of a race do. */
  readonly race: string;
  /** Who did it. */
  readonly name: string;
  readonly unit: 'µs' | 'ms' | 'bytes' | 'instantiations';
  readonly median: number;
  /** What a quarter of the rounds did not exceed. */
  readonly bestQuartile: number;
}

/** A figure that is the same each time. */
export function constant(race: string, name: string, unit: Figure['unit'], value: number): Figure {
  return { race, name, unit, median: value, bestQuartile: value };
}
