/**
 * Updates a service, or creates it.
 *
 * @module
 */
import type { CallOptions } from '../../client/call-options.js';
import type { EcsError } from '../../client/error/ecs-error.js';
import { type Either, right } from '../../codec/either.js';
import type { CreateServiceInput } from '../../model/service/create-service-input.js';
import type { Service } from '../../model/service/service.js';
import type { UpdateServiceInput } from '../../model/service/update-service.js';
import type { DeployEcs } from './deploy-options.js';
import { isNew, primaryOf } from './present-service.js';
import { mayStandFor } from './references.js';
import { sendOnce } from './send-once.js';

/**
 * The service as it is after an update. Where the answer is lost, a new primary deployment of the wanted revision shows
 * that the update was done; without one the update is sent again, which starts no second deployment unless it is forced.
 *
 * @param before - the service as it was
 */
export function updatedService(
  ecs: Pick<DeployEcs, 'updateService' | 'describeService'>,
  input: UpdateServiceInput,
  before: Service,
  options: CallOptions,
): Promise<Either<EcsError, Service>> {
  const { cluster, service, taskDefinition = before.taskDefinition } = input;
  const call = ecs.updateService(input, options);
  const look = ecs.describeService({ cluster, service }, options);
  return sendOnce(
    async () => {
      const updated = await call();
      return updated._tag === 'Left' ? updated : right(updated.right.service);
    },
    async () => {
      const described = await look();
      if (described._tag === 'Left') return described;
      const primary = primaryOf(described.right.service);
      const done = primary !== undefined && isNew(primary, before) && deploys(primary, taskDefinition);
      return right(done ? described.right.service : undefined);
    },
  );
}

/** The service that was created. The client token of the call makes it safe to send again without a look. */
export function createdService(
  ecs: Pick<DeployEcs, 'createService'>,
  input: CreateServiceInput,
  options: CallOptions,
): Promise<Either<EcsError, Service>> {
  const call = ecs.createService(input, options);
  return sendOnce(
    async () => {
      const created = await call();
      return created._tag === 'Left' ? created : right(created.right.service);
    },
    async () => right(undefined),
  );
}

function deploys({ taskDefinition }: { readonly taskDefinition?: string }, reference: string | undefined): boolean {
  return taskDefinition !== undefined && reference !== undefined && mayStandFor(reference, taskDefinition);
}
