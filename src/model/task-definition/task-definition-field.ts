/**
 * What DescribeTaskDefinition may tell besides.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * What to describe of a task definition besides itself: `TAGS` for its tags.
 *
 * @category enumerations
 */
export type TaskDefinitionField = 'TAGS' | Unrecognized;

export const TaskDefinitionField = enumeration<TaskDefinitionField>('TaskDefinitionField', {
  TAGS: 'TAGS',
});
