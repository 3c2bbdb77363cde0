/**
 * The settings of a watch.
 *
 * @module
 */
import type { Clock } from './clock.js';
import { systemClock } from './system-clock.js';

/**
 * The settings of a watch.
 *
 * @category deployment
 */
export interface WatchOptions {
  /**
   * Milliseconds until the watch ends by itself, from 0. Default: 1,800,000, which is half an hour. Then it can take up to
   * five seconds more to ask why.
   */
  readonly timeout?: number | undefined;
  /**
   * Milliseconds from the beginning for which it may be that the service, its cluster or the named deployment is not
   * there, as reads can be behind writes; from 0. Default: 60,000.
   */
  readonly missingGrace?: number | undefined;
  /** Ends the watch when it is aborted: the ending is `TimedOut`, `because` of `aborted`. */
  readonly abortSignal?: AbortSignal | undefined;
  /** The time that the watch goes by. Default: real time. */
  readonly clock?: Clock | undefined;
  /**
   * How many calls are made within any minute, at most, for each ten services of a cluster that are watched: more than 0.
   * Half of them can come close together, the others are spread out. Default: 10, with which every ending is seen within
   * 15 seconds; with fewer that can take longer. Not counted are calls that the SDK repeats by itself, the two for the
   * stopped tasks of a deployment that ended badly, and those for a service that ECS refuses to describe among others.
   */
  readonly callsPerMinute?: number | undefined;
  /** A number from 0 to below 1, for the jitter between calls. Default: `Math.random`. */
  readonly random?: (() => number) | undefined;
}

/** The settings, none left out. */
export interface WatchSettings {
  readonly timeout: number;
  readonly missingGrace: number;
  readonly abortSignal: AbortSignal | undefined;
  readonly clock: Clock;
  readonly callsPerMinute: number;
  readonly random: () => number;
}

const HALF_AN_HOUR = 30 * 60_000;

/** The settings, with those that are left out; throws a `RangeError` for what cannot be. */
export function completeSettings({
  timeout = HALF_AN_HOUR,
  missingGrace = 60_000,
  abortSignal,
  clock = systemClock,
  callsPerMinute = 10,
  random = Math.random,
}: WatchOptions): WatchSettings {
  for (const [name, span] of Object.entries({ timeout, missingGrace })) {
    if (!(span >= 0)) throw new RangeError(`Expected ${name} to be a number of milliseconds from 0, got ${span}`);
  }
  if (!(callsPerMinute > 0)) {
    throw new RangeError(`Expected callsPerMinute to be a number above 0, got ${callsPerMinute}`);
  }
  return { timeout, missingGrace, abortSignal, clock, callsPerMinute, random };
}
