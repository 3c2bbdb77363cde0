/**
 * UntagResource.
 *
 * @module
 */
import { UntagResourceRequest } from '../../model/tag/untag-resource.js';
import { handler } from './handler.js';
import { taggable } from './taggable.js';

/** A key that is not there is no error. */
export const untagResource = handler(UntagResourceRequest, (region, { resourceArn, tagKeys }) => {
  const resource = taggable(region, resourceArn);
  resource.tags = resource.tags.filter(({ key }) => key === undefined || !tagKeys.includes(key));
  return {};
});
