/**
 * The deployment circuit breaker, and the wait after tasks that never ran.
 *
 * @module
 */
import { DEPLOYED_SETTINGS } from '../../scheduler/deployment-trigger.js';
import { failureThreshold } from '../../scheduler/failure-threshold.js';
import { startBackoff } from '../../scheduler/start-backoff.js';
import type { LocalPolicy } from '../policy.js';
import type { LocalDeployment } from '../state/deployment.js';
import type { LocalService } from '../state/service.js';
import type { LocalTask } from '../state/task.js';
import type { Hands } from './hands.js';
import { failed, inconsistent, rollingBack } from './messages.js';
import { say } from './say.js';

/** How often tasks must fail before they run, one after another, until ECS says so; our choice. */
const INCONSISTENT_AFTER = 3;

/** Counts a task that has stopped, where that is a failure of its deployment. */
export function countStopped(hands: Hands, service: LocalService, task: LocalTask): void {
  const deployment = service.deployments[0];
  const ownWill = task.stop?.code === 'EssentialContainerExited' || task.stop?.code === 'TaskFailedToStart';
  if (deployment === undefined || task.startedBy !== deployment.id || !ownWill || !isFailure(task, hands.world.policy))
    return;
  countFailure(deployment);
  if (task.times.startedAt === undefined) backOff(hands, service, deployment);
}

/** Waits before the next start, the longer the more often it has come to this; failures during a wait are one. */
export function backOff({ world, notice }: Hands, service: LocalService, deployment: LocalDeployment): void {
  if (world.clock.now < deployment.backoff.until) return;
  const failures = deployment.backoff.failures + 1;
  const wait = startBackoff(failures, world.policy);
  deployment.backoff = { failures, until: world.clock.now + wait };
  if (failures >= INCONSISTENT_AFTER) say(world, service, inconsistent(service.name));
  world.clock.after(wait, () => notice(service));
}

/** Counts one failure; once a deployment is complete nobody counts any more. */
export function countFailure(deployment: LocalDeployment): void {
  if (deployment.rolloutState !== 'IN_PROGRESS') return;
  setFailures(deployment, deployment.failedTasks + 1);
}

/** Notes the tasks of a deployment that have come to count as healthy: they end a row of failures. */
export function noteHealthy(service: LocalService, deployment: LocalDeployment, healthy: readonly LocalTask[]): void {
  const fresh = healthy.filter(({ wasHealthy, startedBy }) => !wasHealthy && startedBy === deployment.id);
  if (fresh.length === 0) return;
  for (const task of fresh) task.wasHealthy = true;
  deployment.backoff = { failures: 0, until: 0 };
  const { resetOnHealthyTask = true } = service.settings.deploymentConfiguration?.deploymentCircuitBreaker ?? {};
  if (resetOnHealthyTask && deployment.rolloutState === 'IN_PROGRESS') setFailures(deployment, 0);
}

/** The record of a deployment that is rolled back keeps the count that made it fail. */
function setFailures(deployment: LocalDeployment, failures: number): void {
  deployment.failedTasks = failures;
  if (!deployment.record.tripped) deployment.record.failures = failures;
}

/** Whether the circuit breaker is on and so many tasks have failed that it trips. */
export function isTripped({ settings, desiredCount }: LocalService, deployment: LocalDeployment): boolean {
  const breaker = settings.deploymentConfiguration?.deploymentCircuitBreaker;
  if (breaker?.enable !== true || deployment.rolloutState !== 'IN_PROGRESS') return false;
  return deployment.failedTasks >= failureThreshold(desiredCount, breaker);
}

/**
 * Ends a deployment as failed and, where that is asked for, returns to the last completed one. Without one there is
 * nothing to return to: the deployment stays as it is and starts nothing.
 */
export function trip({ world, notice }: Hands, service: LocalService, deployment: LocalDeployment): void {
  const { now } = world.clock;
  const { record } = deployment;
  const { rollback = false } = service.settings.deploymentConfiguration?.deploymentCircuitBreaker ?? {};
  const target = rollback && service.lastCompleted !== deployment ? service.lastCompleted : undefined;
  deployment.rolloutState = 'FAILED';
  deployment.rolloutStateReason = 'ECS deployment circuit breaker: tasks failed to start.';
  deployment.updatedAt = now;
  record.tripped = true;
  record.updatedAt = now;
  record.statusReason = deployment.rolloutStateReason;
  say(world, service, failed(service.name, deployment.id));
  if (target === undefined) {
    record.status = rollback ? 'ROLLBACK_FAILED' : 'STOPPED';
    record.finishedAt = now;
    return;
  }
  record.status = 'ROLLBACK_IN_PROGRESS';
  record.rollback = { reason: deployment.rolloutStateReason, startedAt: now, to: target.revision };
  say(world, service, rollingBack(service.name, target.id));
  rollBack(service, target, record, now);
  notice(service);
}

function rollBack(
  service: LocalService,
  target: LocalDeployment,
  record: LocalDeployment['record'],
  now: number,
): void {
  target.rolloutState = 'IN_PROGRESS';
  target.rolloutStateReason = `ECS deployment circuit breaker: rolling back to deploymentId ${target.id}.`;
  target.updatedAt = now;
  target.failedTasks = 0;
  target.record = record;
  service.deployments = [target, ...service.deployments.filter((deployment) => deployment !== target)];
  service.definition = target.revision.definition;
  const deployed = DEPLOYED_SETTINGS.map((setting) => [setting, target.revision.settings[setting]]);
  service.settings = { ...service.settings, ...Object.fromEntries(deployed) };
}

function isFailure({ times, wasHealthy }: LocalTask, { crashesCountUntil }: LocalPolicy): boolean {
  return times.startedAt === undefined || (crashesCountUntil === 'healthy' && !wasHealthy);
}
