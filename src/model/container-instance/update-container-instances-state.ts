/**
 * UpdateContainerInstancesState: its request and its response.
 *
 * @module
 */
import { type Input, list, listOrEmpty, optional, type Rule, structure } from '../../codec/index.js';
import { ClusterRef } from '../cluster/cluster-ref.js';
import { Failure } from '../failure/failure.js';
import { ContainerInstance } from './container-instance.js';
import { ContainerInstanceRef } from './container-instance-ref.js';
import { ContainerInstanceStatus } from './container-instance-status.js';

/**
 * What UpdateContainerInstancesState takes.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateContainerInstancesState.html
 * @category structures
 */
export interface UpdateContainerInstancesStateRequest {
  /** Where the instances are registered. Absent: the cluster named `default`. */
  readonly cluster?: ClusterRef;
  /** The container instances to update: one to ten, all of the same cluster. */
  readonly containerInstances: readonly ContainerInstanceRef[];
  /**
   * `DRAINING` to empty the instances: no task is placed on them any more, and service tasks move elsewhere within the
   * bounds of their deployments. `ACTIVE` to use them again.
   */
  readonly status: ContainerInstanceStatus;
}

const NOT_TO_ASK_FOR: ReadonlySet<string> = new Set(['DEREGISTERING', 'REGISTERING', 'REGISTRATION_FAILED']);

const activeOrDraining: Rule<UpdateContainerInstancesStateRequest> = {
  id: 'update-container-instances-state',
  source: 'SDK',
  reads: ['status'],
  check({ status }) {
    if (!NOT_TO_ASK_FOR.has(status)) return undefined;
    return {
      at: ['status'],
      expected: 'ACTIVE or DRAINING',
      received: status,
      hint: 'ECS sets the other states itself.',
    };
  },
};

export const UpdateContainerInstancesStateRequest = structure<UpdateContainerInstancesStateRequest>(
  'UpdateContainerInstancesStateRequest',
  {
    cluster: optional(ClusterRef),
    containerInstances: list(ContainerInstanceRef, {
      min: 1,
      max: 10,
      source: 'SDK',
      rule: 'update-container-instances-count',
    }),
    status: ContainerInstanceStatus,
  },
  [activeOrDraining],
);

/**
 * What `updateContainerInstancesState` takes.
 *
 * @category operations
 */
export interface UpdateContainerInstancesStateInput extends Input<UpdateContainerInstancesStateRequest> {}

/**
 * What UpdateContainerInstancesState answers.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateContainerInstancesState.html
 * @category structures
 */
export interface UpdateContainerInstancesStateResponse {
  /** The container instances that were updated. */
  readonly containerInstances: readonly ContainerInstance[];
  /** One entry for each container instance that was not, with the reason. */
  readonly failures: readonly Failure[];
}

export const UpdateContainerInstancesStateResponse = structure<UpdateContainerInstancesStateResponse>(
  'UpdateContainerInstancesStateResponse',
  {
    containerInstances: listOrEmpty(list(ContainerInstance)),
    failures: listOrEmpty(list(Failure)),
  },
);
