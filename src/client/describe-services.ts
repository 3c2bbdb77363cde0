/**
 * Describes any number of services, and one.
 *
 * @module
 */
import type { ECSClient } from '@aws-sdk/client-ecs';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import { left, right } from '../codec/either.js';
import { list, optional, structure } from '../codec/index.js';
import { ClusterRef } from '../model/cluster/cluster-ref.js';
import type { Failure } from '../model/failure/failure.js';
import type {
  DescribeServicesInput,
  DescribeServicesRequest,
  DescribeServicesResponse,
} from '../model/service/describe-services.js';
import type { Service } from '../model/service/service.js';
import { ServiceField } from '../model/service/service-field.js';
import { ServiceRef } from '../model/service/service-ref.js';
import { describeServices } from '../operation/describe-services.js';
import type { CallOptions } from './call-options.js';
import type { OperationError } from './error/ecs-error.js';
import { serviceException } from './error/service-exception.js';
import { prepare } from './prepare.js';
import type { ResponseMetadata, WithMetadata } from './response-metadata.js';
import { send } from './send.js';

const MOST_AT_ONCE = 10;

/**
 * The errors of describing services, one or many.
 *
 * @category errors
 */
export type DescribeServicesError = OperationError<typeof describeServices>;

/**
 * What describing one service takes: its name or ARN in place of a list.
 *
 * @category operations
 */
export interface DescribeServiceInput extends Pick<DescribeServicesInput, 'cluster' | 'include'> {
  /** The service to describe, by name or ARN. */
  readonly service: DescribeServicesInput['services'][number];
}

/**
 * What describing one service answers.
 *
 * @category operations
 */
export interface DescribeServiceResponse {
  /** The service; it may be inactive. */
  readonly service: Service;
}

/** The same, as it is checked. */
interface DescribeServiceRequest extends Pick<DescribeServicesRequest, 'cluster' | 'include'> {
  readonly service: ServiceRef;
}

const DescribeServiceRequest = structure<DescribeServiceRequest>('DescribeServiceRequest', {
  cluster: optional(ClusterRef),
  service: ServiceRef,
  include: optional(list(ServiceField)),
});

/** Describes as many services as are named, ten at a time, each once; the first Left stops the rest. */
export function describeServicesByTen(
  client: ECSClient,
  input: DescribeServicesInput,
  options: CallOptions = {},
): TaskEither<DescribeServicesError, WithMetadata<DescribeServicesResponse>> {
  const unlimited = { ...options, disable: [...(options.disable ?? []), 'describe-services-count'] };
  const prepared = prepare(describeServices, input, unlimited);
  if (prepared._tag === 'Left') return async () => prepared;
  const request = prepared.right as DescribeServicesInput;
  const names = [...new Set(request.services)];
  if (names.length <= MOST_AT_ONCE) return send(client, describeServices, { ...request, services: names }, options);
  return async () => {
    const begun = Date.now();
    const services: Service[] = [];
    const failures: Failure[] = [];
    let $metadata: ResponseMetadata = {};
    for (let from = 0; from < names.length; from += MOST_AT_ONCE) {
      const some = { ...request, services: names.slice(from, from + MOST_AT_ONCE) };
      const result = await send(client, describeServices, some, from === 0 ? options : since(begun, options))();
      if (result._tag === 'Left') return result;
      services.push(...result.right.services);
      failures.push(...result.right.failures);
      $metadata = result.right.$metadata;
    }
    return right({ services, failures, $metadata });
  };
}

/** The time limit is one for all requests. */
function since(begun: number, { timeout, ...options }: CallOptions): CallOptions {
  return timeout === undefined ? options : { ...options, timeout: Math.max(0, timeout - (Date.now() - begun)) };
}

/** Describes one service; one that is missing is a Left. */
export function describeOneService(
  client: ECSClient,
  input: DescribeServiceInput,
  options: CallOptions = {},
): TaskEither<DescribeServicesError, WithMetadata<DescribeServiceResponse>> {
  const prepared = prepare({ ...describeServices, request: DescribeServiceRequest }, input, options);
  if (prepared._tag === 'Left') return async () => prepared;
  const { service: name, ...rest } = prepared.right as DescribeServiceInput;
  const call = send(client, describeServices, { ...rest, services: [name] }, options);
  return async () => {
    const result = await call();
    if (result._tag === 'Left') return result;
    const { services, failures, $metadata } = result.right;
    const [service] = services;
    if (service !== undefined) return right({ service, $metadata });
    const [failure] = failures;
    return left(
      serviceException('ServiceNotFoundException', {
        operation: describeServices.name,
        message: `${failure?.reason ?? 'MISSING'}: ${failure?.arn ?? name}`,
        fault: 'client',
        attempts: $metadata.attempts ?? 1,
        ...($metadata.requestId === undefined ? {} : { requestId: $metadata.requestId }),
        cause: failure,
      }),
    );
  };
}
