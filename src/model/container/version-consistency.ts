/**
 * Version consistency.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * Whether ECS pins the tag of a container's image to the digest that it stands for, so that all tasks of a deployment
 * run the same image; `enabled` where nothing is said.
 *
 * @category enumerations
 */
export type VersionConsistency = 'disabled' | 'enabled' | Unrecognized;

export const VersionConsistency = enumeration<VersionConsistency>('VersionConsistency', {
  disabled: 'disabled',
  enabled: 'enabled',
});
