/**
 * What DescribeTasks may tell besides.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * What to describe of a task besides itself: its `TAGS`.
 *
 * @category enumerations
 */
export type TaskField = 'TAGS' | Unrecognized;

export const TaskField = enumeration<TaskField>('TaskField', {
  TAGS: 'TAGS',
});
