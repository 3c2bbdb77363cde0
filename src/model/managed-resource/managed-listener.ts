/**
 * Listeners that ECS manages.
 *
 * @module
 */
import { optional, structure, Text, Timestamp } from '../../codec/index.js';
import { ListenerRuleArn } from '../network/listener-rule-arn.js';
import { ManagedResourceStatus } from './managed-resource-status.js';

/**
 * The listener of the load balancer by which requests for an Express service come in.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedListener.html
 * @category structures
 */
export interface ManagedListener {
  /** The ARN of the listener, once there is one. */
  readonly arn?: ListenerRuleArn;
  /** Where the listener is in its life. */
  readonly status: ManagedResourceStatus;
  /** Why it is in that state, in prose. Absent where there is no reason. */
  readonly statusReason?: string;
  /** When anything about it last changed. */
  readonly updatedAt: Timestamp;
}

export const ManagedListener = structure<ManagedListener>('ManagedListener', {
  arn: optional(ListenerRuleArn),
  status: ManagedResourceStatus,
  statusReason: optional(Text),
  updatedAt: Timestamp,
});
