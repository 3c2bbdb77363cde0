/**
 * The settings of a deployment, and the calls that it makes.
 *
 * @module
 */
import type { Ecs } from '../../client/ecs.js';
import type { StrictOptions } from '../../codec/index.js';
import type { DeploymentSnapshot } from '../watch/deployment-snapshot.js';
import type { WatchOptions } from '../watch/watch-options.js';

/**
 * The methods that `deploy` calls; `makeEcs` has them all.
 *
 * @category deployment
 */
export type DeployEcs = Pick<
  Ecs,
  | 'createService'
  | 'describeService'
  | 'describeServices'
  | 'describeTaskDefinition'
  | 'describeTasks'
  | 'listTasks'
  | 'registerTaskDefinition'
  | 'updateService'
>;

/**
 * The settings of a deployment. `timeout` and the like are those of watching; `abortSignal` ends the calls before it, too.
 * `newer` and `disable` are for all that is sent, whatever defaults the client was made with.
 *
 * @category deployment
 */
export interface DeployOptions extends WatchOptions, StrictOptions {
  /** Is given every snapshot as it comes. What it throws rejects the promise of the running deployment. Absent: nobody looks. */
  readonly onSnapshot?: ((snapshot: DeploymentSnapshot) => void) | undefined;
}
