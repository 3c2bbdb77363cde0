/**
 * Load balancer ARNs.
 *
 * @module
 */
import { type Branded, text } from '../../codec/index.js';

/**
 * The ARN of an Application Load Balancer.
 *
 * @category identifiers
 */
export type LoadBalancerArn = Branded<string, 'LoadBalancerArn'>;

export const LoadBalancerArn = text<LoadBalancerArn>('LoadBalancerArn', {
  pattern: /^arn:.+$/,
  form: 'a load balancer ARN',
  source: 'SDK',
});
