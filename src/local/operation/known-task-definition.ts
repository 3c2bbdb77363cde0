/**
 * Looks task definitions up, and says what ECS says where there is none.
 *
 * @module
 */
import type { Region } from '../state/region.js';
import type { LocalTaskDefinition } from '../state/task-definition.js';
import { clientException } from '../wire/exception.js';

/** The revision to describe. */
export function knownTaskDefinition(region: Region, ref: string): LocalTaskDefinition {
  const taskDefinition = region.taskDefinition(ref);
  if (taskDefinition === undefined || isForgotten(region, taskDefinition))
    throw clientException('Unable to describe task definition.');
  return taskDefinition;
}

/** Whether ECS no longer tells of a revision that was deregistered. */
export function isForgotten(region: Region, { arn, deregisteredAt }: LocalTaskDefinition): boolean {
  if (deregisteredAt === undefined || region.world.policy.unusedRevision === 'kept') return false;
  const clusters = [...region.clusters.values()];
  const services = clusters.flatMap((cluster) => [...cluster.services.values()]);
  const tasks = clusters.flatMap((cluster) => [...cluster.tasks.values()]);
  return !(
    services.some(({ status, definition }) => status !== 'INACTIVE' && definition?.arn === arn) ||
    tasks.some(({ lastStatus, definition }) => lastStatus !== 'STOPPED' && definition.arn === arn)
  );
}

/**
 * The revision to run: it must be active, or have been until a moment ago.
 *
 * @param inactive - the exception where it is not: methods differ in that
 */
export function usableTaskDefinition(region: Region, ref: string, inactive = clientException): LocalTaskDefinition {
  const taskDefinition = region.taskDefinition(ref);
  if (taskDefinition === undefined) throw clientException('TaskDefinition not found.');
  const { deregisteredAt = Number.POSITIVE_INFINITY, deletedAt } = taskDefinition;
  const lags = region.now < deregisteredAt + region.world.policy.deregistrationLag;
  if (!lags || deletedAt !== undefined) throw inactive('TaskDefinition is inactive');
  return taskDefinition;
}
