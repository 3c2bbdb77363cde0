/**
 * ListTasks.
 *
 * @module
 */
import { ListTasksCommand } from '@aws-sdk/client-ecs';
import { type ListTasksInput, ListTasksRequest, ListTasksResponse } from '../model/task/list-tasks.js';
import { operation } from './operation.js';

/**
 * Lists the ARNs of a cluster's tasks, a page at a time.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTasks.html
 * @category operations
 */
export const listTasks = operation<ListTasksInput>()({
  name: 'ListTasks',
  request: ListTasksRequest,
  response: ListTasksResponse,
  errors: [
    'AccessDeniedException',
    'ClientException',
    'ClusterNotFoundException',
    'InvalidParameterException',
    'ServerException',
    'ServiceNotFoundException',
  ],
  command: ListTasksCommand,
  writes: false,
});
