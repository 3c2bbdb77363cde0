/**
 * Placement constraints: where tasks may run.
 *
 * @module
 */
import { optional, type Rule, structure, text } from '../../codec/index.js';
import { PlacementConstraintType } from './placement-constraint-type.js';

/**
 * A condition on the container instances that tasks may run on. It binds: where no instance meets it, the task is not
 * placed. Fargate has no such constraints.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PlacementConstraint.html
 * @category structures
 */
export interface PlacementConstraint {
  /** What is asked for: an instance of its own for every task, or an instance that the expression selects. */
  readonly type?: PlacementConstraintType;
  /** For `memberOf`, an expression of 2,000 characters at most in the cluster query language. Otherwise absent. */
  readonly expression?: string;
}

const PlacementExpression = text<string>('PlacementExpression', {
  max: 2000,
  form: 'an expression in the cluster query language',
  source: 'SDK',
});

const noExpression: Rule<PlacementConstraint> = {
  id: 'distinct-instance-expression',
  source: 'SDK',
  reads: ['type', 'expression'],
  check({ type, expression }) {
    if (type !== 'distinctInstance' || expression === undefined) return undefined;
    return {
      at: ['expression'],
      expected: 'no expression with distinctInstance',
      received: 'one',
      hint: 'Leave expression out, even an empty one; memberOf is the constraint that takes it.',
    };
  },
};

export const PlacementConstraint = structure<PlacementConstraint>(
  'PlacementConstraint',
  {
    type: optional(PlacementConstraintType),
    expression: optional(PlacementExpression),
  },
  [noExpression],
);
