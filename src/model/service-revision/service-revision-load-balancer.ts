/**
 * Load balancers of service revisions.
 *
 * @module
 */
import { optional, structure } from '../../codec/index.js';
import { ListenerRuleArn } from '../network/listener-rule-arn.js';
import { TargetGroupArn } from '../network/target-group-arn.js';

/**
 * The target group that serves a service revision, and what sends production traffic to it.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceRevisionLoadBalancer.html
 * @category structures
 */
export interface ServiceRevisionLoadBalancer {
  /** The target group that the tasks of the revision are in. */
  readonly targetGroupArn?: TargetGroupArn;
  /** The listener or listener rule that sends production traffic to it. */
  readonly productionListenerRule?: ListenerRuleArn;
}

export const ServiceRevisionLoadBalancer = structure<ServiceRevisionLoadBalancer>('ServiceRevisionLoadBalancer', {
  targetGroupArn: optional(TargetGroupArn),
  productionListenerRule: optional(ListenerRuleArn),
});
