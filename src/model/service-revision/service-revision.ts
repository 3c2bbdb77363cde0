/**
 * Service revisions: what a service was at one time.
 *
 * @module
 */
import { Bool, list, listOrEmpty, optional, structure, Text, Timestamp } from '../../codec/index.js';
import { CapacityProviderStrategyItem } from '../capacity-provider/capacity-provider-strategy-item.js';
import { ClusterArn } from '../cluster/cluster-arn.js';
import { DeploymentEphemeralStorage } from '../deployment/deployment-ephemeral-storage.js';
import { ServiceRevisionArn } from '../deployment/service-revision-arn.js';
import { GatewayConnector } from '../gateway/gateway-connector.js';
import { LaunchType } from '../launch/launch-type.js';
import { ECSManagedResources } from '../managed-resource/ecs-managed-resources.js';
import { MonitoringConfiguration } from '../monitoring/monitoring-configuration.js';
import { LoadBalancer } from '../network/load-balancer.js';
import { NetworkConfiguration } from '../network/network-configuration.js';
import { ServiceRegistry } from '../network/service-registry.js';
import { VpcLatticeConfiguration } from '../network/vpc-lattice-configuration.js';
import { PlatformVersion } from '../service/platform-version.js';
import { ServiceArn } from '../service/service-arn.js';
import { ServiceConnectConfiguration } from '../service-connect/service-connect-configuration.js';
import { TaskDefinitionArn } from '../task-definition/task-definition-arn.js';
import { ServiceVolumeConfiguration } from '../volume/service-volume-configuration.js';
import { ContainerImage } from './container-image.js';
import { ResolvedConfiguration } from './resolved-configuration.js';
import { ServiceRevisionOverrides } from './service-revision-overrides.js';

/**
 * One version of a service: its task definition and everything around it, as a deployment brings it. Those from before
 * 25 October 2024 cannot be described.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceRevision.html
 * @category structures
 */
export interface ServiceRevision {
  /** The ARN of the revision. */
  readonly serviceRevisionArn: ServiceRevisionArn;
  /** The service that it is a revision of. */
  readonly serviceArn: ServiceArn;
  /** The cluster of that service. */
  readonly clusterArn: ClusterArn;
  /** The revision of a task definition that its tasks are started from. */
  readonly taskDefinition?: TaskDefinitionArn;
  /** How its tasks are shared out among capacity providers. Empty where a launch type decides that. */
  readonly capacityProviderStrategy: readonly CapacityProviderStrategyItem[];
  /** Where its tasks run. Absent where a capacity provider strategy decides that. */
  readonly launchType?: LaunchType;
  /** The version of the Fargate platform. Absent for tasks elsewhere. */
  readonly platformVersion?: PlatformVersion;
  /** The operating system of tasks on Fargate, such as `Linux`. Absent for tasks elsewhere. */
  readonly platformFamily?: string;
  /** What its tasks register with. Empty without load balancing. */
  readonly loadBalancers: readonly LoadBalancer[];
  /** The service discovery registry; at most one. Empty without service discovery. */
  readonly serviceRegistries: readonly ServiceRegistry[];
  /** Subnets and security groups. Present for tasks of network mode `awsvpc`. */
  readonly networkConfiguration?: NetworkConfiguration;
  /** The images of its containers, each resolved to one exact image. */
  readonly containerImages: readonly ContainerImage[];
  /** Whether GuardDuty's Runtime Monitoring watches its tasks. */
  readonly guardDutyEnabled?: boolean;
  /** How its tasks find, and are found by, other services of a namespace. */
  readonly serviceConnectConfiguration?: ServiceConnectConfiguration;
  /** The EBS volume that the task definition leaves to be configured at launch. Empty where there is none. */
  readonly volumeConfigurations: readonly ServiceVolumeConfiguration[];
  /** How the ephemeral storage of tasks on Fargate is encrypted. */
  readonly fargateEphemeralStorage?: DeploymentEphemeralStorage;
  /** When it was created. */
  readonly createdAt: Timestamp;
  /** The VPC Lattice target groups that its tasks register with. Empty without VPC Lattice. */
  readonly vpcLatticeConfigurations: readonly VpcLatticeConfiguration[];
  /** What it really uses of the target groups and listeners that it is configured with. */
  readonly resolvedConfiguration?: ResolvedConfiguration;
  /** What ECS created around its tasks, for an Express service or behind a gateway. Absent where it created nothing. */
  readonly ecsManagedResources?: ECSManagedResources;
  /** Where its tasks differ from the task definition by a decision of ECS. Absent where they do not. */
  readonly overrides?: ServiceRevisionOverrides;
  /** What attaches it to a gateway's ingress path; at most one. Empty without a gateway. */
  readonly gatewayConnectors: readonly GatewayConnector[];
  /** At which resolution CPU and memory use is measured. Absent: every 60 seconds. */
  readonly monitoring?: MonitoringConfiguration;
}

export const ServiceRevision = structure<ServiceRevision>('ServiceRevision', {
  serviceRevisionArn: ServiceRevisionArn,
  serviceArn: ServiceArn,
  clusterArn: ClusterArn,
  taskDefinition: optional(TaskDefinitionArn),
  capacityProviderStrategy: listOrEmpty(list(CapacityProviderStrategyItem)),
  launchType: optional(LaunchType),
  platformVersion: optional(PlatformVersion),
  platformFamily: optional(Text),
  loadBalancers: listOrEmpty(list(LoadBalancer)),
  serviceRegistries: listOrEmpty(list(ServiceRegistry)),
  networkConfiguration: optional(NetworkConfiguration),
  containerImages: listOrEmpty(list(ContainerImage)),
  guardDutyEnabled: optional(Bool),
  serviceConnectConfiguration: optional(ServiceConnectConfiguration),
  volumeConfigurations: listOrEmpty(list(ServiceVolumeConfiguration)),
  fargateEphemeralStorage: optional(DeploymentEphemeralStorage),
  createdAt: Timestamp,
  vpcLatticeConfigurations: listOrEmpty(list(VpcLatticeConfiguration)),
  resolvedConfiguration: optional(ResolvedConfiguration),
  ecsManagedResources: optional(ECSManagedResources),
  overrides: optional(ServiceRevisionOverrides),
  gatewayConnectors: listOrEmpty(list(GatewayConnector)),
  monitoring: optional(MonitoringConfiguration),
});
