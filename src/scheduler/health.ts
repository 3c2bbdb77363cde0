/**
 * Which tasks count as healthy, and which have to be replaced.
 *
 * @module
 */

/** What a target group says of a task: `initial` until its first checks are done. */
export type TargetHealth = 'initial' | 'healthy' | 'unhealthy';

/** What is known of a running task. */
export interface HealthSignals {
  /** Milliseconds since it came to `RUNNING`. */
  readonly runningFor: number;
  /** One for each load balancer of the service. */
  readonly targets: readonly TargetHealth[];
  /** What its essential containers with a health check come to; `undefined` where none has one. */
  readonly containers: 'HEALTHY' | 'UNHEALTHY' | 'UNKNOWN' | undefined;
}

/** How long ECS waits, and looks away. */
export interface HealthPolicy {
  /** Milliseconds from `RUNNING` after which a task that nothing checks is healthy. */
  readonly healthyAfter: number;
  /** Milliseconds from `RUNNING` in which failed checks do not count. */
  readonly gracePeriod: number;
}

/** Whether a running task counts towards the minimum: all its checks pass or, without any, it has run for a while. */
export function isHealthy({ runningFor, targets, containers }: HealthSignals, { healthyAfter }: HealthPolicy): boolean {
  if (!targets.every((health) => health === 'healthy')) return false;
  if (containers !== undefined) return containers === 'HEALTHY';
  return targets.length > 0 || runningFor >= healthyAfter;
}

/** Whether a running task fails its checks, and the grace period is over. */
export function isFailing({ runningFor, targets, containers }: HealthSignals, { gracePeriod }: HealthPolicy): boolean {
  return runningFor >= gracePeriod && (containers === 'UNHEALTHY' || targets.includes('unhealthy'));
}
