/**
 * Overrides of Elastic Inference accelerators.
 *
 * @module
 */
import { optional, structure, Text } from '../../codec/index.js';

/**
 * Another model for an Elastic Inference accelerator of a task. The service ended in April 2023; descriptions of tasks
 * still have a list of these, mostly empty.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_InferenceAcceleratorOverride.html
 * @category structures
 */
export interface InferenceAcceleratorOverride {
  /** The accelerator, as the task definition names it. */
  readonly deviceName?: string;
  /** The model to use in place of the definition's, such as `eia1.medium`. */
  readonly deviceType?: string;
}

export const InferenceAcceleratorOverride = structure<InferenceAcceleratorOverride>('InferenceAcceleratorOverride', {
  deviceName: optional(Text),
  deviceType: optional(Text),
});
