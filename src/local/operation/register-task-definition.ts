/**
 * RegisterTaskDefinition.
 *
 * @module
 */
import { CheckedTaskDefinitionRequest } from '../../task-definition/request-for.js';
import type { LocalTaskDefinition } from '../state/task-definition.js';
import { handler } from './handler.js';
import { taskDefinitionView } from './task-definition-view.js';

/** Each registration makes the next revision, also where earlier ones were deregistered. */
export const registerTaskDefinition = handler(CheckedTaskDefinitionRequest, (region, { tags = [], ...registered }) => {
  const { family } = registered;
  const revisions = region.families.get(family) ?? [];
  const revision = revisions.length + 1;
  const taskDefinition: LocalTaskDefinition = {
    arn: region.arn(`task-definition/${family}:${revision}`),
    revision,
    registeredAt: region.now,
    registered,
    tags,
    deregisteredAt: undefined,
    deletedAt: undefined,
  };
  region.families.set(family, [...revisions, taskDefinition]);
  return { taskDefinition: taskDefinitionView(taskDefinition), tags };
});
