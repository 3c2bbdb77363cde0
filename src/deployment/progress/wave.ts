/**
 * Deployments and task sets in one form: tasks that a service starts from one definition.
 *
 * @module
 */
import type { DeploymentId } from '../../model/deployment/deployment-id.js';
import type { DeploymentRolloutState } from '../../model/deployment/deployment-rollout-state.js';
import type { DeploymentStatus } from '../../model/deployment/deployment-status.js';
import type { Service } from '../../model/service/service.js';
import type { TaskDefinitionArn } from '../../model/task-definition/task-definition-arn.js';
import type { StabilityStatus } from '../../model/task-set/stability-status.js';
import type { TaskSetId } from '../../model/task-set/task-set-id.js';
import type { TaskSetStatus } from '../../model/task-set/task-set-status.js';

/** A deployment of ECS, or a task set of another deployment controller. */
export interface Wave {
  readonly id: DeploymentId | TaskSetId;
  readonly status: DeploymentStatus | TaskSetStatus;
  readonly taskDefinition: TaskDefinitionArn | undefined;
  readonly createdAt: Date;
  readonly desired: number;
  readonly running: number;
  readonly pending: number;
  /** Absent for task sets, of which ECS does not say it. */
  readonly failed?: number | undefined;
  /** Absent for task sets, behind a Classic Load Balancer, and in answers of before December 2020. */
  readonly rolloutState?: DeploymentRolloutState | undefined;
  readonly rolloutStateReason?: string | undefined;
  /** Present for task sets alone. */
  readonly stability?: StabilityStatus | undefined;
}

/** All that a service has, in the order in which ECS lists them; task sets only where there is no deployment. */
export function wavesOf({ deployments, taskSets }: Pick<Service, 'deployments' | 'taskSets'>): readonly Wave[] {
  return deployments.length > 0 ? deployments.map(waveOfDeployment) : taskSets.map(waveOfTaskSet);
}

/**
 * The one that the service is on its way to: the deployment that is `PRIMARY`. A task set that is `PRIMARY` is merely
 * the one with production traffic, which a new one replaces; so it is the newest task set that is not on its way out.
 */
export function currentOf(waves: readonly Wave[]): Wave | undefined {
  if (!waves.some(isTaskSet)) return waves.find(({ status }) => status === 'PRIMARY');
  const staying = waves.filter(({ status }) => status !== 'DRAINING');
  return (staying.length > 0 ? staying : waves).reduce((newest, wave) =>
    wave.createdAt > newest.createdAt ? wave : newest,
  );
}

/** Whether it is of a `CODE_DEPLOY` or `EXTERNAL` deployment controller. */
export const isTaskSet = (wave: Wave) => 'stability' in wave;

const waveOfDeployment = (deployment: Service['deployments'][number]): Wave => ({
  id: deployment.id,
  status: deployment.status,
  taskDefinition: deployment.taskDefinition,
  createdAt: deployment.createdAt,
  desired: deployment.desiredCount,
  running: deployment.runningCount,
  pending: deployment.pendingCount,
  failed: deployment.failedTasks,
  rolloutState: deployment.rolloutState,
  rolloutStateReason: deployment.rolloutStateReason,
});

const waveOfTaskSet = (taskSet: Service['taskSets'][number]): Wave => ({
  id: taskSet.id,
  status: taskSet.status,
  taskDefinition: taskSet.taskDefinition,
  createdAt: taskSet.createdAt,
  desired: taskSet.computedDesiredCount,
  running: taskSet.runningCount,
  pending: taskSet.pendingCount,
  stability: taskSet.stabilityStatus,
});
