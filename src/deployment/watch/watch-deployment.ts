/**
 * Watches one deployment.
 *
 * @module
 */
import type { DeploymentEnding } from './deployment-ending.js';
import type { DeploymentSnapshot } from './deployment-snapshot.js';
import { leavable } from './leavable.js';
import { completeSettings, type WatchOptions } from './watch-options.js';
import type { WatchTarget } from './watch-target.js';
import type { Watched } from './watched.js';
import { watching } from './watching.js';
import type { WatchingEcs } from './watching-ecs.js';

/**
 * Watches a deployment from now on, until it has ended one way or another.
 *
 * It looks often while things move, and seldom while they do not: every ending is reported at most 15 seconds after it
 * happened, as long as ECS answers, with no more than 60 calls in ten minutes. A deployment that ECS rolls back is
 * watched until the rollback is over.
 *
 * What may pass is waited out until the time limit: no capacity, tasks that crash without a circuit breaker, health
 * checks that fail, throttling, answers that do not come; `TimedOut` has the reasons. What cannot pass ends the watch at
 * once: bounds without room, access that is denied. Answers from before what was seen already are skipped.
 *
 * The watch begins when the iteration does; each iteration is a watch of its own. One that is left early, by `break` for
 * example, leaves nothing behind.
 *
 * @param ecs - what `makeEcs` gave, or as much of it as is used
 * @param target - the cluster, the service and the deployment
 * @param options - the time limit, a signal to abort, how many calls may be made; throws a `RangeError` for what cannot be
 * @returns snapshots, one for each look that showed the deployment, and last, always, the ending; it never rejects
 * @example
 * ```ts
 * import { ECSClient } from '@aws-sdk/client-ecs';
 * import { makeEcs, orThrow } from 'typed-ecs';
 * import { watchDeployment } from 'typed-ecs/deployment';
 * import { createLocalEcs } from 'typed-ecs/local';
 * import assert from 'node:assert/strict';
 *
 * const local = createLocalEcs({ speed: 0 });
 * const ecs = makeEcs(new ECSClient(local.clientConfig));
 * await orThrow(ecs.createCluster({}));
 * await orThrow(ecs.registerContainerInstance({}));
 * const containerDefinitions = [{ name: 'app', image: 'nginx:1.27', memory: 128 }];
 * await orThrow(ecs.registerTaskDefinition({ family: 'web', containerDefinitions }));
 * const { service } = await orThrow(ecs.createService({ serviceName: 'web', taskDefinition: 'web', desiredCount: 2 }));
 *
 * const deploymentId = service.deployments[0]?.id;
 * const clock = { now: () => local.now.getTime(), sleep: (milliseconds: number) => local.advance(milliseconds) };
 * const seen: string[] = [];
 * for await (const { _tag } of watchDeployment(ecs, { service: 'web', deploymentId }, { clock })) seen.push(_tag);
 * assert.equal(seen[0], 'Snapshot');
 * assert.equal(seen.at(-1), 'Completed');
 * ```
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServices.html
 * @category deployment
 */
export function watchDeployment(
  ecs: WatchingEcs,
  target: WatchTarget,
  options: WatchOptions = {},
): AsyncIterable<DeploymentSnapshot | DeploymentEnding> {
  const settings = completeSettings(options);
  return leavable((left) => seenIn(watching(ecs, [target], settings, left)));
}

async function* seenIn(watched: AsyncIterable<Watched>): AsyncGenerator<Watched['seen'], void, undefined> {
  for await (const { seen } of watched) yield seen;
}
