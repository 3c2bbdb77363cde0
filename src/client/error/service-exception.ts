/**
 * Errors that ECS itself answers.
 *
 * @module
 */
import type { ExceptionName } from '../../operation/exception-name.js';
import { withHidden } from './hidden.js';

/**
 * What the errors have in common that came as an answer.
 *
 * @category errors
 */
export interface Answered {
  /** The API's name of the method, such as `CreateService`. */
  readonly operation: string;
  /** What ECS says. */
  readonly message: string;
  /** Whether the request (`client`) or ECS (`server`) is at fault. */
  readonly fault: 'client' | 'server';
  /** The HTTP status. Absent where the error was made here, or a stub stands in for ECS. */
  readonly statusCode?: number;
  /** What AWS support asks for. */
  readonly requestId?: string;
  /** How often the request was sent: 1 without retries. */
  readonly attempts: number;
  /** The SDK's error; not enumerable. */
  readonly cause: unknown;
}

/**
 * An exception that ECS documents for the method.
 *
 * @typeParam Name - the exception's name, as the SDK spells it
 * @category errors
 */
export interface ServiceException<Name extends ExceptionName = ExceptionName> extends Answered {
  /** Tells this error from the others. */
  readonly _tag: 'ServiceException';
  /** The exception's name, as the SDK spells it. */
  readonly name: Name;
}

/**
 * An error answer that ECS does not document for the method: throttling, an expired token, or a proxy's page.
 *
 * @category errors
 */
export interface UnknownServiceException extends Answered {
  /** Tells this error from the others. */
  readonly _tag: 'UnknownServiceException';
  /** The name in the answer, or `Unknown` where it has none. */
  readonly name: string;
}

/** Makes the error for a documented exception. */
export function serviceException<Name extends ExceptionName>(name: Name, answered: Answered): ServiceException<Name> {
  const { cause, ...shown } = answered;
  return withHidden({ _tag: 'ServiceException' as const, name, ...shown }, { cause });
}

/** Makes the error for any other error answer. */
export function unknownServiceException(name: string, answered: Answered): UnknownServiceException {
  const { cause, ...shown } = answered;
  return withHidden({ _tag: 'UnknownServiceException' as const, name, ...shown }, { cause });
}
