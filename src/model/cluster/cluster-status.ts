/**
 * Cluster states.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * Where a cluster is in its life: `PROVISIONING` and `DEPROVISIONING` while resources for its capacity providers come
 * and go, `FAILED` where they could not be made, `ACTIVE` when it takes tasks, `INACTIVE` once deleted. An inactive
 * cluster may still be found for a while.
 *
 * @category enumerations
 */
export type ClusterStatus = 'ACTIVE' | 'PROVISIONING' | 'DEPROVISIONING' | 'FAILED' | 'INACTIVE' | Unrecognized;

export const ClusterStatus = enumeration<ClusterStatus>('ClusterStatus', {
  ACTIVE: 'ACTIVE',
  PROVISIONING: 'PROVISIONING',
  DEPROVISIONING: 'DEPROVISIONING',
  FAILED: 'FAILED',
  INACTIVE: 'INACTIVE',
});
