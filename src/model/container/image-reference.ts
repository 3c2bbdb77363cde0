/**
 * References to container images.
 *
 * @module
 */
import { type Branded, text } from '../../codec/index.js';

/**
 * A container image: `repository:tag`, or `repository@sha256:` and 64 hexadecimal digits. A repository without a
 * registry, such as `nginx` or `amazon/amazon-ecs-agent`, is one of Docker Hub's. Up to 255 letters, digits and `- _ :
 * . / #`, not counting the digest.
 *
 * @category identifiers
 */
export type ImageReference = Branded<string, 'ImageReference'>;

export const ImageReference = text<ImageReference>('ImageReference', {
  pattern: /^[A-Za-z0-9_:./#-]{1,255}(@sha256:[A-Fa-f0-9]{64})?$/,
  form: 'an image such as public.ecr.aws/nginx/nginx:1.27',
  source: 'SEED',
  hint: 'Up to 255 letters, digits and - _ : . / #; then, for one exact image, @sha256: and 64 hexadecimal digits.',
});
