/**
 * ListTagsForResource.
 *
 * @module
 */
import { ListTagsForResourceCommand } from '@aws-sdk/client-ecs';
import {
  type ListTagsForResourceInput,
  ListTagsForResourceRequest,
  ListTagsForResourceResponse,
} from '../model/tag/list-tags-for-resource.js';
import { operation } from './operation.js';

/**
 * Lists the tags of a resource.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTagsForResource.html
 * @category operations
 */
export const listTagsForResource = operation<ListTagsForResourceInput>()({
  name: 'ListTagsForResource',
  request: ListTagsForResourceRequest,
  response: ListTagsForResourceResponse,
  errors: [
    'AccessDeniedException',
    'ClientException',
    'ClusterNotFoundException',
    'InvalidParameterException',
    'ServerException',
  ],
  command: ListTagsForResourceCommand,
  writes: false,
});
