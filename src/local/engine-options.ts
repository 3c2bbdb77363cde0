/**
 * The settings of a local ECS.
 *
 * @module
 */
import { completePolicy, type LocalPolicy } from './policy.js';
import { LAST_MOMENT } from './time/too-late.js';

/**
 * The settings of a local ECS.
 *
 * @category local
 */
export interface LocalEcsOptions {
  /** Virtual seconds to a real one, a number from 0; 0 leaves the clock to be turned by hand. Default: 1. */
  readonly speed?: number;
  /** Of all identifiers: the same calls with the same seed give the same ones. A whole number. Default: 1. */
  readonly seed?: number;
  /** Where virtual time begins, between the years 1970 and 9999. Default: now. */
  readonly now?: Date;
  /** How long things take, and what AWS does not publish. Default: see each. */
  readonly policy?: Partial<LocalPolicy>;
}

/** The settings, with those that are left out; throws a `RangeError` for what cannot be. */
export function completed({ speed = 1, seed = 1, now = new Date(), policy = {} }: LocalEcsOptions) {
  if (!(Number.isFinite(speed) && speed >= 0)) {
    throw new RangeError(`Expected speed to be a number from 0, got ${speed}`);
  }
  if (!Number.isSafeInteger(seed)) throw new RangeError(`Expected seed to be a whole number, got ${seed}`);
  const start = now instanceof Date ? now.getTime() : Number.NaN;
  if (!(start >= 0 && start <= LAST_MOMENT)) {
    throw new RangeError(`Expected now to be a Date between the years 1970 and 9999, got ${now}`);
  }
  return { speed, seed, start, policy: completePolicy(policy) };
}
