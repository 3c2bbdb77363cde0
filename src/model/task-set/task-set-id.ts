/**
 * Task set IDs.
 *
 * @module
 */
import { type Branded, text } from '../../codec/index.js';

/**
 * The ID of a task set, such as `ecs-svc/1234567890123456789`.
 *
 * @category identifiers
 */
export type TaskSetId = Branded<string, 'TaskSetId'>;

export const TaskSetId = text<TaskSetId>('TaskSetId', {
  min: 1,
  form: 'a task set ID',
  source: 'SDK',
});
