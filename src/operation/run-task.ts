/**
 * RunTask.
 *
 * @module
 */
import { RunTaskCommand } from '@aws-sdk/client-ecs';
import { type RunTaskInput, RunTaskRequest, RunTaskResponse } from '../model/task/run-task.js';
import { operation } from './operation.js';

/**
 * Starts tasks outside any service. What could not be placed is a failure in the response.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html
 * @category operations
 */
export const runTask = operation<RunTaskInput>()({
  name: 'RunTask',
  request: RunTaskRequest,
  response: RunTaskResponse,
  errors: [
    'AccessDeniedException',
    'BlockedException',
    'ClientException',
    'ClusterNotFoundException',
    'ConflictException',
    'InvalidParameterException',
    'PlatformTaskDefinitionIncompatibilityException',
    'PlatformUnknownException',
    'ServerException',
    'UnsupportedFeatureException',
  ],
  command: RunTaskCommand,
  writes: true,
  clientToken: true,
});
