/**
 * For every operation: an input that is right, and the least that ECS answers to it, as it is on the wire.
 *
 * @module
 */
import type { Ecs } from '../../src/client/ecs.js';

/** A method of the client, what it takes and what the wire brings. */
export interface OperationSample {
  readonly method: Exclude<keyof Ecs, 'describeService'>;
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

/** A request that creates a service, all well. */
export const NEW_SERVICE = { serviceName: 'web', taskDefinition: 'web:3', desiredCount: 2 };

/** A request that registers a task definition, all well. */
export const NEW_TASK_DEFINITION = {
  family: 'web',
  containerDefinitions: [{ name: 'app', image: 'nginx', memory: 128 }],
};

/** One sample for each method of the API. */
export const SAMPLES: readonly OperationSample[] = [
  write('createCluster', 'CreateCluster', { clusterName: 'prod' }, { cluster: WIRE_CLUSTER }),
  write('createService', 'CreateService', NEW_SERVICE, { service: WIRE_SERVICE }),
  write('deleteCluster', 'DeleteCluster', { cluster: 'prod' }, { cluster: WIRE_CLUSTER }),
  write('deleteService', 'DeleteService', { service: 'web' }, { service: WIRE_SERVICE }),
  write(
    'deregisterTaskDefinition',
    'DeregisterTaskDefinition',
    { taskDefinition: 'web:3' },
    { taskDefinition: WIRE_TASK_DEFINITION },
  ),
  read('describeClusters', 'DescribeClusters', { clusters: ['prod'] }, { clusters: [WIRE_CLUSTER] }),
  read('describeServices', 'DescribeServices', { services: ['web'] }, { services: [WIRE_SERVICE] }),
  read(
    'describeTaskDefinition',
    'DescribeTaskDefinition',
    { taskDefinition: 'web' },
    { taskDefinition: WIRE_TASK_DEFINITION },
  ),
  read('listServices', 'ListServices', { cluster: 'prod' }, { serviceArns: [WIRE_SERVICE.serviceArn] }),
  write('registerTaskDefinition', 'RegisterTaskDefinition', NEW_TASK_DEFINITION, {
    taskDefinition: WIRE_TASK_DEFINITION,
  }),
  write('updateService', 'UpdateService', { service: 'web', desiredCount: 2 }, { service: WIRE_SERVICE }),
];

function write(method: OperationSample['method'], name: string, input: object, answer: object): OperationSample {
  return { method, name, input, answer, writes: true };
}

function read(method: OperationSample['method'], name: string, input: object, answer: object): OperationSample {
  return { method, name, input, answer, writes: false };
}
