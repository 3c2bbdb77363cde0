/**
 * Task definitions as the local ECS keeps them.
 *
 * @module
 */
import type { Tag } from '../../model/tag/tag.js';
import type { RegisterTaskDefinitionRequest } from '../../model/task-definition/register-task-definition.js';

/** One revision of a task definition. */
export interface LocalTaskDefinition {
  readonly arn: string;
  readonly revision: number;
  readonly registeredAt: number;
  readonly registered: Omit<RegisterTaskDefinitionRequest, 'tags'>;
  tags: readonly Tag[];
  deregisteredAt: number | undefined;
  /** When DeleteTaskDefinitions was called for it. */
  deletedAt: number | undefined;
}
