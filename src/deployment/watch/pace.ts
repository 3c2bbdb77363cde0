/**
 * When a watch looks next.
 *
 * @module
 */
import { type CallRate, type Supply, whenLeft } from './call-rate.js';
import type { History } from './history.js';

/** Milliseconds until the next look after something new. */
const QUICKEST = 3_000;

/** Milliseconds between looks at most. With a look to make sure of what was seen, no ending takes 15 seconds. */
const SLOWEST = 12_300;

/** How much longer each pause is than the one before while nothing happens. */
const GROWTH = 2;

/** How much of a pause is left to chance. */
const JITTER = 0.1;

/** How many looks are kept back, for making sure of an ending and, while nothing happens, for when something does. */
const RESERVE = { least: 1, most: 3 };

/** When a look began, and what may be done after it. */
export interface Pace {
  readonly lookedAt: number;
  readonly supply: Supply;
  readonly rate: CallRate;
  readonly random: () => number;
}

/** When to look next at any of some deployments. Times are in milliseconds since 1970, by the clock of the watch. */
export function nextLook(histories: readonly History[], { lookedAt, supply, rate, random }: Pace): number {
  const quiet = Math.min(...histories.map((history) => history.quiet));
  const pause = Math.min(SLOWEST, QUICKEST * GROWTH ** quiet) * (1 - JITTER * random());
  const reserve = Math.min(RESERVE.most, RESERVE.least + quiet);
  const recheckAt = Math.min(...histories.map((history) => history.recheckAt ?? Number.POSITIVE_INFINITY));
  return Math.min(
    Math.max(lookedAt + pause, whenLeft(1 + reserve, supply, rate)),
    Math.max(Math.min(lookedAt + SLOWEST, recheckAt), whenLeft(1, supply, rate)),
  );
}
