/**
 * Mount points.
 *
 * @module
 */
import { Bool, optional, structure, Text } from '../../codec/index.js';
import { VolumeName } from '../volume/volume-name.js';

/**
 * Where a container sees a volume of its task.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_MountPoint.html
 * @category structures
 */
export interface MountPoint {
  /** The volume, by the name that it has among the task definition's volumes. */
  readonly sourceVolume?: VolumeName;
  /** The path in the container at which the volume appears. */
  readonly containerPath?: string;
  /** Whether the container may only read from the volume. Default: false. */
  readonly readOnly?: boolean;
}

export const MountPoint = structure<MountPoint>('MountPoint', {
  sourceVolume: optional(VolumeName),
  containerPath: optional(Text),
  readOnly: optional(Bool),
});
