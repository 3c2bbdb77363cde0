/**
 * The API methods that the local ECS knows, by name.
 *
 * @module
 */
import { createCluster } from './create-cluster.js';
import { createService } from './create-service.js';
import { deleteCluster } from './delete-cluster.js';
import { deleteService } from './delete-service.js';
import { deregisterTaskDefinition } from './deregister-task-definition.js';
import { describeClusters } from './describe-clusters.js';
import { describeServices } from './describe-services.js';
import { describeTaskDefinition } from './describe-task-definition.js';
import type { Handler } from './handler.js';
import { listServices } from './list-services.js';
import { registerTaskDefinition } from './register-task-definition.js';
import { updateService } from './update-service.js';

/** The handlers, by the API's name of the method. */
export const HANDLERS: ReadonlyMap<string, Handler> = new Map(
  Object.entries({
    CreateCluster: createCluster,
    CreateService: createService,
    DeleteCluster: deleteCluster,
    DeleteService: deleteService,
    DeregisterTaskDefinition: deregisterTaskDefinition,
    DescribeClusters: describeClusters,
    DescribeServices: describeServices,
    DescribeTaskDefinition: describeTaskDefinition,
    ListServices: listServices,
    RegisterTaskDefinition: registerTaskDefinition,
    UpdateService: updateService,
  }),
);
