/**
 * What can go wrong with tasks, and with what they need.
 *
 * @module
 */
import type { LaunchType } from '../../model/launch/launch-type.js';
import type { Duration } from '../time/duration.js';

/**
 * Which tasks a fault is for: those that everything applies to that is said here; every task where nothing is.
 *
 * @category local
 */
export interface WorldFaultScope {
  /** The name of the cluster, no ARN. Absent: any cluster. */
  readonly cluster?: string;
  /** The name of the service, no ARN. Absent: the tasks of any service, and those of none. */
  readonly service?: string;
  /** The family of the task definition. Absent: any family. */
  readonly family?: string;
  /** The revision of the task definition; a whole number from 1. Absent: any revision. */
  readonly revision?: number;
}

/**
 * Tasks stop by themselves, for an essential container exits.
 *
 * @category local
 */
export interface CrashFault extends WorldFaultScope {
  /** Tells this fault from the others. */
  readonly kind: 'crash';
  /** How much virtual time after `RUNNING` the container exits. Absent: it exits at its start, before the task runs. */
  readonly after?: Duration;
  /** What the container exits with, 0 to 255. Default: 1. */
  readonly exitCode?: number;
  /** What the container says of it. Absent: nothing. */
  readonly reason?: string;
  /** How many tasks it hits before it is gone; a whole number from 1. Absent: until it is removed. */
  readonly times?: number;
}

/**
 * The image of a task cannot be fetched, so the task never runs.
 *
 * @category local
 */
export interface ImagePullFault extends WorldFaultScope {
  /** Tells this fault from the others. */
  readonly kind: 'cannot-pull-image';
  /** What the registry says. Absent: that there is no such image. */
  readonly message?: string;
  /** How many tasks it hits before it is gone; a whole number from 1. Absent: until it is removed. */
  readonly times?: number;
}

/**
 * Target groups find the tasks unhealthy, as long as the fault is there.
 *
 * @category local
 */
export interface UnhealthyTargetFault extends WorldFaultScope {
  /** Tells this fault from the others. */
  readonly kind: 'unhealthy-target';
  /** The ARN of the one target group that does. Absent: every target group. */
  readonly targetGroupArn?: string;
}

/**
 * The health checks of the tasks' containers fail, as long as the fault is there. A task without such checks is none the
 * worse.
 *
 * @category local
 */
export interface UnhealthyContainerFault extends WorldFaultScope {
  /** Tells this fault from the others. */
  readonly kind: 'unhealthy-container';
}

/**
 * There is no capacity for tasks to start on, as long as the fault is there.
 *
 * @category local
 */
export interface NoCapacityFault extends WorldFaultScope {
  /** Tells this fault from the others. */
  readonly kind: 'no-capacity';
  /** What there is none of. Absent: anything. */
  readonly launchType?: LaunchType;
}

/**
 * What goes wrong with tasks, told apart by `kind`.
 *
 * @category local
 */
export type WorldFault = CrashFault | ImagePullFault | UnhealthyTargetFault | UnhealthyContainerFault | NoCapacityFault;
