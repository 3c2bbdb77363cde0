/**
 * Whether a task set is steady.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * `STEADY_STATE` once a task set runs as many tasks as it should, none of them pending, unhealthy or on an instance
 * that drains; `STABILIZING` until then.
 *
 * @category enumerations
 */
export type StabilityStatus = 'STABILIZING' | 'STEADY_STATE' | Unrecognized;

export const StabilityStatus = enumeration<StabilityStatus>('StabilityStatus', {
  STABILIZING: 'STABILIZING',
  STEADY_STATE: 'STEADY_STATE',
});
