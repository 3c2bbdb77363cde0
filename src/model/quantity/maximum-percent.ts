/**
 * The upper bound of a deployment.
 *
 * @module
 */
import { type Branded, integer } from '../../codec/index.js';

/**
 * How many tasks are running or pending at any moment of a rolling deployment, at most, in percent of the desired count:
 * a whole number from 100. Old tasks and new ones count alike; those that are stopping do not count.
 *
 * The number of tasks that follows is rounded down: 150 percent of 3 tasks are 4. At 200 all new tasks may start before
 * an old one stops; at 100 a new task starts only where an old one has stopped.
 *
 * | Service | Default |
 * | --- | --- |
 * | replica | 200 |
 * | daemon | 100, and no more may be given |
 * | `CODE_DEPLOY` or `EXTERNAL` controller, on EC2 | 200, and nothing else may be given |
 * | `CODE_DEPLOY` or `EXTERNAL` controller, on Fargate | has no effect |
 *
 * @rollout 4 tasks, at least 100 percent of them healthy, at most 150 percent: two more start, and old ones stop once
 * these are healthy.
 * @category identifiers
 */
export type MaximumPercent = Branded<number, 'MaximumPercent'>;

export const MaximumPercent = integer<MaximumPercent>('MaximumPercent', {
  min: 100,
  form: 'a percentage of the desired count',
  source: 'PF',
  hint: 'ECS takes 100 or more here; 200 lets the whole service start anew before the old tasks stop.',
});
