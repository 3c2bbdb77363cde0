/**
 * UpdateService.
 *
 * @module
 */
import { UpdateServiceCommand } from '@aws-sdk/client-ecs';
import {
  type UpdateServiceInput,
  UpdateServiceRequest,
  UpdateServiceResponse,
} from '../model/service/update-service.js';
import { operation } from './operation.js';

/**
 * Changes a service, and starts a deployment where the change asks for other tasks.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateService.html
 * @category operations
 */
export const updateService = operation<UpdateServiceInput>()({
  name: 'UpdateService',
  request: UpdateServiceRequest,
  response: UpdateServiceResponse,
  errors: [
    'AccessDeniedException',
    'ClientException',
    'ClusterNotFoundException',
    'InvalidParameterException',
    'NamespaceNotFoundException',
    'PlatformTaskDefinitionIncompatibilityException',
    'PlatformUnknownException',
    'ServerException',
    'ServiceNotActiveException',
    'ServiceNotFoundException',
    'UnsupportedFeatureException',
  ],
  command: UpdateServiceCommand,
  writes: true,
});
