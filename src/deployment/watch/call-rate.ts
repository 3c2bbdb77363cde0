/**
 * How often a watch may look: a supply of looks that fills up again with time.
 *
 * @module
 */

/** How often a watch may look. */
export interface CallRate {
  /** How many looks there are at most in supply. */
  readonly most: number;
  /** In how many milliseconds one more comes in. */
  readonly every: number;
}

/** What is in supply. */
export interface Supply {
  /** How many looks there were, parts of one included. */
  readonly left: number;
  /** When, in milliseconds since 1970. */
  readonly at: number;
}

/** The rate with at most so many looks in any minute: half of them may come at once, the others come in one by one. */
export function callRate(callsPerMinute: number): CallRate {
  const calls = callsPerMinute < 1 ? callsPerMinute : Math.floor(callsPerMinute);
  const half = Math.floor(calls / 2);
  return { most: Math.max(1, half), every: 60_000 / (calls - half) };
}

/** The supply once a look was taken from it. */
export function taken(supply: Supply, rate: CallRate, now: number): Supply {
  return { left: leftAt(supply, rate, now) - 1, at: now };
}

/** When so many looks are in supply: now at the earliest, never where there can not be so many. */
export function whenLeft(count: number, supply: Supply, { most, every }: CallRate): number {
  if (count > most) return Number.POSITIVE_INFINITY;
  return supply.at + Math.max(0, count - supply.left) * every;
}

function leftAt({ left, at }: Supply, { most, every }: CallRate, now: number): number {
  return Math.min(most, left + Math.max(0, now - at) / every);
}
