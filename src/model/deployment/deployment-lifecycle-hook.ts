/**
 * Lifecycle hooks: what a deployment stops for at some of its stages.
 *
 * @module
 */
import { type Branded, Document, list, optional, type Rule, sensitive, structure, text } from '../../codec/index.js';
import { RoleArn } from '../iam/role-arn.js';
import { DeploymentLifecycleHookStage } from './deployment-lifecycle-hook-stage.js';
import { DeploymentLifecycleHookTargetType } from './deployment-lifecycle-hook-target-type.js';
import { DeploymentLifecycleHookTimeoutConfiguration } from './deployment-lifecycle-hook-timeout-configuration.js';

/**
 * A Lambda function that a deployment calls at some of its stages, or a pause that it makes there.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentLifecycleHook.html
 * @category structures
 */
export interface DeploymentLifecycleHook {
  /** Whether the hook calls a function or pauses. Default: `AWS_LAMBDA`. */
  readonly targetType?: DeploymentLifecycleHookTargetType;
  /** The Lambda function to call. Required for `AWS_LAMBDA`, meaningless for `PAUSE`. */
  readonly hookTargetArn?: HookTargetArn;
  /** The role that ECS assumes to call the function. */
  readonly roleArn?: RoleArn;
  /** When the hook runs; a request always says so. `PAUSE` cannot run while traffic of either kind shifts. */
  readonly lifecycleStages?: readonly DeploymentLifecycleHookStage[];
  /** What the function is given besides, at each call. Never shown in messages. `PAUSE` does not use it. */
  readonly hookDetails?: Document;
  /** How long to wait for the hook, and what then. Absent: a day, then a rollback. */
  readonly timeoutConfiguration?: DeploymentLifecycleHookTimeoutConfiguration;
}

/**
 * The ARN of what a lifecycle hook calls: a Lambda function.
 *
 * @category identifiers
 */
export type HookTargetArn = Branded<string, 'HookTargetArn'>;

const HookTargetArn = text<HookTargetArn>('HookTargetArn', {
  pattern: /^arn:.+$/,
  form: 'a Lambda function ARN',
  source: 'SDK',
});

const lambdaHasTarget: Rule<DeploymentLifecycleHook> = {
  id: 'lifecycle-hook-target',
  source: 'SDK',
  reads: ['targetType', 'hookTargetArn'],
  check({ targetType = 'AWS_LAMBDA', hookTargetArn }) {
    if (targetType !== 'AWS_LAMBDA' || hookTargetArn !== undefined) return undefined;
    return {
      at: ['hookTargetArn'],
      code: 'missing',
      expected: 'the ARN of a Lambda function',
      received: 'nothing',
      hint: "Name the function to call, or set targetType: 'PAUSE'.",
    };
  },
};

const hasStages: Rule<DeploymentLifecycleHook> = {
  id: 'lifecycle-hook-stages',
  source: 'SDK',
  reads: ['lifecycleStages'],
  check({ lifecycleStages }) {
    if (lifecycleStages !== undefined) return undefined;
    return {
      at: ['lifecycleStages'],
      code: 'missing',
      expected: 'the stages at which the hook runs',
      received: 'nothing',
    };
  },
};

const pauseSparesTrafficShifts: Rule<DeploymentLifecycleHook> = {
  id: 'pause-hook-stage',
  source: 'SDK',
  reads: ['targetType', 'lifecycleStages'],
  check({ targetType, lifecycleStages }) {
    if (targetType !== 'PAUSE' || lifecycleStages === undefined) return undefined;
    const shift = lifecycleStages.findIndex(
      (stage) => stage === 'TEST_TRAFFIC_SHIFT' || stage === 'PRODUCTION_TRAFFIC_SHIFT',
    );
    if (shift === -1) return undefined;
    return {
      at: ['lifecycleStages', shift],
      expected: 'a stage at which a deployment can pause',
      received: String(lifecycleStages[shift]),
      hint: 'Pause before or after the shift instead.',
    };
  },
};

export const DeploymentLifecycleHook = structure<DeploymentLifecycleHook>(
  'DeploymentLifecycleHook',
  {
    targetType: optional(DeploymentLifecycleHookTargetType),
    hookTargetArn: optional(HookTargetArn),
    roleArn: optional(RoleArn),
    lifecycleStages: optional(list(DeploymentLifecycleHookStage)),
    hookDetails: optional(sensitive(Document)),
    timeoutConfiguration: optional(DeploymentLifecycleHookTimeoutConfiguration),
  },
  [lambdaHasTarget, hasStages, pauseSparesTrafficShifts],
);
