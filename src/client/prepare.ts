/**
 * Checks an input before anything is sent.
 *
 * @module
 */
import { type Either, left, right } from '../codec/either.js';
import { type AnyCodec, type Issue, issuesOf, strict } from '../codec/index.js';
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
    const copy = copyOf(result.right, request);
    if (clientToken === true && copy.clientToken === undefined) copy.clientToken = crypto.randomUUID();
    return right(copy);
  } catch (thrown) {
    return left(invalidRequest(name, [unreadable(request)], thrown));
  }
}

/** Spreading leaves out what a class defines on its prototype, so known members are copied by name too. */
function copyOf(decoded: Readonly<Record<string, unknown>>, { shape }: AnyCodec): Record<string, unknown> {
  const copy = { ...decoded };
  for (const key of shape.kind === 'structure' ? Object.keys(shape.members) : []) {
    if (!Object.hasOwn(copy, key) && decoded[key] !== undefined) copy[key] = decoded[key];
  }
  return copy;
}

function unreadable({ name }: AnyCodec): Issue {
  return {
    path: '',
    code: 'unreadable',
    message: `${name} cannot be read`,
    expected: `${name} as plain data`,
    received: 'a value that throws when it is read',
    hint: 'Copy the value to plain data first: no getters that throw, no proxies.',
    severity: 'error',
  };
}
