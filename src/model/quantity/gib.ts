/**
 * Sizes in GiB.
 *
 * @module
 */
import { type Branded, integer } from '../../codec/index.js';

/**
 * A size in GiB: units of 1,024 MiB.
 *
 * @category identifiers
 */
export type GiB = Branded<number, 'GiB'>;

export const GiB = integer<GiB>('GiB', {
  min: 0,
  form: 'a number of GiB',
  source: 'SDK',
});
