/**
 * Kinds of resources.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * A device that a container can ask for: a `GPU`, an Elastic Inference accelerator (`InferenceAccelerator`), or the
 * instance's Neuron devices (`NeuronDevice`, on ECS Managed Instances only).
 *
 * @category enumerations
 */
export type ResourceType = 'GPU' | 'InferenceAccelerator' | 'NeuronDevice' | Unrecognized;

export const ResourceType = enumeration<ResourceType>('ResourceType', {
  GPU: 'GPU',
  InferenceAccelerator: 'InferenceAccelerator',
  NeuronDevice: 'NeuronDevice',
});
