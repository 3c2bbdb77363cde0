/**
 * ListTaskDefinitionFamilies.
 *
 * @module
 */
import { ListTaskDefinitionFamiliesCommand } from '@aws-sdk/client-ecs';
import {
  type ListTaskDefinitionFamiliesInput,
  ListTaskDefinitionFamiliesRequest,
  ListTaskDefinitionFamiliesResponse,
} from '../model/task-definition/list-task-definition-families.js';
import { operation } from './operation.js';

/**
 * Lists the families of task definitions, a page at a time.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTaskDefinitionFamilies.html
 * @category operations
 */
export const listTaskDefinitionFamilies = operation<ListTaskDefinitionFamiliesInput>()({
  name: 'ListTaskDefinitionFamilies',
  request: ListTaskDefinitionFamiliesRequest,
  response: ListTaskDefinitionFamiliesResponse,
  errors: ['AccessDeniedException', 'ClientException', 'InvalidParameterException', 'ServerException'],
  command: ListTaskDefinitionFamiliesCommand,
  writes: false,
});
