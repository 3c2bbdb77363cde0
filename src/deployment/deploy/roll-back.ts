/**
 * Puts a service back, and watches that.
 *
 * @module
 */
import { type Either, left, right } from '../../codec/either.js';
import type { Service } from '../../model/service/service.js';
import type { UpdateServiceInput } from '../../model/service/update-service.js';
import { updatedService } from './change-service.js';
import { type DeployError, deployError } from './deploy-error.js';
import type { DeployEcs, DeployOptions } from './deploy-options.js';
import type { DeployOutcome } from './deploy-outcome.js';
import { followHandle } from './follow.js';
import { primaryOf } from './present-service.js';

/**
 * The ending of the rollback, with the reasons why there was one.
 *
 * @param input - the update that puts the service back
 * @param deployed - the service as it was once the deployment had begun
 * @param outcome - how that ended
 */
export async function rollBack(
  ecs: DeployEcs,
  input: UpdateServiceInput,
  deployed: Service,
  outcome: DeployOutcome,
  options: DeployOptions,
): Promise<Either<DeployError, DeployOutcome>> {
  const { handle, deploymentId: rollsBack } = outcome;
  const { disable, abortSignal } = options;
  const updated = await updatedService(ecs, input, deployed, { newer: 'pass', disable, abortSignal });
  if (updated._tag === 'Left') return left(deployError('rollback', updated.left, { outcome }));
  const primary = primaryOf(updated.right);
  if (handle === undefined || rollsBack === undefined) return right(outcome);
  // Where ECS is about to return by itself, the update starts nothing, and that return is the rollback.
  if (primary === undefined || primary.id === rollsBack) return right(outcome);
  const ending = await followHandle(ecs, { ...handle, deploymentId: primary.id, rollsBack }, options);
  return right({
    ...ending,
    reasons: [...outcome.reasons, ...ending.reasons],
    message: `${outcome.message} ${ending.message}`,
  });
}
