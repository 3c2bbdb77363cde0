/**
 * Rates of I/O operations.
 *
 * @module
 */
import { type Branded, integer } from '../../codec/index.js';

/**
 * A rate in I/O operations per second.
 *
 * @category identifiers
 */
export type Iops = Branded<number, 'Iops'>;

export const Iops = integer<Iops>('Iops', { min: 0, form: 'a number of I/O operations per second', source: 'SDK' });
