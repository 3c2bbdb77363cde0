/**
 * What deploying comes to.
 *
 * @module
 */
import type { Infeasible } from '../plan/rollout-plan.js';
import type { DeploymentEnding } from '../watch/deployment-ending.js';

/**
 * What picks a deployment up again. It is plain data: it can be kept as JSON.
 *
 * @category deployment
 */
export interface DeployHandle {
  /** Where the service runs, as it was named or as the ARN of the service has it. Absent: the cluster named `default`. */
  readonly cluster?: string;
  /** The service, as it was named. */
  readonly service: string;
  /** The deployment to watch. */
  readonly deploymentId: string;
  /** The ARN of the revision that was deployed, be it taken back or not. Absent where ECS does not say it. */
  readonly taskDefinition?: string;
  /** The deployment that this one takes back. Absent where it is no rollback by `deploy`. */
  readonly rollsBack?: string;
}

/**
 * What is known of a deployment besides how it ended.
 *
 * @category deployment
 */
export interface Deployed {
  /** The ARN of the revision that was deployed, be it taken back or not. Absent where nothing was touched. */
  readonly taskDefinition?: string;
  /** Picks the deployment up again, above all after `TimedOut`. Absent where none was started. */
  readonly handle?: DeployHandle;
  /** Why nothing was begun. Present where the bounds would have left no room: nothing was registered or updated then. */
  readonly plan?: Infeasible;
}

/**
 * What deploying comes to: how the deployment ended, told apart by `_tag`, and what was deployed.
 *
 * @category deployment
 */
export type DeployOutcome = DeploymentEnding & Deployed;
