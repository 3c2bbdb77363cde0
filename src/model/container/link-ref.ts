/**
 * Links between containers.
 *
 * @module
 */
import { type Branded, text } from '../../codec/index.js';

/**
 * A container of the same task to link to, by its name, or as `name:alias` to reach it under another name. Name and
 * alias have 1 to 255 letters, digits, hyphens and underscores each.
 *
 * @category identifiers
 */
export type LinkRef = Branded<string, 'LinkRef'>;

export const LinkRef = text<LinkRef>('LinkRef', {
  pattern: /^[A-Za-z0-9_-]{1,255}(:[A-Za-z0-9_-]{1,255})?$/,
  form: 'a link such as db or db:database',
  source: 'SEED',
});
