/**
 * States of task definition families.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * Which families are meant: those with an `ACTIVE` revision (`ACTIVE`), those without one (`INACTIVE`), or both
 * (`ALL`).
 *
 * @category enumerations
 */
export type TaskDefinitionFamilyStatus = 'ACTIVE' | 'ALL' | 'INACTIVE' | Unrecognized;

export const TaskDefinitionFamilyStatus = enumeration<TaskDefinitionFamilyStatus>('TaskDefinitionFamilyStatus', {
  ACTIVE: 'ACTIVE',
  ALL: 'ALL',
  INACTIVE: 'INACTIVE',
});
