/**
 * States of managed resources.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * Where something that ECS created for a service is in its life: `PROVISIONING`, `ACTIVE`, `DEPROVISIONING`, `DELETED`,
 * or `FAILED` where it came to nothing.
 *
 * @category enumerations
 */
export type ManagedResourceStatus = 'ACTIVE' | 'DELETED' | 'DEPROVISIONING' | 'FAILED' | 'PROVISIONING' | Unrecognized;

export const ManagedResourceStatus = enumeration<ManagedResourceStatus>('ManagedResourceStatus', {
  ACTIVE: 'ACTIVE',
  DELETED: 'DELETED',
  DEPROVISIONING: 'DEPROVISIONING',
  FAILED: 'FAILED',
  PROVISIONING: 'PROVISIONING',
});
