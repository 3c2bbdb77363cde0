/**
 * Starts a deployment and sees it through.
 *
 * @module
 */
import type { CallOptions } from '../../client/call-options.js';
import type { EcsError } from '../../client/error/ecs-error.js';
import { type Either, left, right } from '../../codec/either.js';
import type { Service } from '../../model/service/service.js';
import { deploymentProgress } from '../progress/deployment-progress.js';
import { createdService, updatedService } from './change-service.js';
import { type CheckedChange, createInput } from './checked-deploy-input.js';
import { type DeployError, deployError } from './deploy-error.js';
import type { DeployEcs, DeployOptions } from './deploy-options.js';
import type { DeployOutcome } from './deploy-outcome.js';
import { follow, followHandle } from './follow.js';
import { notDeployable, standstill } from './foreseen.js';
import { isNew, presentService, primaryOf } from './present-service.js';
import { putBack, wantsRollback } from './put-back.js';
import { registerRevision } from './register-revision.js';
import { rollBack } from './roll-back.js';
import { unchanged, untouched } from './untouched.js';

/** Changes nothing before everything is checked that can be. */
export async function start(
  ecs: DeployEcs,
  change: CheckedChange,
  options: DeployOptions,
): Promise<Either<DeployError, DeployOutcome>> {
  const { newer, disable, abortSignal } = options;
  const calls = { newer, disable, abortSignal };
  const present = await presentService(ecs, change, calls);
  if (present._tag === 'Left') return left(deployError('describe', present.left));
  const before = present.right;
  if (before !== undefined) {
    const refused = notDeployable(before, change);
    if (refused !== undefined) return left(deployError('check', refused));
    const plan = standstill(before, change);
    if (plan !== undefined) return right(untouched(change, plan));
  }
  const revision = await revisionFor(ecs, change, before, calls);
  if (revision._tag === 'Left') return left(deployError('register', revision.left));
  const changed = await changedService(ecs, change, revision.right, before, calls);
  if (changed._tag === 'Right') return watched(ecs, change, before, changed.right, options);
  const registered = change.definition === undefined ? {} : { taskDefinition: revision.right };
  return left(deployError(before === undefined ? 'create' : 'update', changed.left, registered));
}

/** What the tasks are to run: registered now, or before, or `undefined` for what the service has. */
async function revisionFor(
  ecs: DeployEcs,
  { definition, revision }: CheckedChange,
  before: Service | undefined,
  calls: CallOptions,
): Promise<Either<EcsError, string | undefined>> {
  return definition === undefined ? right(revision) : registerRevision(ecs, definition, before, calls);
}

function changedService(
  ecs: DeployEcs,
  change: CheckedChange,
  taskDefinition: string | undefined,
  before: Service | undefined,
  calls: CallOptions,
): Promise<Either<EcsError, Service>> {
  const { cluster, service, settings, forceNewDeployment, create } = change;
  if (before === undefined) return createdService(ecs, createInput(change, create, taskDefinition), calls);
  return updatedService(ecs, { ...settings, cluster, service, taskDefinition, forceNewDeployment }, before, calls);
}

async function watched(
  ecs: DeployEcs,
  change: CheckedChange,
  before: Service | undefined,
  after: Service,
  options: DeployOptions,
): Promise<Either<DeployError, DeployOutcome>> {
  const { cluster, service } = change;
  const primary = primaryOf(after);
  // Another controller has task sets, and starts them itself.
  if (primary === undefined) return right(await follow(ecs, { cluster, service }, options));
  const { id: deploymentId, taskDefinition } = primary;
  const handle = {
    ...(cluster === undefined ? {} : { cluster }),
    service,
    deploymentId,
    ...(taskDefinition === undefined ? {} : { taskDefinition }),
  };
  const outcome = await followHandle(ecs, handle, options);
  if (before === undefined) return right(outcome);
  if (!isNew(primary, before)) return right(isComplete(after) ? unchanged(outcome) : outcome);
  const back = change.rollback && wantsRollback(outcome) ? putBack(before, change, taskDefinition) : undefined;
  return back === undefined ? right(outcome) : rollBack(ecs, back, after, outcome, options);
}

/** Whether there was nothing to wait for. */
const isComplete = (service: Service) => deploymentProgress(service)?.share === 1;
