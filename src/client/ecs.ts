/**
 * The client: every operation, bound to a client of the SDK.
 *
 * @module
 */
import type { ECSClient } from '@aws-sdk/client-ecs';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { ExceptionName } from '../operation/exception-name.js';
import {
  createCluster,
  createService,
  deleteCluster,
  deleteService,
  deregisterTaskDefinition,
  describeClusters,
  type describeServices,
  describeTaskDefinition,
  listServices,
  registerTaskDefinition,
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
import type { EcsError } from './error/ecs-error.js';
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
  /** Deregisters a revision of a task definition. */
  readonly deregisterTaskDefinition: Method<typeof deregisterTaskDefinition>;
  /** Describes clusters; unknown ones are `failures` on the Right. */
  readonly describeClusters: Method<typeof describeClusters>;
  /** Describes one service; where it is missing, the Left has a `ServiceNotFoundException`. */
  readonly describeService: (
    input: DescribeServiceInput,
    options?: CallOptions,
  ) => TaskEither<DescribeServicesError, WithMetadata<DescribeServiceResponse>>;
  /**
   * Describes any number of services, ten to a request: in the order of the names, each name sent once, and the first
   * Left stops the rest. Unknown ones are `failures` on the Right; `$metadata` is that of the last request.
   */
  readonly describeServices: Method<typeof describeServices>;
  /** Describes a revision of a task definition, or the latest `ACTIVE` one of a family. */
  readonly describeTaskDefinition: Method<typeof describeTaskDefinition>;
  /** Lists the ARNs of a cluster's services, a page at a time. */
  readonly listServices: Method<typeof listServices>;
  /** Registers a new revision of a task definition. */
  readonly registerTaskDefinition: Method<typeof registerTaskDefinition>;
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
    deregisterTaskDefinition: bind(deregisterTaskDefinition),
    describeClusters: bind(describeClusters),
    describeService: (input, options) => describeOneService(client, input, { ...defaults, ...options }),
    describeServices: (input, options) => describeServicesByTen(client, input, { ...defaults, ...options }),
    describeTaskDefinition: bind(describeTaskDefinition),
    listServices: bind(listServices),
    registerTaskDefinition: bind(registerTaskDefinition),
    updateService: bind(updateService),
  };
}
