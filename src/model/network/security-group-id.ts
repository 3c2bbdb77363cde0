/**
 * Security group IDs.
 *
 * @module
 */
import { type Branded, text } from '../../codec/index.js';

/**
 * The ID of a VPC security group, such as `sg-0a1b2c3d`.
 *
 * @category identifiers
 */
export type SecurityGroupId = Branded<string, 'SecurityGroupId'>;

export const SecurityGroupId = text<SecurityGroupId>('SecurityGroupId', {
  min: 1,
  form: 'a security group ID',
  source: 'SDK',
});
