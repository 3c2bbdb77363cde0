/**
 * What a watch comes to.
 *
 * @module
 */
import type { DeploymentEnding } from './deployment-ending.js';
import type { DeploymentSnapshot } from './deployment-snapshot.js';

/**
 * Watches until the end, for those who do not want to see what happens on the way.
 *
 * @param watch - what `watchDeployment` gave
 * @returns how the deployment ended
 * @example
 * ```ts
 * import { ECSClient } from '@aws-sdk/client-ecs';
 * import { makeEcs } from 'typed-ecs';
 * import { endingOf, watchDeployment } from 'typed-ecs/deployment';
 * import { createLocalEcs } from 'typed-ecs/local';
 * import assert from 'node:assert/strict';
 *
 * const ecs = makeEcs(new ECSClient(createLocalEcs().clientConfig));
 * const ending = await endingOf(watchDeployment(ecs, { service: 'web' }, { missingGrace: 0 }));
 * assert(ending._tag === 'Failed');
 * assert.equal(ending.because, 'missing');
 * assert.equal(ending.message, 'There is no service web in the cluster default.');
 * ```
 * @category deployment
 */
export async function endingOf(watch: AsyncIterable<DeploymentSnapshot | DeploymentEnding>): Promise<DeploymentEnding> {
  for await (const seen of watch) if (seen._tag !== 'Snapshot') return seen;
  throw new TypeError('Expected a watch that ends, as watchDeployment gives it');
}
