/**
 * What can go wrong with requests.
 *
 * @module
 */
import type { Duration } from '../time/duration.js';
import type { OperationName } from './operation-name.js';

/**
 * Which requests a fault hits. Of several faults that answer for ECS, the one that was added first does; what only makes
 * the answer late or stale adds to it.
 *
 * @category local
 */
export interface RequestFaultScope {
  /** The API's name of the method, such as `DescribeServices`. Absent: any method. */
  readonly operation?: OperationName;
  /** How many requests it hits before it is gone; a whole number from 1. Absent: until it is removed. */
  readonly times?: number;
}

/**
 * ECS refuses the request for being one of too many: `ThrottlingException`, `Rate exceeded`, status 400. Nothing is done.
 *
 * @category local
 */
export interface ThrottleFault extends RequestFaultScope {
  /** Tells this fault from the others. */
  readonly kind: 'throttle';
}

/**
 * ECS, or a proxy before it, fails. Nothing is done.
 *
 * @category local
 */
export interface ServerErrorFault extends RequestFaultScope {
  /** Tells this fault from the others. */
  readonly kind: 'server-error';
  /** The HTTP status, 500 to 599. Default: 500. */
  readonly status?: number;
  /** Whether a page of HTML is answered, as a broken proxy would. Default: a `ServerException` in AWS JSON. */
  readonly html?: boolean;
}

/**
 * The answer comes late. The work is done at once, so a caller that gives up meanwhile does not undo it.
 *
 * @category local
 */
export interface LatencyFault extends RequestFaultScope {
  /** Tells this fault from the others. */
  readonly kind: 'latency';
  /** How much real time passes before the answer, whatever the virtual clock does. Several faults add up. */
  readonly delay: Duration;
}

/**
 * The work is done, but the connection is reset in place of an answer.
 *
 * @category local
 */
export interface LostResponseFault extends RequestFaultScope {
  /** Tells this fault from the others. */
  readonly kind: 'lost-response';
}

/**
 * The connection is reset before anything is done.
 *
 * @category local
 */
export interface ResetFault extends RequestFaultScope {
  /** Tells this fault from the others. */
  readonly kind: 'reset';
}

/**
 * The work is done and the answer begins with its status and whole length, but the connection ends halfway through the
 * JSON.
 *
 * @category local
 */
export interface TruncatedFault extends RequestFaultScope {
  /** Tells this fault from the others. */
  readonly kind: 'truncated';
}

/**
 * Reads are answered from before the last writes, as ECS is consistent only in the end. A write is a method whose name
 * begins neither with `Describe` nor with `List`; only those after the fault was added count.
 *
 * @category local
 */
export interface StaleFault extends RequestFaultScope {
  /** Tells this fault from the others. */
  readonly kind: 'stale';
  /**
   * For how much virtual time a read does not see a write. It is answered from the state before the earliest write
   * within this time; without one, from the present state, and then it does not count as hit.
   */
  readonly lasts: Duration;
}

/**
 * What goes wrong with a request, told apart by `kind`.
 *
 * @category local
 */
export type RequestFault =
  | ThrottleFault
  | ServerErrorFault
  | LatencyFault
  | LostResponseFault
  | ResetFault
  | TruncatedFault
  | StaleFault;
