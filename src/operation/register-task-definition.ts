/**
 * RegisterTaskDefinition.
 *
 * @module
 */
import { RegisterTaskDefinitionCommand } from '@aws-sdk/client-ecs';
import {
  type RegisterTaskDefinitionInput,
  RegisterTaskDefinitionResponse,
} from '../model/task-definition/register-task-definition.js';
import { CheckedTaskDefinitionRequest } from '../task-definition/request-for.js';
import { operation } from './operation.js';

/**
 * Registers a new revision of a task definition. The request has to pass the rules of `checkTaskDefinition` that are
 * errors, too.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html
 * @category operations
 */
export const registerTaskDefinition = operation<RegisterTaskDefinitionInput>()({
  name: 'RegisterTaskDefinition',
  request: CheckedTaskDefinitionRequest,
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
