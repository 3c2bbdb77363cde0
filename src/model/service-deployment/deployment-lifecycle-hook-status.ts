/**
 * States of lifecycle hooks.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * How far a lifecycle hook of a deployment is: it runs (`IN_PROGRESS`), waits for someone to say how to go on
 * (`AWAITING_ACTION`), or has ended as `SUCCEEDED`, `FAILED` or, with nothing heard in time, `TIMED_OUT`.
 *
 * @category enumerations
 */
export type DeploymentLifecycleHookStatus =
  | 'AWAITING_ACTION'
  | 'FAILED'
  | 'IN_PROGRESS'
  | 'SUCCEEDED'
  | 'TIMED_OUT'
  | Unrecognized;

export const DeploymentLifecycleHookStatus = enumeration<DeploymentLifecycleHookStatus>(
  'DeploymentLifecycleHookStatus',
  {
    AWAITING_ACTION: 'AWAITING_ACTION',
    FAILED: 'FAILED',
    IN_PROGRESS: 'IN_PROGRESS',
    SUCCEEDED: 'SUCCEEDED',
    TIMED_OUT: 'TIMED_OUT',
  },
);
