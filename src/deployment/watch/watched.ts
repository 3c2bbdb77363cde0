/**
 * What is seen where several deployments are watched.
 *
 * @module
 */
import type { DeploymentEnding } from './deployment-ending.js';
import type { DeploymentSnapshot } from './deployment-snapshot.js';
import type { WatchTarget } from './watch-target.js';

/**
 * What was seen of one of several deployments.
 *
 * @category deployment
 */
export interface Watched {
  /** The very object that was passed to the watch. */
  readonly target: WatchTarget;
  /** What was seen: a snapshot, or as the last of this target its ending. */
  readonly seen: DeploymentSnapshot | DeploymentEnding;
}
