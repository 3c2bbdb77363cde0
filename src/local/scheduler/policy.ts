/**
 * What AWS does not publish about the scheduler, as settings.
 *
 * @module
 */

/**
 * How long things take, in virtual milliseconds, and how the scheduler counts.
 *
 * @category local
 */
export interface SchedulerPolicy {
  /** From a change until the scheduler looks at it. */
  readonly reaction: number;
  /** From `PENDING` to `RUNNING`: finding a place, fetching images, starting containers. */
  readonly startUp: number;
  /** From `RUNNING` until a task without health checks counts as healthy: ECS waits 40 seconds. */
  readonly healthyAfter: number;
  /** From the decision to stop a task until it has stopped: how long its containers take after SIGTERM. */
  readonly shutDown: number;
  /** Whether tasks that are stopping count against the maximum; the sources disagree. */
  readonly countStopping: boolean;
}

/** Times that are plausible for a small container on Fargate. */
export const DEFAULT_POLICY: SchedulerPolicy = {
  reaction: 1_000,
  startUp: 10_000,
  healthyAfter: 40_000,
  shutDown: 5_000,
  countStopping: false,
};
