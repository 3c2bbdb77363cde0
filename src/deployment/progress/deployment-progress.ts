/**
 * How far a deployment is, read from one description of its service.
 *
 * @module
 */
import type { DeploymentId } from '../../model/deployment/deployment-id.js';
import type { DeploymentRolloutState } from '../../model/deployment/deployment-rollout-state.js';
import type { DeploymentStatus } from '../../model/deployment/deployment-status.js';
import type { ServiceDeploymentArn } from '../../model/deployment/service-deployment-arn.js';
import type { Service } from '../../model/service/service.js';
import type { TaskDefinitionArn } from '../../model/task-definition/task-definition-arn.js';
import type { TaskSetId } from '../../model/task-set/task-set-id.js';
import type { TaskSetStatus } from '../../model/task-set/task-set-status.js';
import { type TaskBounds, taskBoundsOf } from '../../scheduler/task-bounds.js';
import { isDone, isMoving, isSteady, othersOf, type Situation, shareOf, tasksIn } from './judgement.js';
import { currentOf, wavesOf } from './wave.js';

/**
 * How far a deployment is, at the moment at which its service was described.
 *
 * @category deployment
 */
export interface DeploymentProgress {
  /** `ecs-svc/` and digits: of the deployment or, with another controller than `ECS`, of the task set. */
  readonly deploymentId: DeploymentId | TaskSetId;
  /** The service deployment under way, or the latest. Absent for all but the current deployment, and in older answers. */
  readonly serviceDeploymentArn?: ServiceDeploymentArn;
  /** The revision that its tasks are started from. Absent where ECS does not say it. */
  readonly taskDefinition?: TaskDefinitionArn;
  /** Where it stands among the deployments, or the task sets, of the service. */
  readonly status: DeploymentStatus | TaskSetStatus;
  /** What ECS calls it. Absent for task sets, behind a Classic Load Balancer, and in older answers. */
  readonly rolloutState?: DeploymentRolloutState;
  /** Why it is in that state, in the words of ECS. Absent with `rolloutState`. */
  readonly rolloutStateReason?: string;
  /** How many tasks it should have. */
  readonly desiredCount: number;
  /** How many of its tasks are `RUNNING`; not all of them need be healthy. */
  readonly runningCount: number;
  /** How many of its tasks are `PENDING`. */
  readonly pendingCount: number;
  /** How many of its tasks failed in a row. Absent for task sets, and in older answers. */
  readonly failedTasks?: number;
  /**
   * What it replaces and is still there: for the current deployment all others of the service, for another one those
   * that were created before it.
   */
  readonly older: OlderDeployments;
  /**
   * How much of it is done, from 0 to 1. It is 1 exactly when ECS calls the deployment `COMPLETED`; until then
   * `running / (desired + older + 1)`: its running tasks, of the tasks that it should have, the older tasks that have
   * yet to go, and one more for the word of ECS. So it goes up with every new task that runs and with every older one
   * that is gone, and down only when a new task is lost, or more tasks are desired.
   *
   * Without a `rolloutState`, a deployment is complete when it is `PRIMARY` and alone, as many tasks run as are desired,
   * and none is pending; a task set when it is `PRIMARY` and in `STEADY_STATE`, and no other has tasks.
   */
  readonly share: number;
  /**
   * Whether the service is stable, as the waiter of ECS sees it, and more strictly: it is active, this is its only
   * deployment, as many tasks run as are desired, none is pending, and where ECS gives a rollout state it is
   * `COMPLETED`. The waiter ignores that state, so it takes a service that was rolled back for a success.
   */
  readonly steady: boolean;
  /**
   * Whether ECS has something left to do for this deployment, and has not given it up: tasks are pending, or it is
   * `IN_PROGRESS`, or too few or too many tasks run, or older ones are still there. A `FAILED` deployment starts
   * nothing, so it moves only while tasks are pending or, once it is replaced, while it still has tasks.
   *
   * One description cannot tell whether anything changes: a deployment that waits for capacity in vain is moving, too.
   * Compare two descriptions for that, and ask `diagnose` what stands in the way.
   */
  readonly moving: boolean;
  /** How few healthy tasks, and how many tasks in all, the service may have meanwhile. */
  readonly bounds: TaskBounds;
}

