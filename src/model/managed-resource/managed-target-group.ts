/**
 * Target groups that ECS manages.
 *
 * @module
 */
import { optional, structure, Text, Timestamp } from '../../codec/index.js';
import { TargetGroupArn } from '../network/target-group-arn.js';
import { Port } from '../quantity/port.js';
import { ManagedResourceStatus } from './managed-resource-status.js';

/**
 * A target group of the load balancer, in which the tasks of an Express service are.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedTargetGroup.html
 * @category structures
 */
export interface ManagedTargetGroup {
  /** The ARN of the target group, once there is one. */
  readonly arn?: TargetGroupArn;
  /** Where the target group is in its life. */
  readonly status: ManagedResourceStatus;
  /** Why it is in that state, in prose. Absent where there is no reason. */
  readonly statusReason?: string;
  /** When anything about it last changed. */
  readonly updatedAt: Timestamp;
  /** The path that health checks ask for, such as `/ping`. */
  readonly healthCheckPath: string;
  /** The port of a task that health checks ask. */
  readonly healthCheckPort: Port;
  /** The port of a task that takes the traffic. */
  readonly port: Port;
}

export const ManagedTargetGroup = structure<ManagedTargetGroup>('ManagedTargetGroup', {
  arn: optional(TargetGroupArn),
  status: ManagedResourceStatus,
  statusReason: optional(Text),
  updatedAt: Timestamp,
  healthCheckPath: Text,
  healthCheckPort: Port,
  port: Port,
});
