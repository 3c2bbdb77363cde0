import { describe, expect, it } from 'vitest';
import { type EcsError, isNotFound, isRetryable, isThrottling } from '../../../src/client/error/ecs-error.js';
import { invalidRequest } from '../../../src/client/error/invalid-request.js';
import { invalidResponse } from '../../../src/client/error/invalid-response.js';
import { serviceException, unknownServiceException } from '../../../src/client/error/service-exception.js';
import { type TransportFailure, transportError } from '../../../src/client/error/transport-error.js';
import type { ExceptionName } from '../../../src/operation/index.js';

const operation = 'UpdateService';
const cause = new Error('cause');
const answered = { operation, message: 'No.', attempts: 1, cause };

const client = (name: ExceptionName) => serviceException(name, { ...answered, fault: 'client', statusCode: 400 });
const server = (name: ExceptionName) => serviceException(name, { ...answered, fault: 'server', statusCode: 500 });
const unknown = (name: string, statusCode: number) =>
  unknownServiceException(name, { ...answered, fault: statusCode >= 500 ? 'server' : 'client', statusCode });
const transport = (kind: TransportFailure) => transportError({ kind, operation, message: 'No.', attempts: 1, cause });
const response = (applied?: 'yes' | 'unknown') =>
  invalidResponse({
    operation,
    issues: [],
    attempts: 1,
    raw: '',
    cause,
    ...(applied === undefined ? {} : { applied }),
  });

describe('isRetryable, isThrottling and isNotFound', () => {
  it.each<[string, EcsError, boolean, boolean, boolean]>([
    ['a refused request', invalidRequest(operation, [], cause), false, false, false],
    ['an unreadable answer to a read', response(), false, false, false],
    ['an unreadable answer to a write', response('yes'), false, false, false],
    ['an unreadable answer of somebody else', response('unknown'), false, false, false],
    ['ServerException', server('ServerException'), true, false, false],
    ['ClientException', client('ClientException'), false, false, false],
    ['AccessDeniedException', client('AccessDeniedException'), false, false, false],
    ['ServiceNotFoundException', client('ServiceNotFoundException'), false, false, true],
    ['ClusterNotFoundException', client('ClusterNotFoundException'), false, false, true],
    ['ResourceNotFoundException', client('ResourceNotFoundException'), false, false, true],
    ['NamespaceNotFoundException', client('NamespaceNotFoundException'), false, false, true],
    ['ServiceNotActiveException', client('ServiceNotActiveException'), false, false, false],
    ['LimitExceededException, a quota where it is documented', client('LimitExceededException'), false, false, false],
    ['ThrottlingException', unknown('ThrottlingException', 400), true, true, false],
    ['TooManyRequestsException', unknown('TooManyRequestsException', 400), true, true, false],
    ['a status of 429', unknown('Unknown', 429), true, true, false],
    ['an expired token', unknown('ExpiredTokenException', 400), false, false, false],
    ["a proxy's 502", unknown('Unknown', 502), true, false, false],
    ['a status of 404', unknown('Unknown', 404), false, false, false],
    ['a broken network', transport('network'), true, false, false],
    ['a time-out', transport('timeout'), true, false, false],
    ['an abort', transport('aborted'), false, false, false],
    ['missing credentials', transport('credentials'), false, false, false],
    ['a client that is not set up', transport('setup'), false, false, false],
  ])('%s', (_, error, retryable, throttling, notFound) => {
    expect([isRetryable(error), isThrottling(error), isNotFound(error)]).toEqual([retryable, throttling, notFound]);
  });
});
