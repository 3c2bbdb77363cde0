/**
 * Alarms that ECS manages.
 *
 * @module
 */
import { type Branded, optional, structure, Text, Timestamp, text } from '../../codec/index.js';
import { ManagedResourceStatus } from './managed-resource-status.js';

/**
 * A CloudWatch alarm that ECS created for an Express service.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedMetricAlarm.html
 * @category structures
 */
export interface ManagedMetricAlarm {
  /** The ARN of the alarm, once there is one. */
  readonly arn?: MetricAlarmArn;
  /** Where the alarm is in its life. */
  readonly status: ManagedResourceStatus;
  /** Why it is in that state, in prose. Absent where there is no reason. */
  readonly statusReason?: string;
  /** When anything about it last changed. */
  readonly updatedAt: Timestamp;
}

/**
 * The ARN of a CloudWatch alarm.
 *
 * @category identifiers
 */
export type MetricAlarmArn = Branded<string, 'MetricAlarmArn'>;

const MetricAlarmArn = text<MetricAlarmArn>('MetricAlarmArn', {
  pattern: /^arn:.+$/,
  form: 'an alarm ARN',
  source: 'SDK',
});

export const ManagedMetricAlarm = structure<ManagedMetricAlarm>('ManagedMetricAlarm', {
  arn: optional(MetricAlarmArn),
  status: ManagedResourceStatus,
  statusReason: optional(Text),
  updatedAt: Timestamp,
});
