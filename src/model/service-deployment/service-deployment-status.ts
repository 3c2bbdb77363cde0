/**
 * States of service deployments.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * How far a service deployment is. `PENDING` and `IN_PROGRESS` lead to `SUCCESSFUL`; `STOP_REQUESTED` leads to
 * `STOPPED`; `ROLLBACK_REQUESTED` and `ROLLBACK_IN_PROGRESS` lead to `ROLLBACK_SUCCESSFUL` or `ROLLBACK_FAILED`. A
 * deployment that fails while nothing is set to roll it back ends as `STOPPED` too.
 *
 * @category enumerations
 */
export type ServiceDeploymentStatus =
  | 'IN_PROGRESS'
  | 'PENDING'
  | 'ROLLBACK_FAILED'
  | 'ROLLBACK_IN_PROGRESS'
  | 'ROLLBACK_REQUESTED'
  | 'ROLLBACK_SUCCESSFUL'
  | 'STOPPED'
  | 'STOP_REQUESTED'
  | 'SUCCESSFUL'
  | Unrecognized;

export const ServiceDeploymentStatus = enumeration<ServiceDeploymentStatus>('ServiceDeploymentStatus', {
  IN_PROGRESS: 'IN_PROGRESS',
  PENDING: 'PENDING',
  ROLLBACK_FAILED: 'ROLLBACK_FAILED',
  ROLLBACK_IN_PROGRESS: 'ROLLBACK_IN_PROGRESS',
  ROLLBACK_REQUESTED: 'ROLLBACK_REQUESTED',
  ROLLBACK_SUCCESSFUL: 'ROLLBACK_SUCCESSFUL',
  STOPPED: 'STOPPED',
  STOP_REQUESTED: 'STOP_REQUESTED',
  SUCCESSFUL: 'SUCCESSFUL',
});
