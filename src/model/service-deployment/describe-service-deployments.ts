/**
 * DescribeServiceDeployments: its request and its response.
 *
 * @module
 */
import { type Input, list, listOrEmpty, structure } from '../../codec/index.js';
import { ServiceDeploymentArn } from '../deployment/service-deployment-arn.js';
import { Failure } from '../failure/failure.js';
import { ServiceDeployment } from './service-deployment.js';

/**
 * What DescribeServiceDeployments takes.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServiceDeployments.html
 * @category structures
 */
export interface DescribeServiceDeploymentsRequest {
  /** The deployments to describe: one to twenty. ListServiceDeployments gives their ARNs. */
  readonly serviceDeploymentArns: readonly ServiceDeploymentArn[];
}

export const DescribeServiceDeploymentsRequest = structure<DescribeServiceDeploymentsRequest>(
  'DescribeServiceDeploymentsRequest',
  {
    serviceDeploymentArns: list(ServiceDeploymentArn, {
      min: 1,
      max: 20,
      source: 'SDK',
      rule: 'describe-service-deployments-count',
    }),
  },
);

/**
 * What `describeServiceDeployments` takes.
 *
 * @category operations
 */
export interface DescribeServiceDeploymentsInput extends Input<DescribeServiceDeploymentsRequest> {}

/**
 * What DescribeServiceDeployments answers.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServiceDeployments.html
 * @category structures
 */
export interface DescribeServiceDeploymentsResponse {
  /** The deployments that were found. */
  readonly serviceDeployments: readonly ServiceDeployment[];
  /**
   * One entry for each that was not. A deployment of a revision from before 25 October 2024 is among them: its entry
   * has the ARN of the revision and the reason `MISSING`.
   */
  readonly failures: readonly Failure[];
}

export const DescribeServiceDeploymentsResponse = structure<DescribeServiceDeploymentsResponse>(
  'DescribeServiceDeploymentsResponse',
  {
    serviceDeployments: listOrEmpty(list(ServiceDeployment)),
    failures: listOrEmpty(list(Failure)),
  },
);
