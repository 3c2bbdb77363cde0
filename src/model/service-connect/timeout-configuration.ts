/**
 * Timeouts of Service Connect.
 *
 * @module
 */
import { integer, optional, structure } from '../../codec/index.js';
import type { Seconds } from '../quantity/seconds.js';

/**
 * When the Service Connect proxy gives a connection or a request up. An idle timeout below the one per request ends
 * requests too, as the connection closes under them.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TimeoutConfiguration.html
 * @category structures
 */
export interface TimeoutConfiguration {
  /** Seconds after which an idle connection closes: 0 (never) to 2147483647. Default: 300, for TCP 3600. */
  readonly idleTimeoutSeconds?: Seconds;
  /** Seconds for the whole response to a request: 0 (no limit) to 2147483647. Not for ports whose protocol is TCP. */
  readonly perRequestTimeoutSeconds?: Seconds;
}

const IdleTimeout = integer<Seconds>('IdleTimeout', {
  min: 0,
  max: 2_147_483_647,
  form: 'a number of seconds',
  source: 'BOTO',
});

const PerRequestTimeout = integer<Seconds>('PerRequestTimeout', {
  min: 0,
  max: 2_147_483_647,
  form: 'a number of seconds',
  source: 'BOTO',
});

export const TimeoutConfiguration = structure<TimeoutConfiguration>('TimeoutConfiguration', {
  idleTimeoutSeconds: optional(IdleTimeout),
  perRequestTimeoutSeconds: optional(PerRequestTimeout),
});
