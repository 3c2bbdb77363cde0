/**
 * Scalable targets that ECS manages.
 *
 * @module
 */
import { type Branded, optional, structure, Text, Timestamp, text } from '../../codec/index.js';
import { TaskCount } from '../quantity/task-count.js';
import { ManagedResourceStatus } from './managed-resource-status.js';

/**
 * The bounds between which Application Auto Scaling moves the number of tasks of an Express service.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedScalableTarget.html
 * @category structures
 */
export interface ManagedScalableTarget {
  /** The ARN of the scalable target, once there is one. */
  readonly arn?: ScalableTargetArn;
  /** Where the scalable target is in its life. */
  readonly status: ManagedResourceStatus;
  /** Why it is in that state, in prose. Absent where there is no reason. */
  readonly statusReason?: string;
  /** When anything about it last changed. */
  readonly updatedAt: Timestamp;
  /** The fewest tasks that scaling in leaves. */
  readonly minCapacity: TaskCount;
  /** The most tasks that scaling out comes to. */
  readonly maxCapacity: TaskCount;
}

/**
 * The ARN of a scalable target of Application Auto Scaling.
 *
 * @category identifiers
 */
export type ScalableTargetArn = Branded<string, 'ScalableTargetArn'>;

const ScalableTargetArn = text<ScalableTargetArn>('ScalableTargetArn', {
  pattern: /^arn:.+$/,
  form: 'a scalable target ARN',
  source: 'SDK',
});

export const ManagedScalableTarget = structure<ManagedScalableTarget>('ManagedScalableTarget', {
  arn: optional(ScalableTargetArn),
  status: ManagedResourceStatus,
  statusReason: optional(Text),
  updatedAt: Timestamp,
  minCapacity: TaskCount,
  maxCapacity: TaskCount,
});
