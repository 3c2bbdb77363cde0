/**
 * Task groups.
 *
 * @module
 */
import { type Branded, text } from '../../codec/index.js';

/**
 * The group of a task, by which placement constraints can refer to it: `service:name` for the tasks of a service,
 * `family:name` or a text of your own for others.
 *
 * @category identifiers
 */
export type TaskGroup = Branded<string, 'TaskGroup'>;

export const TaskGroup = text<TaskGroup>('TaskGroup', { form: 'a task group', source: 'SDK' });
