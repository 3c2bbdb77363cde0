/**
 * Deployments: the ways of a service from one set of tasks to the next.
 *
 * @module
 */
import { list, listOrEmpty, optional, structure, Text, Timestamp } from '../../codec/index.js';
import { CapacityProviderStrategyItem } from '../capacity-provider/capacity-provider-strategy-item.js';
import { LaunchType } from '../launch/launch-type.js';
import { NetworkConfiguration } from '../network/network-configuration.js';
import { VpcLatticeConfiguration } from '../network/vpc-lattice-configuration.js';
import { TaskCount } from '../quantity/task-count.js';
import { PlatformVersion } from '../service/platform-version.js';
import { ServiceConnectConfiguration } from '../service-connect/service-connect-configuration.js';
import { ServiceConnectServiceResource } from '../service-connect/service-connect-service-resource.js';
import { TaskDefinitionArn } from '../task-definition/task-definition-arn.js';
import { ServiceVolumeConfiguration } from '../volume/service-volume-configuration.js';
import { DeploymentEphemeralStorage } from './deployment-ephemeral-storage.js';
import { DeploymentId } from './deployment-id.js';
import { DeploymentRolloutState } from './deployment-rollout-state.js';
import { DeploymentStatus } from './deployment-status.js';

/**
 * One deployment of a service with the `ECS` deployment controller: what its tasks are made from, and how many there
 * are.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Deployment.html
 * @category structures
 */
export interface Deployment {
  /** `ecs-svc/` and digits, as service events name the deployment. */
  readonly id: DeploymentId;
  /** Whether it is the newest deployment of its service, or an older one on its way out. */
  readonly status: DeploymentStatus;
  /** The revision that its tasks are started from. */
  readonly taskDefinition?: TaskDefinitionArn;
  /** How many tasks the deployment should have. */
  readonly desiredCount: TaskCount;
  /** How many of its tasks are `PENDING`. */
  readonly pendingCount: TaskCount;
  /** How many of its tasks are `RUNNING`. */
  readonly runningCount: TaskCount;
  /**
   * How many of its tasks failed in a row: those that could not be launched, never came to `RUNNING`, or were stopped
   * after a failed health check. Tasks that succeed set it back to 0.
   */
  readonly failedTasks?: TaskCount;
  /** When the deployment was started. */
  readonly createdAt: Timestamp;
  /** When anything about it last changed. */
  readonly updatedAt: Timestamp;
  /** How its tasks are shared out among capacity providers. Empty where a launch type decides that. */
  readonly capacityProviderStrategy: readonly CapacityProviderStrategyItem[];
  /** Where its tasks run. Absent where a capacity provider strategy decides that. */
  readonly launchType?: LaunchType;
  /** The version of the Fargate platform. Absent for tasks elsewhere. */
  readonly platformVersion?: PlatformVersion;
  /** The operating system of tasks on Fargate, such as `LINUX`. Absent for tasks elsewhere. */
  readonly platformFamily?: string;
  /** Subnets and security groups. Present for tasks of network mode `awsvpc`. */
  readonly networkConfiguration?: NetworkConfiguration;
  /** How far it is. Present for rolling deployments, unless the service is behind a Classic Load Balancer. */
  readonly rolloutState?: DeploymentRolloutState;
  /** Why it is in that state, as a sentence such as `ECS deployment ecs-svc/1234567890123456789 completed.` */
  readonly rolloutStateReason?: string;
  /** How its tasks find, and are found by, other services of a namespace. */
  readonly serviceConnectConfiguration?: ServiceConnectConfiguration;
  /** The Cloud Map services that stand for it, by discovery name. Empty without Service Connect. */
  readonly serviceConnectResources: readonly ServiceConnectServiceResource[];
  /** The EBS volume that the task definition leaves to be configured at launch. Empty where there is none. */
  readonly volumeConfigurations: readonly ServiceVolumeConfiguration[];
  /** How the ephemeral storage of tasks on Fargate is encrypted. */
  readonly fargateEphemeralStorage?: DeploymentEphemeralStorage;
  /** The VPC Lattice target groups that its tasks register with. Empty without VPC Lattice. */
  readonly vpcLatticeConfigurations: readonly VpcLatticeConfiguration[];
}

export const Deployment = structure<Deployment>('Deployment', {
  id: DeploymentId,
  status: DeploymentStatus,
  taskDefinition: optional(TaskDefinitionArn),
  desiredCount: TaskCount,
  pendingCount: TaskCount,
  runningCount: TaskCount,
  failedTasks: optional(TaskCount),
  createdAt: Timestamp,
  updatedAt: Timestamp,
  capacityProviderStrategy: listOrEmpty(list(CapacityProviderStrategyItem)),
  launchType: optional(LaunchType),
  platformVersion: optional(PlatformVersion),
  platformFamily: optional(Text),
  networkConfiguration: optional(NetworkConfiguration),
  rolloutState: optional(DeploymentRolloutState),
  rolloutStateReason: optional(Text),
  serviceConnectConfiguration: optional(ServiceConnectConfiguration),
  serviceConnectResources: listOrEmpty(list(ServiceConnectServiceResource)),
  volumeConfigurations: listOrEmpty(list(ServiceVolumeConfiguration)),
  fargateEphemeralStorage: optional(DeploymentEphemeralStorage),
  vpcLatticeConfigurations: listOrEmpty(list(VpcLatticeConfiguration)),
});
