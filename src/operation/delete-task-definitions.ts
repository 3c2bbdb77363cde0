/**
 * DeleteTaskDefinitions.
 *
 * @module
 */
import { DeleteTaskDefinitionsCommand } from '@aws-sdk/client-ecs';
import {
  type DeleteTaskDefinitionsInput,
  DeleteTaskDefinitionsRequest,
  DeleteTaskDefinitionsResponse,
} from '../model/task-definition/delete-task-definitions.js';
import { operation } from './operation.js';

/**
 * Deletes inactive revisions of task definitions for good.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteTaskDefinitions.html
 * @category operations
 */
export const deleteTaskDefinitions = operation<DeleteTaskDefinitionsInput>()({
  name: 'DeleteTaskDefinitions',
  request: DeleteTaskDefinitionsRequest,
  response: DeleteTaskDefinitionsResponse,
  errors: ['AccessDeniedException', 'ClientException', 'InvalidParameterException', 'ServerException'],
  command: DeleteTaskDefinitionsCommand,
  writes: true,
});
