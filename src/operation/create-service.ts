/**
 * CreateService.
 *
 * @module
 */
import { CreateServiceCommand } from '@aws-sdk/client-ecs';
import { CreateServiceRequest, CreateServiceResponse } from '../model/service/create-service.js';
import type { CreateServiceInput } from '../model/service/create-service-input.js';
import { operation } from './operation.js';

/**
 * Creates a service. Running the same call again does the work once: its client token tells.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html
 * @category operations
 */
export const createService = operation<CreateServiceInput>()({
  name: 'CreateService',
  request: CreateServiceRequest,
  response: CreateServiceResponse,
  errors: [
    'AccessDeniedException',
    'ClientException',
    'ClusterNotFoundException',
    'InvalidParameterException',
    'NamespaceNotFoundException',
    'PlatformTaskDefinitionIncompatibilityException',
    'PlatformUnknownException',
    'ServerException',
    'UnsupportedFeatureException',
  ],
  command: CreateServiceCommand,
  writes: true,
  clientToken: true,
});
