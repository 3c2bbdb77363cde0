/**
 * RegisterTaskDefinition.
 *
 * @module
 */
import { RegisterTaskDefinitionCommand } from '@aws-sdk/client-ecs';
import {
  type RegisterTaskDefinitionInput,
  RegisterTaskDefinitionRequest,
  RegisterTaskDefinitionResponse,
} from '../model/task-definition/register-task-definition.js';
import { operation } from './operation.js';

/**
 * Registers a new revision of a task definition.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html
 * @category operations
 */
export const registerTaskDefinition = operation<RegisterTaskDefinitionInput>()({
  name: 'RegisterTaskDefinition',
  request: RegisterTaskDefinitionRequest,
  response: RegisterTaskDefinitionResponse,
  errors: [
    'AccessDeniedException',
    'ClientException',
    'InvalidParameterException',
    'LimitExceededException',
    'ServerException',
  ],
  command: RegisterTaskDefinitionCommand,
  writes: true,
});
