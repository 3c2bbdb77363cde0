/**
 * The revisions that a service deployment leads from and to.
 *
 * @module
 */
import { type Branded, double, optional, structure } from '../../codec/index.js';
import { ServiceRevisionArn } from '../deployment/service-revision-arn.js';
import { TaskCount } from '../quantity/task-count.js';

/**
 * A revision that a service deployment replaces or brings, with the counts of its tasks and its share of the traffic.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceRevisionSummary.html
 * @category structures
 */
export interface ServiceRevisionSummary {
  /** The revision. */
  readonly arn: ServiceRevisionArn;
  /** How many tasks of the revision are asked for. */
  readonly requestedTaskCount: TaskCount;
  /** How many tasks of the revision are `RUNNING`. */
  readonly runningTaskCount: TaskCount;
  /** How many tasks of the revision are `PENDING`. */
  readonly pendingTaskCount: TaskCount;
  /** Percent of the test traffic that goes to the revision, 0.0 to 100.0; while traffic shifts it may lag behind. */
  readonly requestedTestTrafficWeight?: TrafficWeight;
  /** Percent of the production traffic that goes to the revision, 0.0 to 100.0; it may lag behind in the same way. */
  readonly requestedProductionTrafficWeight?: TrafficWeight;
}

/**
 * The percentage of a service's traffic that goes to one revision, which may have a fraction.
 *
 * @category identifiers
 */
export type TrafficWeight = Branded<number, 'TrafficWeight'>;

const TrafficWeight = double<TrafficWeight>('TrafficWeight', {
  min: 0,
  max: 100,
  form: 'a percentage of traffic',
  source: 'SDK',
});

export const ServiceRevisionSummary = structure<ServiceRevisionSummary>('ServiceRevisionSummary', {
  arn: ServiceRevisionArn,
  requestedTaskCount: TaskCount,
  runningTaskCount: TaskCount,
  pendingTaskCount: TaskCount,
  requestedTestTrafficWeight: optional(TrafficWeight),
  requestedProductionTrafficWeight: optional(TrafficWeight),
});
