/**
 * Checks an input before anything is sent.
 *
 * @module
 */
import { type Either, left, right } from '../codec/either.js';
import { type AnyCodec, issuesOf, strict } from '../codec/index.js';
import { unreadable } from '../codec/issue.js';
import { copyOf } from '../codec/record.js';
import type { ExceptionName } from '../operation/exception-name.js';
import type { Operation } from '../operation/operation.js';
import type { CallOptions } from './call-options.js';
import { type InvalidRequest, invalidRequest } from './error/invalid-request.js';

type Checked = Pick<Operation<never, object, ExceptionName>, 'name' | 'request' | 'clientToken'>;

/** The request to send, with a client token where the operation takes one and the input has none. */
export function prepare(
  { name, request, clientToken }: Checked,
  input: unknown,
  { newer, disable }: CallOptions,
): Either<InvalidRequest, object> {
  const result = strict(request, { newer, disable }).decode(input);
  if (result._tag === 'Left') return left(invalidRequest(name, issuesOf(result.left), result.left));
  try {
    const copy = copyOf(result.right, membersOf(request));
    if (clientToken === true && copy.clientToken === undefined) copy.clientToken = crypto.randomUUID();
    return right(copy);
  } catch (thrown) {
    return left(invalidRequest(name, [{ path: '', severity: 'error', ...unreadable(request.name) }], thrown));
  }
}

function membersOf({ shape }: AnyCodec): string[] {
  return shape.kind === 'structure' ? Object.keys(shape.members) : [];
}
