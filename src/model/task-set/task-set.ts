/**
 * Task sets: the tasks that CodeDeploy or a third party deploys at once.
 *
 * @module
 */
import { list, listOrEmpty, optional, structure, Text, Timestamp } from '../../codec/index.js';
import { CapacityProviderStrategyItem } from '../capacity-provider/capacity-provider-strategy-item.js';
import { ClusterArn } from '../cluster/cluster-arn.js';
import { DeploymentEphemeralStorage } from '../deployment/deployment-ephemeral-storage.js';
import { LaunchType } from '../launch/launch-type.js';
import { LoadBalancer } from '../network/load-balancer.js';
import { NetworkConfiguration } from '../network/network-configuration.js';
import { ServiceRegistry } from '../network/service-registry.js';
import { TaskCount } from '../quantity/task-count.js';
import { PlatformVersion } from '../service/platform-version.js';
import { ServiceArn } from '../service/service-arn.js';
import { Tag } from '../tag/tag.js';
import { TaskDefinitionArn } from '../task-definition/task-definition-arn.js';
import { Scale } from './scale.js';
import { StabilityStatus } from './stability-status.js';
import { TaskSetArn } from './task-set-arn.js';
import { TaskSetId } from './task-set-id.js';
import { TaskSetStatus } from './task-set-status.js';

/**
 * Some of the tasks of a service with the `CODE_DEPLOY` or `EXTERNAL` deployment controller: what they are made from,
 * how many there are, and whether they serve production traffic.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskSet.html
 * @category structures
 */
export interface TaskSet {
  /** `ecs-svc/` and digits. */
  readonly id: TaskSetId;
  /** The task set's ARN, which ends in its ID. */
  readonly taskSetArn: TaskSetArn;
  /** The service that the task set belongs to. */
  readonly serviceArn?: ServiceArn;
  /** The cluster of that service. */
  readonly clusterArn?: ClusterArn;
  /** `CODE_DEPLOY` for a task set of CodeDeploy. Absent for one of a third party. */
  readonly startedBy?: string;
  /**
   * What the task set is elsewhere: the ID of the deployment in CodeDeploy, or for a third party's task set with
   * service discovery the Cloud Map attribute `ECS_TASK_SET_EXTERNAL_ID`.
   */
  readonly externalId?: string;
  /** Whether it serves production traffic, or is being stopped. */
  readonly status: TaskSetStatus;
  /** The revision that its tasks are started from. */
  readonly taskDefinition?: TaskDefinitionArn;
  /** How many tasks it should have: the service's desired count times its scale, rounded up. */
  readonly computedDesiredCount: TaskCount;
  /** How many of its tasks are `PENDING`. */
  readonly pendingCount: TaskCount;
  /** How many of its tasks are `RUNNING`. */
  readonly runningCount: TaskCount;
  /** When it was created. */
  readonly createdAt: Timestamp;
  /** When anything about it last changed. */
  readonly updatedAt: Timestamp;
  /** Where its tasks run. Absent where a capacity provider strategy decides that. */
  readonly launchType?: LaunchType;
  /** How its tasks are shared out among capacity providers. Empty where a launch type decides that. */
  readonly capacityProviderStrategy: readonly CapacityProviderStrategyItem[];
  /** The version of the Fargate platform. Absent for tasks elsewhere. */
  readonly platformVersion?: PlatformVersion;
  /** The operating system of tasks on Fargate, such as `LINUX`. Absent for tasks elsewhere. */
  readonly platformFamily?: string;
  /** Subnets and security groups. Present for tasks of network mode `awsvpc`. */
  readonly networkConfiguration?: NetworkConfiguration;
  /** What its tasks register with. Empty without load balancing. */
  readonly loadBalancers: readonly LoadBalancer[];
  /** The service discovery registries of its tasks. Empty without service discovery. */
  readonly serviceRegistries: readonly ServiceRegistry[];
  /** The share of the service's desired count that it runs. */
  readonly scale?: Scale;
  /** Whether it has settled. */
  readonly stabilityStatus?: StabilityStatus;
  /** When that was looked up. */
  readonly stabilityStatusAt?: Timestamp;
  /** Its tags. Absent unless asked for, which does not mean that there are none. */
  readonly tags?: readonly Tag[];
  /** How the ephemeral storage of tasks on Fargate is encrypted. */
  readonly fargateEphemeralStorage?: DeploymentEphemeralStorage;
}

export const TaskSet = structure<TaskSet>('TaskSet', {
  id: TaskSetId,
  taskSetArn: TaskSetArn,
  serviceArn: optional(ServiceArn),
  clusterArn: optional(ClusterArn),
  startedBy: optional(Text),
  externalId: optional(Text),
  status: TaskSetStatus,
  taskDefinition: optional(TaskDefinitionArn),
  computedDesiredCount: TaskCount,
  pendingCount: TaskCount,
  runningCount: TaskCount,
  createdAt: Timestamp,
  updatedAt: Timestamp,
  launchType: optional(LaunchType),
  capacityProviderStrategy: listOrEmpty(list(CapacityProviderStrategyItem)),
  platformVersion: optional(PlatformVersion),
  platformFamily: optional(Text),
  networkConfiguration: optional(NetworkConfiguration),
  loadBalancers: listOrEmpty(list(LoadBalancer)),
  serviceRegistries: listOrEmpty(list(ServiceRegistry)),
  scale: optional(Scale),
  stabilityStatus: optional(StabilityStatus),
  stabilityStatusAt: optional(Timestamp),
  tags: optional(list(Tag)),
  fargateEphemeralStorage: optional(DeploymentEphemeralStorage),
});
