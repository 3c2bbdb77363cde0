/**
 * The API methods that the local ECS knows, by name.
 *
 * @module
 */
import { createCluster } from './create-cluster.js';
import { createService } from './create-service.js';
import { deleteCluster } from './delete-cluster.js';
import { deleteService } from './delete-service.js';
import { deleteTaskDefinitions } from './delete-task-definitions.js';
import { deregisterContainerInstance } from './deregister-container-instance.js';
import { deregisterTaskDefinition } from './deregister-task-definition.js';
import { describeClusters } from './describe-clusters.js';
import { describeContainerInstances } from './describe-container-instances.js';
import { describeServiceDeployments } from './describe-service-deployments.js';
import { describeServiceRevisions } from './describe-service-revisions.js';
import { describeServices } from './describe-services.js';
import { describeTaskDefinition } from './describe-task-definition.js';
import { describeTasks } from './describe-tasks.js';
import type { Handler } from './handler.js';
import { listClusters } from './list-clusters.js';
import { listContainerInstances } from './list-container-instances.js';
import { listServiceDeployments } from './list-service-deployments.js';
import { listServices } from './list-services.js';
import { listTagsForResource } from './list-tags-for-resource.js';
import { listTaskDefinitionFamilies } from './list-task-definition-families.js';
import { listTaskDefinitions } from './list-task-definitions.js';
import { listTasks } from './list-tasks.js';
import { registerContainerInstance } from './register-container-instance.js';
import { registerTaskDefinition } from './register-task-definition.js';
import { runTask } from './run-task.js';
import { stopTask } from './stop-task.js';
import { tagResource } from './tag-resource.js';
import { untagResource } from './untag-resource.js';
import { updateContainerInstancesState } from './update-container-instances-state.js';
import { updateService } from './update-service.js';

/** The handlers, by the API's name of the method. */
export const HANDLERS: ReadonlyMap<string, Handler> = new Map(
  Object.entries({
    CreateCluster: createCluster,
    CreateService: createService,
    DeleteCluster: deleteCluster,
    DeleteService: deleteService,
    DeleteTaskDefinitions: deleteTaskDefinitions,
    DeregisterContainerInstance: deregisterContainerInstance,
    DeregisterTaskDefinition: deregisterTaskDefinition,
    DescribeClusters: describeClusters,
    DescribeContainerInstances: describeContainerInstances,
    DescribeServiceDeployments: describeServiceDeployments,
    DescribeServiceRevisions: describeServiceRevisions,
    DescribeServices: describeServices,
    DescribeTaskDefinition: describeTaskDefinition,
    DescribeTasks: describeTasks,
    ListClusters: listClusters,
    ListContainerInstances: listContainerInstances,
    ListServiceDeployments: listServiceDeployments,
    ListServices: listServices,
    ListTagsForResource: listTagsForResource,
    ListTaskDefinitionFamilies: listTaskDefinitionFamilies,
    ListTaskDefinitions: listTaskDefinitions,
    ListTasks: listTasks,
    RegisterContainerInstance: registerContainerInstance,
    RegisterTaskDefinition: registerTaskDefinition,
    RunTask: runTask,
    StopTask: stopTask,
    TagResource: tagResource,
    UntagResource: untagResource,
    UpdateContainerInstancesState: updateContainerInstancesState,
    UpdateService: updateService,
  }),
);
