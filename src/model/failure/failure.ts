/**
 * Failures: resources that an operation found nothing for, or could do nothing with.
 *
 * @module
 */
import { optional, structure, Text } from '../../codec/index.js';

/**
 * What went wrong with one of the resources that an operation was asked for. The operation itself succeeded, and its
 * response holds the other resources.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Failure.html
 * @category structures
 */
export interface Failure {
  /** The resource. A resource that was asked for by name comes back as the ARN that it would have. */
  readonly arn?: string;
  /** Why, in a word such as `MISSING`: there is no such resource. */
  readonly reason?: string;
  /** More about it, in prose. Absent where the reason says it all. */
  readonly detail?: string;
}

export const Failure = structure<Failure>('Failure', {
  arn: optional(Text),
  reason: optional(Text),
  detail: optional(Text),
});
