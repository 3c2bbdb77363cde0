/**
 * RegisterContainerInstance.
 *
 * @module
 */
import { RegisterContainerInstanceCommand } from '@aws-sdk/client-ecs';
import {
  type RegisterContainerInstanceInput,
  RegisterContainerInstanceRequest,
  RegisterContainerInstanceResponse,
} from '../model/container-instance/register-container-instance.js';
import { operation } from './operation.js';

/**
 * Registers a container instance with a cluster. The container agent does this by itself.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterContainerInstance.html
 * @category operations
 */
export const registerContainerInstance = operation<RegisterContainerInstanceInput>()({
  name: 'RegisterContainerInstance',
  request: RegisterContainerInstanceRequest,
  response: RegisterContainerInstanceResponse,
  errors: [
    'AccessDeniedException',
    'ClientException',
    'ClusterNotFoundException',
    'InvalidParameterException',
    'ServerException',
  ],
  command: RegisterContainerInstanceCommand,
  writes: true,
});
