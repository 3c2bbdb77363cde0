/**
 * What a rollout is planned from.
 *
 * @module
 */
import type { Input } from '../../codec/index.js';
import type { AvailabilityZoneRebalancing } from '../../model/placement/availability-zone-rebalancing.js';
import type { TaskBoundsInput } from '../../scheduler/task-bounds.js';

/**
 * The tasks of one revision. Each number is from 0 to 10,000; absent: 0.
 *
 * @category deployment
 */
export interface RolloutTaskCounts {
  /** Tasks that do not run yet. */
  readonly pending?: number | undefined;
  /** Tasks that run and are not healthy, or not healthy yet. */
  readonly unhealthy?: number | undefined;
  /** Tasks that run and are healthy. */
  readonly healthy?: number | undefined;
}

/**
 * The tasks that a service has when a rollout begins.
 *
 * @category deployment
 */
export interface RolloutTasks {
  /** The tasks of all older revisions. Absent: none. */
  readonly old?: RolloutTaskCounts | undefined;
  /**
   * The tasks of the new revision. All of them are taken to become healthy: pending ones after a full start, unhealthy
   * ones a full `healthyAfter` from now. Absent: none.
   */
  readonly current?: RolloutTaskCounts | undefined;
  /** Tasks that are on their way out, and gone a full `drain` from now: 0 to 10,000. Absent: none. */
  readonly stopping?: number | undefined;
}

/**
 * A zone or an instance, and what it holds. All tasks take the same room.
 *
 * @category deployment
 */
export interface RolloutPlace {
  /** What plans call it. No two places have the same name. */
  readonly name: string;
  /** How many more tasks fit beside those that are there, those on their way out among them: 0 or more. */
  readonly room: number;
  /**
   * How many of the old tasks run here. Each gives its room back, to this place, once it is gone. Absent: an even share
   * of the old tasks that no place claims. Where every place says how many, the others run elsewhere, and their room is
   * of no use.
   */
  readonly old?: number | undefined;
  /** How many of the tasks on their way out are here. Absent: an even share of those that no place claims. */
  readonly stopping?: number | undefined;
}

/**
 * What one task takes.
 *
 * @category deployment
 */
export interface RolloutTaskSize {
  /** CPU units, of which 1,024 make one vCPU: 0 or more. Absent: the plan says nothing of CPU. */
  readonly cpu?: number | undefined;
  /** MiB of memory: 0 or more. Absent: the plan says nothing of memory. */
  readonly memory?: number | undefined;
}

/**
 * How long things take: whole milliseconds, from 0 to 2,147,483,647.
 *
 * @category deployment
 */
export interface RolloutTimes {
  /** From the start of a task to `RUNNING`: its network interface, its images, its containers. Default: 15,000. */
  readonly startUp?: number | undefined;
  /**
   * From `RUNNING` to healthy, be it by container health checks or by a load balancer. Default: 40,000, after which a
   * task that nothing checks counts as healthy.
   */
  readonly healthyAfter?: number | undefined;
  /**
   * From the stop of a running task until it is gone: deregistration from load balancers, then SIGTERM. A task that is
   * stopped while it is pending serves nobody, and is gone at once. Default: 5,000.
   */
  readonly drain?: number | undefined;
}

/**
 * What a rollout is planned from. An input of CreateService, and what DescribeServices answers, have some of these
 * members; those that are not named here are ignored.
 *
 * @category deployment
 */
export interface PlanRolloutInput extends TaskBoundsInput {
  /** Whether ECS balances zones. Only `ENABLED` is looked at, since ECS refuses it with a maximum of 100 percent. */
  readonly availabilityZoneRebalancing?: Input<AvailabilityZoneRebalancing> | undefined;
  /**
   * The tasks that are there. Absent: as many healthy tasks of an older revision as are desired. An empty object stands
   * for a service without tasks.
   */
  readonly tasks?: RolloutTasks | undefined;
  /**
   * The zones or instances that new tasks can go to, up to 5,000. Absent: there is room for any number. An empty list:
   * there is room for none.
   */
  readonly capacity?: readonly RolloutPlace[] | undefined;
  /** What one task takes, so that the plan can tell what all of them take. */
  readonly task?: RolloutTaskSize | undefined;
  /** How long things take. */
  readonly times?: RolloutTimes | undefined;
  /**
   * Whether tasks that are stopping count against the maximum. The API reference says no, which is the default; the
   * developer guide of 2023 says yes.
   */
  readonly countStopping?: boolean | undefined;
}
