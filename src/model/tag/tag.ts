/**
 * Tags: labels on ECS resources.
 *
 * @module
 */
import { optional, structure } from '../../codec/index.js';
import { TagKey } from './tag-key.js';
import { TagValue } from './tag-value.js';

/**
 * A label on a resource. A resource has at most one value for a key; letter case counts in both.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Tag.html
 * @category structures
 */
export interface Tag {
  /** What the label is about, such as `team`. */
  readonly key?: TagKey;
  /** What the label says, such as `payments`. Absent for a label that is a key alone. */
  readonly value?: TagValue;
}

export const Tag = structure<Tag>('Tag', {
  key: optional(TagKey),
  value: optional(TagValue),
});
