/**
 * Rebalancing over Availability Zones.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * Whether ECS moves the tasks of a service until they are level over the Availability Zones. A service that is created
 * without a word on it gets `ENABLED`; an update without one leaves it as it is. `ENABLED` needs a maximum percent
 * above 100, and is not for daemons.
 *
 * @category enumerations
 */
export type AvailabilityZoneRebalancing = 'DISABLED' | 'ENABLED' | Unrecognized;

export const AvailabilityZoneRebalancing = enumeration<AvailabilityZoneRebalancing>('AvailabilityZoneRebalancing', {
  DISABLED: 'DISABLED',
  ENABLED: 'ENABLED',
});
