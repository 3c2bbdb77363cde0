/**
 * UpdateContainerInstancesState.
 *
 * @module
 */
import { UpdateContainerInstancesStateCommand } from '@aws-sdk/client-ecs';
import {
  type UpdateContainerInstancesStateInput,
  UpdateContainerInstancesStateRequest,
  UpdateContainerInstancesStateResponse,
} from '../model/container-instance/update-container-instances-state.js';
import { operation } from './operation.js';

/**
 * Makes container instances `ACTIVE`, or `DRAINING`, so that their tasks are replaced elsewhere.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateContainerInstancesState.html
 * @category operations
 */
export const updateContainerInstancesState = operation<UpdateContainerInstancesStateInput>()({
  name: 'UpdateContainerInstancesState',
  request: UpdateContainerInstancesStateRequest,
  response: UpdateContainerInstancesStateResponse,
  errors: [
    'AccessDeniedException',
    'ClientException',
    'ClusterNotFoundException',
    'InvalidParameterException',
    'ServerException',
  ],
  command: UpdateContainerInstancesStateCommand,
  writes: true,
});
