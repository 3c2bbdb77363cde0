/**
 * DeregisterContainerInstance.
 *
 * @module
 */
import { DeregisterContainerInstanceCommand } from '@aws-sdk/client-ecs';
import {
  type DeregisterContainerInstanceInput,
  DeregisterContainerInstanceRequest,
  DeregisterContainerInstanceResponse,
} from '../model/container-instance/deregister-container-instance.js';
import { operation } from './operation.js';

/**
 * Takes a container instance out of its cluster.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeregisterContainerInstance.html
 * @category operations
 */
export const deregisterContainerInstance = operation<DeregisterContainerInstanceInput>()({
  name: 'DeregisterContainerInstance',
  request: DeregisterContainerInstanceRequest,
  response: DeregisterContainerInstanceResponse,
  errors: [
    'AccessDeniedException',
    'ClientException',
    'ClusterNotFoundException',
    'InvalidParameterException',
    'ServerException',
  ],
  command: DeregisterContainerInstanceCommand,
  writes: true,
});
