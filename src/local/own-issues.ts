/**
 * What is wrong with what the local ECS itself is told.
 *
 * @module
 */
import type * as t from 'io-ts';
import { type Issue, issuesOf } from '../codec/index.js';

/** The issues, without the advice to let pass what is newer than this package: that is for what ECS may know. */
export function ownIssues(errors: t.Errors): readonly Issue[] {
  return issuesOf(errors).map((issue) => {
    const { hint, ...rest } = issue;
    return hint?.startsWith(DID_YOU_MEAN) ? issue : rest;
  });
}

const DID_YOU_MEAN = 'Did you mean';
