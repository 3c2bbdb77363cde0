/**
 * The revisions of a service that have tasks.
 *
 * @module
 */
import { optional, structure } from '../../codec/index.js';
import { TaskCount } from '../quantity/task-count.js';
import { ServiceRevisionArn } from './service-revision-arn.js';

/**
 * One of the revisions that a service runs now, with the counts of its tasks.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceCurrentRevisionSummary.html
 * @category structures
 */
export interface ServiceCurrentRevisionSummary {
  /** The revision. */
  readonly arn?: ServiceRevisionArn;
  /** How many tasks of the revision are asked for. */
  readonly requestedTaskCount?: TaskCount;
  /** How many tasks of the revision are `RUNNING`. */
  readonly runningTaskCount?: TaskCount;
  /** How many tasks of the revision are `PENDING`. */
  readonly pendingTaskCount?: TaskCount;
}

export const ServiceCurrentRevisionSummary = structure<ServiceCurrentRevisionSummary>('ServiceCurrentRevisionSummary', {
  arn: optional(ServiceRevisionArn),
  requestedTaskCount: optional(TaskCount),
  runningTaskCount: optional(TaskCount),
  pendingTaskCount: optional(TaskCount),
});
