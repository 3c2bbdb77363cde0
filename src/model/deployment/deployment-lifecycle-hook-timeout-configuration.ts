/**
 * Timeouts of lifecycle hooks.
 *
 * @module
 */
import { integer, optional, structure } from '../../codec/index.js';
import type { Minutes } from '../quantity/minutes.js';
import { DeploymentLifecycleHookAction } from './deployment-lifecycle-hook-action.js';

/**
 * How long a deployment waits for a hook, and what happens then.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentLifecycleHookTimeoutConfiguration.html
 * @category structures
 */
export interface DeploymentLifecycleHookTimeoutConfiguration {
  /** Minutes to wait for the hook: 1 to 20160, which is 14 days. Default: 1440, which is a day. */
  readonly timeoutInMinutes?: Minutes;
  /** What to do when that time is over. Default: `ROLLBACK`. */
  readonly action?: DeploymentLifecycleHookAction;
}

const HookTimeout = integer<Minutes>('HookTimeout', {
  min: 1,
  max: 20_160,
  form: 'a number of minutes',
  source: 'BOTO',
});

export const DeploymentLifecycleHookTimeoutConfiguration = structure<DeploymentLifecycleHookTimeoutConfiguration>(
  'DeploymentLifecycleHookTimeoutConfiguration',
  {
    timeoutInMinutes: optional(HookTimeout),
    action: optional(DeploymentLifecycleHookAction),
  },
);
