/**
 * DescribeTaskDefinition.
 *
 * @module
 */
import { DescribeTaskDefinitionRequest } from '../../model/task-definition/describe-task-definition.js';
import { handler } from './handler.js';
import { knownTaskDefinition } from './known-task-definition.js';
import { taskDefinitionView } from './task-definition-view.js';

/** Tags stand beside the task definition, and only when they are asked for. */
export const describeTaskDefinition = handler(DescribeTaskDefinitionRequest, (region, request) => {
  const taskDefinition = knownTaskDefinition(region, request.taskDefinition);
  return {
    taskDefinition: taskDefinitionView(taskDefinition),
    ...(request.include?.includes('TAGS') ? { tags: taskDefinition.tags } : {}),
  };
});
