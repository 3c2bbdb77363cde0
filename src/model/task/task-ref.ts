/**
 * References to a task.
 *
 * @module
 */
import { text } from '../../codec/index.js';
import type { TaskArn } from './task-arn.js';
import type { TaskId } from './task-id.js';

/**
 * A task by ID or by ARN. An ID is looked up in the cluster that the request names.
 *
 * @category identifiers
 */
export type TaskRef = TaskId | TaskArn;

export const TaskRef = text<TaskRef>('TaskRef', {
  pattern: /^(?:arn:aws[a-z0-9-]*:ecs:[a-z0-9-]+:\d{12}:task\/(?:[A-Za-z0-9_-]{1,255}\/)?)?[A-Za-z0-9_-]{1,36}$/,
  form: "a task's ID or ARN",
  source: 'OBS',
});
