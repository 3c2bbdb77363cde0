/**
 * Volume names.
 *
 * @module
 */
import { type Branded, text } from '../../codec/index.js';

/**
 * The name of a volume in its task definition: 1 to 255 letters, digits, hyphens and underscores.
 *
 * @category identifiers
 */
export type VolumeName = Branded<string, 'VolumeName'>;

export const VolumeName = text<VolumeName>('VolumeName', {
  pattern: /^[A-Za-z0-9_-]{1,255}$/,
  form: 'a volume name of 1 to 255 letters, digits, hyphens and underscores',
  source: 'SEED',
});
