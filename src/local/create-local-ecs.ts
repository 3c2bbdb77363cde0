/**
 * A local ECS within this process.
 *
 * @module
 */
import { CLIENT_CONFIG, type LocalClientConfig } from './client-config.js';
import { Engine, type LocalEcs } from './engine.js';
import type { LocalEcsOptions } from './engine-options.js';
import { type LocalRequestHandler, requestHandlerFor } from './wire/request-handler.js';

/**
 * A local ECS within this process.
 *
 * @category local
 */
export interface InProcessEcs extends LocalEcs {
  /** What a client of the SDK calls in place of HTTP. */
  readonly requestHandler: LocalRequestHandler;
  /** What `new ECSClient(…)` takes to talk to it. */
  readonly clientConfig: InProcessClientConfig;
}

/**
 * What makes a client of the SDK talk to a local ECS within this process.
 *
 * @category local
 */
export interface InProcessClientConfig extends LocalClientConfig {
  /** What the client calls in place of HTTP. */
  readonly requestHandler: LocalRequestHandler;
}

/**
 * Makes a local ECS within this process: a client of the SDK reaches it without a network.
 *
 * @param options - the clock's speed, the seed, and what AWS does not publish; throws a `RangeError` for what cannot be
 * @example
 * ```ts
 * import { ECSClient } from '@aws-sdk/client-ecs';
 * import { makeEcs, orThrow } from 'typed-ecs';
 * import { createLocalEcs } from 'typed-ecs/local';
 * import assert from 'node:assert/strict';
 *
 * const local = createLocalEcs({ speed: 0 });
 * const ecs = makeEcs(new ECSClient(local.clientConfig));
 * await orThrow(ecs.createCluster({}));
 * await orThrow(ecs.registerContainerInstance({}));
 * await orThrow(
 *   ecs.registerTaskDefinition({ family: 'web', containerDefinitions: [{ name: 'app', image: 'nginx', memory: 128 }] }),
 * );
 * await orThrow(ecs.createService({ serviceName: 'web', taskDefinition: 'web', desiredCount: 2 }));
 * await local.settle();
 * const { service } = await orThrow(ecs.describeService({ service: 'web' }));
 * assert.equal(service.runningCount, 2);
 * ```
 * @category local
 */
export function createLocalEcs(options: LocalEcsOptions = {}): InProcessEcs {
  return new InProcessEngine(options);
}

class InProcessEngine extends Engine implements InProcessEcs {
  readonly requestHandler = requestHandlerFor(this.present);
  readonly clientConfig = { ...CLIENT_CONFIG, requestHandler: this.requestHandler };
}
