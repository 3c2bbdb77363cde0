/**
 * Target group ARNs.
 *
 * @module
 */
import { type Branded, text } from '../../codec/index.js';

/**
 * The ARN of a target group of an Application or Network Load Balancer, or of VPC Lattice.
 *
 * @category identifiers
 */
export type TargetGroupArn = Branded<string, 'TargetGroupArn'>;

export const TargetGroupArn = text<TargetGroupArn>('TargetGroupArn', {
  pattern: /^arn:aws[a-z0-9-]*:(?:elasticloadbalancing|vpc-lattice):[a-z0-9-]+:\d{12}:targetgroup\/.+$/,
  form: 'a target group ARN',
  source: 'SEED',
});
