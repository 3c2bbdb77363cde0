/**
 * DescribeContainerInstances.
 *
 * @module
 */
import { DescribeContainerInstancesCommand } from '@aws-sdk/client-ecs';
import {
  type DescribeContainerInstancesInput,
  DescribeContainerInstancesRequest,
  DescribeContainerInstancesResponse,
} from '../model/container-instance/describe-container-instances.js';
import { operation } from './operation.js';

/**
 * Describes container instances of a cluster. One that ECS does not know is a failure in the response.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeContainerInstances.html
 * @category operations
 */
export const describeContainerInstances = operation<DescribeContainerInstancesInput>()({
  name: 'DescribeContainerInstances',
  request: DescribeContainerInstancesRequest,
  response: DescribeContainerInstancesResponse,
  errors: [
    'AccessDeniedException',
    'ClientException',
    'ClusterNotFoundException',
    'InvalidParameterException',
    'ServerException',
  ],
  command: DescribeContainerInstancesCommand,
  writes: false,
});
