/**
 * Services: a number of tasks that ECS keeps running.
 *
 * @module
 */
import { Bool, list, listOrEmpty, optional, structure, Text, Timestamp } from '../../codec/index.js';
import { CapacityProviderStrategyItem } from '../capacity-provider/capacity-provider-strategy-item.js';
import { ClusterArn } from '../cluster/cluster-arn.js';
import { Deployment } from '../deployment/deployment.js';
import { DeploymentConfiguration } from '../deployment/deployment-configuration.js';
import { DeploymentController } from '../deployment/deployment-controller.js';
import { ServiceCurrentRevisionSummary } from '../deployment/service-current-revision-summary.js';
import { ServiceDeploymentArn } from '../deployment/service-deployment-arn.js';
import { RoleArn } from '../iam/role-arn.js';
import { LaunchType } from '../launch/launch-type.js';
import { LoadBalancer } from '../network/load-balancer.js';
import { NetworkConfiguration } from '../network/network-configuration.js';
import { ServiceRegistry } from '../network/service-registry.js';
import { AvailabilityZoneRebalancing } from '../placement/availability-zone-rebalancing.js';
import { PlacementConstraint } from '../placement/placement-constraint.js';
import { PlacementStrategy } from '../placement/placement-strategy.js';
import { Seconds } from '../quantity/seconds.js';
import { TaskCount } from '../quantity/task-count.js';
import { PropagateTags } from '../tag/propagate-tags.js';
import { Tag } from '../tag/tag.js';
import { TaskDefinitionArn } from '../task-definition/task-definition-arn.js';
import { TaskSet } from '../task-set/task-set.js';
import { PlatformVersion } from './platform-version.js';
import { ResourceManagementType } from './resource-management-type.js';
import { SchedulingStrategy } from './scheduling-strategy.js';
import { ServiceArn } from './service-arn.js';
import { ServiceEvent } from './service-event.js';
import { ServiceName } from './service-name.js';
import { ServiceStatus } from './service-status.js';

/**
 * A service as ECS describes it: what it should run, what it runs now, and the deployments that lead from one to the
 * other.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Service.html
 * @category structures
 */
