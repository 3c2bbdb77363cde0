/**
 * What follows a hook that takes too long.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * What ECS does with a deployment whose hook has timed out: go on to the next stage (`CONTINUE`) or return to the
 * previous revision (`ROLLBACK`).
 *
 * @category enumerations
 */
export type DeploymentLifecycleHookAction = 'CONTINUE' | 'ROLLBACK' | Unrecognized;

export const DeploymentLifecycleHookAction = enumeration<DeploymentLifecycleHookAction>(
  'DeploymentLifecycleHookAction',
  {
    CONTINUE: 'CONTINUE',
    ROLLBACK: 'ROLLBACK',
  },
);
