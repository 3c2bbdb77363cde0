/**
 * Task set states.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * What a task set is for: `PRIMARY` serves production traffic, `ACTIVE` does not, and the tasks of a `DRAINING` one are
 * being stopped.
 *
 * @category enumerations
 */
export type TaskSetStatus = 'PRIMARY' | 'ACTIVE' | 'DRAINING' | Unrecognized;

export const TaskSetStatus = enumeration<TaskSetStatus>('TaskSetStatus', {
  PRIMARY: 'PRIMARY',
  ACTIVE: 'ACTIVE',
  DRAINING: 'DRAINING',
});