export interface Service {
  /** In the form with the cluster's name, or, for services of before April 2021, without. */
  readonly serviceArn: ServiceArn;
  /** Unique in its cluster. */
  readonly serviceName: ServiceName;
  /** The cluster that the service belongs to. */
  readonly clusterArn: ClusterArn;
  /** What the tasks register with. Empty without load balancing. */
  readonly loadBalancers: readonly LoadBalancer[];
  /** The service discovery registry; at most one. Empty without service discovery. */
  readonly serviceRegistries: readonly ServiceRegistry[];
  /** Where the service is in its life. Inactive services can still be described for a while. */
  readonly status: ServiceStatus;
  /** How many tasks ECS keeps running. For a daemon service, the number of instances that qualify. */
  readonly desiredCount: TaskCount;
  /** How many of the service's tasks are `RUNNING`, over all deployments. */
  readonly runningCount: TaskCount;
  /** How many of the service's tasks are `PENDING`, over all deployments. */
  readonly pendingCount: TaskCount;
  /** Where the tasks run. Absent where a capacity provider strategy decides that. */
  readonly launchType?: LaunchType;
  /** How tasks are shared out among capacity providers. Empty where a launch type decides that. */
  readonly capacityProviderStrategy: readonly CapacityProviderStrategyItem[];
  /** The version of the Fargate platform. Absent for tasks elsewhere. */
  readonly platformVersion?: PlatformVersion;
  /** The operating system of tasks on Fargate, such as `LINUX`. Absent for tasks elsewhere. */
  readonly platformFamily?: string;
  /** The revision that new tasks are started from. Absent where an external controller chooses by task set. */
  readonly taskDefinition?: TaskDefinitionArn;
  /** The bounds, circuit breaker and strategy of deployments. */
  readonly deploymentConfiguration?: DeploymentConfiguration;
  /** The task sets of a service with the `CODE_DEPLOY` or `EXTERNAL` controller. Empty otherwise. */
  readonly taskSets: readonly TaskSet[];
  /** The current deployment as `PRIMARY`, and older ones that still have tasks as `ACTIVE`. */
  readonly deployments: readonly Deployment[];
  /** The role by which ECS registers tasks with a load balancer. Absent without one. */
  readonly roleArn?: RoleArn;
  /** The latest 100 messages of the service scheduler, newest first. */
  readonly events: readonly ServiceEvent[];
  /**
   * When the service was created, to the millisecond. It never changes. On the wire it is seconds since 1970 with a
   * fraction, here a `Date`. ECS has sent it since May 2016; absent from what was recorded before.
   */
  readonly createdAt?: Timestamp;
  /** The service deployment under way or, when none is, the latest. Absent unless the `ECS` controller deploys. */
  readonly currentServiceDeployment?: ServiceDeploymentArn;
  /** The revisions of the service that have tasks, with their counts. */
  readonly currentServiceRevisions: readonly ServiceCurrentRevisionSummary[];
  /** Where tasks may be placed. Empty without constraints. */
  readonly placementConstraints: readonly PlacementConstraint[];
  /** How an instance is chosen among those that qualify. Empty: spread over Availability Zones, then instances. */
  readonly placementStrategy: readonly PlacementStrategy[];
  /** Subnets and security groups. Present for tasks of network mode `awsvpc`. */
  readonly networkConfiguration?: NetworkConfiguration;
  /** Seconds after a task's start during which unhealthy checks do not count: 0 to 2147483647. */
  readonly healthCheckGracePeriodSeconds?: Seconds;
  /** Whether a number of tasks is kept (`REPLICA`) or one on each instance (`DAEMON`). */
  readonly schedulingStrategy?: SchedulingStrategy;
  /** Who replaces tasks. Absent means `ECS`. */
  readonly deploymentController?: DeploymentController;
  /** The tags of the service. Absent unless asked for with `include: ['TAGS']`, which does not mean that there are none. */
  readonly tags?: readonly Tag[];
  /** The ARN of the principal that created the service. */
  readonly createdBy?: string;
  /** Whether ECS tags tasks with their cluster and service. */
  readonly enableECSManagedTags?: boolean;
  /** Where the tags of new tasks come from. Absent means from nowhere. */
  readonly propagateTags?: PropagateTags;
  /** Whether commands may be run in the containers by `ExecuteCommand`. */
  readonly enableExecuteCommand?: boolean;
  /** Whether ECS moves tasks so that Availability Zones stay balanced. */
  readonly availabilityZoneRebalancing?: AvailabilityZoneRebalancing;
  /** Whether ECS manages the service on its own (an Express service) or you do. */
  readonly resourceManagementType?: ResourceManagementType;
}

export const Service = structure<Service>('Service', {
  serviceArn: ServiceArn,
  serviceName: ServiceName,
  clusterArn: ClusterArn,
  loadBalancers: listOrEmpty(list(LoadBalancer)),
  serviceRegistries: listOrEmpty(list(ServiceRegistry)),
  status: ServiceStatus,
  desiredCount: TaskCount,
  runningCount: TaskCount,
  pendingCount: TaskCount,
  launchType: optional(LaunchType),
  capacityProviderStrategy: listOrEmpty(list(CapacityProviderStrategyItem)),
  platformVersion: optional(PlatformVersion),
  platformFamily: optional(Text),
  taskDefinition: optional(TaskDefinitionArn),
  deploymentConfiguration: optional(DeploymentConfiguration),
  taskSets: listOrEmpty(list(TaskSet)),
  deployments: listOrEmpty(list(Deployment)),
  roleArn: optional(RoleArn),
  events: listOrEmpty(list(ServiceEvent)),
  createdAt: optional(Timestamp),
  currentServiceDeployment: optional(ServiceDeploymentArn),
  currentServiceRevisions: listOrEmpty(list(ServiceCurrentRevisionSummary)),
  placementConstraints: listOrEmpty(list(PlacementConstraint)),
  placementStrategy: listOrEmpty(list(PlacementStrategy)),
  networkConfiguration: optional(NetworkConfiguration),
  healthCheckGracePeriodSeconds: optional(Seconds),
  schedulingStrategy: optional(SchedulingStrategy),
  deploymentController: optional(DeploymentController),
  tags: optional(list(Tag)),
  createdBy: optional(Text),
  enableECSManagedTags: optional(Bool),
  propagateTags: optional(PropagateTags),
  enableExecuteCommand: optional(Bool),
  availabilityZoneRebalancing: optional(AvailabilityZoneRebalancing),
  resourceManagementType: optional(ResourceManagementType),
});
