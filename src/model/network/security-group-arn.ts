/**
 * Security group ARNs.
 *
 * @module
 */
import { type Branded, text } from '../../codec/index.js';

/**
 * The ARN of a VPC security group.
 *
 * @category identifiers
 */
export type SecurityGroupArn = Branded<string, 'SecurityGroupArn'>;

export const SecurityGroupArn = text<SecurityGroupArn>('SecurityGroupArn', {
  pattern: /^arn:.+$/,
  form: 'a security group ARN',
  source: 'SDK',
});
