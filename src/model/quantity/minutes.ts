/**
 * Durations in minutes.
 *
 * @module
 */
import { type Branded, integer } from '../../codec/index.js';

/**
 * A duration in whole minutes, from 0.
 *
 * @category identifiers
 */
export type Minutes = Branded<number, 'Minutes'>;

export const Minutes = integer<Minutes>('Minutes', {
  min: 0,
  form: 'a number of minutes',
  source: 'SDK',
});
