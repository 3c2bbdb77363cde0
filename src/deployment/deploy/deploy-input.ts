/**
 * What is deployed, and where.
 *
 * @module
 */
import type { Input } from '../../codec/index.js';
import type { ClusterRef } from '../../model/cluster/cluster-ref.js';
import type { CreateDaemonServiceInput, CreateReplicaServiceInput } from '../../model/service/create-service-input.js';
import type { ServiceRef } from '../../model/service/service-ref.js';
import type { RegisterTaskDefinitionInput } from '../../model/task-definition/register-task-definition.js';
import type { TaskDefinitionRef } from '../../model/task-definition/task-definition-ref.js';
import type { DeployHandle, DeployOutcome } from './deploy-outcome.js';
import type { ServicePatch } from './service-patch.js';

/**
 * What CreateService takes besides the name of the service, its cluster and its task definition.
 *
 * @category deployment
 */
export type CreateSettings =
  | Omit<CreateDaemonServiceInput, 'cluster' | 'serviceName' | 'taskDefinition'>
  | Omit<CreateReplicaServiceInput, 'cluster' | 'serviceName' | 'taskDefinition'>;

/**
 * A deployment to start. It takes `taskDefinition`, `patch` or `forceNewDeployment`, or several of them.
 *
 * @category deployment
 */
export interface DeployChange {
  /** Where the service runs, by name or ARN. Absent: the cluster in the ARN of the service, or else the one named `default`. */
  readonly cluster?: Input<ClusterRef> | undefined;
  /** The service, by name or ARN. */
  readonly service: Input<ServiceRef>;
  /**
   * What the tasks are to run: a task definition to register, or one that is registered, as family,
   * `family:revision` or ARN. Absent: the service keeps its own.
   */
  readonly taskDefinition?: RegisterTaskDefinitionInput | Input<TaskDefinitionRef> | undefined;
  /** What else changes about the service. A service that is created has nothing of it. Absent: nothing. */
  readonly patch?: ServicePatch | undefined;
  /**
   * Creates the service, with these settings, where it is missing or `INACTIVE`; it needs a `taskDefinition`. A service
   * that is there keeps its own settings. Absent: a service that is not there is an error.
   */
  readonly create?: CreateSettings | undefined;
  /** Starts a deployment even if nothing changes. Absent: no. */
  readonly forceNewDeployment?: boolean | undefined;
  /**
   * Puts the service back where the deployment fails, stands still or takes longer than the time limit: to the task
   * definition that it had, and to the settings of the patch that start deployments, as they were. Other settings of the
   * patch stay. It is for failures that ECS does not roll back itself, and does nothing for a service that was created.
   * Absent: no.
   */
  readonly rollback?: boolean | undefined;
}

/**
 * A deployment to pick up again.
 *
 * @category deployment
 */
export interface DeployResume {
  /**
   * How `deploy` ended, or the `handle` of that, also after a way through JSON. The same deployment is watched again;
   * nothing is registered, updated or rolled back.
   */
  readonly resume: DeployOutcome | DeployHandle;
}

/**
 * What is deployed, or picked up again.
 *
 * @category deployment
 */
export type DeployInput = DeployChange | DeployResume;
