/**
 * Rollbacks.
 *
 * @module
 */
import { optional, structure, Text, Timestamp } from '../../codec/index.js';
import { ServiceRevisionArn } from '../deployment/service-revision-arn.js';

/**
 * The way back of a service deployment that failed or was told to return.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Rollback.html
 * @category structures
 */
export interface Rollback {
  /** What caused it, in prose: that the circuit breaker tripped, for one. */
  readonly reason?: string;
  /** When it began. */
  readonly startedAt?: Timestamp;
  /** The revision that the service returns to. */
  readonly serviceRevisionArn?: ServiceRevisionArn;
}

export const Rollback = structure<Rollback>('Rollback', {
  reason: optional(Text),
  startedAt: optional(Timestamp),
  serviceRevisionArn: optional(ServiceRevisionArn),
});
