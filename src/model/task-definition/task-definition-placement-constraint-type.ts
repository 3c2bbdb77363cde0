/**
 * Kinds of placement constraints in task definitions.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * How a task definition limits placement: `memberOf` to the instances that an expression matches.
 *
 * @category enumerations
 */
export type TaskDefinitionPlacementConstraintType = 'memberOf' | Unrecognized;

export const TaskDefinitionPlacementConstraintType = enumeration<TaskDefinitionPlacementConstraintType>(
  'TaskDefinitionPlacementConstraintType',
  {
    memberOf: 'memberOf',
  },
);
