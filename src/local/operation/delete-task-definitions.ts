/**
 * DeleteTaskDefinitions.
 *
 * @module
 */
import { DeleteTaskDefinitionsRequest } from '../../model/task-definition/delete-task-definitions.js';
import type { LocalTaskDefinition } from '../state/task-definition.js';
import { handler } from './handler.js';
import { statusOf, taskDefinitionView } from './task-definition-view.js';

/**
 * A revision that is deleted stays in `DELETE_IN_PROGRESS`, used or not: when ECS forgets one that nothing uses is not
 * published. Its number is never given again.
 */
export const deleteTaskDefinitions = handler(DeleteTaskDefinitionsRequest, (region, { taskDefinitions }) => {
  const found = taskDefinitions.map((ref) => {
    const revision = region.taskDefinition(ref);
    return { ref, revision, reason: obstacleTo(revision) };
  });
  return {
    taskDefinitions: found.flatMap(({ revision, reason }) => {
      if (revision === undefined || reason !== undefined) return [];
      revision.deletedAt ??= region.now;
      return [taskDefinitionView(revision)];
    }),
    failures: found.flatMap(({ ref, reason }) => (reason === undefined ? [] : [{ arn: ref, reason }])),
  };
});

function obstacleTo(revision: LocalTaskDefinition | undefined): string | undefined {
  if (revision === undefined) {
    return 'The specified task definition does not exist. Specify a valid account, family, revision and try again.';
  }
  if (statusOf(revision) !== 'ACTIVE') return undefined;
  return 'The specified task definition is still in ACTIVE status. Please deregister the target and try again.';
}
