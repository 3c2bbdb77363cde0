/**
 * Deployment strategies.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * How a deployment replaces the tasks of a service: `ROLLING` in place under the bounds of its configuration, the
 * others beside the old revision, with traffic moved at once (`BLUE_GREEN`), in equal steps (`LINEAR`) or in two
 * (`CANARY`).
 *
 * @category enumerations
 */
export type DeploymentStrategy = 'BLUE_GREEN' | 'CANARY' | 'LINEAR' | 'ROLLING' | Unrecognized;

export const DeploymentStrategy = enumeration<DeploymentStrategy>('DeploymentStrategy', {
  BLUE_GREEN: 'BLUE_GREEN',
  CANARY: 'CANARY',
  LINEAR: 'LINEAR',
  ROLLING: 'ROLLING',
});
