/**
 * References to a task definition.
 *
 * @module
 */
import { type Either, left, right } from '../../codec/either.js';
import { type Branded, type Issue, issuesOf, text } from '../../codec/index.js';
import type { Family } from './family.js';
import type { Revision } from './revision.js';
import type { TaskDefinitionArn } from './task-definition-arn.js';

/**
 * One revision of a task definition, without its account: `family:revision`.
 *
 * @category identifiers
 */
export type FamilyRevision = Branded<string, 'FamilyRevision'>;

/**
 * A task definition as `family`, `family:revision` or ARN. A bare family stands for its latest `ACTIVE` revision.
 *
 * @category identifiers
 */
export type TaskDefinitionRef = Family | FamilyRevision | TaskDefinitionArn;

const PATTERN =
  /^(?:arn:aws[a-z0-9-]*:ecs:[a-z0-9-]+:\d{12}:task-definition\/)?(?<family>[A-Za-z0-9_-]{1,255})(?::(?<revision>[1-9]\d*))?$/;

export const TaskDefinitionRef = text<TaskDefinitionRef>('TaskDefinitionRef', {
  pattern: PATTERN,
  form: 'a task definition as family, family:revision or ARN',
  source: 'SEED',
});

/**
 * The parts of a reference to a task definition.
 *
 * @category identifiers
 */
export interface ParsedTaskDefinitionRef {
  /** The name that all revisions share. */
  readonly family: Family;
  /** Absent where the latest `ACTIVE` revision is meant. */
  readonly revision?: Revision;
}

/**
 * Takes a reference to a task definition apart.
 *
 * @returns on the Right the family and the revision, on the Left why it is no such reference
 * @category identifiers
 */
export function parseTaskDefinitionRef(ref: string): Either<readonly Issue[], ParsedTaskDefinitionRef> {
  const decoded = TaskDefinitionRef.decode(ref);
  if (decoded._tag === 'Left') return left(issuesOf(decoded.left));
  const { family = '', revision } = PATTERN.exec(ref)?.groups ?? {};
  return right({
    family: family as Family,
    ...(revision === undefined ? {} : { revision: Number(revision) as Revision }),
  });
}
