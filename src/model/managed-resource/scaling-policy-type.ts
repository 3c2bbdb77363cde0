/**
 * Kinds of scaling policies.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * How a scaling policy finds the number of tasks: by holding a metric at a value (`TargetTrackingScaling`), in steps
 * that an alarm sets off (`StepScaling`), or from a forecast (`PredictiveScaling`).
 *
 * @category enumerations
 */
export type ScalingPolicyType = 'PredictiveScaling' | 'StepScaling' | 'TargetTrackingScaling' | Unrecognized;

export const ScalingPolicyType = enumeration<ScalingPolicyType>('ScalingPolicyType', {
  PredictiveScaling: 'PredictiveScaling',
  StepScaling: 'StepScaling',
  TargetTrackingScaling: 'TargetTrackingScaling',
});
