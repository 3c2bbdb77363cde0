/**
 * How a circuit breaker's threshold is meant.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * What the value of a threshold stands for: a number of failed tasks (`COUNT`), or a percentage of the latest desired
 * count, taken as it is (`UNBOUNDED_PERCENT`) or kept within 3 to 200 tasks (`BOUNDED_PERCENT`).
 *
 * @category enumerations
 */
export type ThresholdType = 'BOUNDED_PERCENT' | 'COUNT' | 'UNBOUNDED_PERCENT' | Unrecognized;

export const ThresholdType = enumeration<ThresholdType>('ThresholdType', {
  BOUNDED_PERCENT: 'BOUNDED_PERCENT',
  COUNT: 'COUNT',
  UNBOUNDED_PERCENT: 'UNBOUNDED_PERCENT',
});
