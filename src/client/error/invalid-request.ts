/**
 * The error of a request that is not sent because it is wrong.
 *
 * @module
 */
import type { Issue } from '../../codec/index.js';
import { formatIssues } from '../../codec/index.js';
import { withHidden } from './hidden.js';

/**
 * The request was refused here. Nothing was sent.
 *
 * @category errors
 */
export interface InvalidRequest {
  /** Tells this error from the others. */
  readonly _tag: 'InvalidRequest';
  /** The API's name of the method, such as `CreateService`. */
  readonly operation: string;
  /** All problems as text. */
  readonly message: string;
  /** All problems, each with its path. */
  readonly issues: readonly Issue[];
  /** The io-ts errors behind the issues; not enumerable. */
  readonly cause: unknown;
}

/** Makes the error from the issues that were found. */
export function invalidRequest(operation: string, issues: readonly Issue[], cause: unknown): InvalidRequest {
  const message = `${operation} was not sent:\n${formatIssues(issues)}`;
  return withHidden({ _tag: 'InvalidRequest' as const, operation, message, issues }, { cause });
}
