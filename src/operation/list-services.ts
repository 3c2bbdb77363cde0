/**
 * ListServices.
 *
 * @module
 */
import { ListServicesCommand } from '@aws-sdk/client-ecs';
import { type ListServicesInput, ListServicesRequest, ListServicesResponse } from '../model/service/list-services.js';
import { operation } from './operation.js';

/**
 * Lists the ARNs of a cluster's services, a page at a time.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListServices.html
 * @category operations
 */
export const listServices = operation<ListServicesInput>()({
  name: 'ListServices',
  request: ListServicesRequest,
  response: ListServicesResponse,
  errors: [
    'AccessDeniedException',
    'ClientException',
    'ClusterNotFoundException',
    'InvalidParameterException',
    'ServerException',
  ],
  command: ListServicesCommand,
  writes: false,
});
