/**
 * ListTaskDefinitions.
 *
 * @module
 */
import { ListTaskDefinitionsCommand } from '@aws-sdk/client-ecs';
import {
  type ListTaskDefinitionsInput,
  ListTaskDefinitionsRequest,
  ListTaskDefinitionsResponse,
} from '../model/task-definition/list-task-definitions.js';
import { operation } from './operation.js';

/**
 * Lists the ARNs of revisions of task definitions, a page at a time.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTaskDefinitions.html
 * @category operations
 */
export const listTaskDefinitions = operation<ListTaskDefinitionsInput>()({
  name: 'ListTaskDefinitions',
  request: ListTaskDefinitionsRequest,
  response: ListTaskDefinitionsResponse,
  errors: ['AccessDeniedException', 'ClientException', 'InvalidParameterException', 'ServerException'],
  command: ListTaskDefinitionsCommand,
  writes: false,
});
