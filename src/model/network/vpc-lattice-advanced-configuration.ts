/**
 * What VPC Lattice needs for deployments that shift traffic.
 *
 * @module
 */
import { optional, structure } from '../../codec/index.js';
import { ListenerRuleArn } from './listener-rule-arn.js';
import { TargetGroupArn } from './target-group-arn.js';

/**
 * The second target group and the listener rules with which ECS shifts traffic from one revision of a service to the
 * next.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_VpcLatticeAdvancedConfiguration.html
 * @category structures
 */
export interface VpcLatticeAdvancedConfiguration {
  /** The target group beside the configuration's own: the two revisions of a deployment take one each. */
  readonly alternateTargetGroupArn?: TargetGroupArn;
  /** The listener or listener rule that routes production traffic. */
  readonly productionListenerRule?: ListenerRuleArn;
  /** The same for test traffic, which reaches the new revision first. Absent where there is no test traffic. */
  readonly testListenerRule?: ListenerRuleArn;
}

export const VpcLatticeAdvancedConfiguration = structure<VpcLatticeAdvancedConfiguration>(
  'VpcLatticeAdvancedConfiguration',
  {
    alternateTargetGroupArn: optional(TargetGroupArn),
    productionListenerRule: optional(ListenerRuleArn),
    testListenerRule: optional(ListenerRuleArn),
  },
);
