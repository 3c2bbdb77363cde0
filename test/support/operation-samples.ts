/**
 * For every operation: an input that is right, and the least that ECS answers to it, as it is on the wire.
 *
 * @module
 */
import type { Ecs } from '../../src/client/ecs.js';
import type * as operations from '../../src/operation/index.js';

/** A method of the client, what it takes and what the wire brings. */
export interface OperationSample {
  readonly method: keyof typeof operations;
  /** The API's name of the method. */
  readonly name: string;
  readonly input: object;
  readonly answer: object;
  readonly writes: boolean;
}

/** Runs a method that is known by name alone, with any input at all. */
export function call(ecs: Ecs, method: keyof Ecs, input: unknown, options?: object) {
  return (ecs[method] as (input: never, options?: object) => ReturnType<Ecs['createService']>)(input as never, options);
}

const ARN = 'arn:aws:ecs:eu-west-1:123456789012';

/** A service as ECS always sends it, with nothing optional. */
export const WIRE_SERVICE = {
  serviceArn: `${ARN}:service/prod/web`,
  serviceName: 'web',
  clusterArn: `${ARN}:cluster/prod`,
  status: 'ACTIVE',
  desiredCount: 2,
  runningCount: 1,
  pendingCount: 1,
};

/** A cluster as ECS always sends it, with nothing optional. */
export const WIRE_CLUSTER = {
  clusterArn: `${ARN}:cluster/prod`,
  clusterName: 'prod',
  status: 'ACTIVE',
  registeredContainerInstancesCount: 0,
  runningTasksCount: 0,
  pendingTasksCount: 0,
  activeServicesCount: 0,
};

/** A task definition as ECS always sends it, with nothing optional. */
export const WIRE_TASK_DEFINITION = {
  taskDefinitionArn: `${ARN}:task-definition/web:3`,
  family: 'web',
  revision: 3,
  status: 'ACTIVE',
};

/** A container instance as ECS always sends it, with nothing optional. */
const WIRE_CONTAINER_INSTANCE = {
  containerInstanceArn: `${ARN}:container-instance/prod/9e8b1c4d2f6a47c0b3d5e7f901234567`,
  status: 'ACTIVE',
  agentConnected: true,
  runningTasksCount: 0,
  pendingTasksCount: 0,
};

/** A task as ECS always sends it, with nothing optional. */
export const WIRE_TASK = {
  taskArn: `${ARN}:task/prod/1dc5c17a422b4dc4b493371970c6c4d6`,
  clusterArn: `${ARN}:cluster/prod`,
  taskDefinitionArn: `${ARN}:task-definition/web:3`,
  desiredStatus: 'RUNNING',
  lastStatus: 'PROVISIONING',
};

/** A service deployment as ECS always sends it, described or listed, with nothing optional. */
const WIRE_SERVICE_DEPLOYMENT = {
  serviceDeploymentArn: `${ARN}:service-deployment/prod/web/NCWGC2ZR-taawPAYrIaU5`,
  serviceArn: `${ARN}:service/prod/web`,
  clusterArn: `${ARN}:cluster/prod`,
  status: 'IN_PROGRESS',
};

/** A service revision as ECS always sends it, with nothing optional. */
const WIRE_SERVICE_REVISION = {
  serviceRevisionArn: `${ARN}:service-revision/prod/web/4980306466373577095`,
  serviceArn: `${ARN}:service/prod/web`,
  clusterArn: `${ARN}:cluster/prod`,
  createdAt: 1714903872.345,
};

/** A request that creates a service, all well. */
export const NEW_SERVICE = { serviceName: 'web', taskDefinition: 'web:3', desiredCount: 2 };

/** A request that starts tasks, all well. */
export const NEW_TASK = { cluster: 'prod', taskDefinition: 'web:3', count: 2 };

/** A request that registers a task definition, all well. */
export const NEW_TASK_DEFINITION = {
  family: 'web',
  containerDefinitions: [{ name: 'app', image: 'nginx', memory: 128 }],
};

const CLUSTERS = [
  write('createCluster', 'CreateCluster', { clusterName: 'prod' }, { cluster: WIRE_CLUSTER }),
  write('deleteCluster', 'DeleteCluster', { cluster: 'prod' }, { cluster: WIRE_CLUSTER }),
  read('describeClusters', 'DescribeClusters', { clusters: ['prod'] }, { clusters: [WIRE_CLUSTER] }),
  read('listClusters', 'ListClusters', { maxResults: 10 }, { clusterArns: [WIRE_CLUSTER.clusterArn] }),
];

