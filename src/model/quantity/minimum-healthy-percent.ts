/**
 * The lower bound of a deployment.
 *
 * @module
 */
import { type Branded, integer } from '../../codec/index.js';

/**
 * The share of the desired count, in percent, that stays running and healthy during a deployment: 0 to 100.
 * The number of tasks that follows is rounded up.
 *
 * @category identifiers
 */
export type MinimumHealthyPercent = Branded<number, 'MinimumHealthyPercent'>;

export const MinimumHealthyPercent = integer<MinimumHealthyPercent>('MinimumHealthyPercent', {
  min: 0,
  max: 100,
  form: 'a percentage of the desired count',
  source: 'PF',
  hint: 'ECS takes 0 to 100 here.',
});
