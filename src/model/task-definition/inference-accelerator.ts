/**
 * Elastic Inference accelerators.
 *
 * @module
 */
import { structure, Text } from '../../codec/index.js';

/**
 * An Elastic Inference accelerator of a task. The service ended in April 2023; old task definitions still name some.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_InferenceAccelerator.html
 * @category structures
 */
export interface InferenceAccelerator {
  /** The name by which a container asks for it among its resource requirements. */
  readonly deviceName: string;
  /** The model of the accelerator, such as `eia1.medium`. */
  readonly deviceType: string;
}

export const InferenceAccelerator = structure<InferenceAccelerator>('InferenceAccelerator', {
  deviceName: Text,
  deviceType: Text,
});
