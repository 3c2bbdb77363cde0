/**
 * Volumes taken over from another container.
 *
 * @module
 */
import { Bool, optional, structure } from '../../codec/index.js';
import { ContainerName } from './container-name.js';

/**
 * Another container of the same task, all of whose volumes a container mounts too.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_VolumeFrom.html
 * @category structures
 */
export interface VolumeFrom {
  /** The container that has the volumes. */
  readonly sourceContainer?: ContainerName;
  /** Whether this container may only read from them. Default: false. */
  readonly readOnly?: boolean;
}

export const VolumeFrom = structure<VolumeFrom>('VolumeFrom', {
  sourceContainer: optional(ContainerName),
  readOnly: optional(Bool),
});
