/**
 * DescribeServiceRevisions.
 *
 * @module
 */
import { DescribeServiceRevisionsCommand } from '@aws-sdk/client-ecs';
import {
  type DescribeServiceRevisionsInput,
  DescribeServiceRevisionsRequest,
  DescribeServiceRevisionsResponse,
} from '../model/service-revision/describe-service-revisions.js';
import { operation } from './operation.js';

/**
 * Describes service revisions. One that ECS does not know is a failure in the response.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServiceRevisions.html
 * @category operations
 */
export const describeServiceRevisions = operation<DescribeServiceRevisionsInput>()({
  name: 'DescribeServiceRevisions',
  request: DescribeServiceRevisionsRequest,
  response: DescribeServiceRevisionsResponse,
  errors: [
    'AccessDeniedException',
    'ClientException',
    'ClusterNotFoundException',
    'InvalidParameterException',
    'ServerException',
    'ServiceNotFoundException',
    'UnsupportedFeatureException',
  ],
  command: DescribeServiceRevisionsCommand,
  writes: false,
});
