/**
 * Numbers of tasks.
 *
 * @module
 */
import { type Branded, integer } from '../../codec/index.js';

/**
 * A number of tasks: a whole number from 0.
 *
 * @category identifiers
 */
export type TaskCount = Branded<number, 'TaskCount'>;

export const TaskCount = integer<TaskCount>('TaskCount', { min: 0, form: 'a number of tasks', source: 'SEED' });
