/**
 * Watches what was begun.
 *
 * @module
 */
import type { DeploymentEnding } from '../watch/deployment-ending.js';
import type { DeploymentSnapshot } from '../watch/deployment-snapshot.js';
import { endingOf } from '../watch/ending-of.js';
import { watchDeployment } from '../watch/watch-deployment.js';
import type { WatchTarget } from '../watch/watch-target.js';
import type { DeployEcs, DeployOptions } from './deploy-options.js';
import type { DeployHandle, DeployOutcome } from './deploy-outcome.js';
import { primaryOf } from './present-service.js';

/** Watches a deployment until it has ended, and tells of what is seen on the way. */
export function follow(
  ecs: DeployEcs,
  { cluster, service, deploymentId }: WatchTarget,
  { onSnapshot, ...options }: DeployOptions,
): Promise<DeploymentEnding> {
  return endingOf(told(watchDeployment(ecs, { cluster, service, deploymentId }, options), onSnapshot));
}

/** Watches what a handle stands for. A rollback that is complete is no success of what it took back. */
export async function followHandle(
  ecs: DeployEcs,
  handle: DeployHandle,
  options: DeployOptions,
): Promise<DeployOutcome> {
  const { taskDefinition, deploymentId, rollsBack } = handle;
  const ending = await follow(ecs, handle, options);
  const deployed = { ...(taskDefinition === undefined ? {} : { taskDefinition }), handle };
  if (ending._tag === 'Failed' && ending.because === 'missing') {
    return { ...(await replaced(ecs, handle, ending, options)), ...deployed };
  }
  if (rollsBack === undefined || ending._tag !== 'Completed') return { ...ending, ...deployed };
  const message = `Service ${ending.service} is back at ${deploymentId}, which takes ${rollsBack} back.`;
  return { ...ending, _tag: 'RolledBack', deploymentId: rollsBack, to: deploymentId, message, ...deployed };
}

/** What was there once and left no trace was replaced before it was complete, as far as the latest events tell. */
async function replaced(
  ecs: DeployEcs,
  { cluster, service, deploymentId }: DeployHandle,
  missing: DeploymentEnding,
  { abortSignal }: DeployOptions,
): Promise<DeploymentEnding> {
  const described = await ecs.describeService({ cluster, service }, { abortSignal })();
  const by = described._tag === 'Right' ? primaryOf(described.right.service)?.id : undefined;
  if (by === undefined || by === deploymentId) return missing;
  const { cluster: named, reasons } = missing;
  const message = `Deployment ${deploymentId} of service ${service} is gone, and ${by} has taken its place.`;
  return {
    _tag: 'Superseded',
    ...(named === undefined ? {} : { cluster: named }),
    service,
    deploymentId,
    by,
    reasons,
    message,
  };
}

async function* told(
  watch: AsyncIterable<DeploymentSnapshot | DeploymentEnding>,
  onSnapshot: DeployOptions['onSnapshot'],
): AsyncGenerator<DeploymentSnapshot | DeploymentEnding, void, undefined> {
  for await (const seen of watch) {
    if (seen._tag === 'Snapshot') onSnapshot?.(seen);
    yield seen;
  }
}
