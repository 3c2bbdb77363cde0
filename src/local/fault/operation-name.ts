/**
 * The API methods that a fault can be for.
 *
 * @module
 */
import { enumeration } from '../../codec/index.js';

/**
 * The API's name of a method that the local ECS knows.
 *
 * @category local
 */
export type OperationName =
  | 'CreateCluster'
  | 'CreateService'
  | 'DeleteCluster'
  | 'DeleteService'
  | 'DeleteTaskDefinitions'
  | 'DeregisterContainerInstance'
  | 'DeregisterTaskDefinition'
  | 'DescribeClusters'
  | 'DescribeContainerInstances'
  | 'DescribeServiceDeployments'
  | 'DescribeServiceRevisions'
  | 'DescribeServices'
  | 'DescribeTaskDefinition'
  | 'DescribeTasks'
  | 'ListClusters'
  | 'ListContainerInstances'
  | 'ListServiceDeployments'
  | 'ListServices'
  | 'ListTagsForResource'
  | 'ListTaskDefinitionFamilies'
  | 'ListTaskDefinitions'
  | 'ListTasks'
  | 'RegisterContainerInstance'
  | 'RegisterTaskDefinition'
  | 'RunTask'
  | 'StopTask'
  | 'TagResource'
  | 'UntagResource'
  | 'UpdateContainerInstancesState'
  | 'UpdateService';

export const OperationName = enumeration<OperationName>('OperationName', {
  CreateCluster: 'CreateCluster',
  CreateService: 'CreateService',
  DeleteCluster: 'DeleteCluster',
  DeleteService: 'DeleteService',
  DeleteTaskDefinitions: 'DeleteTaskDefinitions',
  DeregisterContainerInstance: 'DeregisterContainerInstance',
  DeregisterTaskDefinition: 'DeregisterTaskDefinition',
  DescribeClusters: 'DescribeClusters',
  DescribeContainerInstances: 'DescribeContainerInstances',
  DescribeServiceDeployments: 'DescribeServiceDeployments',
  DescribeServiceRevisions: 'DescribeServiceRevisions',
  DescribeServices: 'DescribeServices',
  DescribeTaskDefinition: 'DescribeTaskDefinition',
  DescribeTasks: 'DescribeTasks',
  ListClusters: 'ListClusters',
  ListContainerInstances: 'ListContainerInstances',
  ListServiceDeployments: 'ListServiceDeployments',
  ListServices: 'ListServices',
  ListTagsForResource: 'ListTagsForResource',
  ListTaskDefinitionFamilies: 'ListTaskDefinitionFamilies',
  ListTaskDefinitions: 'ListTaskDefinitions',
  ListTasks: 'ListTasks',
  RegisterContainerInstance: 'RegisterContainerInstance',
  RegisterTaskDefinition: 'RegisterTaskDefinition',
  RunTask: 'RunTask',
  StopTask: 'StopTask',
  TagResource: 'TagResource',
  UntagResource: 'UntagResource',
  UpdateContainerInstancesState: 'UpdateContainerInstancesState',
  UpdateService: 'UpdateService',
});

/** Whether a method changes nothing: the API's names tell. */
export const isRead = (operation: string) => /^(?:Describe|List)/.test(operation);
