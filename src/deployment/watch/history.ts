/**
 * What a watch knows of a deployment.
 *
 * @module
 */
import type { EcsError } from '../../client/error/ecs-error.js';
import type { DeploymentSnapshot } from './deployment-snapshot.js';
import type { WatchTarget } from './watch-target.js';

/** What is known so far. Times are in milliseconds since 1970. */
export interface History {
  /** When watching began, by the clock of the watch. */
  readonly begun: number;
  /** The deployment. Absent until one is known. */
  readonly deploymentId?: string;
  /** When it was created, by the clock of ECS. Absent until it was seen. */
  readonly createdAt?: number;
  /** The IDs of what was there before it. */
  readonly older: readonly string[];
  /** Whether the service was to have tasks at any look. */
  readonly wanted: boolean;
  /** What the last look showed that is not out of date. */
  readonly last?: DeploymentSnapshot;
  /** Whether the last answer had the service. */
  readonly present: boolean;
  /** How many looks in a row showed nothing new. */
  readonly quiet: number;
  /** Since when the service is missing that was seen before, by the clock of the watch. */
  readonly missingSince?: number;
  /** Since when the deployment is known to have failed, by the clock of the watch. */
  readonly failingSince?: number;
  /** When to look again to be sure of an ending, by the clock of the watch. Absent where there is nothing to make sure of. */
  readonly recheckAt?: number;
  /** How many calls in a row failed. */
  readonly errors: number;
  /** What the last call answered. Absent where it succeeded. */
  readonly error?: EcsError;
}

/** What is known before the first look. */
export function beginning({ deploymentId }: WatchTarget, begun: number): History {
  return {
    begun,
    ...(deploymentId === undefined ? {} : { deploymentId }),
    older: [],
    wanted: false,
    present: false,
    quiet: 0,
    errors: 0,
  };
}
