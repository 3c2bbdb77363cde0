/**
 * ListServiceDeployments.
 *
 * @module
 */
import { ListServiceDeploymentsCommand } from '@aws-sdk/client-ecs';
import {
  type ListServiceDeploymentsInput,
  ListServiceDeploymentsRequest,
  ListServiceDeploymentsResponse,
} from '../model/service-deployment/list-service-deployments.js';
import { operation } from './operation.js';

/**
 * Lists the deployments of a service, a page at a time.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListServiceDeployments.html
 * @category operations
 */
export const listServiceDeployments = operation<ListServiceDeploymentsInput>()({
  name: 'ListServiceDeployments',
  request: ListServiceDeploymentsRequest,
  response: ListServiceDeploymentsResponse,
  errors: [
    'AccessDeniedException',
    'ClientException',
    'ClusterNotFoundException',
    'InvalidParameterException',
    'ServerException',
    'ServiceNotFoundException',
    'UnsupportedFeatureException',
  ],
  command: ListServiceDeploymentsCommand,
  writes: false,
});
