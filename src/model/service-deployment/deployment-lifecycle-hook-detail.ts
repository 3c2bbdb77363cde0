/**
 * Lifecycle hooks at work.
 *
 * @module
 */
import { type Branded, optional, structure, Timestamp, text } from '../../codec/index.js';
import type { HookTargetArn } from '../deployment/deployment-lifecycle-hook.js';
import { DeploymentLifecycleHookAction } from '../deployment/deployment-lifecycle-hook-action.js';
import { DeploymentLifecycleHookTargetType } from '../deployment/deployment-lifecycle-hook-target-type.js';
import { DeploymentLifecycleHookStatus } from './deployment-lifecycle-hook-status.js';

/**
 * One lifecycle hook of a service deployment: how far it is, and what comes of it when nothing is heard.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentLifecycleHookDetail.html
 * @category structures
 */
export interface DeploymentLifecycleHookDetail {
  /** What ContinueServiceDeployment takes to let a paused deployment go on or roll back. */
  readonly hookId?: LifecycleHookId;
  /** Whether the hook calls a function or pauses. */
  readonly targetType?: DeploymentLifecycleHookTargetType;
  /** The Lambda function that is called. Absent for `PAUSE`. */
  readonly targetArn?: HookTargetArn;
  /** How far the hook is. */
  readonly status?: DeploymentLifecycleHookStatus;
  /** When ECS waits no longer and does what `timeoutAction` says. */
  readonly expiresAt?: Timestamp;
  /** What ECS does with the deployment when the hook has timed out. */
  readonly timeoutAction?: DeploymentLifecycleHookAction;
}

/**
 * The ID of a lifecycle hook in one service deployment.
 *
 * @category identifiers
 */
export type LifecycleHookId = Branded<string, 'LifecycleHookId'>;

const LifecycleHookId = text<LifecycleHookId>('LifecycleHookId', {
  min: 1,
  form: 'the ID of a lifecycle hook',
  source: 'SDK',
});

const CalledHookTargetArn = text<HookTargetArn>('CalledHookTargetArn', {
  pattern: /^arn:.+$/,
  form: 'a Lambda function ARN',
  source: 'SDK',
});

export const DeploymentLifecycleHookDetail = structure<DeploymentLifecycleHookDetail>('DeploymentLifecycleHookDetail', {
  hookId: optional(LifecycleHookId),
  targetType: optional(DeploymentLifecycleHookTargetType),
  targetArn: optional(CalledHookTargetArn),
  status: optional(DeploymentLifecycleHookStatus),
  expiresAt: optional(Timestamp),
  timeoutAction: optional(DeploymentLifecycleHookAction),
});
