/**
 * DescribeServiceRevisions: its request and its response.
 *
 * @module
 */
import { type Input, list, listOrEmpty, structure } from '../../codec/index.js';
import { ServiceRevisionArn } from '../deployment/service-revision-arn.js';
import { Failure } from '../failure/failure.js';
import { ServiceRevision } from './service-revision.js';

/**
 * What DescribeServiceRevisions takes.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServiceRevisions.html
 * @category structures
 */
export interface DescribeServiceRevisionsRequest {
  /** The revisions to describe: one to twenty. ListServiceDeployments gives their ARNs. */
  readonly serviceRevisionArns: readonly ServiceRevisionArn[];
}

export const DescribeServiceRevisionsRequest = structure<DescribeServiceRevisionsRequest>(
  'DescribeServiceRevisionsRequest',
  {
    serviceRevisionArns: list(ServiceRevisionArn, {
      min: 1,
      max: 20,
      source: 'SDK',
      rule: 'describe-service-revisions-count',
    }),
  },
);

/**
 * What `describeServiceRevisions` takes.
 *
 * @category operations
 */
export interface DescribeServiceRevisionsInput extends Input<DescribeServiceRevisionsRequest> {}

/**
 * What DescribeServiceRevisions answers.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServiceRevisions.html
 * @category structures
 */
export interface DescribeServiceRevisionsResponse {
  /** The revisions that were found. */
  readonly serviceRevisions: readonly ServiceRevision[];
  /** One entry for each that was not, such as those from before 25 October 2024. */
  readonly failures: readonly Failure[];
}

export const DescribeServiceRevisionsResponse = structure<DescribeServiceRevisionsResponse>(
  'DescribeServiceRevisionsResponse',
  {
    serviceRevisions: listOrEmpty(list(ServiceRevision)),
    failures: listOrEmpty(list(Failure)),
  },
);
