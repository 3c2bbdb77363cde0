/**
 * The exception for a definition that ECS would refuse.
 *
 * @module
 */
import { formatIssues, type Issue } from '../../codec/index.js';

/**
 * What `defineTaskDefinition` and `defineService` throw: the definition stands in the code, so what is wrong with it is
 * a mistake in the code. `issuesOf` takes it.
 *
 * @category task definitions
 */
export class InvalidDefinition extends Error {
  /** Everything that ECS would refuse, each with its path. */
  readonly issues: readonly Issue[];

  /**
   * @param what - what was defined
   * @param issues - what is wrong with it
   */
  constructor(what: string, issues: readonly Issue[]) {
    super(`${what} would be refused by ECS:\n${formatIssues(issues)}`);
    this.name = 'InvalidDefinition';
    this.issues = issues;
  }
}
