/**
 * Task IDs.
 *
 * @module
 */
import { type Branded, text } from '../../codec/index.js';

/**
 * The ID of a task: 32 hexadecimal digits, or a UUID of 36 characters for one that was started in the old format.
 *
 * @category identifiers
 */
export type TaskId = Branded<string, 'TaskId'>;

export const TaskId = text<TaskId>('TaskId', {
  pattern: /^[A-Za-z0-9_-]{1,36}$/,
  form: 'a task ID of at most 36 letters, digits, hyphens and underscores',
  source: 'OBS',
});
