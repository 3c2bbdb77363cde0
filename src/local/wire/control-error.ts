/**
 * Why a local ECS does not do what it is told.
 *
 * @module
 */
import { formatIssues, type Issue } from '../../codec/index.js';

/** Answered to the caller. */
export class ControlError extends Error {
  /**
   * @param status - the HTTP status
   * @param message - what is wrong, for a person
   * @param issues - what is wrong, one by one
   */
  constructor(
    readonly status: number,
    message: string,
    readonly issues?: readonly Issue[],
  ) {
    super(message);
  }
}

/** The body is not what it should be. */
export const badBody = (issues: readonly Issue[]) => new ControlError(400, formatIssues(issues), issues);
