/**
 * DescribeTaskDefinition.
 *
 * @module
 */
import { DescribeTaskDefinitionCommand } from '@aws-sdk/client-ecs';
import {
  type DescribeTaskDefinitionInput,
  DescribeTaskDefinitionRequest,
  DescribeTaskDefinitionResponse,
} from '../model/task-definition/describe-task-definition.js';
import { operation } from './operation.js';

/**
 * Describes a revision, or the latest `ACTIVE` one of a family.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTaskDefinition.html
 * @category operations
 */
export const describeTaskDefinition = operation<DescribeTaskDefinitionInput>()({
  name: 'DescribeTaskDefinition',
  request: DescribeTaskDefinitionRequest,
  response: DescribeTaskDefinitionResponse,
  errors: ['AccessDeniedException', 'ClientException', 'InvalidParameterException', 'ServerException'],
  command: DescribeTaskDefinitionCommand,
  writes: false,
});
