/**
 * Turns what a watch concludes into an ending that explains itself.
 *
 * @module
 */
import type { DeploymentEnding } from './deployment-ending.js';
import type { History } from './history.js';
import { messageFor } from './message.js';
import { isExplainedByTasks, reasonsFor } from './reasons.js';
import { stoppedTasks } from './stopped-tasks.js';
import type { Verdict } from './verdict.js';
import type { WatchTarget } from './watch-target.js';
import type { WatchingEcs } from './watching-ecs.js';
import { withLimit } from './with-limit.js';

/** Milliseconds of real time that the search for reasons may take; our choice. */
const LONGEST_SEARCH = 5_000;

/** The ending, once the tasks that have stopped were asked why, where that is of use. */
export async function concluded(
  ecs: WatchingEcs,
  target: WatchTarget,
  history: History,
  verdict: Verdict,
  signals: readonly (AbortSignal | undefined)[],
): Promise<DeploymentEnding> {
  const { deploymentId, last } = history;
  const tasks =
    deploymentId !== undefined && last !== undefined && isExplainedByTasks(verdict)
      ? await withLimit(LONGEST_SEARCH, signals, (signal) => stoppedTasks(ecs, target, deploymentId, signal))
      : [];
  const reasons = reasonsFor(verdict, history, tasks);
  return {
    ...verdict,
    ...(target.cluster === undefined ? {} : { cluster: target.cluster }),
    service: target.service,
    ...(deploymentId === undefined ? {} : { deploymentId }),
    ...(last === undefined ? {} : { snapshot: last }),
    reasons,
    message: messageFor(verdict, { target, history, reasons }),
  };
}
