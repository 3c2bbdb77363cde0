/**
 * The error of an answer that is not what the API promises.
 *
 * @module
 */
import { formatIssues, type Issue } from '../../codec/index.js';
import { withHidden } from './hidden.js';

/**
 * ECS, or something in between, answered a success that does not have the promised form.
 *
 * @category errors
 */
export interface InvalidResponse {
  /** Tells this error from the others. */
  readonly _tag: 'InvalidResponse';
  /** The API's name of the method, such as `CreateService`. */
  readonly operation: string;
  /** All problems as text. */
  readonly message: string;
  /** All problems, each with its path. */
  readonly issues: readonly Issue[];
  /**
   * Whether the work was done: `yes` where ECS itself said so, `unknown` where something else may have answered.
   * Absent for a call that changes nothing. Never send such a request again without looking.
   */
  readonly applied?: 'yes' | 'unknown';
  /** What AWS support asks for. */
  readonly requestId?: string;
  /** How often the request was sent: 1 without retries. */
  readonly attempts: number;
  /** The body as text, or the SDK's output; not enumerable. */
  readonly raw: unknown;
  /** The errors behind the issues; not enumerable. */
  readonly cause: unknown;
}

/** Makes the error from what came. */
export function invalidResponse(details: Omit<InvalidResponse, '_tag' | 'message'>): InvalidResponse {
  const { raw, cause, ...shown } = details;
  const message = `${details.operation} answered something unexpected:\n${formatIssues(details.issues)}`;
  return withHidden({ _tag: 'InvalidResponse' as const, message, ...shown }, { raw, cause });
}
