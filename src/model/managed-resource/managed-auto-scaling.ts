/**
 * Auto scaling that ECS manages.
 *
 * @module
 */
import { list, listOrEmpty, optional, structure } from '../../codec/index.js';
import { ManagedApplicationAutoScalingPolicy } from './managed-application-auto-scaling-policy.js';
import { ManagedScalableTarget } from './managed-scalable-target.js';

/**
 * How the number of tasks of an Express service follows its load.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedAutoScaling.html
 * @category structures
 */
export interface ManagedAutoScaling {
  /** The bounds of the number of tasks. */
  readonly scalableTarget?: ManagedScalableTarget;
  /** The rules by which it moves between them. Empty without any. */
  readonly applicationAutoScalingPolicies: readonly ManagedApplicationAutoScalingPolicy[];
}

export const ManagedAutoScaling = structure<ManagedAutoScaling>('ManagedAutoScaling', {
  scalableTarget: optional(ManagedScalableTarget),
  applicationAutoScalingPolicies: listOrEmpty(list(ManagedApplicationAutoScalingPolicy)),
});
