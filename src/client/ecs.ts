/**
 * The client: every operation, bound to a client of the SDK.
 *
 * @module
 */
import type { ECSClient } from '@aws-sdk/client-ecs';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { Either } from '../codec/either.js';
import type { ContainerInstance } from '../model/container-instance/container-instance.js';
import type { Service } from '../model/service/service.js';
import type { Task } from '../model/task/task.js';
import type { ExceptionName } from '../operation/exception-name.js';
import {
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
  type describeServices,
  describeTaskDefinition,
  describeTasks,
  listClusters,
  listContainerInstances,
  listServiceDeployments,
  listServices,
  listTagsForResource,
  listTaskDefinitionFamilies,
  listTaskDefinitions,
  listTasks,
  registerContainerInstance,
  registerTaskDefinition,
  runTask,
  stopTask,
  tagResource,
  untagResource,
  updateContainerInstancesState,
  updateService,
} from '../operation/index.js';
import type { Operation } from '../operation/operation.js';
import type { CallOptions } from './call-options.js';
import {
  type DescribeServiceInput,
  type DescribeServiceResponse,
  type DescribeServicesError,
  describeOneService,
  describeServicesByTen,
} from './describe-services.js';
import type { EcsError, OperationError } from './error/ecs-error.js';
import {
  type DescribeAllContainerInstancesInput,
  describeAllContainerInstances,
} from './fleet/describe-all-container-instances.js';
import { type DescribeAllServicesInput, describeAllServices } from './fleet/describe-all-services.js';
import { type DescribeAllTasksInput, describeAllTasks } from './fleet/describe-all-tasks.js';
import type { FleetOptions } from './fleet/fleet-options.js';
import type { Page, PageRequest } from './fleet/page.js';
import { paginate } from './fleet/paginate.js';
import type { WithMetadata } from './response-metadata.js';
import { send } from './send.js';

/**
 * A method of the client. The input is checked at once; the request is sent when the `TaskEither` is run.
 *
 * @typeParam O - the operation behind it
 * @category client
 */
export type Method<O> =
  O extends Operation<infer I, infer A, infer E>
    ? (input: I, options?: CallOptions) => TaskEither<EcsError<E>, WithMetadata<A>>
    : never;

/**
 * Every operation as a method. On the Right is the decoded answer with the SDK's `$metadata`, on the Left one of the
 * operation's errors; nothing is thrown and nothing rejects.
 *
 * @category client
 */
export interface Ecs {
  /** Creates a cluster, or answers the one that is there already. */
  readonly createCluster: Method<typeof createCluster>;
  /** Creates a service. The `TaskEither` creates it once however often it is run. */
  readonly createService: Method<typeof createService>;
  /** Deletes a cluster that holds no services, tasks or container instances. */
  readonly deleteCluster: Method<typeof deleteCluster>;
  /** Deletes a service: it drains until its last task has stopped. */
  readonly deleteService: Method<typeof deleteService>;
  /** Deletes inactive revisions of task definitions for good. */
  readonly deleteTaskDefinitions: Method<typeof deleteTaskDefinitions>;
  /** Takes a container instance out of its cluster. */
  readonly deregisterContainerInstance: Method<typeof deregisterContainerInstance>;
  /** Deregisters a revision of a task definition. */
  readonly deregisterTaskDefinition: Method<typeof deregisterTaskDefinition>;
  /**
   * Describes all container instances of a cluster, several requests at once and in the order of the list. A Left is the
   * last element.
   */
  readonly describeAllContainerInstances: (
    input: DescribeAllContainerInstancesInput,
    options?: FleetOptions,
  ) => AsyncIterable<Either<OperationError<typeof describeContainerInstances>, ContainerInstance>>;
  /** Describes all services of a cluster, several requests at once and in the order of the list. A Left is the last element. */
  readonly describeAllServices: (
    input: DescribeAllServicesInput,
    options?: FleetOptions,
  ) => AsyncIterable<Either<DescribeServicesError, Service>>;
  /** Describes all tasks of a cluster, several requests at once and in the order of the list. A Left is the last element. */
  readonly describeAllTasks: (
    input: DescribeAllTasksInput,
    options?: FleetOptions,
  ) => AsyncIterable<Either<OperationError<typeof listTasks>, Task>>;
  /** Describes clusters; unknown ones are `failures` on the Right. */
  readonly describeClusters: Method<typeof describeClusters>;
  /** Describes container instances of a cluster. One that ECS does not know is a failure in the response. */
  readonly describeContainerInstances: Method<typeof describeContainerInstances>;
  /** Describes one service; where it is missing, the Left has a `ServiceNotFoundException`. */
  readonly describeService: (
    input: DescribeServiceInput,
    options?: CallOptions,
  ) => TaskEither<DescribeServicesError, WithMetadata<DescribeServiceResponse>>;
  /** Describes service deployments. One that ECS does not know is a failure in the response. */
  readonly describeServiceDeployments: Method<typeof describeServiceDeployments>;
  /** Describes service revisions. One that ECS does not know is a failure in the response. */
  readonly describeServiceRevisions: Method<typeof describeServiceRevisions>;
  /**
   * Describes any number of services, ten to a request: in the order of the names, each name sent once, and the first
   * Left stops the rest. Unknown ones are `failures` on the Right; `$metadata` is that of the last request.
   */
  readonly describeServices: Method<typeof describeServices>;
  /** Describes a revision of a task definition, or the latest `ACTIVE` one of a family. */
  readonly describeTaskDefinition: Method<typeof describeTaskDefinition>;
  /** Describes tasks of a cluster, stopped ones for about an hour. One that ECS does not know is a failure in the response. */
  readonly describeTasks: Method<typeof describeTasks>;
  /** Lists the ARNs of all clusters, a page at a time. */
  readonly listClusters: Method<typeof listClusters>;
  /** Lists the ARNs of a cluster's container instances, a page at a time. */
  readonly listContainerInstances: Method<typeof listContainerInstances>;
  /** Lists the deployments of a service, a page at a time. */
  readonly listServiceDeployments: Method<typeof listServiceDeployments>;
  /** Lists the ARNs of a cluster's services, a page at a time. */
  readonly listServices: Method<typeof listServices>;
  /** Lists the tags of a resource. */
  readonly listTagsForResource: Method<typeof listTagsForResource>;
  /** Lists the families of task definitions, a page at a time. */
  readonly listTaskDefinitionFamilies: Method<typeof listTaskDefinitionFamilies>;
  /** Lists the ARNs of revisions of task definitions, a page at a time. */
  readonly listTaskDefinitions: Method<typeof listTaskDefinitions>;
  /** Lists the ARNs of a cluster's tasks, a page at a time. */
  readonly listTasks: Method<typeof listTasks>;
  /**
   * Lists page by page: `ecs.paginate(listServices, {})`. A page is asked for when the one before was taken. A Left is the
   * last element.
   */
  readonly paginate: <I extends PageRequest, A extends Page, E extends ExceptionName>(
    operation: Operation<I, A, E>,
    input: I,
    options?: CallOptions,
  ) => AsyncIterable<Either<EcsError<E>, WithMetadata<A>>>;
  /** Registers a container instance with a cluster. The container agent does this by itself. */
  readonly registerContainerInstance: Method<typeof registerContainerInstance>;
  /** Registers a new revision of a task definition. */
  readonly registerTaskDefinition: Method<typeof registerTaskDefinition>;
  /** Starts tasks outside any service. What could not be placed is a failure in the response. */
  readonly runTask: Method<typeof runTask>;
  /** Stops a task: its containers get SIGTERM, and SIGKILL when their time is up. */
  readonly stopTask: Method<typeof stopTask>;
  /** Adds tags to a resource, or changes their values. */
  readonly tagResource: Method<typeof tagResource>;
  /** Takes tags off a resource. */
  readonly untagResource: Method<typeof untagResource>;
  /** Makes container instances `ACTIVE`, or `DRAINING`, so that their tasks are replaced elsewhere. */
  readonly updateContainerInstancesState: Method<typeof updateContainerInstancesState>;
  /** Changes a service. */
  readonly updateService: Method<typeof updateService>;
}

