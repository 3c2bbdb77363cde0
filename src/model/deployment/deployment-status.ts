/**
 * Deployment states.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * Where a deployment stands among those of its service: `PRIMARY` is the newest, `ACTIVE` an older one that still has
 * tasks, `INACTIVE` one that is wholly replaced.
 *
 * @category enumerations
 */
export type DeploymentStatus = 'PRIMARY' | 'ACTIVE' | 'INACTIVE' | Unrecognized;

export const DeploymentStatus = enumeration<DeploymentStatus>('DeploymentStatus', {
  PRIMARY: 'PRIMARY',
  ACTIVE: 'ACTIVE',
  INACTIVE: 'INACTIVE',
});
