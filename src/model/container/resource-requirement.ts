/**
 * Devices that a container asks for.
 *
 * @module
 */
import { optional, type Rule, structure, Text } from '../../codec/index.js';
import { ResourceType } from './resource-type.js';
import { SharingStrategy } from './sharing-strategy.js';

/**
 * Devices that a container needs: GPUs, whole or shared, Neuron devices, or an Elastic Inference accelerator. All
 * containers of a task that ask for GPUs either have them to themselves or share them in the same way.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ResourceRequirement.html
 * @category structures
 */
export interface ResourceRequirement {
  /**
   * For `GPU`, how many whole GPUs, or `ALL` of the instance's; for `NeuronDevice`, `ALL`; for `InferenceAccelerator`,
   * the `deviceName` that the task definition gives it. Absent only where a GPU is shared.
   */
  readonly value?: string;
  /** The kind of device. */
  readonly type: ResourceType;
  /** How a GPU is shared, in place of `value`. Absent: the container has its GPUs to itself. */
  readonly sharingStrategy?: SharingStrategy;
}

const valueOrSharing: Rule<ResourceRequirement> = {
  id: 'resource-value-or-sharing',
  source: 'SDK',
  reads: ['value', 'sharingStrategy'],
  check({ value, sharingStrategy }) {
    if ((value === undefined) !== (sharingStrategy === undefined)) return undefined;
    return {
      at: value === undefined ? [] : ['sharingStrategy'],
      expected: 'exactly one of value and sharingStrategy',
      received: value === undefined ? 'neither' : 'both',
      hint: 'Give sharingStrategy for a GPU that is shared, and value for anything else.',
    };
  },
};

const sharingIsForGpus: Rule<ResourceRequirement> = {
  id: 'resource-sharing-gpu',
  source: 'SDK',
  reads: ['type', 'sharingStrategy'],
  check({ type, sharingStrategy }) {
    if (sharingStrategy === undefined || type === 'GPU') return undefined;
    return { at: ['sharingStrategy'], expected: 'a sharing strategy only where type is GPU', received: type };
  },
};

const allNeuronDevices: Rule<ResourceRequirement> = {
  id: 'resource-neuron-devices',
  source: 'SDK',
  reads: ['value', 'type'],
  check({ value, type }) {
    if (type !== 'NeuronDevice' || value === undefined || value === 'ALL') return undefined;
    return { at: ['value'], expected: 'ALL, as type is NeuronDevice', received: 'another value' };
  },
};

export const ResourceRequirement = structure<ResourceRequirement>(
  'ResourceRequirement',
  {
    value: optional(Text),
    type: ResourceType,
    sharingStrategy: optional(SharingStrategy),
  },
  [valueOrSharing, sharingIsForGpus, allNeuronDevices],
);
