/**
 * Keys of tags.
 *
 * @module
 */
import { type Branded, text } from '../../codec/index.js';

/**
 * The key of a tag: 1 to 128 letters, digits, spaces and `_ . : / = + - @`. Keys that start with `aws:`, in any letter
 * case, belong to AWS: responses hold them, requests may not.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Tag.html
 * @category identifiers
 */
export type TagKey = Branded<string, 'TagKey'>;

export const TagKey = text<TagKey>('TagKey', {
  pattern: /^(?![Aa][Ww][Ss]:)[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/u,
  form: 'a tag key without the prefix aws:, of 1 to 128 letters, digits, spaces and _.:/=+-@',
  source: 'SDK',
  hint: 'AWS keeps the prefix aws: for itself, in any letter case.',
});
