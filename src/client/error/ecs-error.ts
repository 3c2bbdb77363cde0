/**
 * All errors of a call, and questions to ask of them.
 *
 * @module
 */
import type { ExceptionName } from '../../operation/exception-name.js';
import type { Operation } from '../../operation/operation.js';
import type { InvalidRequest } from './invalid-request.js';
import type { InvalidResponse } from './invalid-response.js';
import type { ServiceException, UnknownServiceException } from './service-exception.js';
import type { TransportError } from './transport-error.js';

/**
 * Everything that can be on the Left of a call, told apart by `_tag`.
 *
 * @typeParam Name - the exceptions that ECS documents for the method
 * @category errors
 */
export type EcsError<Name extends ExceptionName = ExceptionName> =
  | InvalidRequest
  | ServiceException<Name>
  | UnknownServiceException
  | InvalidResponse
  | TransportError;

/**
 * The errors of one operation.
 *
 * @typeParam O - the operation, as in `OperationError<typeof createService>`
 * @category errors
 */
export type OperationError<O> = O extends Operation<infer _I, infer _A, infer E> ? EcsError<E> : never;

const THROTTLING: ReadonlySet<string> = new Set([
  'BandwidthLimitExceeded',
  'EC2ThrottledException',
  'LimitExceededException',
  'PriorRequestNotComplete',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'RequestThrottled',
  'RequestThrottledException',
  'SlowDown',
  'ThrottledException',
  'Throttling',
  'ThrottlingException',
  'TooManyRequestsException',
]);

/**
 * Whether ECS asked to slow down.
 *
 * @category errors
 */
export function isThrottling(error: EcsError): boolean {
  return error._tag === 'UnknownServiceException' && (error.statusCode === 429 || THROTTLING.has(error.name));
}

/**
 * Whether the same call may succeed later, and sending it again does no harm beyond what its method does anyway. The
 * SDK has retried already.
 *
 * @category errors
 */
export function isRetryable(error: EcsError): boolean {
  switch (error._tag) {
    case 'InvalidRequest':
    case 'InvalidResponse':
      return false;
    case 'ServiceException':
      return error.fault === 'server';
    case 'UnknownServiceException':
      return error.fault === 'server' || isThrottling(error);
    case 'TransportError':
      return error.kind === 'network' || error.kind === 'timeout';
  }
}

const NOT_FOUND: ReadonlySet<string> = new Set([
  'ClusterNotFoundException',
  'NamespaceNotFoundException',
  'ResourceNotFoundException',
  'ServiceNotFoundException',
]);

/**
 * Whether what the call is about does not exist.
 *
 * @category errors
 */
export function isNotFound(error: EcsError): boolean {
  return error._tag === 'ServiceException' && NOT_FOUND.has(error.name);
}
