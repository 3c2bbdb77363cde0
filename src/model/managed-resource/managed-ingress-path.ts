/**
 * Ways into an Express service.
 *
 * @module
 */
import { list, listOrEmpty, optional, structure, Text } from '../../codec/index.js';
import { AccessType } from '../gateway/access-type.js';
import { ManagedCertificate } from './managed-certificate.js';
import { ManagedListener } from './managed-listener.js';
import { ManagedListenerRule } from './managed-listener-rule.js';
import { ManagedLoadBalancer } from './managed-load-balancer.js';
import { ManagedSecurityGroup } from './managed-security-group.js';
import { ManagedTargetGroup } from './managed-target-group.js';

/**
 * A way into an Express service: its address, and the load balancer behind it with all its parts.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedIngressPath.html
 * @category structures
 */
export interface ManagedIngressPath {
  /** Who may reach the endpoint: anyone, or only what runs in the VPC. */
  readonly accessType: AccessType;
  /** The address of the service. */
  readonly endpoint: string;
  /** The Application Load Balancer. */
  readonly loadBalancer?: ManagedLoadBalancer;
  /** The security groups that guard the load balancer. */
  readonly loadBalancerSecurityGroups: readonly ManagedSecurityGroup[];
  /** The certificate of the service's domain. */
  readonly certificate?: ManagedCertificate;
  /** The listener of the load balancer by which requests come in. */
  readonly listener?: ManagedListener;
  /** The rule by which that listener tells the service's requests from others. */
  readonly rule?: ManagedListenerRule;
  /** The target groups that the tasks are in. */
  readonly targetGroups: readonly ManagedTargetGroup[];
}

export const ManagedIngressPath = structure<ManagedIngressPath>('ManagedIngressPath', {
  accessType: AccessType,
  endpoint: Text,
  loadBalancer: optional(ManagedLoadBalancer),
  loadBalancerSecurityGroups: listOrEmpty(list(ManagedSecurityGroup)),
  certificate: optional(ManagedCertificate),
  listener: optional(ManagedListener),
  rule: optional(ManagedListenerRule),
  targetGroups: listOrEmpty(list(ManagedTargetGroup)),
});
