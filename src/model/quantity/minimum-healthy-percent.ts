/**
 * The lower bound of a deployment.
 *
 * @module
 */
import { type Branded, integer } from '../../codec/index.js';

/**
 * How few tasks are running and healthy at any moment of a rolling deployment, in percent of the desired count: a whole
 * number from 0 to 100. Old tasks and new ones count alike.
 *
 * The number of tasks that follows is rounded up: 50 percent of 3 tasks are 2. At 100 no old task stops before a new one
 * is healthy, which takes room for more tasks than are desired; at less, old tasks make room for new ones.
 *
 * | Service | Default |
 * | --- | --- |
 * | replica | 100 |
 * | daemon | 0; 50 where the console created it |
 * | `CODE_DEPLOY` or `EXTERNAL` controller, on EC2 | 100, and nothing else may be given |
 * | `CODE_DEPLOY` or `EXTERNAL` controller, on Fargate | has no effect |
 *
 * @rollout 4 tasks, at least 50 percent of them healthy, at most 100 percent: two stop first, and two more once their
 * successors are healthy.
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
