/**
 * Images of private Amazon ECR repositories.
 *
 * @module
 */

const ECR_IMAGE = /^\d{12}\.dkr\.ecr\.[a-z0-9-]+\.amazonaws\.com(?:\.cn)?\//;

/** Whether an image is one that only a role of its registry may pull. */
export const isEcrImage = (image: string): boolean => ECR_IMAGE.test(image);
