/**
 * What there is to say of one file.
 *
 * @module
 */
import type { Issue } from '../../codec/issue.js';
import { type CheckTaskDefinitionOptions, issuesIn } from '../check-task-definition.js';
import type { Change } from '../diff/change.js';
import { type ComparableTaskDefinition, diffTaskDefinitions } from '../diff/diff-task-definitions.js';
import { givenDefinition } from '../given-definition.js';
import { withoutOutputOnly } from '../output-only.js';

/** What there is to say of one file. */
export interface FileReport {
  /** As the command line has it. */
  readonly file: string;
  /** What is wrong or questionable, with places in the file; one that is `unreadable` where it cannot be read. */
  readonly issues: readonly Issue[];
  /** What changes from the other definition. Absent where there is none, or one of both is no structure. */
  readonly changes?: readonly Change[];
}

/** The report of a file that cannot be read. */
export function unreadableReport(file: string, message: string): FileReport {
  const expected = 'a task definition as JSON';
  const received = 'a file that cannot be read as such';
  return { file, issues: [{ path: '', code: 'unreadable', message, expected, received, severity: 'error' }] };
}

/**
 * Checks what a file holds, as it would be registered.
 *
 * @param given - the value of its JSON
 * @param before - what to compare it with, as {@link comparable} answers it
 */
export function checkedReport(
  file: string,
  given: unknown,
  options: CheckTaskDefinitionOptions,
  before?: ComparableTaskDefinition,
): FileReport {
  const { definition, copy, givenAt } = givenDefinition(given);
  const issues = issuesIn(copy === undefined ? definition : withoutOutputOnly(copy), options, givenAt);
  const after = comparable(given);
  if (before === undefined || after === undefined) return { file, issues };
  return { file, issues, changes: diffTaskDefinitions(before, after) };
}

/**
 * What a file holds, to compare it: members that ECS fills in are left in, since they tell whether its tags are known.
 *
 * @returns `undefined` where it is no structure
 */
export function comparable(given: unknown): ComparableTaskDefinition | undefined {
  return givenDefinition(given).copy as ComparableTaskDefinition | undefined;
}
