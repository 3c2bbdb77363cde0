/**
 * DeleteService: its request and its response.
 *
 * @module
 */
import { Bool, type Input, optional, structure } from '../../codec/index.js';
import { ClusterRef } from '../cluster/cluster-ref.js';
import { Service } from './service.js';
import { ServiceRef } from './service-ref.js';

/**
 * What DeleteService takes. Without `force`, a replica service must have been scaled to 0 and have no running tasks.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteService.html
 * @category structures
 */
export interface DeleteServiceRequest {
  /** Where the service runs. Absent: the cluster named `default`. */
  readonly cluster?: ClusterRef;
  /** The service to delete. */
  readonly service: ServiceRef;
  /** Deletes a replica service that still has tasks; daemon services need it not. Absent: no. */
  readonly force?: boolean;
}

export const DeleteServiceRequest = structure<DeleteServiceRequest>('DeleteServiceRequest', {
  cluster: optional(ClusterRef),
  service: ServiceRef,
  force: optional(Bool),
});

/**
 * What `deleteService` takes.
 *
 * @category operations
 */
export interface DeleteServiceInput extends Input<DeleteServiceRequest> {}

/**
 * What DeleteService answers.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteService.html
 * @category structures
 */
export interface DeleteServiceResponse {
  /** The service on its way: `DRAINING` while tasks stop, `INACTIVE` afterwards. */
  readonly service: Service;
}

export const DeleteServiceResponse = structure<DeleteServiceResponse>('DeleteServiceResponse', { service: Service });
