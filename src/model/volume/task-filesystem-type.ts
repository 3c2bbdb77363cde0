/**
 * File systems of EBS volumes.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * The file system on an EBS volume of a task: `ext3`, `ext4` or `xfs` on Linux, `ntfs` on Windows.
 *
 * @category enumerations
 */
export type TaskFilesystemType = 'ext3' | 'ext4' | 'ntfs' | 'xfs' | Unrecognized;

export const TaskFilesystemType = enumeration<TaskFilesystemType>('TaskFilesystemType', {
  ext3: 'ext3',
  ext4: 'ext4',
  ntfs: 'ntfs',
  xfs: 'xfs',
});
