/**
 * IAM role ARNs.
 *
 * @module
 */
import { type Branded, text } from '../../codec/index.js';

/**
 * The ARN of an IAM role: `arn:aws:iam::account:role/path/name`.
 *
 * @category identifiers
 */
export type RoleArn = Branded<string, 'RoleArn'>;

export const RoleArn = text<RoleArn>('RoleArn', {
  pattern: /^arn:aws[a-z0-9-]*:iam::\d{12}:role\/[\x21-\x7e]{1,577}$/,
  form: 'an IAM role ARN such as arn:aws:iam::123456789012:role/ecsTaskExecutionRole',
  source: 'SDK',
});
