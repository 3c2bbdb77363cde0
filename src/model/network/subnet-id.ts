/**
 * Subnet IDs.
 *
 * @module
 */
import { type Branded, text } from '../../codec/index.js';

/**
 * The ID of a VPC subnet, such as `subnet-0a1b2c3d`.
 *
 * @category identifiers
 */
export type SubnetId = Branded<string, 'SubnetId'>;

export const SubnetId = text<SubnetId>('SubnetId', {
  min: 1,
  form: 'a subnet ID',
  source: 'SDK',
});
