/**
 * Durations in seconds.
 *
 * @module
 */
import { type Branded, integer } from '../../codec/index.js';

/**
 * A duration in whole seconds, from 0.
 *
 * @category identifiers
 */
export type Seconds = Branded<number, 'Seconds'>;

export const Seconds = integer<Seconds>('Seconds', {
  min: 0,
  form: 'a number of seconds',
  source: 'SDK',
});
