/**
 * What a finding rests on: events, tasks, and what ECS calls a deployment.
 *
 * @module
 */
import type { DeploymentId } from '../../model/deployment/deployment-id.js';
import type { DeploymentRolloutState } from '../../model/deployment/deployment-rollout-state.js';
import type { ServiceEvent } from '../../model/service/service-event.js';
import type { Task } from '../../model/task/task.js';
import type { TaskArn } from '../../model/task/task-arn.js';
import type { TaskStopCode } from '../../model/task/task-stop-code.js';

/**
 * An event of the service.
 *
 * @category deployment
 */
export interface EventEvidence {
  /** Tells it from other evidence. */
  readonly kind: 'event';
  /** The ID of the event. */
  readonly id: string;
  /** When it happened. ECS does not repeat a message for six hours, so what it says may well go on. */
  readonly createdAt: Date;
  /** Its message, as ECS sent it. */
  readonly message: string;
}

/**
 * A task that stopped, or that is unhealthy.
 *
 * @category deployment
 */
export interface TaskEvidence {
  /** Tells it from other evidence. */
  readonly kind: 'task';
  /** The task. */
  readonly taskArn: TaskArn;
  /** Why it stopped, in a word. Absent where ECS does not say it. */
  readonly stopCode?: TaskStopCode;
  /** Why it stopped, as ECS says it. Absent where it has not stopped. */
  readonly stoppedReason?: string;
  /** Its containers that ended or have something to say. */
  readonly containers: readonly ContainerEvidence[];
}

/**
 * A container that ended, or has something to say.
 *
 * @category deployment
 */
export interface ContainerEvidence {
  /** Its name in the task definition. */
  readonly name: string;
  /** What its main process exited with. Absent where it never ran. */
  readonly exitCode?: number;
  /** What ECS says of its state. Absent where that is nothing. */
  readonly reason?: string;
}

/**
 * A deployment, and what ECS calls it.
 *
 * @category deployment
 */
export interface DeploymentEvidence {
  /** Tells it from other evidence. */
  readonly kind: 'deployment';
  /** The deployment. */
  readonly id: DeploymentId;
  /** What ECS calls it. Absent behind a Classic Load Balancer, and in older answers. */
  readonly rolloutState?: DeploymentRolloutState;
  /** Why, in the words of ECS. Absent with `rolloutState`. */
  readonly rolloutStateReason?: string;
  /** How many of its tasks failed in a row. Absent in older answers. */
  readonly failedTasks?: number;
}

/**
 * What a finding rests on, told apart by `kind`.
 *
 * @category deployment
 */
export type Evidence = EventEvidence | TaskEvidence | DeploymentEvidence;

/** An event as evidence. */
export function eventEvidence({ id, createdAt, message }: ServiceEvent): EventEvidence {
  return { kind: 'event', id, createdAt, message };
}

/** A task as evidence. */
export function taskEvidence({ taskArn, stopCode, stoppedReason, containers }: Task): TaskEvidence {
  return {
    kind: 'task',
    taskArn,
    ...(stopCode === undefined ? {} : { stopCode }),
    ...(stoppedReason === undefined ? {} : { stoppedReason }),
    containers: containers
      .filter(({ exitCode, reason }) => exitCode !== undefined || reason !== undefined)
      .map(({ name, exitCode, reason }) => ({
        name,
        ...(exitCode === undefined ? {} : { exitCode }),
        ...(reason === undefined ? {} : { reason }),
      })),
  };
}

/** A deployment as evidence. */
export function deploymentEvidence(deployment: {
  readonly id: DeploymentId;
  readonly rolloutState?: DeploymentRolloutState;
  readonly rolloutStateReason?: string;
  readonly failedTasks?: number;
}): DeploymentEvidence {
  const { id, rolloutState, rolloutStateReason, failedTasks } = deployment;
  return {
    kind: 'deployment',
    id,
    ...(rolloutState === undefined ? {} : { rolloutState }),
    ...(rolloutStateReason === undefined ? {} : { rolloutStateReason }),
    ...(failedTasks === undefined ? {} : { failedTasks }),
  };
}
