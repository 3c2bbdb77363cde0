/**
 * Kinds of lifecycle hooks.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * What a lifecycle hook does: call a Lambda function (`AWS_LAMBDA`), or hold the deployment until someone calls
 * ContinueServiceDeployment (`PAUSE`).
 *
 * @category enumerations
 */
export type DeploymentLifecycleHookTargetType = 'AWS_LAMBDA' | 'PAUSE' | Unrecognized;

export const DeploymentLifecycleHookTargetType = enumeration<DeploymentLifecycleHookTargetType>(
  'DeploymentLifecycleHookTargetType',
  {
    AWS_LAMBDA: 'AWS_LAMBDA',
    PAUSE: 'PAUSE',
  },
);
