/**
 * Percentages.
 *
 * @module
 */
import { type Branded, integer } from '../../codec/index.js';

/**
 * A whole percentage from 0 to 100.
 *
 * @category identifiers
 */
export type Percent = Branded<number, 'Percent'>;

export const Percent = integer<Percent>('Percent', {
  min: 0,
  max: 100,
  form: 'a percentage',
  source: 'SDK',
});
