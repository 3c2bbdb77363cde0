/**
 * Lets real time pass.
 *
 * @module
 */

const LONGEST_TIMER = 2 ** 31 - 1;

/** What can end a pause. */
export interface PauseSignal {
  readonly aborted: boolean;
  /** Absent in signals of old. */
  addEventListener?(type: 'abort', listener: () => void, options: { readonly once: true }): void;
  removeEventListener?(type: 'abort', listener: () => void): void;
}

/** Waits so many milliseconds, or until the signal is aborted; at most for as long as a timer can. */
export function pause(delay: number, signal?: PauseSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener?.('abort', end);
      resolve();
    };
    const timer = setTimeout(end, Math.min(delay, LONGEST_TIMER));
    signal?.addEventListener?.('abort', end, { once: true });
  });
}
