/**
 * What the deployments of a service point to: what ECS calls them, and whether their counts leave room to move.
 *
 * @module
 */
import type { Deployment } from '../../model/deployment/deployment.js';
import type { Service } from '../../model/service/service.js';
import { isStuck, type TaskCounts } from '../../scheduler/rolling-step.js';
import { taskBoundsOf } from '../../scheduler/task-bounds.js';
import { deploymentEvidence } from './evidence.js';
import type { Meaning } from './kinds.js';
import type { Facts } from './read-text.js';
import type { Sign } from './sign.js';

/** The signs, those of the current deployment first. A service without deployments of ECS gives none. */
export function statusSigns(service: Service): readonly Sign[] {
  const { deployments } = service;
  const primary = deployments.find(({ status }) => status === 'PRIMARY');
  return [
    ...deployments.flatMap(failure),
    ...(primary === undefined ? [] : [...failingTasks(primary), ...noRoom(service, primary)]),
  ];
}

const BREAKER = /^ECS deployment circuit breaker\b/;
const ALARM = /\balarms?\b/i;
const RETURN = /\brolling back to deploymentId (?<rolledBackTo>ecs-svc\/\w+)/;

/** What ECS calls failed, or what it returns to because another one failed. */
function failure(deployment: Deployment): readonly Sign[] {
  const { id, rolloutState, rolloutStateReason = '' } = deployment;
  const kind = BREAKER.test(rolloutStateReason)
    ? 'circuit-breaker'
    : ALARM.test(rolloutStateReason)
      ? 'alarm'
      : 'unknown';
  const means: Meaning = { cause: 'deployment-failed', kind };
  if (rolloutState === 'FAILED') return [sign(deployment, means, { deployment: id })];
  const rolledBackTo = RETURN.exec(rolloutStateReason)?.groups?.rolledBackTo;
  return rolledBackTo === undefined ? [] : [sign(deployment, means, { rolledBackTo })];
}

/** Failures of a deployment that is complete do not count any more. */
function failingTasks(primary: Deployment): readonly Sign[] {
  const { failedTasks = 0, rolloutState } = primary;
  return failedTasks > 0 && rolloutState !== 'COMPLETED' ? [sign(primary, { cause: 'failing-tasks' })] : [];
}

/**
 * The percentages bind ECS only where it rolls. Which tasks are healthy is not described; that all that run are leaves the
 * most room, so what is stuck even then is stuck for good.
 */
function noRoom(service: Service, primary: Deployment): readonly Sign[] {
  const { deployments, deploymentController, deploymentConfiguration, desiredCount, status } = service;
  const rolls =
    (deploymentController?.type ?? 'ECS') === 'ECS' && (deploymentConfiguration?.strategy ?? 'ROLLING') === 'ROLLING';
  const ended = primary.rolloutState === 'FAILED' || primary.rolloutState === 'COMPLETED';
  if (!rolls || ended || status !== 'ACTIVE') return [];
  const stuck = isStuck({
    ...taskBoundsOf(service),
    desiredCount,
    current: countsOf([primary]),
    old: countsOf(deployments.filter((deployment) => deployment !== primary)),
    stopping: 0,
  });
  return stuck ? [sign(primary, { cause: 'no-room' })] : [];
}

function countsOf(deployments: readonly Deployment[]): TaskCounts {
  return {
    pending: deployments.reduce((sum, { pendingCount }) => sum + pendingCount, 0),
    unhealthy: 0,
    healthy: deployments.reduce((sum, { runningCount }) => sum + runningCount, 0),
  };
}

const sign = (deployment: Deployment, means: Meaning, facts: Facts = {}): Sign => ({
  means,
  vague: false,
  facts,
  evidence: deploymentEvidence(deployment),
  earlier: false,
});
