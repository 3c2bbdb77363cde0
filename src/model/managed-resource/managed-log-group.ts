/**
 * Log groups that ECS manages.
 *
 * @module
 */
import { type Branded, optional, structure, Text, Timestamp, text } from '../../codec/index.js';
import { ManagedResourceStatus } from './managed-resource-status.js';

/**
 * The log group in CloudWatch Logs that the containers of an Express service write to.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedLogGroup.html
 * @category structures
 */
export interface ManagedLogGroup {
  /** The ARN of the log group, once there is one. */
  readonly arn?: LogGroupArn;
  /** Where the log group is in its life. */
  readonly status: ManagedResourceStatus;
  /** Why it is in that state, in prose. Absent where there is no reason. */
  readonly statusReason?: string;
  /** When anything about it last changed. */
  readonly updatedAt: Timestamp;
  /** The name of the log group, such as `/ecs/web`. */
  readonly logGroupName: string;
}

/**
 * The ARN of a log group in CloudWatch Logs.
 *
 * @category identifiers
 */
export type LogGroupArn = Branded<string, 'LogGroupArn'>;

const LogGroupArn = text<LogGroupArn>('LogGroupArn', {
  pattern: /^arn:.+$/,
  form: 'a log group ARN',
  source: 'SDK',
});

export const ManagedLogGroup = structure<ManagedLogGroup>('ManagedLogGroup', {
  arn: optional(LogGroupArn),
  status: ManagedResourceStatus,
  statusReason: optional(Text),
  updatedAt: Timestamp,
  logGroupName: Text,
});
