/**
 * References to an IAM role.
 *
 * @module
 */
import { type Branded, text } from '../../codec/index.js';
import type { RoleArn } from './role-arn.js';

/**
 * The name of an IAM role, with its path unless that is `/`.
 *
 * @category identifiers
 */
export type RoleName = Branded<string, 'RoleName'>;

/**
 * An IAM role by name or by ARN. A name carries its path, as in `/team/web`, unless the path is `/`.
 *
 * @category identifiers
 */
export type RoleRef = RoleName | RoleArn;

export const RoleRef = text<RoleRef>('RoleRef', {
  min: 1,
  max: 2048,
  form: "an IAM role's name or ARN",
  source: 'SDK',
});