/**
 * Binds every operation to a client of the SDK, whose region, credentials, retries and endpoint stay its own.
 *
 * @param client - the SDK's client; it is used as it is, never changed
 * @param defaults - settings for every call; a call's own settings come first
 * @example
 * ```ts
 * import { ECSClient } from '@aws-sdk/client-ecs';
 * import { makeEcs } from 'typed-ecs';
 * import { createLocalEcs } from 'typed-ecs/local';
 * import assert from 'node:assert/strict';
 *
 * const ecs = makeEcs(new ECSClient(createLocalEcs().clientConfig), { timeout: 5_000 });
 * const result = await ecs.describeService({ cluster: 'prod', service: 'web' })();
 * assert.equal(result._tag, 'Left');
 * ```
 * @category client
 */
export function makeEcs(client: ECSClient, defaults: CallOptions = {}): Ecs {
  const bind =
    <I, A extends object, E extends ExceptionName>(operation: Operation<I, A, E>) =>
    (input: I, options?: CallOptions) =>
      send(client, operation, input, { ...defaults, ...options });
  return {
    createCluster: bind(createCluster),
    createService: bind(createService),
    deleteCluster: bind(deleteCluster),
    deleteService: bind(deleteService),
    deleteTaskDefinitions: bind(deleteTaskDefinitions),
    deregisterContainerInstance: bind(deregisterContainerInstance),
    deregisterTaskDefinition: bind(deregisterTaskDefinition),
    describeAllContainerInstances: (input, options) =>
      describeAllContainerInstances(client, input, { ...defaults, ...options }),
    describeAllServices: (input, options) => describeAllServices(client, input, { ...defaults, ...options }),
    describeAllTasks: (input, options) => describeAllTasks(client, input, { ...defaults, ...options }),
    describeClusters: bind(describeClusters),
    describeContainerInstances: bind(describeContainerInstances),
    describeService: (input, options) => describeOneService(client, input, { ...defaults, ...options }),
    describeServiceDeployments: bind(describeServiceDeployments),
    describeServiceRevisions: bind(describeServiceRevisions),
    describeServices: (input, options) => describeServicesByTen(client, input, { ...defaults, ...options }),
    describeTaskDefinition: bind(describeTaskDefinition),
    describeTasks: bind(describeTasks),
    listClusters: bind(listClusters),
    listContainerInstances: bind(listContainerInstances),
    listServiceDeployments: bind(listServiceDeployments),
    listServices: bind(listServices),
    listTagsForResource: bind(listTagsForResource),
    listTaskDefinitionFamilies: bind(listTaskDefinitionFamilies),
    listTaskDefinitions: bind(listTaskDefinitions),
    listTasks: bind(listTasks),
    paginate: (operation, input, options) => paginate(client, operation, input, { ...defaults, ...options }),
    registerContainerInstance: bind(registerContainerInstance),
    registerTaskDefinition: bind(registerTaskDefinition),
    runTask: bind(runTask),
    stopTask: bind(stopTask),
    tagResource: bind(tagResource),
    untagResource: bind(untagResource),
    updateContainerInstancesState: bind(updateContainerInstancesState),
    updateService: bind(updateService),
  };
}
