/**
 * Task definition states.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * Where a revision of a task definition is in its life: `ACTIVE` from registration, `INACTIVE` once deregistered, when
 * what runs on it stays and nothing new may, `DELETE_IN_PROGRESS` from the request to delete it.
 *
 * @category enumerations
 */
export type TaskDefinitionStatus = 'ACTIVE' | 'DELETE_IN_PROGRESS' | 'INACTIVE' | Unrecognized;

export const TaskDefinitionStatus = enumeration<TaskDefinitionStatus>('TaskDefinitionStatus', {
  ACTIVE: 'ACTIVE',
  DELETE_IN_PROGRESS: 'DELETE_IN_PROGRESS',
  INACTIVE: 'INACTIVE',
});
