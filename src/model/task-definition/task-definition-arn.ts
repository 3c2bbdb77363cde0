/**
 * Task definition ARNs.
 *
 * @module
 */
import type { Either } from '../../codec/either.js';
import { left, right } from '../../codec/either.js';
import { type Branded, type Issue, text } from '../../codec/index.js';
import { type EcsArn, ecsArnPattern, parseEcsArn } from '../arn/arn.js';
import type { Family } from './family.js';
import type { Revision } from './revision.js';

/**
 * The ARN of one revision of a task definition: `arn:aws:ecs:region:account:task-definition/family:revision`.
 *
 * @category identifiers
 */
export type TaskDefinitionArn = Branded<string, 'TaskDefinitionArn'>;

const PATTERN = ecsArnPattern('task-definition/(?<family>[A-Za-z0-9_-]{1,255}):(?<revision>[1-9]\\d*)');
const EXAMPLE = 'arn:aws:ecs:eu-west-1:123456789012:task-definition/web:3';

export const TaskDefinitionArn = text<TaskDefinitionArn>('TaskDefinitionArn', {
  pattern: PATTERN,
  form: `a task definition ARN such as ${EXAMPLE}`,
  source: 'SEED',
});

/**
 * The parts of a task definition ARN.
 *
 * @category identifiers
 */
export interface ParsedTaskDefinitionArn extends EcsArn {
  /** The name that all revisions share. */
  readonly family: Family;
  /** The number of the revision. */
  readonly revision: Revision;
}

/**
 * Takes a task definition ARN of any partition apart.
 *
 * @returns on the Right the parts, on the Left why it is no task definition ARN
 * @category identifiers
 */
export function parseTaskDefinitionArn(arn: string): Either<readonly Issue[], ParsedTaskDefinitionArn> {
  const parsed = parseEcsArn<{ family: Family; revision: string }>('TaskDefinitionArn', PATTERN, EXAMPLE, arn);
  if (parsed._tag === 'Left') return left(parsed.left);
  return right({ ...parsed.right, revision: Number(parsed.right.revision) as Revision });
}
