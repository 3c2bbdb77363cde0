/**
 * TagResource.
 *
 * @module
 */
import type { Tag } from '../../model/tag/tag.js';
import { TagResourceRequest } from '../../model/tag/tag-resource.js';
import { EcsException } from '../wire/exception.js';
import { handler } from './handler.js';
import { taggable } from './taggable.js';

const MOST_TAGS = 50;

/** A key that is there already keeps its place and gets the new value. */
export const tagResource = handler(TagResourceRequest, (region, { resourceArn, tags }) => {
  const resource = taggable(region, resourceArn);
  const merged = [...new Map([...resource.tags, ...tags].map((tag) => [tag.key, tag])).values()];
  checkCount(merged);
  resource.tags = merged;
  return {};
});

/** Those of AWS itself do not count. The exception is documented, its text is not. */
function checkCount(tags: readonly Tag[]): void {
  const own = tags.filter(({ key = '' }) => !key.startsWith('aws:')).length;
  if (own <= MOST_TAGS) return;
  throw new EcsException('LimitExceededException', `A resource has at most ${MOST_TAGS} tags; got ${own}.`);
}
