/**
 * How long a service waits after tasks that never came to run.
 *
 * @module
 */

/** How the wait grows. */
export interface BackoffPolicy {
  /** Milliseconds after the first failure. */
  readonly firstBackoff: number;
  /** Milliseconds at most: ECS documents 15 minutes. */
  readonly longestBackoff: number;
}

/** More would leave the numbers that there are. */
const MOST_DOUBLINGS = 64;

/** The wait in milliseconds after so many failures in a row: it doubles each time. AWS publishes only the longest. */
export function startBackoff(failures: number, { firstBackoff, longestBackoff }: BackoffPolicy): number {
  return failures === 0 ? 0 : Math.min(longestBackoff, firstBackoff * 2 ** Math.min(failures - 1, MOST_DOUBLINGS));
}
