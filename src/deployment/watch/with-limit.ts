/**
 * Calls that end in time.
 *
 * @module
 */
import { listening } from './listening.js';

/**
 * Makes calls, none of which lasts beyond a time limit, or after one of the signals is aborted. Leaves nothing behind.
 *
 * @param milliseconds - of real time, for all the calls together
 * @param signals - what ends the calls early
 * @param work - makes the calls; each takes a signal of its own, for Node warns of many listeners to one
 */
export async function withLimit<A>(
  milliseconds: number,
  signals: readonly (AbortSignal | undefined)[],
  work: (signal: () => AbortSignal) => Promise<A>,
): Promise<A> {
  const running: AbortController[] = [];
  let reason: Error | undefined;
  const end = (name: 'TimeoutError' | 'AbortError') => {
    reason ??= Object.assign(new Error('The watch waits no longer'), { name });
    for (const controller of running) controller.abort(reason);
  };
  const timer = setTimeout(end, milliseconds, 'TimeoutError');
  const signal = () => {
    const controller = new AbortController();
    if (reason !== undefined) controller.abort(reason);
    running.push(controller);
    return controller.signal;
  };
  try {
    return await listening(
      signals,
      () => end('AbortError'),
      () => work(signal),
    );
  } finally {
    clearTimeout(timer);
  }
}
