/**
 * What a load balancer needs for deployments that shift traffic.
 *
 * @module
 */
import { optional, structure } from '../../codec/index.js';
import { RoleArn } from '../iam/role-arn.js';
import { ListenerRuleArn } from './listener-rule-arn.js';
import { TargetGroupArn } from './target-group-arn.js';

/**
 * The second target group, the listener rules and the role with which ECS shifts traffic from one revision of a
 * service to the next.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AdvancedConfiguration.html
 * @category structures
 */
export interface AdvancedConfiguration {
  /** The target group beside the load balancer's own: the two revisions of a deployment take one each. */
  readonly alternateTargetGroupArn?: TargetGroupArn;
  /** What routes production traffic: a rule of an Application, or a listener of a Network Load Balancer. */
  readonly productionListenerRule?: ListenerRuleArn;
  /** The same for test traffic, which reaches the new revision first. Absent where there is no test traffic. */
  readonly testListenerRule?: ListenerRuleArn;
  /** The role that ECS assumes to call Elastic Load Balancing. */
  readonly roleArn?: RoleArn;
}

export const AdvancedConfiguration = structure<AdvancedConfiguration>('AdvancedConfiguration', {
  alternateTargetGroupArn: optional(TargetGroupArn),
  productionListenerRule: optional(ListenerRuleArn),
  testListenerRule: optional(ListenerRuleArn),
  roleArn: optional(RoleArn),
});
