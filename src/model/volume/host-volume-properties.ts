/**
 * Bind mounts.
 *
 * @module
 */
import { optional, structure, Text } from '../../codec/index.js';

/**
 * A directory of the host that containers mount.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HostVolumeProperties.html
 * @category structures
 */
export interface HostVolumeProperties {
  /**
   * The path on the container instance. Docker creates it where it is missing, and what it holds stays until you delete
   * it. Absent: Docker picks a path, and its content may go once the containers have stopped. Not for Fargate.
   */
  readonly sourcePath?: string;
}

export const HostVolumeProperties = structure<HostVolumeProperties>('HostVolumeProperties', {
  sourcePath: optional(Text),
});
