/**
 * DeregisterContainerInstance: its request and its response.
 *
 * @module
 */
import { Bool, type Input, optional, structure } from '../../codec/index.js';
import { ClusterRef } from '../cluster/cluster-ref.js';
import { ContainerInstance } from './container-instance.js';
import { ContainerInstanceRef } from './container-instance-ref.js';

/**
 * What DeregisterContainerInstance takes. The instance leaves its cluster, and the machine goes on running. Without
 * `force`, it must have no tasks any more.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeregisterContainerInstance.html
 * @category structures
 */
export interface DeregisterContainerInstanceRequest {
  /** Where the instance is registered. Absent: the cluster named `default`. */
  readonly cluster?: ClusterRef;
  /** The container instance to deregister. */
  readonly containerInstance: ContainerInstanceRef;
  /**
   * Deregisters an instance that still has tasks. They go on without ECS watching them; services start others in their
   * place, and load balancers stop sending them traffic. Absent: no.
   */
  readonly force?: boolean;
}

export const DeregisterContainerInstanceRequest = structure<DeregisterContainerInstanceRequest>(
  'DeregisterContainerInstanceRequest',
  {
    cluster: optional(ClusterRef),
    containerInstance: ContainerInstanceRef,
    force: optional(Bool),
  },
);

/**
 * What `deregisterContainerInstance` takes.
 *
 * @category operations
 */
export interface DeregisterContainerInstanceInput extends Input<DeregisterContainerInstanceRequest> {}

/**
 * What DeregisterContainerInstance answers.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeregisterContainerInstance.html
 * @category structures
 */
export interface DeregisterContainerInstanceResponse {
  /** The container instance as it was, now `INACTIVE`, or `DEREGISTERING` on its way there. */
  readonly containerInstance: ContainerInstance;
}

export const DeregisterContainerInstanceResponse = structure<DeregisterContainerInstanceResponse>(
  'DeregisterContainerInstanceResponse',
  { containerInstance: ContainerInstance },
);
