/**
 * Container instances: the machines of a cluster that tasks are placed on.
 *
 * @module
 */
import { Bool, Integer, list, listOrEmpty, optional, structure, Text, Timestamp } from '../../codec/index.js';
import { Attribute } from '../attribute/attribute.js';
import { CapacityProviderName } from '../capacity-provider/capacity-provider-name.js';
import { Attachment } from '../cluster/attachment.js';
import { TaskCount } from '../quantity/task-count.js';
import { Tag } from '../tag/tag.js';
import { AgentUpdateStatus } from './agent-update-status.js';
import { ContainerInstanceArn } from './container-instance-arn.js';
import { ContainerInstanceHealthStatus } from './container-instance-health-status.js';
import { ContainerInstanceState } from './container-instance-state.js';
import { Ec2InstanceId } from './ec2-instance-id.js';
import { GpuDevice } from './gpu-device.js';
import { Resource } from './resource.js';
import { VersionInfo } from './version-info.js';

/**
 * A container instance as ECS describes it: an EC2 instance or another machine that runs the container agent, with what
 * it has for tasks and what is left of that. Tasks on Fargate have none.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerInstance.html
 * @category structures
 */
export interface ContainerInstance {
  /** In the form with the cluster's name, or, for instances of before April 2021, without. */
  readonly containerInstanceArn: ContainerInstanceArn;
  /** The machine: the ID of the EC2 instance, or that of a machine outside AWS in Systems Manager. */
  readonly ec2InstanceId?: Ec2InstanceId;
  /** The capacity provider that brought the instance. Absent for one that came by itself. */
  readonly capacityProviderName?: CapacityProviderName;
  /**
   * Goes up with every change that EventBridge is told of. An event of a lower version is older than this description.
   */
  readonly version?: number;
  /** The versions of the agent and of Docker. */
  readonly versionInfo?: VersionInfo;
  /** The CPU and memory that no task has taken, and the ports that the agent or tasks have: any other port is free. */
  readonly remainingResources: readonly Resource[];
  /** The CPU and memory that tasks may take in all, and the ports that the agent kept from the start. */
  readonly registeredResources: readonly Resource[];
  /** Where the instance is in its life. */
  readonly status: ContainerInstanceState;
  /** Why it is in that state. Absent where the state says it all. */
  readonly statusReason?: string;
  /** Whether its agent is in touch with ECS. Where it is not, no task is placed on it. */
  readonly agentConnected: boolean;
  /** How many of its tasks have the desired status `RUNNING`. */
  readonly runningTasksCount: TaskCount;
  /** How many of its tasks are `PENDING`. */
  readonly pendingTasksCount: TaskCount;
  /** How far the latest update of the agent is. Absent where none was ever asked for. */
  readonly agentUpdateStatus?: AgentUpdateStatus;
  /** What placement goes by: what the agent registered and what PutAttributes added. */
  readonly attributes: readonly Attribute[];
  /** When the instance was registered. */
  readonly registeredAt?: Timestamp;
  /** What ECS attached to it, such as a trunk network interface. Empty where there is nothing. */
  readonly attachments: readonly Attachment[];
  /** Its tags. Absent unless asked for with `include: ['TAGS']`, which does not mean that there are none. */
  readonly tags?: readonly Tag[];
  /** Its health. Absent unless asked for with `include: ['CONTAINER_INSTANCE_HEALTH']`. */
  readonly healthStatus?: ContainerInstanceHealthStatus;
  /** Its GPUs, and who uses them. Empty where the instance does not support the sharing of GPUs. */
  readonly gpuDevices: readonly GpuDevice[];
}

export const ContainerInstance = structure<ContainerInstance>('ContainerInstance', {
  containerInstanceArn: ContainerInstanceArn,
  ec2InstanceId: optional(Ec2InstanceId),
  capacityProviderName: optional(CapacityProviderName),
  version: optional(Integer),
  versionInfo: optional(VersionInfo),
  remainingResources: listOrEmpty(list(Resource)),
  registeredResources: listOrEmpty(list(Resource)),
  status: ContainerInstanceState,
  statusReason: optional(Text),
  agentConnected: Bool,
  runningTasksCount: TaskCount,
  pendingTasksCount: TaskCount,
  agentUpdateStatus: optional(AgentUpdateStatus),
  attributes: listOrEmpty(list(Attribute)),
  registeredAt: optional(Timestamp),
  attachments: listOrEmpty(list(Attachment)),
  tags: optional(list(Tag)),
  healthStatus: optional(ContainerInstanceHealthStatus),
  gpuDevices: listOrEmpty(list(GpuDevice)),
});
