/**
 * Devices of the host in a container.
 *
 * @module
 */
import { list, optional, structure, Text } from '../../codec/index.js';
import { DeviceCgroupPermission } from './device-cgroup-permission.js';

/**
 * A device of the container instance that a container can use.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Device.html
 * @category structures
 */
export interface Device {
  /** The path of the device on the instance. */
  readonly hostPath: string;
  /** The path at which it appears in the container. Absent: the same. */
  readonly containerPath?: string;
  /** What the container may do with it. Absent: everything. */
  readonly permissions?: readonly DeviceCgroupPermission[];
}

export const Device = structure<Device>('Device', {
  hostPath: Text,
  containerPath: optional(Text),
  permissions: optional(list(DeviceCgroupPermission)),
});
