/**
 * Kinds of devices of a container instance.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * A device that a container instance offers to containers: a `GPU`, or a Neuron device (`NEURON_DEVICE`).
 *
 * @category enumerations
 */
export type PlatformDeviceType = 'GPU' | 'NEURON_DEVICE' | Unrecognized;

export const PlatformDeviceType = enumeration<PlatformDeviceType>('PlatformDeviceType', {
  GPU: 'GPU',
  NEURON_DEVICE: 'NEURON_DEVICE',
});
