/**
 * The Amazon ECS API as types you can trust.
 *
 * @module typed-ecs
 */
export type { CallOptions } from './client/call-options.js';
export type {
  DescribeServiceInput,
  DescribeServiceResponse,
  DescribeServicesError,
} from './client/describe-services.js';
export { type Ecs, type Method, makeEcs } from './client/ecs.js';
export {
  type EcsError,
  isNotFound,
  isRetryable,
  isThrottling,
  type OperationError,
} from './client/error/ecs-error.js';
export type { InvalidRequest } from './client/error/invalid-request.js';
export type { InvalidResponse } from './client/error/invalid-response.js';
export type { Answered, ServiceException, UnknownServiceException } from './client/error/service-exception.js';
export type { TransportError, TransportFailure } from './client/error/transport-error.js';
export {
  type DescribeAllContainerInstancesInput,
  describeAllContainerInstances,
} from './client/fleet/describe-all-container-instances.js';
export { type DescribeAllServicesInput, describeAllServices } from './client/fleet/describe-all-services.js';
export { type DescribeAllTasksInput, describeAllTasks } from './client/fleet/describe-all-tasks.js';
export type { FleetOptions } from './client/fleet/fleet-options.js';
export { orThrowEach } from './client/fleet/or-throw-each.js';
export type { Page, PageRequest } from './client/fleet/page.js';
export { paginate } from './client/fleet/paginate.js';
export { EcsFailure, orThrow } from './client/or-throw.js';
export type { ResponseMetadata, WithMetadata } from './client/response-metadata.js';
export { send } from './client/send.js';
export * from './deployment/index.js';
export * from './model/index.js';
export {
  type CommandConstructor,
  createCluster,
  createService,
  deleteCluster,
  deleteService,
  deleteTaskDefinitions,
  deregisterContainerInstance,
  deregisterTaskDefinition,
  describeClusters,
  describeContainerInstances,
  describeServiceDeployments,
  describeServiceRevisions,
  describeServices,
  describeTaskDefinition,
  describeTasks,
  type ExceptionName,
  listClusters,
  listContainerInstances,
  listServiceDeployments,
  listServices,
  listTagsForResource,
  listTaskDefinitionFamilies,
  listTaskDefinitions,
  listTasks,
  type Operation,
  registerContainerInstance,
  registerTaskDefinition,
  runTask,
  stopTask,
  tagResource,
  untagResource,
  updateContainerInstancesState,
  updateService,
} from './operation/index.js';
export { effectiveCpuShares } from './scheduler/effective-cpu-shares.js';
export { type TaskBounds, type TaskBoundsInput, taskBounds, taskBoundsOf } from './scheduler/task-bounds.js';
export * from './task-definition/index.js';
