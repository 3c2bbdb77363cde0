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
  if (taskDefinition === undefined) throw clientException('Unable to describe task definition.');
  return taskDefinition;
}

/** The revision to run: it must be active. */
export function usableTaskDefinition(region: Region, ref: string): LocalTaskDefinition {
  const taskDefinition = region.taskDefinition(ref);
  if (taskDefinition === undefined) throw clientException('TaskDefinition not found.');
  if (taskDefinition.deregisteredAt !== undefined) throw clientException('TaskDefinition is inactive');
  return taskDefinition;
}
