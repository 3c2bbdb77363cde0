/**
 * What `createService` takes, by kind of service.
 *
 * @module
 */
import type { Input } from '../../codec/index.js';
import type { TaskCount } from '../quantity/task-count.js';
import type { TaskDefinitionRef } from '../task-definition/task-definition-ref.js';
import type { CreateServiceRequest } from './create-service.js';

/**
 * A deployment controller of some kinds.
 *
 * @typeParam Type - the kinds
 * @category operations
 */
export interface ControlledBy<Type extends string> {
  /** Who replaces tasks. */
  readonly type: Type;
}

type ByKind = 'schedulingStrategy' | 'deploymentController' | 'desiredCount' | 'taskDefinition';

/**
 * A daemon service: one task on each instance that qualifies. It has no desired count and does not run on Fargate.
 *
 * @category operations
 */
export interface CreateDaemonServiceInput extends Omit<Input<CreateServiceRequest>, ByKind | 'launchType'> {
  /** One task on each instance that qualifies. */
  readonly schedulingStrategy: 'DAEMON';
  /** What each task runs; a bare family stands for its latest `ACTIVE` revision. */
  readonly taskDefinition: Input<TaskDefinitionRef>;
  /** The instances decide. */
  readonly desiredCount?: undefined;
  /** Where the tasks run; Fargate has no instances. */
  readonly launchType?: 'EC2' | 'EXTERNAL' | 'MANAGED_INSTANCES' | undefined;
  /** Only ECS itself replaces the tasks of a daemon service. */
  readonly deploymentController?: ControlledBy<'ECS'> | undefined;
}

/**
 * A service whose tasks a third party deploys by task set. Its task definition is given with each task set.
 *
 * @category operations
 */
export interface CreateExternalServiceInput extends Omit<Input<CreateServiceRequest>, ByKind> {
  /** A third party replaces tasks. */
  readonly deploymentController: ControlledBy<'EXTERNAL'>;
  /** A number of tasks is kept. Absent: the same. */
  readonly schedulingStrategy?: 'REPLICA' | undefined;
  /** For task sets that name none of their own. */
  readonly taskDefinition?: Input<TaskDefinitionRef> | undefined;
  /** How many tasks all task sets scale by. */
  readonly desiredCount?: Input<TaskCount> | undefined;
}

/**
 * A replica service: a number of tasks that ECS or CodeDeploy keeps running.
 *
 * @category operations
 */
export interface CreateReplicaServiceInput extends Omit<Input<CreateServiceRequest>, ByKind> {
  /** A number of tasks is kept. Absent: the same. */
  readonly schedulingStrategy?: 'REPLICA' | undefined;
  /** What each task runs; a bare family stands for its latest `ACTIVE` revision. */
  readonly taskDefinition: Input<TaskDefinitionRef>;
  /** How many tasks ECS keeps running. */
  readonly desiredCount: Input<TaskCount>;
  /** Who replaces tasks. Absent: `ECS`. */
  readonly deploymentController?: ControlledBy<'ECS' | 'CODE_DEPLOY'> | undefined;
}

/**
 * What `createService` takes. Plain texts and numbers fit; an identifier of another kind does not compile. The kind of
 * service decides which members are required.
 *
 * @category operations
 */
export type CreateServiceInput = CreateDaemonServiceInput | CreateExternalServiceInput | CreateReplicaServiceInput;