const CONTAINER_INSTANCES = [
  write(
    'deregisterContainerInstance',
    'DeregisterContainerInstance',
    { containerInstance: WIRE_CONTAINER_INSTANCE.containerInstanceArn, force: true },
    { containerInstance: WIRE_CONTAINER_INSTANCE },
  ),
  read(
    'describeContainerInstances',
    'DescribeContainerInstances',
    { cluster: 'prod', containerInstances: [WIRE_CONTAINER_INSTANCE.containerInstanceArn] },
    { containerInstances: [WIRE_CONTAINER_INSTANCE] },
  ),
  read(
    'listContainerInstances',
    'ListContainerInstances',
    { cluster: 'prod', status: 'DRAINING' },
    { containerInstanceArns: [WIRE_CONTAINER_INSTANCE.containerInstanceArn] },
  ),
  write(
    'registerContainerInstance',
    'RegisterContainerInstance',
    { cluster: 'prod', totalResources: [{ name: 'CPU', type: 'INTEGER', integerValue: 2048 }] },
    { containerInstance: WIRE_CONTAINER_INSTANCE },
  ),
  write(
    'updateContainerInstancesState',
    'UpdateContainerInstancesState',
    { containerInstances: [WIRE_CONTAINER_INSTANCE.containerInstanceArn], status: 'DRAINING' },
    { containerInstances: [{ ...WIRE_CONTAINER_INSTANCE, status: 'DRAINING' }] },
  ),
];

const SERVICES = [
  write('createService', 'CreateService', NEW_SERVICE, { service: WIRE_SERVICE }),
  write('deleteService', 'DeleteService', { service: 'web' }, { service: WIRE_SERVICE }),
  read('describeServices', 'DescribeServices', { services: ['web'] }, { services: [WIRE_SERVICE] }),
  read('listServices', 'ListServices', { cluster: 'prod' }, { serviceArns: [WIRE_SERVICE.serviceArn] }),
  write('updateService', 'UpdateService', { service: 'web', desiredCount: 2 }, { service: WIRE_SERVICE }),
  read(
    'describeServiceDeployments',
    'DescribeServiceDeployments',
    { serviceDeploymentArns: [WIRE_SERVICE_DEPLOYMENT.serviceDeploymentArn] },
    { serviceDeployments: [WIRE_SERVICE_DEPLOYMENT] },
  ),
  read(
    'listServiceDeployments',
    'ListServiceDeployments',
    { service: 'web', status: ['IN_PROGRESS'] },
    { serviceDeployments: [WIRE_SERVICE_DEPLOYMENT] },
  ),
  read(
    'describeServiceRevisions',
    'DescribeServiceRevisions',
    { serviceRevisionArns: [WIRE_SERVICE_REVISION.serviceRevisionArn] },
    { serviceRevisions: [WIRE_SERVICE_REVISION] },
  ),
];

const TAGS = [
  read(
    'listTagsForResource',
    'ListTagsForResource',
    { resourceArn: WIRE_SERVICE.serviceArn },
    { tags: [{ key: 'team', value: 'checkout' }] },
  ),
  write(
    'tagResource',
    'TagResource',
    { resourceArn: WIRE_SERVICE.serviceArn, tags: [{ key: 'team', value: 'checkout' }] },
    {},
  ),
  write('untagResource', 'UntagResource', { resourceArn: WIRE_SERVICE.serviceArn, tagKeys: ['team'] }, {}),
];

const TASKS = [
  read('describeTasks', 'DescribeTasks', { tasks: [WIRE_TASK.taskArn], include: ['TAGS'] }, { tasks: [WIRE_TASK] }),
  read('listTasks', 'ListTasks', { cluster: 'prod', serviceName: 'web' }, { taskArns: [WIRE_TASK.taskArn] }),
  write('runTask', 'RunTask', NEW_TASK, { tasks: [WIRE_TASK] }),
  write('stopTask', 'StopTask', { task: WIRE_TASK.taskArn, reason: 'Stuck.' }, { task: WIRE_TASK }),
];

const TASK_DEFINITIONS = [
  write(
    'deleteTaskDefinitions',
    'DeleteTaskDefinitions',
    { taskDefinitions: ['web:3'] },
    { taskDefinitions: [{ ...WIRE_TASK_DEFINITION, status: 'DELETE_IN_PROGRESS' }] },
  ),
  write(
    'deregisterTaskDefinition',
    'DeregisterTaskDefinition',
    { taskDefinition: 'web:3' },
    { taskDefinition: WIRE_TASK_DEFINITION },
  ),
  read(
    'describeTaskDefinition',
    'DescribeTaskDefinition',
    { taskDefinition: 'web' },
    { taskDefinition: WIRE_TASK_DEFINITION },
  ),
  read('listTaskDefinitionFamilies', 'ListTaskDefinitionFamilies', { familyPrefix: 'w' }, { families: ['web'] }),
  read(
    'listTaskDefinitions',
    'ListTaskDefinitions',
    { familyPrefix: 'web', sort: 'DESC' },
    { taskDefinitionArns: [WIRE_TASK_DEFINITION.taskDefinitionArn] },
  ),
  write('registerTaskDefinition', 'RegisterTaskDefinition', NEW_TASK_DEFINITION, {
    taskDefinition: WIRE_TASK_DEFINITION,
  }),
];

/** One sample for each method of the API. */
export const SAMPLES: readonly OperationSample[] = [
  ...CLUSTERS,
  ...CONTAINER_INSTANCES,
  ...SERVICES,
  ...TAGS,
  ...TASKS,
  ...TASK_DEFINITIONS,
];

function write(method: OperationSample['method'], name: string, input: object, answer: object): OperationSample {
  return { method, name, input, answer, writes: true };
}

function read(method: OperationSample['method'], name: string, input: object, answer: object): OperationSample {
  return { method, name, input, answer, writes: false };
}
