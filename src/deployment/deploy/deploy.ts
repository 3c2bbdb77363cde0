/**
 * Deploys: from a task definition to an ending.
 *
 * @module
 */
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import { left, right } from '../../codec/either.js';
import { completeSettings } from '../watch/watch-options.js';
import { checkedDeployInput } from './checked-deploy-input.js';
import { type DeployError, deployError } from './deploy-error.js';
import type { DeployInput } from './deploy-input.js';
import type { DeployEcs, DeployOptions } from './deploy-options.js';
import type { DeployOutcome } from './deploy-outcome.js';
import { followHandle } from './follow.js';
import { start } from './start.js';

/**
 * Deploys to a service, and watches until the deployment has ended.
 *
 * 1. The input is checked, the task definition by all rules of `checkTaskDefinition` that are errors.
 * 2. The service is described, and the deployment planned: where its bounds leave no room, the outcome is `Infeasible`,
 *    and nothing was touched.
 * 3. The task definition is registered, and the service updated or created.
 * 4. The deployment is watched, as `watchDeployment` does. With `rollback`, a service that it did not do any good is put
 *    back, which is watched as well.
 *
 * Where nothing changes, no deployment is started and the outcome is `Completed` at once. Where the answer to a call is
 * lost, `deploy` looks what was done before it sends the call again: one deployment is started, not two. That cannot be
 * told with `forceNewDeployment` while the SDK retries by itself, so a lost answer can start two then, of which the later
 * one counts.
 *
 * What was interrupted can go on later, in another process, too: see {@link DeployResume}. Abort the signal to interrupt
 * it; ECS goes on by itself.
 *
 * @param ecs - what `makeEcs` gave, or as much of it as is used
 * @param input - what to deploy where, or what to pick up again
 * @param options - the settings of the watch, and who sees the snapshots; throws a `RangeError` for what cannot be
 * @returns on the Right how the deployment ended, be it well or not; on the Left why there was none to watch. Nothing is
 *   sent until it is run
 * @example
 * ```ts
 * import { ECSClient } from '@aws-sdk/client-ecs';
 * import { makeEcs, orThrow } from 'typed-ecs';
 * import { deploy } from 'typed-ecs/deployment';
 * import { createLocalEcs } from 'typed-ecs/local';
 * import assert from 'node:assert/strict';
 *
 * const local = createLocalEcs({ speed: 0 });
 * const ecs = makeEcs(new ECSClient(local.clientConfig));
 * await orThrow(ecs.createCluster({}));
 * await orThrow(ecs.registerContainerInstance({}));
 *
 * const web = (image: string) => ({ family: 'web', containerDefinitions: [{ name: 'app', image, memory: 128 }] });
 * const clock = { now: () => local.now.getTime(), sleep: (milliseconds: number) => local.advance(milliseconds) };
 * const create = { desiredCount: 2 };
 * const first = await deploy(ecs, { service: 'web', taskDefinition: web('nginx:1.27'), create }, { clock })();
 * assert(first._tag === 'Right');
 * assert.equal(first.right._tag, 'Completed');
 *
 * local.addFault({ kind: 'crash', family: 'web', revision: 2 });
 * const breaker = { deploymentCircuitBreaker: { enable: true, rollback: true } };
 * const patch = { deploymentConfiguration: breaker };
 * const second = await deploy(ecs, { service: 'web', taskDefinition: web('nginx:1.28'), patch }, { clock })();
 * assert(second._tag === 'Right');
 * assert.equal(second.right._tag, 'RolledBack');
 * assert.equal(second.right.reasons[0]?.cause, 'crash-loop');
 * ```
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateService.html
 * @category deployment
 */
export function deploy(
  ecs: DeployEcs,
  input: DeployInput,
  options: DeployOptions = {},
): TaskEither<DeployError, DeployOutcome> {
  completeSettings(options);
  const checked = checkedDeployInput(input, options);
  return async () => {
    if (checked._tag === 'Left') return left(deployError('check', checked.left));
    const asked = checked.right;
    return 'resume' in asked ? right(await followHandle(ecs, asked.resume, options)) : start(ecs, asked, options);
  };
}
