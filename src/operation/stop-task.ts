/**
 * StopTask.
 *
 * @module
 */
import { StopTaskCommand } from '@aws-sdk/client-ecs';
import { type StopTaskInput, StopTaskRequest, StopTaskResponse } from '../model/task/stop-task.js';
import { operation } from './operation.js';

/**
 * Stops a task: its containers get SIGTERM, and SIGKILL when their time is up.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_StopTask.html
 * @category operations
 */
export const stopTask = operation<StopTaskInput>()({
  name: 'StopTask',
  request: StopTaskRequest,
  response: StopTaskResponse,
  errors: [
    'AccessDeniedException',
    'ClientException',
    'ClusterNotFoundException',
    'InvalidParameterException',
    'ServerException',
  ],
  command: StopTaskCommand,
  writes: true,
});
