/**
 * CreateService: its request and its response.
 *
 * @module
 */
import { Bool, list, optional, sensitive, structure } from '../../codec/index.js';
import { CapacityProviderStrategyItem } from '../capacity-provider/capacity-provider-strategy-item.js';
import { ClusterRef } from '../cluster/cluster-ref.js';
import { DeploymentConfiguration } from '../deployment/deployment-configuration.js';
import { DeploymentController } from '../deployment/deployment-controller.js';
import { GatewayConnector } from '../gateway/gateway-connector.js';
import { RoleRef } from '../iam/role-ref.js';
import { LaunchType } from '../launch/launch-type.js';
import { MonitoringConfiguration } from '../monitoring/monitoring-configuration.js';
import { LoadBalancer } from '../network/load-balancer.js';
import { NetworkConfiguration } from '../network/network-configuration.js';
import { ServiceRegistry } from '../network/service-registry.js';
import { VpcLatticeConfiguration } from '../network/vpc-lattice-configuration.js';
import { AvailabilityZoneRebalancing } from '../placement/availability-zone-rebalancing.js';
import { PlacementConstraint } from '../placement/placement-constraint.js';
import { PlacementStrategy } from '../placement/placement-strategy.js';
import type { Seconds } from '../quantity/seconds.js';
import { TaskCount } from '../quantity/task-count.js';
import { ServiceConnectConfiguration } from '../service-connect/service-connect-configuration.js';
import { PropagateTags } from '../tag/propagate-tags.js';
import type { Tag } from '../tag/tag.js';
import { Tags } from '../tag/tags.js';
import { TaskDefinitionRef } from '../task-definition/task-definition-ref.js';
import { ServiceVolumeConfiguration } from '../volume/service-volume-configuration.js';
import { ClientToken } from './client-token.js';
import { createServiceRules } from './create-service-rules.js';
import { GracePeriod } from './grace-period.js';
import { PlatformVersion } from './platform-version.js';
import { SchedulingStrategy } from './scheduling-strategy.js';
import { Service } from './service.js';
import { LIMITS } from './service-limits.js';
import { ServiceName } from './service-name.js';

/**
 * What CreateService takes.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html
 * @category structures
 */
export interface CreateServiceRequest {
  /** Where the service runs. Absent: the cluster named `default`, which must have been created. */
  readonly cluster?: ClusterRef;
  /** Unique in the cluster. The name of an inactive service may be used again. */
  readonly serviceName: ServiceName;
  /**
   * What each task runs; a bare family stands for its latest `ACTIVE` revision. Required unless an `EXTERNAL`
   * controller deploys.
   */
  readonly taskDefinition?: TaskDefinitionRef;
  /** Whether ECS moves tasks so that Availability Zones stay balanced. Absent: `ENABLED`. */
  readonly availabilityZoneRebalancing?: AvailabilityZoneRebalancing;
  /** What the tasks register with: up to five target groups, or one Classic Load Balancer. */
  readonly loadBalancers?: readonly LoadBalancer[];
  /** The service discovery registry; at most one. */
  readonly serviceRegistries?: readonly ServiceRegistry[];
  /** How many tasks ECS keeps running. Required for replica services; a daemon service has none. */
  readonly desiredCount?: TaskCount;
  /** Makes the request idempotent. Absent: the client makes one for each call. */
  readonly clientToken?: ClientToken;
  /** Where the tasks run. Not together with a capacity provider strategy; with neither, the cluster's default holds. */
  readonly launchType?: LaunchType;
  /** How tasks are shared out among capacity providers, up to 20. Not together with a launch type. */
  readonly capacityProviderStrategy?: readonly CapacityProviderStrategyItem[];
  /** The version of the Fargate platform; for Fargate only. Absent: `LATEST`. */
  readonly platformVersion?: PlatformVersion;
  /**
   * The role by which ECS registers tasks with a load balancer. Only with a load balancer, and neither with `awsvpc`
   * nor with several target groups, service discovery or an `EXTERNAL` controller: these use the service-linked role.
   */
  readonly role?: RoleRef;
  /** The bounds, circuit breaker and strategy of deployments. */
  readonly deploymentConfiguration?: DeploymentConfiguration;
  /** Where tasks may be placed: up to 10 constraints, those of the task definition included. Not on Fargate. */
  readonly placementConstraints?: readonly PlacementConstraint[];
  /** How an instance is chosen among those that qualify: up to 5 strategies, in order. Not on Fargate. */
  readonly placementStrategy?: readonly PlacementStrategy[];
  /** Subnets and security groups. Required for task definitions of network mode `awsvpc`, refused for others. */
  readonly networkConfiguration?: NetworkConfiguration;
  /** Seconds after a task's start during which unhealthy checks do not count: 0 to 2147483647. Absent: 0. */
  readonly healthCheckGracePeriodSeconds?: Seconds;
  /** Whether a number of tasks is kept (`REPLICA`) or one on each instance (`DAEMON`). Absent: `REPLICA`. */
  readonly schedulingStrategy?: SchedulingStrategy;
  /** Who replaces tasks. Absent: `ECS`. */
  readonly deploymentController?: DeploymentController;
  /** Up to 50 tags; they go when the service is deleted. */
  readonly tags?: readonly Tag[];
  /** Whether ECS tags tasks with their cluster and service. Absent: no. */
  readonly enableECSManagedTags?: boolean;
  /** Where the tags of new tasks come from. Absent: from nowhere. */
  readonly propagateTags?: PropagateTags;
  /** Whether commands may be run in the containers by `ExecuteCommand`. Absent: no. */
  readonly enableExecuteCommand?: boolean;
  /** How tasks find, and are found by, other services of a namespace. */
  readonly serviceConnectConfiguration?: ServiceConnectConfiguration;
  /** The EBS volume that the task definition leaves to be configured at launch. */
  readonly volumeConfigurations?: readonly ServiceVolumeConfiguration[];
  /** The VPC Lattice target groups that the tasks register with. */
  readonly vpcLatticeConfigurations?: readonly VpcLatticeConfiguration[];
  /** What attaches the service to a gateway's ingress path; at most one. */
  readonly gatewayConnectors?: readonly GatewayConnector[];
  /** At which resolution CPU and memory use is measured. Absent: every 60 seconds. */
  readonly monitoring?: MonitoringConfiguration;
}

