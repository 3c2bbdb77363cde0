/**
 * DescribeServiceDeployments.
 *
 * @module
 */
import { DescribeServiceDeploymentsCommand } from '@aws-sdk/client-ecs';
import {
  type DescribeServiceDeploymentsInput,
  DescribeServiceDeploymentsRequest,
  DescribeServiceDeploymentsResponse,
} from '../model/service-deployment/describe-service-deployments.js';
import { operation } from './operation.js';

/**
 * Describes service deployments. One that ECS does not know is a failure in the response.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServiceDeployments.html
 * @category operations
 */
export const describeServiceDeployments = operation<DescribeServiceDeploymentsInput>()({
  name: 'DescribeServiceDeployments',
  request: DescribeServiceDeploymentsRequest,
  response: DescribeServiceDeploymentsResponse,
  errors: [
    'AccessDeniedException',
    'ClientException',
    'ClusterNotFoundException',
    'InvalidParameterException',
    'ServerException',
    'ServiceNotFoundException',
    'UnsupportedFeatureException',
  ],
  command: DescribeServiceDeploymentsCommand,
  writes: false,
});
