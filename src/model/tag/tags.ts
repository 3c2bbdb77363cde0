/**
 * The tags of one resource.
 *
 * @module
 */
import { type Codec, list } from '../../codec/index.js';
import { Tag } from './tag.js';

export const Tags: Codec<readonly Tag[]> = list(Tag, { max: 50, source: 'SDK', rule: 'tags-count' });
