/**
 * DescribeServices.
 *
 * @module
 */
import { DescribeServicesCommand } from '@aws-sdk/client-ecs';
import {
  type DescribeServicesInput,
  DescribeServicesRequest,
  DescribeServicesResponse,
} from '../model/service/describe-services.js';
import { operation } from './operation.js';

/**
 * Describes one to ten services of a cluster. A name that ECS does not know is a failure in the response.
 *
 * `ServiceNotFoundException` is among its exceptions because the API reference of 2016 announces it for inactive
 * services that were purged; the SDK's list lacks it.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServices.html
 * @category operations
 */
export const describeServices = operation<DescribeServicesInput>()({
  name: 'DescribeServices',
  request: DescribeServicesRequest,
  response: DescribeServicesResponse,
  errors: [
    'AccessDeniedException',
    'ClientException',
    'ClusterNotFoundException',
    'InvalidParameterException',
    'ServerException',
    'ServiceNotFoundException',
  ],
  command: DescribeServicesCommand,
  writes: false,
});
