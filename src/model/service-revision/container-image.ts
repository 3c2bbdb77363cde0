/**
 * Container images of service revisions.
 *
 * @module
 */
import { optional, structure } from '../../codec/index.js';
import { ContainerName } from '../container/container-name.js';
import { ImageDigest } from '../container/image-digest.js';
import { ImageReference } from '../container/image-reference.js';

/**
 * The image that a container of a service revision runs, resolved to one exact image.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerImage.html
 * @category structures
 */
export interface ContainerImage {
  /** The container, as the task definition names it. */
  readonly containerName?: ContainerName;
  /** The exact image that the reference stands for in this revision. */
  readonly imageDigest?: ImageDigest;
  /** The image as the task definition refers to it. */
  readonly image?: ImageReference;
}

export const ContainerImage = structure<ContainerImage>('ContainerImage', {
  containerName: optional(ContainerName),
  imageDigest: optional(ImageDigest),
  image: optional(ImageReference),
});
