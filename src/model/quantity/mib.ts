/**
 * Sizes in MiB.
 *
 * @module
 */
import { type Branded, integer } from '../../codec/index.js';

/**
 * A size in MiB: units of 1,048,576 bytes.
 *
 * @category identifiers
 */
export type MiB = Branded<number, 'MiB'>;

export const MiB = integer<MiB>('MiB', {
  min: 0,
  form: 'a number of MiB',
  source: 'SEED',
});
