/**
 * DeregisterTaskDefinition.
 *
 * @module
 */
import { DeregisterTaskDefinitionRequest } from '../../model/task-definition/deregister-task-definition.js';
import { handler } from './handler.js';
import { knownTaskDefinition } from './known-task-definition.js';
import { taskDefinitionView } from './task-definition-view.js';

/** Services that use the revision keep it; nothing new can. */
export const deregisterTaskDefinition = handler(DeregisterTaskDefinitionRequest, (region, request) => {
  const taskDefinition = knownTaskDefinition(region, request.taskDefinition);
  taskDefinition.deregisteredAt ??= region.now;
  return { taskDefinition: taskDefinitionView(taskDefinition) };
});
