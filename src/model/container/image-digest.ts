/**
 * Digests of container images.
 *
 * @module
 */
import { type Branded, text } from '../../codec/index.js';

/**
 * What tells one exact container image from all others, such as `sha256:` and 64 hexadecimal digits.
 *
 * @category identifiers
 */
export type ImageDigest = Branded<string, 'ImageDigest'>;

export const ImageDigest = text<ImageDigest>('ImageDigest', {
  min: 1,
  form: 'an image digest',
  source: 'SDK',
});
