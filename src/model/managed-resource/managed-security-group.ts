/**
 * Security groups that ECS manages.
 *
 * @module
 */
import { optional, structure, Text, Timestamp } from '../../codec/index.js';
import { SecurityGroupArn } from '../network/security-group-arn.js';
import { ManagedResourceStatus } from './managed-resource-status.js';

/**
 * A security group that ECS created for an Express service: for its tasks or for its load balancer.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedSecurityGroup.html
 * @category structures
 */
export interface ManagedSecurityGroup {
  /** The ARN of the security group, once there is one. */
  readonly arn?: SecurityGroupArn;
  /** Where the security group is in its life. */
  readonly status: ManagedResourceStatus;
  /** Why it is in that state, in prose. Absent where there is no reason. */
  readonly statusReason?: string;
  /** When anything about it last changed. */
  readonly updatedAt: Timestamp;
}

export const ManagedSecurityGroup = structure<ManagedSecurityGroup>('ManagedSecurityGroup', {
  arn: optional(SecurityGroupArn),
  status: ManagedResourceStatus,
  statusReason: optional(Text),
  updatedAt: Timestamp,
});
