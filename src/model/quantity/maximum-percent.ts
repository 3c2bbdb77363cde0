/**
 * The upper bound of a deployment.
 *
 * @module
 */
import { type Branded, integer } from '../../codec/index.js';

/**
 * The share of the desired count, in percent, that may run or be pending during a deployment: 100 or more.
 * The number of tasks that follows is rounded down.
 *
 * @category identifiers
 */
export type MaximumPercent = Branded<number, 'MaximumPercent'>;

export const MaximumPercent = integer<MaximumPercent>('MaximumPercent', {
  min: 100,
  form: 'a percentage of the desired count',
  source: 'PF',
  hint: 'ECS takes 100 or more here; 200 lets the whole service start anew before the old tasks stop.',
});
