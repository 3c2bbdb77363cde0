/**
 * ListTagsForResource.
 *
 * @module
 */
import { ListTagsForResourceRequest } from '../../model/tag/list-tags-for-resource.js';
import { handler } from './handler.js';
import { taggable } from './taggable.js';

/** Without tags the list is empty. */
export const listTagsForResource = handler(ListTagsForResourceRequest, (region, { resourceArn }) => ({
  tags: taggable(region, resourceArn).tags,
}));
