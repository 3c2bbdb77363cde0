/**
 * DeleteCluster.
 *
 * @module
 */
import { DeleteClusterCommand } from '@aws-sdk/client-ecs';
import {
  type DeleteClusterInput,
  DeleteClusterRequest,
  DeleteClusterResponse,
} from '../model/cluster/delete-cluster.js';
import { operation } from './operation.js';

/**
 * Deletes a cluster that holds no services, tasks or container instances.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteCluster.html
 * @category operations
 */
export const deleteCluster = operation<DeleteClusterInput>()({
  name: 'DeleteCluster',
  request: DeleteClusterRequest,
  response: DeleteClusterResponse,
  errors: [
    'AccessDeniedException',
    'ClientException',
    'ClusterContainsCapacityProviderException',
    'ClusterContainsContainerInstancesException',
    'ClusterContainsServicesException',
    'ClusterContainsTasksException',
    'ClusterNotFoundException',
    'InvalidParameterException',
    'ServerException',
    'UpdateInProgressException',
  ],
  command: DeleteClusterCommand,
  writes: true,
});
