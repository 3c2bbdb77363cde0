/**
 * Scaling policies that ECS manages.
 *
 * @module
 */
import { type Branded, Double, optional, structure, Text, Timestamp, text } from '../../codec/index.js';
import { ManagedResourceStatus } from './managed-resource-status.js';
import { ScalingMetric } from './scaling-metric.js';
import { ScalingPolicyType } from './scaling-policy-type.js';

/**
 * A rule by which Application Auto Scaling changes the number of tasks of an Express service.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedApplicationAutoScalingPolicy.html
 * @category structures
 */
export interface ManagedApplicationAutoScalingPolicy {
  /** The ARN of the policy, once there is one. */
  readonly arn?: ScalingPolicyArn;
  /** Where the policy is in its life. */
  readonly status: ManagedResourceStatus;
  /** Why it is in that state, in prose. Absent where there is no reason. */
  readonly statusReason?: string;
  /** When anything about it last changed. */
  readonly updatedAt: Timestamp;
  /** How the policy finds the number of tasks. */
  readonly policyType: ScalingPolicyType;
  /** The value at which the metric is held: percent of CPU or memory, or a number of requests for each task. */
  readonly targetValue: number;
  /** What the policy goes by. */
  readonly metric: ScalingMetric;
}

/**
 * The ARN of a scaling policy of Application Auto Scaling.
 *
 * @category identifiers
 */
export type ScalingPolicyArn = Branded<string, 'ScalingPolicyArn'>;

const ScalingPolicyArn = text<ScalingPolicyArn>('ScalingPolicyArn', {
  pattern: /^arn:.+$/,
  form: 'a scaling policy ARN',
  source: 'SDK',
});

export const ManagedApplicationAutoScalingPolicy = structure<ManagedApplicationAutoScalingPolicy>(
  'ManagedApplicationAutoScalingPolicy',
  {
    arn: optional(ScalingPolicyArn),
    status: ManagedResourceStatus,
    statusReason: optional(Text),
    updatedAt: Timestamp,
    policyType: ScalingPolicyType,
    targetValue: Double,
    metric: ScalingMetric,
  },
);
