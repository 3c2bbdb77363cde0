/**
 * A deployment at one moment of watching it.
 *
 * @module
 */
import type { Service } from '../../model/service/service.js';
import type { ServiceEvent } from '../../model/service/service-event.js';
import type { DeploymentProgress } from '../progress/deployment-progress.js';

/**
 * What was seen of a deployment at one moment.
 *
 * @category deployment
 */
export interface DeploymentSnapshot {
  /** Tells a snapshot from an ending. */
  readonly _tag: 'Snapshot';
  /** The deployment, or the task set, that is watched. */
  readonly deploymentId: string;
  /** When it was seen, by the clock of the watch. */
  readonly at: Date;
  /** Milliseconds since watching began. */
  readonly elapsed: number;
  /** The whole service, as ECS described it. */
  readonly service: Service;
  /** How far the deployment is. Absent where the service does not have it any more. */
  readonly progress?: DeploymentProgress;
  /** How far the return to an earlier deployment is. Absent unless the deployment failed and ECS takes it back. */
  readonly rollback?: DeploymentProgress;
  /** Events that no earlier snapshot had, the oldest first. The first snapshot has those since the deployment began. */
  readonly events: readonly ServiceEvent[];
}
