/**
 * Task definitions as the local ECS keeps them.
 *
 * @module
 */
import type { RegisterTaskDefinitionRequest } from '../../model/task-definition/register-task-definition.js';

/** One revision of a task definition. */
export interface LocalTaskDefinition {
  readonly arn: string;
  readonly revision: number;
  readonly registeredAt: number;
  readonly registered: RegisterTaskDefinitionRequest;
  deregisteredAt: number | undefined;
}
