/**
 * Permissions on a device.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * What a container may do with a device of its host: read it, write to it, or make device nodes for it (`mknod`).
 *
 * @category enumerations
 */
export type DeviceCgroupPermission = 'mknod' | 'read' | 'write' | Unrecognized;

export const DeviceCgroupPermission = enumeration<DeviceCgroupPermission>('DeviceCgroupPermission', {
  mknod: 'mknod',
  read: 'read',
  write: 'write',
});
