/**
 * The API methods, each a record.
 *
 * @module
 */
export { createCluster } from './create-cluster.js';
export { createService } from './create-service.js';
export { deleteCluster } from './delete-cluster.js';
export { deleteService } from './delete-service.js';
export { deleteTaskDefinitions } from './delete-task-definitions.js';
export { deregisterContainerInstance } from './deregister-container-instance.js';
export { deregisterTaskDefinition } from './deregister-task-definition.js';
export { describeClusters } from './describe-clusters.js';
export { describeContainerInstances } from './describe-container-instances.js';
export { describeServiceDeployments } from './describe-service-deployments.js';
export { describeServiceRevisions } from './describe-service-revisions.js';
export { describeServices } from './describe-services.js';
export { describeTaskDefinition } from './describe-task-definition.js';
export { describeTasks } from './describe-tasks.js';
export type { ExceptionName } from './exception-name.js';
export { listClusters } from './list-clusters.js';
export { listContainerInstances } from './list-container-instances.js';
export { listServiceDeployments } from './list-service-deployments.js';
export { listServices } from './list-services.js';
export { listTagsForResource } from './list-tags-for-resource.js';
export { listTaskDefinitionFamilies } from './list-task-definition-families.js';
export { listTaskDefinitions } from './list-task-definitions.js';
export { listTasks } from './list-tasks.js';
export type { CommandConstructor, Operation } from './operation.js';
export { registerContainerInstance } from './register-container-instance.js';
export { registerTaskDefinition } from './register-task-definition.js';
export { runTask } from './run-task.js';
export { stopTask } from './stop-task.js';
export { tagResource } from './tag-resource.js';
export { untagResource } from './untag-resource.js';
export { updateContainerInstancesState } from './update-container-instances-state.js';
export { updateService } from './update-service.js';
