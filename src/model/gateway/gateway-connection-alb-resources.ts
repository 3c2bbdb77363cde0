/**
 * What a gateway creates on a load balancer.
 *
 * @module
 */
import { list, listOrEmpty, optional, structure } from '../../codec/index.js';
import { CertificateArn } from '../network/certificate-arn.js';
import { ListenerRuleArn } from '../network/listener-rule-arn.js';
import { LoadBalancerArn } from '../network/load-balancer-arn.js';
import { SecurityGroupArn } from '../network/security-group-arn.js';
import { TargetGroupArn } from '../network/target-group-arn.js';

/**
 * The Application Load Balancer through which a gateway reaches a service, with all its parts.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayConnectionAlbResources.html
 * @category structures
 */
export interface GatewayConnectionAlbResources {
  /** The certificate that the listener shows. */
  readonly acmCertificateArn?: CertificateArn;
  /** The load balancer. */
  readonly loadBalancerArn?: LoadBalancerArn;
  /** The security groups that guard it. */
  readonly loadBalancerSecurityGroupArns: readonly SecurityGroupArn[];
  /** The listener by which requests come in. */
  readonly listenerArn?: ListenerRuleArn;
  /** The rule that sends production traffic to the service. */
  readonly listenerRuleArn?: ListenerRuleArn;
  /** The rule that sends test traffic to the service while a deployment shifts traffic. */
  readonly testListenerRuleArn?: ListenerRuleArn;
  /** The target group that takes production traffic. */
  readonly targetGroupArn?: TargetGroupArn;
  /** The second target group, which deployments that shift traffic need. */
  readonly alternateTargetGroupArn?: TargetGroupArn;
}

export const GatewayConnectionAlbResources = structure<GatewayConnectionAlbResources>('GatewayConnectionAlbResources', {
  acmCertificateArn: optional(CertificateArn),
  loadBalancerArn: optional(LoadBalancerArn),
  loadBalancerSecurityGroupArns: listOrEmpty(list(SecurityGroupArn)),
  listenerArn: optional(ListenerRuleArn),
  listenerRuleArn: optional(ListenerRuleArn),
  testListenerRuleArn: optional(ListenerRuleArn),
  targetGroupArn: optional(TargetGroupArn),
  alternateTargetGroupArn: optional(TargetGroupArn),
});
