/**
 * Watches several deployments.
 *
 * @module
 */
import { leavable } from './leavable.js';
import { completeSettings, type WatchOptions } from './watch-options.js';
import type { WatchTarget } from './watch-target.js';
import type { Watched } from './watched.js';
import { watching } from './watching.js';
import type { WatchingEcs } from './watching-ecs.js';

/**
 * Watches several deployments together, ten services of a cluster to a call, as `watchDeployment` watches one. All are
 * looked at in the same rounds, so what moves in one makes the watch look more often at all; the limit of calls holds for
 * each ten. A service that ECS refuses to describe among others is described alone.
 *
 * @param ecs - what `makeEcs` gave, or as much of it as is used
 * @param targets - any number of them, in any clusters of the client's region
 * @param options - the time limit, a signal to abort, how many calls may be made; throws a `RangeError` for what cannot be
 * @returns what is seen, each with its target, in the order of the targets for each round; of each target the ending
 * comes last; it never rejects
 * @example
 * ```ts
 * import { ECSClient } from '@aws-sdk/client-ecs';
 * import { makeEcs, orThrow } from 'typed-ecs';
 * import { watchDeployments } from 'typed-ecs/deployment';
 * import { createLocalEcs } from 'typed-ecs/local';
 * import assert from 'node:assert/strict';
 *
 * const local = createLocalEcs({ speed: 0 });
 * const ecs = makeEcs(new ECSClient(local.clientConfig));
 * await orThrow(ecs.createCluster({}));
 * await orThrow(ecs.registerContainerInstance({}));
 * const containerDefinitions = [{ name: 'app', image: 'nginx:1.27', memory: 128 }];
 * await orThrow(ecs.registerTaskDefinition({ family: 'web', containerDefinitions }));
 * const targets = [{ service: 'web' }, { service: 'admin' }];
 * for (const { service } of targets) {
 *   await orThrow(ecs.createService({ serviceName: service, taskDefinition: 'web', desiredCount: 1 }));
 * }
 *
 * const clock = { now: () => local.now.getTime(), sleep: (milliseconds: number) => local.advance(milliseconds) };
 * const endings = new Map<string, string>();
 * for await (const { target, seen } of watchDeployments(ecs, targets, { clock })) {
 *   if (seen._tag !== 'Snapshot') endings.set(target.service, seen._tag);
 * }
 * assert.deepEqual(Object.fromEntries(endings), { web: 'Completed', admin: 'Completed' });
 * ```
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServices.html
 * @category deployment
 */
export function watchDeployments(
  ecs: WatchingEcs,
  targets: readonly WatchTarget[],
  options: WatchOptions = {},
): AsyncIterable<Watched> {
  const settings = completeSettings(options);
  return leavable((left) => watching(ecs, targets, settings, left));
}
