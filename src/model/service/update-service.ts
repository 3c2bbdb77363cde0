/**
 * UpdateService: its request and its response.
 *
 * @module
 */
import { Bool, type Input, list, optional, structure } from '../../codec/index.js';
import { CapacityProviderStrategyItem } from '../capacity-provider/capacity-provider-strategy-item.js';
import { ClusterRef } from '../cluster/cluster-ref.js';
import { DeploymentConfiguration } from '../deployment/deployment-configuration.js';
import { DeploymentController } from '../deployment/deployment-controller.js';
import { GatewayConnector } from '../gateway/gateway-connector.js';
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
import { TaskDefinitionRef } from '../task-definition/task-definition-ref.js';
import { ServiceVolumeConfiguration } from '../volume/service-volume-configuration.js';
import { GracePeriod } from './grace-period.js';
import { PlatformVersion } from './platform-version.js';
import { Service } from './service.js';
import { LIMITS } from './service-limits.js';
import { ServiceRef } from './service-ref.js';

/**
 * What UpdateService takes. A member that is absent keeps its value; some members start a new deployment when they
 * change, and their docs say so.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateService.html
 * @category structures
 */
export interface UpdateServiceRequest {
  /** Where the service runs. Absent: the cluster named `default`. */
  readonly cluster?: ClusterRef;
  /** The service to change. */
  readonly service: ServiceRef;
  /** How many tasks ECS keeps running. Starts no deployment. */
  readonly desiredCount?: TaskCount;
  /** What new tasks run; a bare family stands for its latest `ACTIVE` revision. Starts a deployment. */
  readonly taskDefinition?: TaskDefinitionRef;
  /** How tasks are shared out among capacity providers, up to 20. An empty list goes back to the launch type or the cluster's default. Starts no deployment. */
  readonly capacityProviderStrategy?: readonly CapacityProviderStrategyItem[];
  /** The bounds, circuit breaker and strategy of deployments. Starts no deployment. */
  readonly deploymentConfiguration?: DeploymentConfiguration;
  /** Whether ECS moves tasks so that Availability Zones stay balanced. Starts no deployment. */
  readonly availabilityZoneRebalancing?: AvailabilityZoneRebalancing;
  /** Subnets and security groups. Starts a deployment. */
  readonly networkConfiguration?: NetworkConfiguration;
  /** Where tasks may be placed, up to 10 constraints; an empty list removes them all. Starts no deployment. */
  readonly placementConstraints?: readonly PlacementConstraint[];
  /** How an instance is chosen among those that qualify, up to 5 strategies; an empty list removes them. Starts no deployment. */
  readonly placementStrategy?: readonly PlacementStrategy[];
  /** The version of the Fargate platform. Starts a deployment. */
  readonly platformVersion?: PlatformVersion;
  /** Starts a deployment even if nothing changes, to fetch an image again or move to a newer platform. Absent: no. */
  readonly forceNewDeployment?: boolean;
  /** Seconds after a task's start during which unhealthy checks do not count: 0 to 2147483647. Starts no deployment. */
  readonly healthCheckGracePeriodSeconds?: Seconds;
  /** Who replaces tasks. */
  readonly deploymentController?: DeploymentController;
  /** Whether commands may be run in containers by `ExecuteCommand`. Holds for tasks started later. Starts no deployment. */
  readonly enableExecuteCommand?: boolean;
  /** Whether ECS tags tasks with their cluster and service. Holds for tasks started later. Starts no deployment. */
  readonly enableECSManagedTags?: boolean;
  /** What the tasks register with; an empty list removes all. Starts a deployment. */
  readonly loadBalancers?: readonly LoadBalancer[];
  /** Where the tags of new tasks come from. Starts no deployment. */
  readonly propagateTags?: PropagateTags;
  /** The service discovery registry, at most one; an empty list removes it. Starts a deployment. */
  readonly serviceRegistries?: readonly ServiceRegistry[];
  /** How tasks find, and are found by, other services of a namespace. Starts a deployment. */
  readonly serviceConnectConfiguration?: ServiceConnectConfiguration;
  /** The EBS volume that the task definition leaves to be configured at launch. Starts a deployment when it differs. */
  readonly volumeConfigurations?: readonly ServiceVolumeConfiguration[];
  /** The VPC Lattice target groups that the tasks register with. Starts a deployment. */
  readonly vpcLatticeConfigurations?: readonly VpcLatticeConfiguration[];
  /** What attaches the service to a gateway's ingress path; at most one. */
  readonly gatewayConnectors?: readonly GatewayConnector[];
  /** At which resolution CPU and memory use is measured. */
  readonly monitoring?: MonitoringConfiguration;
}

export const UpdateServiceRequest = structure<UpdateServiceRequest>('UpdateServiceRequest', {
  cluster: optional(ClusterRef),
  service: ServiceRef,
  desiredCount: optional(TaskCount),
  taskDefinition: optional(TaskDefinitionRef),
  capacityProviderStrategy: optional(list(CapacityProviderStrategyItem, LIMITS.capacityProviderStrategy)),
  deploymentConfiguration: optional(DeploymentConfiguration),
  availabilityZoneRebalancing: optional(AvailabilityZoneRebalancing),
  networkConfiguration: optional(NetworkConfiguration),
  placementConstraints: optional(list(PlacementConstraint, LIMITS.placementConstraints)),
  placementStrategy: optional(list(PlacementStrategy, LIMITS.placementStrategy)),
  platformVersion: optional(PlatformVersion),
  forceNewDeployment: optional(Bool),
  healthCheckGracePeriodSeconds: optional(GracePeriod),
  deploymentController: optional(DeploymentController),
  enableExecuteCommand: optional(Bool),
  enableECSManagedTags: optional(Bool),
  loadBalancers: optional(list(LoadBalancer)),
  propagateTags: optional(PropagateTags),
  serviceRegistries: optional(list(ServiceRegistry, LIMITS.serviceRegistries)),
  serviceConnectConfiguration: optional(ServiceConnectConfiguration),
  volumeConfigurations: optional(list(ServiceVolumeConfiguration)),
  vpcLatticeConfigurations: optional(list(VpcLatticeConfiguration)),
  gatewayConnectors: optional(list(GatewayConnector, LIMITS.gatewayConnectors)),
  monitoring: optional(MonitoringConfiguration),
});

/**
 * What `updateService` takes.
 *
 * @category operations
 */
export interface UpdateServiceInput extends Input<UpdateServiceRequest> {}

/**
 * What UpdateService answers.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateService.html
 * @category structures
 */
export interface UpdateServiceResponse {
  /** The service as it is now. A deployment that the update started is its `PRIMARY`, and has yet to run. */
  readonly service: Service;
}

export const UpdateServiceResponse = structure<UpdateServiceResponse>('UpdateServiceResponse', { service: Service });
