/**
 * Checks an input before anything is sent.
 *
 * @module
 */
import { type Either, left, right } from '../codec/either.js';
import { issuesOf, strict } from '../codec/index.js';
import type { ExceptionName } from '../operation/exception-name.js';
import type { Operation } from '../operation/operation.js';
import type { CallOptions } from './call-options.js';
import { type InvalidRequest, invalidRequest } from './error/invalid-request.js';

/** The request to send, with a client token where the operation takes one and the input has none. */
export function prepare<I, A extends object, E extends ExceptionName>(
  { name, request, clientToken }: Operation<I, A, E>,
  input: I,
  { newer, disable }: CallOptions,
): Either<InvalidRequest, object> {
  const result = strict(request, { newer, disable }).decode(input);
  if (result._tag === 'Left') return left(invalidRequest(name, issuesOf(result.left), result.left));
  const decoded = result.right as { readonly clientToken?: string };
  if (clientToken !== true || decoded.clientToken !== undefined) return right(decoded);
  return right({ ...decoded, clientToken: crypto.randomUUID() });
}
