/**
 * UntagResource: its request and its response.
 *
 * @module
 */
import { type Input, list, structure } from '../../codec/index.js';
import { TagKey } from './tag-key.js';
import { TaggableArn } from './taggable-arn.js';

/**
 * What UntagResource takes.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UntagResource.html
 * @category structures
 */
export interface UntagResourceRequest {
  /** The resource that loses tags. */
  readonly resourceArn: TaggableArn;
  /** The keys of the tags that go; the others stay. */
  readonly tagKeys: readonly TagKey[];
}

export const UntagResourceRequest = structure<UntagResourceRequest>('UntagResourceRequest', {
  resourceArn: TaggableArn,
  tagKeys: list(TagKey),
});

/**
 * What `untagResource` takes.
 *
 * @category operations
 */
export interface UntagResourceInput extends Input<UntagResourceRequest> {}

/**
 * What UntagResource answers: nothing.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UntagResource.html
 * @category structures
 */
export type UntagResourceResponse = object;

export const UntagResourceResponse = structure<UntagResourceResponse>('UntagResourceResponse', {});
