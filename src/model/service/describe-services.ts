/**
 * DescribeServices: its request and its response.
 *
 * @module
 */
import { type Input, list, listOrEmpty, optional, structure } from '../../codec/index.js';
import { ClusterRef } from '../cluster/cluster-ref.js';
import { Failure } from '../failure/failure.js';
import { Service } from './service.js';
import { ServiceField } from './service-field.js';
import { ServiceRef } from './service-ref.js';

/**
 * What DescribeServices takes.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServices.html
 * @category structures
 */
export interface DescribeServicesRequest {
  /** Where the services run. Absent: the cluster named `default`. */
  readonly cluster?: ClusterRef;
  /** The services to describe: one to ten, all of the same cluster. */
  readonly services: readonly ServiceRef[];
  /** What to describe besides: `TAGS` for their tags. Absent: nothing. */
  readonly include?: readonly ServiceField[];
}

export const DescribeServicesRequest = structure<DescribeServicesRequest>('DescribeServicesRequest', {
  cluster: optional(ClusterRef),
  services: list(ServiceRef, {
    min: 1,
    max: 10,
    source: 'SDK',
    rule: 'describe-services-count',
    hint: 'ECS describes at most ten at a time; ecs.describeServices splits a longer list by itself.',
  }),
  include: optional(list(ServiceField)),
});

/**
 * What `describeServices` takes.
 *
 * @category operations
 */
export interface DescribeServicesInput extends Input<DescribeServicesRequest> {}

/**
 * What DescribeServices answers.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServices.html
 * @category structures
 */
export interface DescribeServicesResponse {
  /** The services that were found. */
  readonly services: readonly Service[];
  /** One entry for each service that was not, with the reason `MISSING` when there is none of that name. */
  readonly failures: readonly Failure[];
}

export const DescribeServicesResponse = structure<DescribeServicesResponse>('DescribeServicesResponse', {
  services: listOrEmpty(list(Service)),
  failures: listOrEmpty(list(Failure)),
});
