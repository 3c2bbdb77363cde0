/**
 * References to one revision of a task definition.
 *
 * @module
 */
import { text } from '../../codec/index.js';
import type { TaskDefinitionArn } from './task-definition-arn.js';
import type { FamilyRevision } from './task-definition-ref.js';

/**
 * One revision of a task definition as `family:revision` or ARN. A bare family is none, even though it stands for its
 * latest revision elsewhere.
 *
 * @category identifiers
 */
export type TaskDefinitionRevisionRef = FamilyRevision | TaskDefinitionArn;

export const TaskDefinitionRevisionRef = text<TaskDefinitionRevisionRef>('TaskDefinitionRevisionRef', {
  pattern: /^(?:arn:aws[a-z0-9-]*:ecs:[a-z0-9-]+:\d{12}:task-definition\/)?[A-Za-z0-9_-]{1,255}:[1-9]\d*$/,
  form: 'a revision of a task definition as family:revision or ARN',
  source: 'SDK',
  hint: 'Name the revision, as in web:3.',
});
