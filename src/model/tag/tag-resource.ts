/**
 * TagResource: its request and its response.
 *
 * @module
 */
import { type Input, type Rule, structure } from '../../codec/index.js';
import type { Tag } from './tag.js';
import { TaggableArn } from './taggable-arn.js';
import { Tags } from './tags.js';

/**
 * What TagResource takes. A tag whose key the resource has already gets the new value; tags with other keys stay.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TagResource.html
 * @category structures
 */
export interface TagResourceRequest {
  /** The resource that gets tags. A service is named by the form of its ARN that holds the cluster. */
  readonly resourceArn: TaggableArn;
  /** The tags to put on it. A resource has up to 50, not counting those of AWS itself. */
  readonly tags: readonly Tag[];
}

const OLD_SERVICE_ARN = /:service\/[^/]+$/;

const longServiceArn: Rule<TagResourceRequest> = {
  id: 'tag-service-arn',
  source: 'SDK',
  reads: ['resourceArn'],
  check({ resourceArn }) {
    if (!OLD_SERVICE_ARN.test(resourceArn)) return undefined;
    return {
      at: ['resourceArn'],
      expected: "a service ARN with the cluster's name, as in service/prod/web",
      received: 'one in the old form, without it',
      hint: 'Migrate the service to the long form of its ARN first: ECS tags no service that has the old one.',
    };
  },
};

export const TagResourceRequest = structure<TagResourceRequest>(
  'TagResourceRequest',
  {
    resourceArn: TaggableArn,
    tags: Tags,
  },
  [longServiceArn],
);

/**
 * What `tagResource` takes.
 *
 * @category operations
 */
export interface TagResourceInput extends Input<TagResourceRequest> {}

/**
 * What TagResource answers: nothing.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TagResource.html
 * @category structures
 */
export type TagResourceResponse = object;

export const TagResourceResponse = structure<TagResourceResponse>('TagResourceResponse', {});
