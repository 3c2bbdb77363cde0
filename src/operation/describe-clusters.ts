/**
 * DescribeClusters.
 *
 * @module
 */
import { DescribeClustersCommand } from '@aws-sdk/client-ecs';
import {
  type DescribeClustersInput,
  DescribeClustersRequest,
  DescribeClustersResponse,
} from '../model/cluster/describe-clusters.js';
import { operation } from './operation.js';

/**
 * Describes clusters. A name that ECS does not know is a failure in the response.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeClusters.html
 * @category operations
 */
export const describeClusters = operation<DescribeClustersInput>()({
  name: 'DescribeClusters',
  request: DescribeClustersRequest,
  response: DescribeClustersResponse,
  errors: ['AccessDeniedException', 'ClientException', 'InvalidParameterException', 'ServerException'],
  command: DescribeClustersCommand,
  writes: false,
});
