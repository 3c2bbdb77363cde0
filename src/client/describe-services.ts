/**
 * Describes any number of services, and one.
 *
 * @module
 */
import type { ECSClient } from '@aws-sdk/client-ecs';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import { left, right } from '../codec/either.js';
import type { Failure } from '../model/failure/failure.js';
import type { DescribeServicesInput, DescribeServicesResponse } from '../model/service/describe-services.js';
import type { Service } from '../model/service/service.js';
import { describeServices } from '../operation/describe-services.js';
import type { CallOptions } from './call-options.js';
import type { OperationError } from './error/ecs-error.js';
import { serviceException } from './error/service-exception.js';
import { prepare } from './prepare.js';
import type { ResponseMetadata, WithMetadata } from './response-metadata.js';
import { send } from './send.js';

const MOST_AT_ONCE = 10;

/** The errors of describing services. */
export type DescribeServicesError = OperationError<typeof describeServices>;

/** What describing one service takes: its name or ARN in place of a list. */
export interface DescribeServiceInput extends Pick<DescribeServicesInput, 'cluster' | 'include'> {
  /** The service to describe, by name or ARN. */
  readonly service: DescribeServicesInput['services'][number];
}

/** Describes as many services as are named, ten at a time, each once; the first Left stops the rest. */
export function describeServicesByTen(
  client: ECSClient,
  input: DescribeServicesInput,
  options: CallOptions = {},
): TaskEither<DescribeServicesError, WithMetadata<DescribeServicesResponse>> {
  const unlimited = { ...options, disable: [...(options.disable ?? []), 'describe-services-count'] };
  const prepared = prepare(describeServices, input, unlimited);
  if (prepared._tag === 'Left' || input.services.length === 0) return send(client, describeServices, input, options);
  const names = [...new Set(input.services)];
  return async () => {
    const services: Service[] = [];
    const failures: Failure[] = [];
    let $metadata: ResponseMetadata = {};
    for (let from = 0; from < names.length; from += MOST_AT_ONCE) {
      const some = { ...input, services: names.slice(from, from + MOST_AT_ONCE) };
      const result = await send(client, describeServices, some, options)();
      if (result._tag === 'Left') return result;
      services.push(...result.right.services);
      failures.push(...result.right.failures);
      $metadata = result.right.$metadata;
    }
    return right({ services, failures, $metadata });
  };
}

/** Describes one service; one that is missing is a Left. */
export function describeOneService(
  client: ECSClient,
  input: DescribeServiceInput,
  options?: CallOptions,
): TaskEither<DescribeServicesError, WithMetadata<{ readonly service: Service }>> {
  const call = send(client, describeServices, asList(input), options);
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
        message: `${failure?.reason ?? 'MISSING'}: ${failure?.arn ?? String(input.service)}`,
        fault: 'client',
        attempts: $metadata.attempts ?? 1,
        ...($metadata.requestId === undefined ? {} : { requestId: $metadata.requestId }),
        cause: failure,
      }),
    );
  };
}

/** Reads the input where the codec can say what is wrong with it, not here. */
function asList(input: DescribeServiceInput): DescribeServicesInput {
  return {
    get cluster() {
      return input.cluster;
    },
    get services() {
      return [input.service];
    },
    get include() {
      return input.include;
    },
  };
}
