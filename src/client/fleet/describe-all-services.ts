/**
 * Describes all services of a cluster.
 *
 * @module
 */
import type { ECSClient } from '@aws-sdk/client-ecs';
import type { Either } from '../../codec/either.js';
import { list, optional, structure } from '../../codec/index.js';
import { ClusterRef } from '../../model/cluster/cluster-ref.js';
import { LaunchType } from '../../model/launch/launch-type.js';
import type { DescribeServicesInput, DescribeServicesRequest } from '../../model/service/describe-services.js';
import type { ListServicesInput, ListServicesRequest } from '../../model/service/list-services.js';
import { ResourceManagementType } from '../../model/service/resource-management-type.js';
import { SchedulingStrategy } from '../../model/service/scheduling-strategy.js';
import type { Service } from '../../model/service/service.js';
import { ServiceField } from '../../model/service/service-field.js';
import { ServiceRef } from '../../model/service/service-ref.js';
import { describeServices } from '../../operation/describe-services.js';
import { listServices } from '../../operation/list-services.js';
import type { DescribeServicesError } from '../describe-services.js';
import { describeAll } from './describe-all.js';
import type { FleetOptions } from './fleet-options.js';

/**
 * Which services to describe: the filters of `listServices`, and what `describeServices` includes.
 *
 * @category operations
 */
export interface DescribeAllServicesInput
  extends Omit<ListServicesInput, 'nextToken' | 'maxResults'>,
    Pick<DescribeServicesInput, 'include'> {}

/** The same, as it is checked. */
interface DescribeAllServicesRequest
  extends Omit<ListServicesRequest, 'nextToken' | 'maxResults'>,
    Pick<DescribeServicesRequest, 'include'> {}

const DescribeAllServicesRequest = structure<DescribeAllServicesRequest>('DescribeAllServicesRequest', {
  cluster: optional(ClusterRef),
  launchType: optional(LaunchType),
  schedulingStrategy: optional(SchedulingStrategy),
  resourceManagementType: optional(ResourceManagementType),
  include: optional(list(ServiceField)),
});

/**
 * Lists the services of a cluster and describes them, ten to a request and several requests at once. The elements come
 * in the order of the list, while more is described; who takes them slowly is not run away from.
 *
 * A service that is gone by the time that it is to be described is left out; one that is being deleted may be among the
 * elements, `DRAINING` or `INACTIVE`. What ECS throttles is asked for again, less at once and ever later, once the SDK
 * has used up its own attempts. Each iteration begins anew; one that is left early, by `break` for example, ends its
 * requests and sends nothing more.
 *
 * @param client - the SDK's client; it is used as it is, never changed
 * @param input - the cluster, and which of its services
 * @param options - the settings of the whole iteration
 * @returns on the Right a service; a Left is always the last element, and nothing is thrown
 * @example
 * ```ts
 * import { ECSClient } from '@aws-sdk/client-ecs';
 * import { describeAllServices, makeEcs, orThrow, orThrowEach } from 'typed-ecs';
 * import { createLocalEcs } from 'typed-ecs/local';
 * import assert from 'node:assert/strict';
 *
 * const client = new ECSClient(createLocalEcs({ speed: 0 }).clientConfig);
 * const ecs = makeEcs(client);
 * await orThrow(ecs.createCluster({}));
 * const containerDefinitions = [{ name: 'app', image: 'nginx:1.27', memory: 128 }];
 * await orThrow(ecs.registerTaskDefinition({ family: 'web', containerDefinitions }));
 * for (let i = 0; i < 25; i++) {
 *   await orThrow(ecs.createService({ serviceName: `web-${i}`, taskDefinition: 'web', desiredCount: i }));
 * }
 *
 * let desired = 0;
 * for await (const { desiredCount } of orThrowEach(describeAllServices(client, {}))) desired += desiredCount;
 * assert.equal(desired, 300);
 * ```
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServices.html
 * @category client
 */
export function describeAllServices(
  client: ECSClient,
  input: DescribeAllServicesInput,
  options: FleetOptions = {},
): AsyncIterable<Either<DescribeServicesError, Service>> {
  return describeAll(
    client,
    {
      request: DescribeAllServicesRequest,
      list: listServices,
      arnsOn: ({ serviceArns }) => serviceArns,
      describe: describeServices,
      names: 'services',
      most: 10,
      rule: ServiceRef.name,
      described: ({ services }) => services,
      arnOf: ({ serviceArn }) => serviceArn,
    },
    input,
    options,
  );
}
