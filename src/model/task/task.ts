/**
 * Tasks: what a cluster runs.
 *
 * @module
 */
import { Bool, Integer, list, listOrEmpty, optional, structure, Text, Timestamp } from '../../codec/index.js';
import { Attribute } from '../attribute/attribute.js';
import { CapacityProviderName } from '../capacity-provider/capacity-provider-name.js';
import { Attachment } from '../cluster/attachment.js';
import { ClusterArn } from '../cluster/cluster-arn.js';
import { ContainerInstanceArn } from '../container-instance/container-instance-arn.js';
import { LaunchType } from '../launch/launch-type.js';
import { PlatformVersion } from '../service/platform-version.js';
import { Tag } from '../tag/tag.js';
import { EphemeralStorage } from '../task-definition/ephemeral-storage.js';
import { InferenceAccelerator } from '../task-definition/inference-accelerator.js';
import { TaskCpu } from '../task-definition/task-cpu.js';
import { TaskDefinitionArn } from '../task-definition/task-definition-arn.js';
import { TaskMemory } from '../task-definition/task-memory.js';
import { Connectivity } from './connectivity.js';
import { Container } from './container.js';
import { DesiredStatus } from './desired-status.js';
import { HealthStatus } from './health-status.js';
import { StartedBy } from './started-by.js';
import { TaskArn } from './task-arn.js';
import { TaskEphemeralStorage } from './task-ephemeral-storage.js';
import { TaskGroup } from './task-group.js';
import { TaskLastStatus } from './task-last-status.js';
import { TaskOverride } from './task-override.js';
import { TaskStopCode } from './task-stop-code.js';

/**
 * A task as ECS describes it: one running copy of a task definition, where it is in its life, and its containers.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Task.html
 * @category structures
 */
