/**
 * VPC Lattice in front of service revisions.
 *
 * @module
 */
import { optional, structure } from '../../codec/index.js';
import { ListenerRuleArn } from '../network/listener-rule-arn.js';
import { TargetGroupArn } from '../network/target-group-arn.js';

/**
 * The VPC Lattice target group that serves a service revision, and what sends production traffic to it.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceRevisionVpcLatticeConfiguration.html
 * @category structures
 */
export interface ServiceRevisionVpcLatticeConfiguration {
  /** The target group that the tasks of the revision are in. */
  readonly targetGroupArn?: TargetGroupArn;
  /** The listener or listener rule that sends production traffic to it. */
  readonly productionListenerRule?: ListenerRuleArn;
}

export const ServiceRevisionVpcLatticeConfiguration = structure<ServiceRevisionVpcLatticeConfiguration>(
  'ServiceRevisionVpcLatticeConfiguration',
  {
    targetGroupArn: optional(TargetGroupArn),
    productionListenerRule: optional(ListenerRuleArn),
  },
);
