/**
 * Turns whatever the SDK throws into one of our errors.
 *
 * @module
 */
import type { Issue } from '../codec/index.js';
import type { ExceptionName } from '../operation/exception-name.js';
import type { Operation } from '../operation/operation.js';
import type { EcsError } from './error/ecs-error.js';
import { type InvalidResponse, invalidResponse } from './error/invalid-response.js';
import { serviceException, unknownServiceException } from './error/service-exception.js';
import { type TransportError, type TransportFailure, transportError } from './error/transport-error.js';
import type { ResponseMetadata } from './response-metadata.js';

/** What of a thrown value tells what happened; any of it may be missing. */
interface Thrown {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly code?: unknown;
  readonly $fault?: unknown;
  readonly $metadata?: ResponseMetadata;
  readonly tryNextLink?: unknown;
}

type Described<E extends ExceptionName> = Pick<Operation<never, object, E>, 'name' | 'errors' | 'writes'>;

/** The error for what a call threw. */
export function failure<E extends ExceptionName>(operation: Described<E>, cause: unknown): EcsError<E> {
  const thrown: Thrown = typeof cause === 'object' && cause !== null ? cause : {};
  const metadata = thrown.$metadata;
  const status = metadata?.httpStatusCode;
  if (thrown.$fault !== undefined || (status !== undefined && (status < 200 || status >= 300))) {
    return exception(operation, thrown, cause);
  }
  if (status !== undefined) return unreadableAnswer(operation, thrown, cause);
  return noAnswer(operation.name, thrown, cause);
}

/** The error for a call that the caller, or the caller's time limit, ended. */
export function ended(operation: string, signal: AbortSignal): TransportError {
  const timeout = nameOf(signal.reason) === 'TimeoutError';
  const kind = timeout ? 'timeout' : 'aborted';
  const message = timeout ? 'The time limit of the call ran out' : 'The call was aborted';
  return transportError({ kind, operation, message, attempts: 1, cause: signal.reason });
}

function exception<E extends ExceptionName>(
  { name: operation, errors }: Described<E>,
  thrown: Thrown,
  cause: unknown,
): EcsError<E> {
  const { httpStatusCode: statusCode, requestId, attempts = 1 } = thrown.$metadata ?? {};
  const parsed = thrown.$fault !== undefined;
  const answered = {
    operation,
    message: parsed ? textOf(thrown.message) : `HTTP status ${statusCode}, and a body that is no AWS JSON`,
    fault: (statusCode ?? (thrown.$fault === 'server' ? 500 : 400)) >= 500 ? ('server' as const) : ('client' as const),
    ...(statusCode === undefined ? {} : { statusCode }),
    ...(requestId === undefined ? {} : { requestId }),
    attempts,
    cause,
  };
  const documented = errors.find((known) => known === thrown.name);
  if (documented !== undefined) return serviceException(documented, answered);
  return unknownServiceException(parsed && typeof thrown.name === 'string' ? thrown.name : 'Unknown', answered);
}

function unreadableAnswer<E extends ExceptionName>(
  { name: operation, writes }: Described<E>,
  thrown: Thrown,
  cause: unknown,
): InvalidResponse {
  const { requestId, attempts = 1 } = thrown.$metadata ?? {};
  return invalidResponse({
    operation,
    issues: [notJson(textOf(thrown.message))],
    ...(writes ? { applied: 'unknown' as const } : {}),
    ...(requestId === undefined ? {} : { requestId }),
    attempts,
    raw: undefined,
    cause,
  });
}

/** The issue of a body that cannot be parsed. */
export function notJson(reason: string): Issue {
  return {
    path: '',
    code: 'malformed',
    message: `Expected JSON, got something else: ${reason.split('\n')[0]?.slice(0, 200)}`,
    expected: 'JSON',
    received: 'something else',
    hint: 'A proxy may have answered, or the connection ended early; the raw body is in raw.',
    severity: 'error',
  };
}

function noAnswer(operation: string, thrown: Thrown, cause: unknown): TransportError {
  const attempts = thrown.$metadata?.attempts ?? 0;
  return transportError({ kind: kindOf(thrown), operation, message: textOf(thrown.message ?? cause), attempts, cause });
}

function kindOf(thrown: Thrown): TransportFailure {
  const name = nameOf(thrown);
  if (name === 'AbortError') return 'aborted';
  if (name === 'TimeoutError' || thrown.code === 'ETIMEDOUT') return 'timeout';
  if (name.includes('Credentials') || thrown.tryNextLink !== undefined) return 'credentials';
  return typeof thrown.code === 'string' || thrown.$metadata !== undefined ? 'network' : 'setup';
}

function nameOf(thrown: unknown): string {
  const name = typeof thrown === 'object' && thrown !== null ? (thrown as Thrown).name : undefined;
  return typeof name === 'string' ? name : '';
}

function textOf(message: unknown): string {
  return typeof message === 'string' ? message : 'No reason was given';
}
