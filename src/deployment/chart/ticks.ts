/**
 * Where the axes of a chart have ticks.
 *
 * @module
 */

/** A value on an axis with what is written there. */
export interface Tick {
  readonly value: number;
  readonly label: string;
}

/** 1, 2, 5, 10, 20, 50 and so on. */
const DECIMAL: readonly number[] = Array.from({ length: 10 }, (_, power) =>
  [1, 2, 5].map((digit) => digit * 10 ** power),
).flat();

/** Units of time with steps that people count in. */
const UNITS: readonly { readonly name: string; readonly length: number; readonly steps: readonly number[] }[] = [
  { name: 'd', length: 86_400_000, steps: DECIMAL },
  { name: 'h', length: 3_600_000, steps: [1, 2, 3, 6, 12, 24] },
  { name: 'min', length: 60_000, steps: [1, 2, 5, 10, 15, 20, 30, 60] },
  { name: 's', length: 1_000, steps: [1, 2, 5, 10, 15, 20, 30, 60] },
];

const MILLISECONDS = { name: 'ms', length: 1, steps: DECIMAL };

/**
 * Ticks from 0 to a duration in milliseconds, all in the one unit that it has at least two of. There is one after 0,
 * however little room there is, where the duration is at least a millisecond.
 *
 * @param most - about how many steps there is room for, at least 1
 */
export function timeTicks(duration: number, most: number): readonly Tick[] {
  const { name, length, steps } = UNITS.find((unit) => duration >= 2 * unit.length) ?? MILLISECONDS;
  const count = duration / length;
  const step =
    steps.find((candidate) => candidate >= count / most && candidate <= count) ??
    steps.findLast((candidate) => candidate <= count) ??
    1;
  return Array.from({ length: Math.floor(count / step) + 1 }, (_, index) => ({
    value: index * step * length,
    label: index === 0 ? '0' : `${index * step} ${name}`,
  }));
}

/**
 * Ticks from 0 to a number of tasks or to the next step above it.
 *
 * @param peak - at most 5,000,000,000
 * @param most - how many steps there is room for, at least 1
 */
export function taskTicks(peak: number, most: number): readonly Tick[] {
  const step = DECIMAL.find((candidate) => candidate >= peak / most) ?? peak;
  return Array.from({ length: Math.ceil(peak / step) + 1 }, (_, index) => ({
    value: index * step,
    label: `${index * step}`,
  }));
}
