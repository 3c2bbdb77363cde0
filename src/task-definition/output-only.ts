/**
 * What ECS says of a task definition that nobody can register.
 *
 * @module
 */
import { RegisterTaskDefinitionRequest } from '../model/task-definition/register-task-definition.js';
import { TaskDefinition } from '../model/task-definition/task-definition.js';
import { membersOf } from './members.js';

const REQUESTED = membersOf(RegisterTaskDefinitionRequest);

/** The members that ECS answers and does not take. */
export const OUTPUT_ONLY: ReadonlySet<string> = new Set(
  Object.keys(membersOf(TaskDefinition)).filter((name) => !Object.hasOwn(REQUESTED, name)),
);
