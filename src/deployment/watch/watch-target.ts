/**
 * Which deployment is watched.
 *
 * @module
 */

/**
 * Which deployment is watched.
 *
 * @category deployment
 */
export interface WatchTarget {
  /** The cluster, by name or ARN. Absent: the one in the ARN of the service, or else the cluster named `default`. */
  readonly cluster?: string | undefined;
  /** The service, by name or ARN. */
  readonly service: string;
  /**
   * The ID of the deployment, `ecs-svc/` and digits, or of a task set. Absent: the current one at first sight. Reads can
   * be behind writes, so what was started just now is to be named: CreateService and UpdateService answer its ID.
   */
  readonly deploymentId?: string | undefined;
}
