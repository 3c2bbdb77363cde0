/**
 * Values of tags.
 *
 * @module
 */
import { type Branded, text } from '../../codec/index.js';

/**
 * The value of a tag: at most 256 letters, digits, spaces and `_ . : / = + - @`. It may be empty.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Tag.html
 * @category identifiers
 */
export type TagValue = Branded<string, 'TagValue'>;

export const TagValue = text<TagValue>('TagValue', {
  pattern: /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u,
  form: 'a tag value of at most 256 letters, digits, spaces and _.:/=+-@',
  source: 'BOTO',
});
