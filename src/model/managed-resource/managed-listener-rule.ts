/**
 * Listener rules that ECS manages.
 *
 * @module
 */
import { optional, structure, Text, Timestamp } from '../../codec/index.js';
import { ListenerRuleArn } from '../network/listener-rule-arn.js';
import { ManagedResourceStatus } from './managed-resource-status.js';

/**
 * The listener rule that sends requests for an Express service to its target groups.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedListenerRule.html
 * @category structures
 */
export interface ManagedListenerRule {
  /** The ARN of the listener rule, once there is one. */
  readonly arn?: ListenerRuleArn;
  /** Where the listener rule is in its life. */
  readonly status: ManagedResourceStatus;
  /** Why it is in that state, in prose. Absent where there is no reason. */
  readonly statusReason?: string;
  /** When anything about it last changed. */
  readonly updatedAt: Timestamp;
}

export const ManagedListenerRule = structure<ManagedListenerRule>('ManagedListenerRule', {
  arn: optional(ListenerRuleArn),
  status: ManagedResourceStatus,
  statusReason: optional(Text),
  updatedAt: Timestamp,
});
