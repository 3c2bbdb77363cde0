/**
 * The time that a watch goes by.
 *
 * @module
 */

/**
 * Tells the time and waits: real time unless a test or a simulation brings its own.
 *
 * @category deployment
 */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Resolves after so many milliseconds, or as soon as the signal is aborted; it never rejects, and leaves no timer behind. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}
