/**
 * The settings of describing all of something.
 *
 * @module
 */
import type { CallOptions } from '../call-options.js';

/**
 * The settings of describing all of something. The time limit is one for the whole iteration, with what happens between
 * two elements.
 *
 * @category client
 */
export interface FleetOptions extends CallOptions {
  /**
   * The most requests at any one time, those that list included: a whole number from 1. Default: 4. At most twice as
   * many are made ahead of what was taken.
   */
  readonly concurrency?: number | undefined;
  /**
   * How often a throttled request is made again once the SDK has used up its own attempts: a whole number from 0.
   * Default: 5.
   */
  readonly throttleRetries?: number | undefined;
  /**
   * Milliseconds until a throttled request is made again, from 0; twice as many each further time, half a minute at the
   * most, and by chance up to half less. Default: 1,000.
   */
  readonly throttleDelay?: number | undefined;
}

/** How requests are made. */
export interface PaceSettings {
  readonly concurrency: number;
  readonly throttleRetries: number;
  readonly throttleDelay: number;
}

/** The settings, with those that are left out; throws a `RangeError` for what cannot be. */
export function paceSettings({
  concurrency = 4,
  throttleRetries = 5,
  throttleDelay = 1_000,
}: FleetOptions): PaceSettings {
  assertWhole('concurrency', concurrency, 1);
  assertWhole('throttleRetries', throttleRetries, 0);
  if (!(throttleDelay >= 0)) {
    throw new RangeError(`Expected throttleDelay to be a number of milliseconds from 0, got ${throttleDelay}`);
  }
  return { concurrency, throttleRetries, throttleDelay };
}

function assertWhole(name: string, value: number, least: number): void {
  if (Number.isSafeInteger(value) && value >= least) return;
  throw new RangeError(`Expected ${name} to be a whole number from ${least}, got ${value}`);
}
