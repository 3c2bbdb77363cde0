/**
 * A local ECS: services, deployments and task definitions in memory, in virtual time.
 *
 * @module
 */
export type { LocalClientConfig } from './client-config.js';
export { createLocalEcs, type InProcessEcs } from './create-local-ecs.js';
export type { LocalEcs, LocalEcsOptions } from './engine.js';
export type { SchedulerPolicy } from './scheduler/policy.js';
export { type LocalEcsServer, type LocalEcsServerOptions, startLocalEcs } from './start-local-ecs.js';
export type { Duration } from './time/duration.js';
export type { LocalRequestHandler, SdkRequest } from './wire/request-handler.js';
