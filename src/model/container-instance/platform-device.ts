/**
 * Devices of a container instance.
 *
 * @module
 */
import { structure, Text } from '../../codec/index.js';
import { PlatformDeviceType } from './platform-device-type.js';

/**
 * A device that a container instance offers when it registers.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PlatformDevice.html
 * @category structures
 */
export interface PlatformDevice {
  /**
   * For a GPU the ID that the instance lists in `/var/lib/ecs/gpu/nvidia_gpu_info.json`; for a Neuron device its index,
   * such as `0` for `/dev/neuron0`.
   */
  readonly id: string;
  /** What kind of device it is. */
  readonly type: PlatformDeviceType;
}

export const PlatformDevice = structure<PlatformDevice>('PlatformDevice', {
  id: Text,
  type: PlatformDeviceType,
});
