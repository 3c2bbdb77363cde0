/**
 * Load balancers that ECS manages.
 *
 * @module
 */
import { list, listOrEmpty, optional, structure, Text, Timestamp } from '../../codec/index.js';
import { LoadBalancerArn } from '../network/load-balancer-arn.js';
import { SecurityGroupId } from '../network/security-group-id.js';
import { SubnetId } from '../network/subnet-id.js';
import { ManagedResourceStatus } from './managed-resource-status.js';

/**
 * The Application Load Balancer that ECS created, or shares, for an Express service.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedLoadBalancer.html
 * @category structures
 */
export interface ManagedLoadBalancer {
  /** The ARN of the load balancer, once there is one. */
  readonly arn?: LoadBalancerArn;
  /** Where the load balancer is in its life. */
  readonly status: ManagedResourceStatus;
  /** Why it is in that state, in prose. Absent where there is no reason. */
  readonly statusReason?: string;
  /** When anything about it last changed. */
  readonly updatedAt: Timestamp;
  /** Who can reach it: `internet-facing`, the default, or else `internal`. */
  readonly scheme: string;
  /** The subnets that it is in. */
  readonly subnetIds: readonly SubnetId[];
  /** The security groups that guard it. */
  readonly securityGroupIds: readonly SecurityGroupId[];
}

export const ManagedLoadBalancer = structure<ManagedLoadBalancer>('ManagedLoadBalancer', {
  arn: optional(LoadBalancerArn),
  status: ManagedResourceStatus,
  statusReason: optional(Text),
  updatedAt: Timestamp,
  scheme: Text,
  subnetIds: listOrEmpty(list(SubnetId)),
  securityGroupIds: listOrEmpty(list(SecurityGroupId)),
});