/**
 * Deployments, or task sets, that are on their way out.
 *
 * @category deployment
 */
export interface OlderDeployments {
  /** Their IDs, in the order in which ECS lists them. Empty where there is none. */
  readonly deploymentIds: readonly (DeploymentId | TaskSetId)[];
  /** How many of their tasks are `RUNNING`. */
  readonly runningCount: number;
  /** How many of their tasks are `PENDING`. */
  readonly pendingCount: number;
}

/**
 * How far a deployment of a service is. It looks at nothing but the description: no clock, no earlier answer.
 *
 * With the deployment controllers `CODE_DEPLOY` and `EXTERNAL` it is the newest task set that is not `DRAINING` that is
 * looked at, for there the `PRIMARY` one is what is about to be replaced. Such a task set counts as done only when it
 * has the production traffic and the others are gone, which is for the controller to bring about.
 *
 * @param service - as ECS described it
 * @param deploymentId - which deployment, or task set, to look at; absent: the current one, which is `PRIMARY`
 * @returns how far it is; `undefined` where the service has no such deployment (any more), or none at all, as an
 *   inactive one
 * @example
 * ```ts
 * import { Service } from 'typed-ecs';
 * import { deploymentProgress } from 'typed-ecs/deployment';
 * import assert from 'node:assert/strict';
 *
 * const cluster = 'arn:aws:ecs:eu-west-1:123456789012:cluster/default';
 * const started = { createdAt: new Date(0), updatedAt: new Date(0) };
 * const decoded = Service.decode({
 *   serviceArn: 'arn:aws:ecs:eu-west-1:123456789012:service/default/web',
 *   serviceName: 'web',
 *   clusterArn: cluster,
 *   status: 'ACTIVE',
 *   desiredCount: 4,
 *   runningCount: 5,
 *   pendingCount: 1,
 *   deployments: [
 *     { id: 'ecs-svc/2', status: 'PRIMARY', desiredCount: 4, runningCount: 3, pendingCount: 1, rolloutState: 'IN_PROGRESS', ...started },
 *     { id: 'ecs-svc/1', status: 'ACTIVE', desiredCount: 0, runningCount: 2, pendingCount: 0, ...started },
 *   ],
 * });
 * assert(decoded._tag === 'Right');
 *
 * const progress = deploymentProgress(decoded.right);
 * assert.equal(progress?.deploymentId, 'ecs-svc/2');
 * assert.equal(progress.share, 3 / (4 + 2 + 1));
 * assert.deepEqual([progress.steady, progress.moving], [false, true]);
 * assert.deepEqual(progress.bounds, { minimumHealthy: 4, maximum: 8 });
 * ```
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Deployment.html
 * @category deployment
 */
export function deploymentProgress(service: Service, deploymentId?: string): DeploymentProgress | undefined {
  const waves = wavesOf(service);
  const current = currentOf(waves);
  const wave = deploymentId === undefined ? current : waves.find(({ id }) => id === deploymentId);
  if (wave === undefined) return undefined;
  const { id, status, taskDefinition, rolloutState, rolloutStateReason, failed } = wave;
  const others = othersOf(wave, current, waves);
  const situation: Situation = { service, waves, wave, others, isCurrent: wave === current };
  const serviceDeploymentArn = wave === current ? service.currentServiceDeployment : undefined;
  return {
    deploymentId: id,
    ...(serviceDeploymentArn === undefined ? {} : { serviceDeploymentArn }),
    ...(taskDefinition === undefined ? {} : { taskDefinition }),
    status,
    ...(rolloutState === undefined ? {} : { rolloutState }),
    ...(rolloutStateReason === undefined ? {} : { rolloutStateReason }),
    desiredCount: wave.desired,
    runningCount: wave.running,
    pendingCount: wave.pending,
    ...(failed === undefined ? {} : { failedTasks: failed }),
    older: {
      deploymentIds: others.map((other) => other.id),
      runningCount: others.reduce((sum, { running }) => sum + running, 0),
      pendingCount: others.reduce((sum, { pending }) => sum + pending, 0),
    },
    share: isDone(situation) ? 1 : shareOf(wave, tasksIn(others)),
    steady: isSteady(situation),
    moving: isMoving(situation),
    bounds: taskBoundsOf(service),
  };
}
