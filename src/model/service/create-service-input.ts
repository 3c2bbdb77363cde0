/**
 * What `createService` takes, by kind of service.
 *
 * @module
 */
import type { Input } from '../../codec/index.js';
import type { TaskCount } from '../quantity/task-count.js';
import type { TaskDefinitionRef } from '../task-definition/task-definition-ref.js';
import type { CreateServiceRequest } from './create-service.js';

type ByKind = 'schedulingStrategy' | 'deploymentController' | 'desiredCount' | 'taskDefinition';

/**
 * A daemon service: one task on each instance that qualifies. It has no desired count and does not run on Fargate.
 *
 * @category operations
 */
export interface CreateDaemonServiceInput extends Omit<Input<CreateServiceRequest>, ByKind | 'launchType'> {
  readonly schedulingStrategy: 'DAEMON';
  readonly taskDefinition: Input<TaskDefinitionRef>;
  readonly desiredCount?: undefined;
  readonly launchType?: 'EC2' | 'EXTERNAL' | 'MANAGED_INSTANCES' | undefined;
  readonly deploymentController?: { readonly type: 'ECS' } | undefined;
}

/**
 * A service whose tasks a third party deploys by task set. Its task definition is given with each task set.
 *
 * @category operations
 */
export interface CreateExternalServiceInput extends Omit<Input<CreateServiceRequest>, ByKind> {
  readonly deploymentController: { readonly type: 'EXTERNAL' };
  readonly schedulingStrategy?: 'REPLICA' | undefined;
  readonly taskDefinition?: Input<TaskDefinitionRef> | undefined;
  readonly desiredCount?: Input<TaskCount> | undefined;
}

/**
 * A replica service: a number of tasks that ECS or CodeDeploy keeps running.
 *
 * @category operations
 */
export interface CreateReplicaServiceInput extends Omit<Input<CreateServiceRequest>, ByKind> {
  readonly schedulingStrategy?: 'REPLICA' | undefined;
  readonly taskDefinition: Input<TaskDefinitionRef>;
  readonly desiredCount: Input<TaskCount>;
  readonly deploymentController?: { readonly type: 'ECS' | 'CODE_DEPLOY' } | undefined;
}

/**
 * What `createService` takes. Plain texts and numbers fit; an identifier of another kind does not compile. The kind of
 * service decides which members are required.
 *
 * @category operations
 */
export type CreateServiceInput = CreateDaemonServiceInput | CreateExternalServiceInput | CreateReplicaServiceInput;