export interface Task {
  /** What ECS attached to it, such as its network interface with `awsvpc` or an EBS volume. Empty without any. */
  readonly attachments: readonly Attachment[];
  /** What the task got, such as `ecs.cpu-architecture`. */
  readonly attributes: readonly Attribute[];
  /** The Availability Zone that it runs in, such as `eu-west-1b`. Absent before it is placed. */
  readonly availabilityZone?: string;
  /** The capacity provider that it runs on. Absent where a launch type decided that. */
  readonly capacityProviderName?: CapacityProviderName;
  /** The cluster that it runs in. */
  readonly clusterArn: ClusterArn;
  /** Whether ECS is in touch with it. Absent before it ever was. */
  readonly connectivity?: Connectivity;
  /** When it was last `CONNECTED`. */
  readonly connectivityAt?: Timestamp;
  /** The container instance that it runs on. Absent on Fargate, and before it is placed. */
  readonly containerInstanceArn?: ContainerInstanceArn;
  /** Its containers. Empty where it failed before there were any. */
  readonly containers: readonly Container[];
  /** Its CPU units, as text; 1,024 are one vCPU. On EC2 without a size of its own, the sum of its containers. */
  readonly cpu?: TaskCpu;
  /** When it was created, on its way to `PENDING`. */
  readonly createdAt?: Timestamp;
  /** What ECS wants of it: `RUNNING`, or `STOPPED` once it is to stop or has stopped by itself. */
  readonly desiredStatus: DesiredStatus;
  /** Whether commands may be run in its containers by `ExecuteCommand`. */
  readonly enableExecuteCommand?: boolean;
  /** When its containers stopped running. Absent before that. */
  readonly executionStoppedAt?: Timestamp;
  /** Its group, such as `service:web` or `family:migrate`. */
  readonly group?: TaskGroup;
  /**
   * What the health checks of its essential containers say: `HEALTHY` when each does, else `UNHEALTHY` or `UNKNOWN`.
   * A `HEALTHCHECK` of an image does not count.
   */
  readonly healthStatus?: HealthStatus;
  /** Its Elastic Inference accelerators. Empty since the service ended in April 2023. */
  readonly inferenceAccelerators: readonly InferenceAccelerator[];
  /** Where it is in its life, as last heard. */
  readonly lastStatus: TaskLastStatus;
  /** What it runs on. Absent where only a capacity provider says so. */
  readonly launchType?: LaunchType;
  /** Its memory in MiB, as text. On EC2 without a size of its own, the sum of its containers. */
  readonly memory?: TaskMemory;
  /** What it does differently from its task definition; also without overrides, each container's name may be listed. */
  readonly overrides?: TaskOverride;
  /** The version of the Fargate platform. Absent for tasks elsewhere. */
  readonly platformVersion?: PlatformVersion;
  /** The operating system of a task on Fargate, such as `Linux`. Absent for tasks elsewhere. */
  readonly platformFamily?: string;
  /** When the pulling of its images began. Absent before that. */
  readonly pullStartedAt?: Timestamp;
  /** When all of its images were pulled. Absent before that. */
  readonly pullStoppedAt?: Timestamp;
  /** When it came to be `RUNNING`. Absent before that, and where it never did. */
  readonly startedAt?: Timestamp;
  /** What started it: the ID of a deployment, such as `ecs-svc/1234567890123456789`, or what RunTask was told. */
  readonly startedBy?: StartedBy;
  /** Why it stopped, in a word. Absent while it is not to stop. */
  readonly stopCode?: TaskStopCode;
  /** When it came to be `STOPPED`. Absent before that. */
  readonly stoppedAt?: Timestamp;
  /** Why it stopped, as a sentence such as `Essential container in task exited`. Absent while it is not to stop. */
  readonly stoppedReason?: string;
  /** When it left `RUNNING` to stop. Absent before that. */
  readonly stoppingAt?: Timestamp;
  /** Its tags. Absent unless asked for with `include: ['TAGS']`, which does not mean that there are none. */
  readonly tags?: readonly Tag[];
  /** The ARN of the task: in the form with the cluster's name, or, for tasks of before April 2021, without. */
  readonly taskArn: TaskArn;
  /** The revision that it was started from. */
  readonly taskDefinitionArn: TaskDefinitionArn;
  /**
   * Goes up with every change that EventBridge is told of. An event of a lower version is older than this description.
   */
  readonly version?: number;
  /** The size of its storage, where its definition or an override sets it, or it runs on Fargate. */
  readonly ephemeralStorage?: EphemeralStorage;
  /** The size and key of its storage on Fargate. Absent for tasks elsewhere. */
  readonly fargateEphemeralStorage?: TaskEphemeralStorage;
}

export const Task = structure<Task>('Task', {
  attachments: listOrEmpty(list(Attachment)),
  attributes: listOrEmpty(list(Attribute)),
  availabilityZone: optional(Text),
  capacityProviderName: optional(CapacityProviderName),
  clusterArn: ClusterArn,
  connectivity: optional(Connectivity),
  connectivityAt: optional(Timestamp),
  containerInstanceArn: optional(ContainerInstanceArn),
  containers: listOrEmpty(list(Container)),
  cpu: optional(TaskCpu),
  createdAt: optional(Timestamp),
  desiredStatus: DesiredStatus,
  enableExecuteCommand: optional(Bool),
  executionStoppedAt: optional(Timestamp),
  group: optional(TaskGroup),
  healthStatus: optional(HealthStatus),
  inferenceAccelerators: listOrEmpty(list(InferenceAccelerator)),
  lastStatus: TaskLastStatus,
  launchType: optional(LaunchType),
  memory: optional(TaskMemory),
  overrides: optional(TaskOverride),
  platformVersion: optional(PlatformVersion),
  platformFamily: optional(Text),
  pullStartedAt: optional(Timestamp),
  pullStoppedAt: optional(Timestamp),
  startedAt: optional(Timestamp),
  startedBy: optional(StartedBy),
  stopCode: optional(TaskStopCode),
  stoppedAt: optional(Timestamp),
  stoppedReason: optional(Text),
  stoppingAt: optional(Timestamp),
  tags: optional(list(Tag)),
  taskArn: TaskArn,
  taskDefinitionArn: TaskDefinitionArn,
  version: optional(Integer),
  ephemeralStorage: optional(EphemeralStorage),
  fargateEphemeralStorage: optional(TaskEphemeralStorage),
});
