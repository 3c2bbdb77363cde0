/**
 * The error of a call that got no answer.
 *
 * @module
 */
import { withHidden } from './hidden.js';

/**
 * Why a call got no answer.
 *
 * - `aborted`: the caller's signal was aborted
 * - `timeout`: the caller's time limit, or one of the network, ran out
 * - `network`: no connection, or a broken one
 * - `credentials`: there were no credentials to sign with
 * - `setup`: the client could not make the request, for want of a region for example
 *
 * @category errors
 */
export type TransportFailure = 'aborted' | 'timeout' | 'network' | 'credentials' | 'setup';

/**
 * No answer came. Unless `kind` is `credentials` or `setup`, the request may have been carried out all the same.
 *
 * @category errors
 */
export interface TransportError {
  /** Tells this error from the others. */
  readonly _tag: 'TransportError';
  /** What stood in the way. */
  readonly kind: TransportFailure;
  /** The API's name of the method, such as `CreateService`. */
  readonly operation: string;
  /** What was thrown, in its own words. */
  readonly message: string;
  /** How often the request was sent: 0 where it was not. */
  readonly attempts: number;
  /** What was thrown; not enumerable. */
  readonly cause: unknown;
}

/** Makes the error from what was thrown. */
export function transportError(details: Omit<TransportError, '_tag'>): TransportError {
  const { cause, ...shown } = details;
  return withHidden({ _tag: 'TransportError' as const, ...shown }, { cause });
}