export const CreateServiceRequest = structure<CreateServiceRequest>(
  'CreateServiceRequest',
  {
    cluster: optional(ClusterRef),
    serviceName: ServiceName,
    taskDefinition: optional(TaskDefinitionRef),
    availabilityZoneRebalancing: optional(AvailabilityZoneRebalancing),
    loadBalancers: optional(list(LoadBalancer)),
    serviceRegistries: optional(list(ServiceRegistry, LIMITS.serviceRegistries)),
    desiredCount: optional(TaskCount),
    clientToken: optional(sensitive(ClientToken)),
    launchType: optional(LaunchType),
    capacityProviderStrategy: optional(list(CapacityProviderStrategyItem, LIMITS.capacityProviderStrategy)),
    platformVersion: optional(PlatformVersion),
    role: optional(RoleRef),
    deploymentConfiguration: optional(DeploymentConfiguration),
    placementConstraints: optional(list(PlacementConstraint, LIMITS.placementConstraints)),
    placementStrategy: optional(list(PlacementStrategy, LIMITS.placementStrategy)),
    networkConfiguration: optional(NetworkConfiguration),
    healthCheckGracePeriodSeconds: optional(GracePeriod),
    schedulingStrategy: optional(SchedulingStrategy),
    deploymentController: optional(DeploymentController),
    tags: optional(Tags),
    enableECSManagedTags: optional(Bool),
    propagateTags: optional(PropagateTags),
    enableExecuteCommand: optional(Bool),
    serviceConnectConfiguration: optional(ServiceConnectConfiguration),
    volumeConfigurations: optional(list(ServiceVolumeConfiguration)),
    vpcLatticeConfigurations: optional(list(VpcLatticeConfiguration)),
    gatewayConnectors: optional(list(GatewayConnector, LIMITS.gatewayConnectors)),
    monitoring: optional(MonitoringConfiguration),
  },
  createServiceRules,
);

/**
 * What CreateService answers.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html
 * @category structures
 */
export interface CreateServiceResponse {
  /** The service as it was created; its tasks are yet to start. */
  readonly service: Service;
}

export const CreateServiceResponse = structure<CreateServiceResponse>('CreateServiceResponse', { service: Service });
