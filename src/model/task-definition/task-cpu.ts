/**
 * The CPU of a task.
 *
 * @module
 */
import { type Branded, text } from '../../codec/index.js';

/**
 * The processor time of a whole task, as text: in CPU units, of which 1,024 make one vCPU (`256`), or in vCPUs
 * (`1 vCPU`, `.5 vCPU`) in upper or lower case. ECS answers in CPU units.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html
 * @category identifiers
 */
export type TaskCpu = Branded<string, 'TaskCpu'>;

export const TaskCpu = text<TaskCpu>('TaskCpu', {
  pattern: /^\s*(?:\d+|(?:\d+(?:\.\d*)?|\.\d+)\s*vcpu)\s*$/i,
  form: "a task's CPU such as 256 or 1 vCPU",
  source: 'SDK',
  hint: 'A bare number counts CPU units, of which 1024 make one vCPU; a fraction needs the unit, as in 0.5 vCPU.',
});
