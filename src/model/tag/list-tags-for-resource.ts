/**
 * ListTagsForResource: its request and its response.
 *
 * @module
 */
import { type Input, list, optional, structure } from '../../codec/index.js';
import { Tag } from './tag.js';
import { TaggableArn } from './taggable-arn.js';

/**
 * What ListTagsForResource takes.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTagsForResource.html
 * @category structures
 */
export interface ListTagsForResourceRequest {
  /** The resource whose tags are listed. */
  readonly resourceArn: TaggableArn;
}

export const ListTagsForResourceRequest = structure<ListTagsForResourceRequest>('ListTagsForResourceRequest', {
  resourceArn: TaggableArn,
});

/**
 * What `listTagsForResource` takes.
 *
 * @category operations
 */
export interface ListTagsForResourceInput extends Input<ListTagsForResourceRequest> {}

/**
 * What ListTagsForResource answers.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTagsForResource.html
 * @category structures
 */
export interface ListTagsForResourceResponse {
  /** All tags of the resource. Absent where ECS answers none. */
  readonly tags?: readonly Tag[];
}

export const ListTagsForResourceResponse = structure<ListTagsForResourceResponse>('ListTagsForResourceResponse', {
  tags: optional(list(Tag)),
});
