/**
 * ListClusters.
 *
 * @module
 */
import { ListClustersCommand } from '@aws-sdk/client-ecs';
import { type ListClustersInput, ListClustersRequest, ListClustersResponse } from '../model/cluster/list-clusters.js';
import { operation } from './operation.js';

/**
 * Lists the ARNs of all clusters, a page at a time.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListClusters.html
 * @category operations
 */
export const listClusters = operation<ListClustersInput>()({
  name: 'ListClusters',
  request: ListClustersRequest,
  response: ListClustersResponse,
  errors: ['AccessDeniedException', 'ClientException', 'InvalidParameterException', 'ServerException'],
  command: ListClustersCommand,
  writes: false,
});
