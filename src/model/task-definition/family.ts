/**
 * Task definition families.
 *
 * @module
 */
import { type Branded, text } from '../../codec/index.js';

/**
 * The name that the revisions of one task definition share: 1 to 255 letters, digits, hyphens and underscores.
 *
 * @category identifiers
 */
export type Family = Branded<string, 'Family'>;

export const Family = text<Family>('Family', {
  pattern: /^[A-Za-z0-9_-]{1,255}$/,
  form: 'a task definition family of 1 to 255 letters, digits, hyphens and underscores',
  source: 'SEED',
});
