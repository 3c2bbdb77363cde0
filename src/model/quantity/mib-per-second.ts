/**
 * Rates in MiB per second.
 *
 * @module
 */
import { type Branded, integer } from '../../codec/index.js';

/**
 * A rate in MiB per second.
 *
 * @category identifiers
 */
export type MiBPerSecond = Branded<number, 'MiBPerSecond'>;

export const MiBPerSecond = integer<MiBPerSecond>('MiBPerSecond', {
  min: 0,
  form: 'a number of MiB per second',
  source: 'SDK',
});
