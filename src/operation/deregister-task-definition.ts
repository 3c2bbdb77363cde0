/**
 * DeregisterTaskDefinition.
 *
 * @module
 */
import { DeregisterTaskDefinitionCommand } from '@aws-sdk/client-ecs';
import {
  type DeregisterTaskDefinitionInput,
  DeregisterTaskDefinitionRequest,
  DeregisterTaskDefinitionResponse,
} from '../model/task-definition/deregister-task-definition.js';
import { operation } from './operation.js';

/**
 * Deregisters a revision. Services that use it keep running and scaling; nothing new can use it.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeregisterTaskDefinition.html
 * @category operations
 */
export const deregisterTaskDefinition = operation<DeregisterTaskDefinitionInput>()({
  name: 'DeregisterTaskDefinition',
  request: DeregisterTaskDefinitionRequest,
  response: DeregisterTaskDefinitionResponse,
  errors: ['AccessDeniedException', 'ClientException', 'InvalidParameterException', 'ServerException'],
  command: DeregisterTaskDefinitionCommand,
  writes: true,
});
