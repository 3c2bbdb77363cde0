/**
 * TagResource.
 *
 * @module
 */
import { TagResourceCommand } from '@aws-sdk/client-ecs';
import { type TagResourceInput, TagResourceRequest, TagResourceResponse } from '../model/tag/tag-resource.js';
import { operation } from './operation.js';

/**
 * Adds tags to a resource, or changes their values.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TagResource.html
 * @category operations
 */
export const tagResource = operation<TagResourceInput>()({
  name: 'TagResource',
  request: TagResourceRequest,
  response: TagResourceResponse,
  errors: [
    'AccessDeniedException',
    'ClientException',
    'ClusterNotFoundException',
    'InvalidParameterException',
    'LimitExceededException',
    'ResourceNotFoundException',
    'ServerException',
  ],
  command: TagResourceCommand,
  writes: true,
});
