/**
 * Work that signals can end early.
 *
 * @module
 */

/** Listens to signals for as long as some work takes, and no longer; absent signals are never aborted. */
export async function listening<A>(
  signals: readonly (AbortSignal | undefined)[],
  onAbort: () => void,
  work: () => Promise<A>,
): Promise<A> {
  for (const signal of signals) signal?.addEventListener('abort', onAbort);
  if (signals.some((signal) => signal?.aborted)) onAbort();
  try {
    return await work();
  } finally {
    for (const signal of signals) signal?.removeEventListener('abort', onAbort);
  }
}
