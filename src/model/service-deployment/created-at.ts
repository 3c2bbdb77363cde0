/**
 * Spans of time in which something was created.
 *
 * @module
 */
import { optional, structure, Timestamp } from '../../codec/index.js';

/**
 * Narrows a list of service deployments down to those that were created in a span of time.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreatedAt.html
 * @category structures
 */
export interface CreatedAt {
  /** Only those created before this time. Absent: up to now. */
  readonly before?: Timestamp;
  /** Only those created after this time. Absent: from the first one. */
  readonly after?: Timestamp;
}

export const CreatedAt = structure<CreatedAt>('CreatedAt', {
  before: optional(Timestamp),
  after: optional(Timestamp),
});
