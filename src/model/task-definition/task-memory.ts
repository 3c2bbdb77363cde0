/**
 * The memory of a task.
 *
 * @module
 */
import { type Branded, text } from '../../codec/index.js';

/**
 * The memory of a whole task, as text: in MiB (`512`) or in GB of 1,024 MiB (`1GB`, `.5 GB`) in upper or lower case.
 * ECS answers in MiB.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html
 * @category identifiers
 */
export type TaskMemory = Branded<string, 'TaskMemory'>;

export const TaskMemory = text<TaskMemory>('TaskMemory', {
  pattern: /^\s*(?:\d+|(?:\d+(?:\.\d*)?|\.\d+)\s*gb)\s*$/i,
  form: "a task's memory such as 512 or 1GB",
  source: 'SDK',
  hint: 'A bare number counts MiB; a fraction needs the unit, as in 0.5 GB.',
});
