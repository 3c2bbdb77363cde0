/**
 * CreateCluster.
 *
 * @module
 */
import { CreateClusterCommand } from '@aws-sdk/client-ecs';
import {
  type CreateClusterInput,
  CreateClusterRequest,
  CreateClusterResponse,
} from '../model/cluster/create-cluster.js';
import { operation } from './operation.js';

/**
 * Creates a cluster, or answers the one that is there already.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateCluster.html
 * @category operations
 */
export const createCluster = operation<CreateClusterInput>()({
  name: 'CreateCluster',
  request: CreateClusterRequest,
  response: CreateClusterResponse,
  errors: [
    'AccessDeniedException',
    'ClientException',
    'InvalidParameterException',
    'NamespaceNotFoundException',
    'ServerException',
  ],
  command: CreateClusterCommand,
  writes: true,
});
