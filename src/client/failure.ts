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

/** What of a thrown value tells what happened; any of it may be missing. */
interface Thrown {
  readonly name: string | undefined;
  readonly message: string | undefined;
  readonly code: string | undefined;
  readonly fault: string | undefined;
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  readonly attempts: number | undefined;
  /** Whether a chain of credential providers threw it. */
  readonly chained: boolean;
}

/** How far the call came: how often the request was sent, and the text of a success. */
interface Progress {
  readonly attempts: number;
  readonly raw?: string | undefined;
}

type Described<E extends ExceptionName> = Pick<Operation<never, object, E>, 'name' | 'errors' | 'writes'>;

/** The error for what a call threw. */
export function failure<E extends ExceptionName>(
  operation: Described<E>,
  cause: unknown,
  { attempts, raw }: Progress,
): EcsError<E> {
  const thrown = read(cause);
  const { status, fault } = thrown;
  if (fault !== undefined || (status !== undefined && (status < 200 || status >= 300))) {
    return exception(operation, thrown, cause);
  }
  if (status !== undefined) return unreadableAnswer(operation, thrown, raw, cause);
  return transportError({
    kind: kindOf(thrown, attempts),
    operation: operation.name,
    message: thrown.message ?? (typeof cause === 'string' ? cause : NO_REASON),
    attempts,
    cause,
  });
}

/** The error for a call that the caller, or the caller's time limit, ended. */
export function ended(operation: string, { reason }: AbortSignal, attempts: number): TransportError {
  const timeout = read(reason).name === 'TimeoutError';
  const kind = timeout ? 'timeout' : 'aborted';
  const message = timeout ? 'The time limit of the call ran out' : 'The call was aborted';
  return transportError({ kind, operation, message, attempts, cause: reason });
}

function exception<E extends ExceptionName>(
  { name: operation, errors }: Described<E>,
  { name, message, fault, status: statusCode, requestId, attempts = 1 }: Thrown,
  cause: unknown,
): EcsError<E> {
  const parsed = fault !== undefined;
  const answered = {
    operation,
    message: parsed ? (message ?? NO_REASON) : `HTTP status ${statusCode}, and a body that is no AWS JSON`,
    fault: (statusCode ?? (fault === 'server' ? 500 : 400)) >= 500 ? ('server' as const) : ('client' as const),
    ...(statusCode === undefined ? {} : { statusCode }),
    ...(requestId === undefined ? {} : { requestId }),
    attempts,
    cause,
  };
  const documented = errors.find((known) => known === name);
  if (documented !== undefined) return serviceException(documented, answered);
  return unknownServiceException(parsed && name !== undefined ? name : 'Unknown', answered);
}

function unreadableAnswer<E extends ExceptionName>(
  { name: operation, writes }: Described<E>,
  { requestId, attempts = 1 }: Thrown,
  raw: string | undefined,
  cause: unknown,
): InvalidResponse {
  return invalidResponse({
    operation,
    issues: [notJson(raw)],
    ...(writes ? { applied: 'unknown' as const } : {}),
    ...(requestId === undefined ? {} : { requestId }),
    attempts,
    raw,
    cause,
  });
}

/** The issue of a body that cannot be parsed. It shows none of the body, as a parser's own message does. */
export function notJson(raw: string | undefined): Issue {
  const received = kindOfText(raw?.trimStart());
  return {
    path: '',
    code: 'malformed',
    message: `Expected JSON, got ${received}`,
    expected: 'JSON',
    received,
    hint: `A proxy may have answered, or the connection ended early${raw === undefined ? '' : '; the raw body is in raw'}.`,
    severity: 'error',
  };
}

function kindOfText(text: string | undefined): string {
  if (text === undefined) return 'something that the SDK cannot read';
  if (text.startsWith('<')) return 'a page of HTML or XML';
  return /^[{[]/.test(text) ? 'JSON that is broken or ends early' : 'another text';
}

function kindOf({ name = '', code, chained }: Thrown, sent: number): TransportFailure {
  if (name === 'AbortError') return 'aborted';
  // The SDK calls every broken connection a TimeoutError; the code tells which ones timed out.
  if (code === 'ETIMEDOUT' || (name === 'TimeoutError' && code === undefined)) return 'timeout';
  if (name.includes('Credentials') || chained) return 'credentials';
  return sent > 0 || (code !== undefined && !code.startsWith('ERR_')) ? 'network' : 'setup';
}

const NO_REASON = 'No reason was given';

function read(thrown: unknown): Thrown {
  const metadata = member(thrown, '$metadata');
  return {
    name: text(member(thrown, 'name')),
    message: text(member(thrown, 'message')),
    code: text(member(thrown, 'code')),
    fault: text(member(thrown, '$fault')),
    status: count(member(metadata, 'httpStatusCode')),
    requestId: text(member(metadata, 'requestId')),
    attempts: count(member(metadata, 'attempts')),
    chained: member(thrown, 'tryNextLink') !== undefined,
  };
}

/** A member of anything at all; one that throws on being read is missing. */
function member(value: unknown, key: string): unknown {
  try {
    return (value as Readonly<Record<string, unknown>>)[key];
  } catch {
    return undefined;
  }
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
const count = (value: unknown) => (typeof value === 'number' ? value : undefined);
