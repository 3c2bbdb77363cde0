/**
 * Placement constraints of task definitions.
 *
 * @module
 */
import { optional, structure, Text } from '../../codec/index.js';
import { TaskDefinitionPlacementConstraintType } from './task-definition-placement-constraint-type.js';

/**
 * Where tasks of a definition may be placed, whoever starts them. Not for Fargate.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskDefinitionPlacementConstraint.html
 * @category structures
 */
export interface TaskDefinitionPlacementConstraint {
  /** The kind of constraint: `memberOf` is the only one. */
  readonly type?: TaskDefinitionPlacementConstraintType;
  /** Which instances qualify, in the cluster query language, as in `attribute:ecs.instance-type =~ t3.*`. */
  readonly expression?: string;
}

export const TaskDefinitionPlacementConstraint = structure<TaskDefinitionPlacementConstraint>(
  'TaskDefinitionPlacementConstraint',
  {
    type: optional(TaskDefinitionPlacementConstraintType),
    expression: optional(Text),
  },
);
