/**
 * The API methods, each a record.
 *
 * @module
 */
export { createCluster } from './create-cluster.js';
export { createService } from './create-service.js';
export { deleteCluster } from './delete-cluster.js';
export { deleteService } from './delete-service.js';
export { deregisterTaskDefinition } from './deregister-task-definition.js';
export { describeClusters } from './describe-clusters.js';
export { describeServices } from './describe-services.js';
export { describeTaskDefinition } from './describe-task-definition.js';
export type { ExceptionName } from './exception-name.js';
export { listServices } from './list-services.js';
export type { CommandConstructor, Operation } from './operation.js';
export { registerTaskDefinition } from './register-task-definition.js';
export { updateService } from './update-service.js';
