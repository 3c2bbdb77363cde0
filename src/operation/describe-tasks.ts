/**
 * DescribeTasks.
 *
 * @module
 */
import { DescribeTasksCommand } from '@aws-sdk/client-ecs';
import { type DescribeTasksInput, DescribeTasksRequest, DescribeTasksResponse } from '../model/task/describe-tasks.js';
import { operation } from './operation.js';

/**
 * Describes tasks of a cluster, stopped ones for about an hour. One that ECS does not know is a failure in the response.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTasks.html
 * @category operations
 */
export const describeTasks = operation<DescribeTasksInput>()({
  name: 'DescribeTasks',
  request: DescribeTasksRequest,
  response: DescribeTasksResponse,
  errors: [
    'AccessDeniedException',
    'ClientException',
    'ClusterNotFoundException',
    'InvalidParameterException',
    'ServerException',
  ],
  command: DescribeTasksCommand,
  writes: false,
});
