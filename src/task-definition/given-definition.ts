/**
 * A task definition as it is given: in an answer of DescribeTaskDefinition, as the AWS CLI prints one, or in a file.
 *
 * @module
 */
import type { Step } from '../codec/path.js';
import { isRecord } from '../codec/record.js';
import { Tags } from '../model/tag/tags.js';
import { RegisterTaskDefinitionRequest } from '../model/task-definition/register-task-definition.js';
import { registrableTags } from './given-tags.js';
import type { Members } from './members.js';
import { withoutNulls } from './without-nulls.js';

/** What was given, taken apart. */
export interface GivenDefinition {
  /** The task definition itself, as it is. */
  readonly definition: unknown;
  /**
   * A copy of it without the `null`s that stand for absence, with the tags beside it among its own. Absent where it is
   * no structure, or cannot be read.
   */
  readonly copy: Members | undefined;
  /** Where a place in the definition, or in the copy, was given. */
  readonly givenAt: (steps: readonly Step[]) => readonly Step[];
}

/** Finds the task definition in what was given. Throws what reading the value throws. */
export function givenDefinition(given: unknown): GivenDefinition {
  const { definition, at, beside } = located(given);
  const givenAt = (steps: readonly Step[]) => [...at, ...steps];
  const copy = withoutNulls(RegisterTaskDefinitionRequest, definition);
  if (copy === definition || !isRecord(copy)) return { definition, copy: undefined, givenAt };
  const tags = registrableTags([
    { tags: withoutNulls(Tags, beside), at: ['tags'] },
    { tags: copy.tags, at: [...at, 'tags'] },
  ]);
  if (tags === undefined) return { definition, copy, givenAt };
  return {
    definition,
    copy: { ...copy, tags: tags.tags },
    givenAt: (steps) => (steps[0] === 'tags' ? tags.givenAt(steps.slice(1)) : givenAt(steps)),
  };
}

interface Located {
  readonly definition: unknown;
  /** Where it was. */
  readonly at: readonly Step[];
  /** The tags beside it. */
  readonly beside: unknown;
}

function located(given: unknown): Located {
  if (!isRecord(given) || given.taskDefinition === undefined || given.taskDefinition === null) {
    return { definition: given, at: [], beside: undefined };
  }
  return { definition: given.taskDefinition, at: ['taskDefinition'], beside: given.tags };
}
