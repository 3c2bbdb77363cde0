/**
 * UntagResource.
 *
 * @module
 */
import { UntagResourceCommand } from '@aws-sdk/client-ecs';
import { type UntagResourceInput, UntagResourceRequest, UntagResourceResponse } from '../model/tag/untag-resource.js';
import { operation } from './operation.js';

/**
 * Takes tags off a resource.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UntagResource.html
 * @category operations
 */
export const untagResource = operation<UntagResourceInput>()({
  name: 'UntagResource',
  request: UntagResourceRequest,
  response: UntagResourceResponse,
  errors: [
    'AccessDeniedException',
    'ClientException',
    'ClusterNotFoundException',
    'InvalidParameterException',
    'ResourceNotFoundException',
    'ServerException',
  ],
  command: UntagResourceCommand,
  writes: true,
});
