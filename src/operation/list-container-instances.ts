/**
 * ListContainerInstances.
 *
 * @module
 */
import { ListContainerInstancesCommand } from '@aws-sdk/client-ecs';
import {
  type ListContainerInstancesInput,
  ListContainerInstancesRequest,
  ListContainerInstancesResponse,
} from '../model/container-instance/list-container-instances.js';
import { operation } from './operation.js';

/**
 * Lists the ARNs of a cluster's container instances, a page at a time.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListContainerInstances.html
 * @category operations
 */
export const listContainerInstances = operation<ListContainerInstancesInput>()({
  name: 'ListContainerInstances',
  request: ListContainerInstancesRequest,
  response: ListContainerInstancesResponse,
  errors: [
    'AccessDeniedException',
    'ClientException',
    'ClusterNotFoundException',
    'InvalidParameterException',
    'ServerException',
  ],
  command: ListContainerInstancesCommand,
  writes: false,
});
