/**
 * The service as it is before it is deployed to.
 *
 * @module
 */
import type { CallOptions } from '../../client/call-options.js';
import type { EcsError } from '../../client/error/ecs-error.js';
import { serviceException } from '../../client/error/service-exception.js';
import { type Either, left, right } from '../../codec/either.js';
import type { Deployment } from '../../model/deployment/deployment.js';
import type { Service } from '../../model/service/service.js';
import type { CheckedChange } from './checked-deploy-input.js';
import type { DeployEcs } from './deploy-options.js';

/**
 * On the Right the service, or `undefined` where it is to be created; on the Left why it cannot be deployed to. Between
 * its deletion and the end of its last task, a service can neither be updated nor created.
 */
export async function presentService(
  ecs: Pick<DeployEcs, 'describeService'>,
  { cluster, service: name, create }: Pick<CheckedChange, 'cluster' | 'service' | 'create'>,
  options: CallOptions,
): Promise<Either<EcsError, Service | undefined>> {
  const described = await ecs.describeService({ cluster, service: name }, options)();
  if (described._tag === 'Left') {
    return isMissing(described.left) && create !== undefined ? right(undefined) : described;
  }
  const { service, $metadata } = described.right;
  if (service.status === 'INACTIVE' && create !== undefined) return right(undefined);
  if (service.status !== 'INACTIVE' && service.status !== 'DRAINING') return right(service);
  const exception = service.status === 'INACTIVE' ? 'ServiceNotFoundException' : 'ServiceNotActiveException';
  return left(
    serviceException(exception, {
      operation: 'DescribeServices',
      message: `${service.status}: ${service.serviceArn}`,
      fault: 'client',
      attempts: $metadata.attempts ?? 1,
      ...($metadata.requestId === undefined ? {} : { requestId: $metadata.requestId }),
      cause: service,
    }),
  );
}

/** The newest deployment; with another controller than `ECS` there is none. */
export function primaryOf({ deployments }: Service): Deployment | undefined {
  return deployments.find(({ status }) => status === 'PRIMARY');
}

/** Whether a deployment was not there before. */
export function isNew({ id }: Deployment, before: Service): boolean {
  return before.deployments.every((deployment) => deployment.id !== id);
}

const isMissing = (error: EcsError) => error._tag === 'ServiceException' && error.name === 'ServiceNotFoundException';
