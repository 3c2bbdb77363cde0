/**
 * A local ECS: services, deployments and task definitions in memory, in virtual time.
 *
 * @module typed-ecs/local
 */
export type { LocalClientConfig, LocalCredentials } from './client-config.js';
export { createLocalEcs, type InProcessClientConfig, type InProcessEcs } from './create-local-ecs.js';
export type { LocalEcs, LocalEcsOptions } from './engine.js';
export type { SchedulerPolicy } from './scheduler/policy.js';
export {
  type LocalEcsServer,
  type LocalEcsServerOptions,
  type LocalServerClientConfig,
  startLocalEcs,
} from './start-local-ecs.js';
export type { Duration } from './time/duration.js';
export type { LocalRequestHandler, SdkAnswer, SdkRequest, SdkResponse } from './wire/request-handler.js';
