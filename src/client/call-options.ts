/**
 * The settings of a call.
 *
 * @module
 */
import type { StrictOptions } from '../codec/index.js';

/**
 * The settings of one call. `makeEcs` takes the same as defaults for all calls.
 *
 * @category client
 */
export interface CallOptions extends StrictOptions {
  /** Ends the call when it is aborted: the answer is a `TransportError` of kind `aborted`. */
  readonly abortSignal?: AbortSignal | undefined;
  /** Milliseconds for the whole call, retries included; then a `TransportError` of kind `timeout`. Absent: no limit. */
  readonly timeout?: number | undefined;
  /**
   * Whether an answer's bytes are read by our codec alone, which is quicker and keeps members newer than the installed
   * SDK; else the SDK reads them, and its output is decoded. Default: true.
   */
  readonly directDecoding?: boolean | undefined;
}
