/**
 * A local ECS: services, deployments and task definitions in memory, in virtual time.
 *
 * @module typed-ecs/local
 */
export type { LocalClientConfig, LocalCredentials } from './client-config.js';
export { createLocalEcs, type InProcessClientConfig, type InProcessEcs } from './create-local-ecs.js';
export type { LocalEcs } from './engine.js';
export type { LocalEcsOptions } from './engine-options.js';
export type { Fault } from './fault/fault.js';
export type { ActiveFault } from './fault/faults.js';
export type { OperationName } from './fault/operation-name.js';
export type {
  LatencyFault,
  LostResponseFault,
  RequestFault,
  RequestFaultScope,
  ResetFault,
  ServerErrorFault,
  StaleFault,
  ThrottleFault,
  TruncatedFault,
} from './fault/request-fault.js';
export type {
  CrashFault,
  ImagePullFault,
  NoCapacityFault,
  UnhealthyContainerFault,
  UnhealthyTargetFault,
  WorldFault,
  WorldFaultScope,
} from './fault/world-fault.js';
export type { ListenOptions } from './listen-options.js';
export type { LocalPolicy } from './policy.js';
export {
  type LocalEcsServer,
  type LocalEcsServerOptions,
  type LocalServerClientConfig,
  startLocalEcs,
} from './start-local-ecs.js';
export type { Duration } from './time/duration.js';
export type {
  LocalRequestHandler,
  SdkAbortSignal,
  SdkAnswer,
  SdkRequest,
  SdkRequestOptions,
  SdkResponse,
} from './wire/request-handler.js';
