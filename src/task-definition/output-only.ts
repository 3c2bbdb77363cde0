/**
 * What ECS says of a task definition that nobody can register.
 *
 * @module
 */
import { RegisterTaskDefinitionRequest } from '../model/task-definition/register-task-definition.js';
import { TaskDefinition } from '../model/task-definition/task-definition.js';
import { type Members, membersOf } from './members.js';

const REQUESTED = membersOf(RegisterTaskDefinitionRequest);

/** The members that ECS answers and does not take. */
export const OUTPUT_ONLY: ReadonlySet<string> = new Set(
  Object.keys(membersOf(TaskDefinition)).filter((name) => !Object.hasOwn(REQUESTED, name)),
);

/** The same members without these. */
export function withoutOutputOnly(members: Members): Members {
  return Object.fromEntries(Object.entries(members).filter(([name]) => !OUTPUT_ONLY.has(name)));
}
