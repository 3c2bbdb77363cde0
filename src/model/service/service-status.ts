/**
 * Service states.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * Where a service is in its life: `ACTIVE` from creation, `DRAINING` from deletion until its last task has stopped,
 * then `INACTIVE`.
 *
 * @category enumerations
 */
export type ServiceStatus = 'ACTIVE' | 'DRAINING' | 'INACTIVE' | Unrecognized;

export const ServiceStatus = enumeration<ServiceStatus>('ServiceStatus', {
  ACTIVE: 'ACTIVE',
  DRAINING: 'DRAINING',
  INACTIVE: 'INACTIVE',
});
