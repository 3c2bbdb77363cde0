/**
 * DeleteService.
 *
 * @module
 */
import { DeleteServiceCommand } from '@aws-sdk/client-ecs';
import {
  type DeleteServiceInput,
  DeleteServiceRequest,
  DeleteServiceResponse,
} from '../model/service/delete-service.js';
import { operation } from './operation.js';

/**
 * Deletes a service: it drains until its last task has stopped.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteService.html
 * @category operations
 */
export const deleteService = operation<DeleteServiceInput>()({
  name: 'DeleteService',
  request: DeleteServiceRequest,
  response: DeleteServiceResponse,
  errors: [
    'AccessDeniedException',
    'ClientException',
    'ClusterNotFoundException',
    'InvalidParameterException',
    'ServerException',
    'ServiceNotFoundException',
  ],
  command: DeleteServiceCommand,
  writes: true,
});
