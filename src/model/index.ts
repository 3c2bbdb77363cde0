/**
 * Every structure, enumeration and identifier of the API that this package knows, as types and codecs.
 *
 * @module
 */
export {
  type AnyCodec,
  type Branded,
  Codec,
  check,
  Document,
  type Drift,
  drift,
  Enumeration,
  type EnumerationShape,
  formatIssues,
  type Input,
  type InputStructure,
  type Issue,
  type IssueCode,
  issuesOf,
  type Known,
  type ListShape,
  type MapShape,
  type Member,
  type Newer,
  type NumberShape,
  type PlainNumber,
  type PlainShape,
  type PlainText,
  type Severity,
  type Shape,
  type StandardFailure,
  type StandardIssue,
  type StandardProps,
  type StandardSuccess,
  type StandardTypes,
  type Step,
  type StrictOptions,
  type StructureShape,
  strict,
  type TextShape,
  Timestamp,
  type Unrecognized,
} from '../codec/index.js';
export { type Arn, type EcsArn, parseArn } from './arn/arn.js';
export { Attribute, type AttributeName } from './attribute/attribute.js';
export { TargetType } from './attribute/target-type.js';
export { CapacityProviderName } from './capacity-provider/capacity-provider-name.js';
export {
  CapacityProviderStrategyItem,
  type CapacityProviderWeight,
} from './capacity-provider/capacity-provider-strategy-item.js';
export { Attachment } from './cluster/attachment.js';
export { Cluster } from './cluster/cluster.js';
export { ClusterArn, type ParsedClusterArn, parseClusterArn } from './cluster/cluster-arn.js';
export { ClusterConfiguration } from './cluster/cluster-configuration.js';
export { ClusterField } from './cluster/cluster-field.js';
export { ClusterName } from './cluster/cluster-name.js';
export { ClusterRef } from './cluster/cluster-ref.js';
export { ClusterServiceConnectDefaults } from './cluster/cluster-service-connect-defaults.js';
export { ClusterServiceConnectDefaultsRequest } from './cluster/cluster-service-connect-defaults-request.js';
export { ClusterSetting } from './cluster/cluster-setting.js';
export { ClusterSettingName } from './cluster/cluster-setting-name.js';
export { ClusterStatus } from './cluster/cluster-status.js';
export { type CreateClusterInput, CreateClusterRequest, CreateClusterResponse } from './cluster/create-cluster.js';
export { type DeleteClusterInput, DeleteClusterRequest, DeleteClusterResponse } from './cluster/delete-cluster.js';
export {
  type DescribeClustersInput,
  DescribeClustersRequest,
  DescribeClustersResponse,
} from './cluster/describe-clusters.js';
export { ExecuteCommandConfiguration } from './cluster/execute-command-configuration.js';
export { ExecuteCommandLogConfiguration } from './cluster/execute-command-log-configuration.js';
export { ExecuteCommandLogging } from './cluster/execute-command-logging.js';
export { type ListClustersInput, ListClustersRequest, ListClustersResponse } from './cluster/list-clusters.js';
export { ManagedStorageConfiguration } from './cluster/managed-storage-configuration.js';
export { ApplicationProtocol } from './container/application-protocol.js';
export { ContainerCondition } from './container/container-condition.js';
export { ContainerDefinition } from './container/container-definition.js';
export { ContainerDependency } from './container/container-dependency.js';
export { ContainerName } from './container/container-name.js';
export { ContainerRestartPolicy } from './container/container-restart-policy.js';
export { Device } from './container/device.js';
export { DeviceCgroupPermission } from './container/device-cgroup-permission.js';
export { EnvironmentFile } from './container/environment-file.js';
export { EnvironmentFileType } from './container/environment-file-type.js';
export { FirelensConfiguration } from './container/firelens-configuration.js';
export { FirelensConfigurationType } from './container/firelens-configuration-type.js';
export { HealthCheck } from './container/health-check.js';
export { HostEntry } from './container/host-entry.js';
export { ImageDigest } from './container/image-digest.js';
export { ImageReference } from './container/image-reference.js';
export { KernelCapabilities } from './container/kernel-capabilities.js';
export { KeyValuePair } from './container/key-value-pair.js';
export { LinkRef } from './container/link-ref.js';
export { LinuxParameters } from './container/linux-parameters.js';
export { MountPoint } from './container/mount-point.js';
export { NvidiaMpsAllocation } from './container/nvidia-mps-allocation.js';
export { PortMapping } from './container/port-mapping.js';
export { RepositoryCredentials } from './container/repository-credentials.js';
export { ResourceRequirement } from './container/resource-requirement.js';
export { ResourceType } from './container/resource-type.js';
export { Secret } from './container/secret.js';
export { SharingStrategy } from './container/sharing-strategy.js';
export { SystemControl } from './container/system-control.js';
export { Tmpfs } from './container/tmpfs.js';
export { TransportProtocol } from './container/transport-protocol.js';
export { Ulimit } from './container/ulimit.js';
export { UlimitName } from './container/ulimit-name.js';
export { VersionConsistency } from './container/version-consistency.js';
export { VolumeFrom } from './container/volume-from.js';
export { AgentUpdateStatus } from './container-instance/agent-update-status.js';
export { ContainerInstance } from './container-instance/container-instance.js';
export {
  ContainerInstanceArn,
  type ParsedContainerInstanceArn,
  parseContainerInstanceArn,
} from './container-instance/container-instance-arn.js';
export { ContainerInstanceField } from './container-instance/container-instance-field.js';
export { ContainerInstanceHealthStatus } from './container-instance/container-instance-health-status.js';
export { ContainerInstanceId } from './container-instance/container-instance-id.js';
export { ContainerInstanceRef } from './container-instance/container-instance-ref.js';
export { ContainerInstanceState } from './container-instance/container-instance-state.js';
export { ContainerInstanceStatus } from './container-instance/container-instance-status.js';
export {
  type DeregisterContainerInstanceInput,
  DeregisterContainerInstanceRequest,
  DeregisterContainerInstanceResponse,
} from './container-instance/deregister-container-instance.js';
export {
  type DescribeContainerInstancesInput,
  DescribeContainerInstancesRequest,
  DescribeContainerInstancesResponse,
} from './container-instance/describe-container-instances.js';
export { Ec2InstanceId } from './container-instance/ec2-instance-id.js';
export { GpuDevice } from './container-instance/gpu-device.js';
export { GpuId } from './container-instance/gpu-id.js';
export { GpuSharingMode } from './container-instance/gpu-sharing-mode.js';
export { InstanceHealthCheckResult } from './container-instance/instance-health-check-result.js';
export { InstanceHealthCheckState } from './container-instance/instance-health-check-state.js';
export { InstanceHealthCheckType } from './container-instance/instance-health-check-type.js';
export {
  type ListContainerInstancesInput,
  ListContainerInstancesRequest,
  ListContainerInstancesResponse,
} from './container-instance/list-container-instances.js';
export { PlatformDevice } from './container-instance/platform-device.js';
export { PlatformDeviceType } from './container-instance/platform-device-type.js';
export {
  type RegisterContainerInstanceInput,
  RegisterContainerInstanceRequest,
  RegisterContainerInstanceResponse,
} from './container-instance/register-container-instance.js';
export { Resource } from './container-instance/resource.js';
export { ResourceValueType } from './container-instance/resource-value-type.js';
export {
  type UpdateContainerInstancesStateInput,
  UpdateContainerInstancesStateRequest,
  UpdateContainerInstancesStateResponse,
} from './container-instance/update-container-instances-state.js';
export { VersionInfo } from './container-instance/version-info.js';
export { CanaryConfiguration, type CanaryPercent } from './deployment/canary-configuration.js';
export { Deployment } from './deployment/deployment.js';
export { type AlarmName, DeploymentAlarms } from './deployment/deployment-alarms.js';
export { DeploymentCircuitBreaker } from './deployment/deployment-circuit-breaker.js';
export { DeploymentConfiguration } from './deployment/deployment-configuration.js';
export { DeploymentController } from './deployment/deployment-controller.js';
export { DeploymentControllerType } from './deployment/deployment-controller-type.js';
export { DeploymentEarlySuccessCriteria } from './deployment/deployment-early-success-criteria.js';
export { DeploymentEphemeralStorage } from './deployment/deployment-ephemeral-storage.js';
export { DeploymentId } from './deployment/deployment-id.js';
export { DeploymentLifecycleHook, type HookTargetArn } from './deployment/deployment-lifecycle-hook.js';
export { DeploymentLifecycleHookAction } from './deployment/deployment-lifecycle-hook-action.js';
export { DeploymentLifecycleHookStage } from './deployment/deployment-lifecycle-hook-stage.js';
export { DeploymentLifecycleHookTargetType } from './deployment/deployment-lifecycle-hook-target-type.js';
export { DeploymentLifecycleHookTimeoutConfiguration } from './deployment/deployment-lifecycle-hook-timeout-configuration.js';
export { DeploymentRolloutState } from './deployment/deployment-rollout-state.js';
export { DeploymentStatus } from './deployment/deployment-status.js';
export { DeploymentStrategy } from './deployment/deployment-strategy.js';
export { LinearConfiguration, type StepPercent } from './deployment/linear-configuration.js';
export { ServiceCurrentRevisionSummary } from './deployment/service-current-revision-summary.js';
export {
  type ParsedServiceDeploymentArn,
  parseServiceDeploymentArn,
  ServiceDeploymentArn,
  type ServiceDeploymentId,
} from './deployment/service-deployment-arn.js';
export {
  type ParsedServiceRevisionArn,
  parseServiceRevisionArn,
  ServiceRevisionArn,
  type ServiceRevisionId,
} from './deployment/service-revision-arn.js';
export { ServiceRevisionCleanup } from './deployment/service-revision-cleanup.js';
export { ThresholdConfiguration } from './deployment/threshold-configuration.js';
export { ThresholdType } from './deployment/threshold-type.js';
export { Failure } from './failure/failure.js';
export { AccessType } from './gateway/access-type.js';
export { type GatewayArn, GatewayConnection, type GatewayRouteArn } from './gateway/gateway-connection.js';
export { GatewayConnectionAlbResources } from './gateway/gateway-connection-alb-resources.js';
export { GatewayConnectionResources } from './gateway/gateway-connection-resources.js';
export { GatewayConnector } from './gateway/gateway-connector.js';
export { GatewayConnectorFilters } from './gateway/gateway-connector-filters.js';
export { GatewayConnectorHealthCheck } from './gateway/gateway-connector-health-check.js';
export { GatewayConnectorHealthCheckMatcher } from './gateway/gateway-connector-health-check-matcher.js';
export { GatewayConnectorHealthCheckProtocol } from './gateway/gateway-connector-health-check-protocol.js';
export { GatewayRouteStatus } from './gateway/gateway-route-status.js';
export { KmsKeyId } from './iam/kms-key-id.js';
export { RoleArn } from './iam/role-arn.js';
export { type RoleName, RoleRef } from './iam/role-ref.js';
export { LaunchType } from './launch/launch-type.js';
export { LogConfiguration } from './log/log-configuration.js';
export { LogDriver } from './log/log-driver.js';
export { ECSManagedResources } from './managed-resource/ecs-managed-resources.js';
export {
  ManagedApplicationAutoScalingPolicy,
  type ScalingPolicyArn,
} from './managed-resource/managed-application-auto-scaling-policy.js';
export { ManagedAutoScaling } from './managed-resource/managed-auto-scaling.js';
export { ManagedCertificate } from './managed-resource/managed-certificate.js';
export { ManagedIngressPath } from './managed-resource/managed-ingress-path.js';
export { ManagedListener } from './managed-resource/managed-listener.js';
export { ManagedListenerRule } from './managed-resource/managed-listener-rule.js';
export { ManagedLoadBalancer } from './managed-resource/managed-load-balancer.js';
export { type LogGroupArn, ManagedLogGroup } from './managed-resource/managed-log-group.js';
export { ManagedMetricAlarm, type MetricAlarmArn } from './managed-resource/managed-metric-alarm.js';
export { ManagedResourceStatus } from './managed-resource/managed-resource-status.js';
export { ManagedScalableTarget, type ScalableTargetArn } from './managed-resource/managed-scalable-target.js';
export { ManagedSecurityGroup } from './managed-resource/managed-security-group.js';
export { ManagedTargetGroup } from './managed-resource/managed-target-group.js';
export { ScalingMetric } from './managed-resource/scaling-metric.js';
export { ScalingPolicyType } from './managed-resource/scaling-policy-type.js';
export { MetricConfiguration } from './monitoring/metric-configuration.js';
export { MonitoringConfiguration } from './monitoring/monitoring-configuration.js';
export { AdvancedConfiguration } from './network/advanced-configuration.js';
export { AssignPublicIp } from './network/assign-public-ip.js';
export { AwsVpcConfiguration } from './network/aws-vpc-configuration.js';
export { CertificateArn } from './network/certificate-arn.js';
export { ListenerRuleArn } from './network/listener-rule-arn.js';
export { LoadBalancer } from './network/load-balancer.js';
export { LoadBalancerArn } from './network/load-balancer-arn.js';
export { LoadBalancerName } from './network/load-balancer-name.js';
export { NetworkConfiguration } from './network/network-configuration.js';
export { PortName } from './network/port-name.js';
export { RegistryArn } from './network/registry-arn.js';
export { SecurityGroupArn } from './network/security-group-arn.js';
export { SecurityGroupId } from './network/security-group-id.js';
export { ServiceRegistry } from './network/service-registry.js';
export { SubnetId } from './network/subnet-id.js';
export { TargetGroupArn } from './network/target-group-arn.js';
export { VpcLatticeAdvancedConfiguration } from './network/vpc-lattice-advanced-configuration.js';
export { VpcLatticeConfiguration } from './network/vpc-lattice-configuration.js';
export { AvailabilityZoneRebalancing } from './placement/availability-zone-rebalancing.js';
export { PlacementConstraint } from './placement/placement-constraint.js';
export { PlacementConstraintType } from './placement/placement-constraint-type.js';
export { PlacementStrategy } from './placement/placement-strategy.js';
export { PlacementStrategyType } from './placement/placement-strategy-type.js';
export { CpuUnits } from './quantity/cpu-units.js';
export { GiB } from './quantity/gib.js';
export { Iops } from './quantity/iops.js';
export { MaximumPercent } from './quantity/maximum-percent.js';
export { MiB } from './quantity/mib.js';
export { MiBPerSecond } from './quantity/mib-per-second.js';
export { MinimumHealthyPercent } from './quantity/minimum-healthy-percent.js';
export { Minutes } from './quantity/minutes.js';
export { Percent } from './quantity/percent.js';
export { Port } from './quantity/port.js';
export { Seconds } from './quantity/seconds.js';
export { TaskCount } from './quantity/task-count.js';
export { ClientToken } from './service/client-token.js';
export { CreateServiceRequest, CreateServiceResponse } from './service/create-service.js';
export type {
  ControlledBy,
  CreateDaemonServiceInput,
  CreateExternalServiceInput,
  CreateReplicaServiceInput,
  CreateServiceInput,
} from './service/create-service-input.js';
export { type DeleteServiceInput, DeleteServiceRequest, DeleteServiceResponse } from './service/delete-service.js';
export {
  type DescribeServicesInput,
  DescribeServicesRequest,
  DescribeServicesResponse,
} from './service/describe-services.js';
export { type ListServicesInput, ListServicesRequest, ListServicesResponse } from './service/list-services.js';
export { PlatformVersion } from './service/platform-version.js';
export { ResourceManagementType } from './service/resource-management-type.js';
export { SchedulingStrategy } from './service/scheduling-strategy.js';
export { Service } from './service/service.js';
export { type ParsedServiceArn, parseServiceArn, ServiceArn } from './service/service-arn.js';
export { ServiceEvent } from './service/service-event.js';
export { ServiceField } from './service/service-field.js';
export { ServiceName } from './service/service-name.js';
export { ServiceRef } from './service/service-ref.js';
export { ServiceStatus } from './service/service-status.js';
export { type UpdateServiceInput, UpdateServiceRequest, UpdateServiceResponse } from './service/update-service.js';
export { DiscoveryName } from './service-connect/discovery-name.js';
export { NamespaceRef } from './service-connect/namespace-ref.js';
export { ServiceConnectAccessLogConfiguration } from './service-connect/service-connect-access-log-configuration.js';
export { ServiceConnectAccessLoggingFormat } from './service-connect/service-connect-access-logging-format.js';
export { type AliasDnsName, ServiceConnectClientAlias } from './service-connect/service-connect-client-alias.js';
export { ServiceConnectConfiguration } from './service-connect/service-connect-configuration.js';
export { ServiceConnectContainerConfiguration } from './service-connect/service-connect-container-configuration.js';
export { ServiceConnectContainerLogLevel } from './service-connect/service-connect-container-log-level.js';
export { ServiceConnectIncludeQueryParameters } from './service-connect/service-connect-include-query-parameters.js';
export { ServiceConnectService } from './service-connect/service-connect-service.js';
export { ServiceConnectServiceResource } from './service-connect/service-connect-service-resource.js';
export { ServiceConnectTestTrafficHeaderMatchRules } from './service-connect/service-connect-test-traffic-header-match-rules.js';
export { ServiceConnectTestTrafficHeaderRules } from './service-connect/service-connect-test-traffic-header-rules.js';
export { ServiceConnectTestTrafficRules } from './service-connect/service-connect-test-traffic-rules.js';
export {
  type CertificateAuthorityArn,
  ServiceConnectTlsCertificateAuthority,
} from './service-connect/service-connect-tls-certificate-authority.js';
export { ServiceConnectTlsConfiguration } from './service-connect/service-connect-tls-configuration.js';
export { TimeoutConfiguration } from './service-connect/timeout-configuration.js';
export { CreatedAt } from './service-deployment/created-at.js';
export {
  DeploymentLifecycleHookDetail,
  type LifecycleHookId,
} from './service-deployment/deployment-lifecycle-hook-detail.js';
export { DeploymentLifecycleHookStatus } from './service-deployment/deployment-lifecycle-hook-status.js';
export {
  type DescribeServiceDeploymentsInput,
  DescribeServiceDeploymentsRequest,
  DescribeServiceDeploymentsResponse,
} from './service-deployment/describe-service-deployments.js';
export {
  type ListServiceDeploymentsInput,
  ListServiceDeploymentsRequest,
  ListServiceDeploymentsResponse,
} from './service-deployment/list-service-deployments.js';
export { Rollback } from './service-deployment/rollback.js';
export { ServiceDeployment } from './service-deployment/service-deployment.js';
export { ServiceDeploymentAlarms } from './service-deployment/service-deployment-alarms.js';
export { ServiceDeploymentBrief } from './service-deployment/service-deployment-brief.js';
export { ServiceDeploymentCircuitBreaker } from './service-deployment/service-deployment-circuit-breaker.js';
export { ServiceDeploymentLifecycleStage } from './service-deployment/service-deployment-lifecycle-stage.js';
export { ServiceDeploymentRollbackMonitorsStatus } from './service-deployment/service-deployment-rollback-monitors-status.js';
export { ServiceDeploymentStatus } from './service-deployment/service-deployment-status.js';
export { ServiceRevisionSummary, type TrafficWeight } from './service-deployment/service-revision-summary.js';
export { ContainerImage } from './service-revision/container-image.js';
export {
  type DescribeServiceRevisionsInput,
  DescribeServiceRevisionsRequest,
  DescribeServiceRevisionsResponse,
} from './service-revision/describe-service-revisions.js';
export { ResolvedConfiguration } from './service-revision/resolved-configuration.js';
export { RuntimePlatformOverride } from './service-revision/runtime-platform-override.js';
export { ServiceRevision } from './service-revision/service-revision.js';
export { ServiceRevisionLoadBalancer } from './service-revision/service-revision-load-balancer.js';
export { ServiceRevisionOverrides } from './service-revision/service-revision-overrides.js';
export { ServiceRevisionVpcLatticeConfiguration } from './service-revision/service-revision-vpc-lattice-configuration.js';
export {
  type ListTagsForResourceInput,
  ListTagsForResourceRequest,
  ListTagsForResourceResponse,
} from './tag/list-tags-for-resource.js';
export { PropagateTags } from './tag/propagate-tags.js';
export { Tag } from './tag/tag.js';
export { TagKey } from './tag/tag-key.js';
export { type TagResourceInput, TagResourceRequest, TagResourceResponse } from './tag/tag-resource.js';
export { TagValue } from './tag/tag-value.js';
export { TaggableArn } from './tag/taggable-arn.js';
export { type UntagResourceInput, UntagResourceRequest, UntagResourceResponse } from './tag/untag-resource.js';
export { Connectivity } from './task/connectivity.js';
export { Container, type ContainerArn } from './task/container.js';
export { ContainerOverride } from './task/container-override.js';
export { type DescribeTasksInput, DescribeTasksRequest, DescribeTasksResponse } from './task/describe-tasks.js';
export { DesiredStatus } from './task/desired-status.js';
export { HealthStatus } from './task/health-status.js';
export { InferenceAcceleratorOverride } from './task/inference-accelerator-override.js';
export { type ListTasksInput, ListTasksRequest, ListTasksResponse } from './task/list-tasks.js';
export { ManagedAgent } from './task/managed-agent.js';
export { ManagedAgentName } from './task/managed-agent-name.js';
export { NetworkBinding } from './task/network-binding.js';
export { NetworkInterface } from './task/network-interface.js';
export { type RunTaskInput, RunTaskRequest, RunTaskResponse } from './task/run-task.js';
export { StartedBy } from './task/started-by.js';
export { type StopTaskInput, StopTaskRequest, StopTaskResponse } from './task/stop-task.js';
export { Task } from './task/task.js';
export { type ParsedTaskArn, parseTaskArn, TaskArn } from './task/task-arn.js';
export { TaskClientToken } from './task/task-client-token.js';
export { TaskEphemeralStorage } from './task/task-ephemeral-storage.js';
export { TaskField } from './task/task-field.js';
export { TaskGroup } from './task/task-group.js';
export { TaskId } from './task/task-id.js';
export { TaskLastStatus } from './task/task-last-status.js';
export { TaskManagedEBSVolumeConfiguration } from './task/task-managed-ebs-volume-configuration.js';
export { TaskManagedEBSVolumeTerminationPolicy } from './task/task-managed-ebs-volume-termination-policy.js';
export { TaskOverride } from './task/task-override.js';
export { TaskRef } from './task/task-ref.js';
export { TaskStopCode } from './task/task-stop-code.js';
export { TaskVolumeConfiguration } from './task/task-volume-configuration.js';
export { Compatibility } from './task-definition/compatibility.js';
export { CPUArchitecture } from './task-definition/cpu-architecture.js';
export {
  type DeleteTaskDefinitionsInput,
  DeleteTaskDefinitionsRequest,
  DeleteTaskDefinitionsResponse,
} from './task-definition/delete-task-definitions.js';
export {
  type DeregisterTaskDefinitionInput,
  DeregisterTaskDefinitionRequest,
  DeregisterTaskDefinitionResponse,
} from './task-definition/deregister-task-definition.js';
export {
  type DescribeTaskDefinitionInput,
  DescribeTaskDefinitionRequest,
  DescribeTaskDefinitionResponse,
} from './task-definition/describe-task-definition.js';
export { EphemeralStorage } from './task-definition/ephemeral-storage.js';
export { Family } from './task-definition/family.js';
export { InferenceAccelerator } from './task-definition/inference-accelerator.js';
export { IpcMode } from './task-definition/ipc-mode.js';
export {
  type ListTaskDefinitionFamiliesInput,
  ListTaskDefinitionFamiliesRequest,
  ListTaskDefinitionFamiliesResponse,
} from './task-definition/list-task-definition-families.js';
export {
  type ListTaskDefinitionsInput,
  ListTaskDefinitionsRequest,
  ListTaskDefinitionsResponse,
} from './task-definition/list-task-definitions.js';
export { NetworkMode } from './task-definition/network-mode.js';
export { OSFamily } from './task-definition/os-family.js';
export { PidMode } from './task-definition/pid-mode.js';
export { ProxyConfiguration } from './task-definition/proxy-configuration.js';
export { ProxyConfigurationType } from './task-definition/proxy-configuration-type.js';
export {
  type RegisterTaskDefinitionInput,
  RegisterTaskDefinitionRequest,
  RegisterTaskDefinitionResponse,
} from './task-definition/register-task-definition.js';
export { Revision } from './task-definition/revision.js';
export { RuntimePlatform } from './task-definition/runtime-platform.js';
export { SortOrder } from './task-definition/sort-order.js';
export { TaskCpu } from './task-definition/task-cpu.js';
export { TaskDefinition } from './task-definition/task-definition.js';
export {
  type ParsedTaskDefinitionArn,
  parseTaskDefinitionArn,
  TaskDefinitionArn,
} from './task-definition/task-definition-arn.js';
export { TaskDefinitionFamilyStatus } from './task-definition/task-definition-family-status.js';
export { TaskDefinitionField } from './task-definition/task-definition-field.js';
export { TaskDefinitionPlacementConstraint } from './task-definition/task-definition-placement-constraint.js';
export { TaskDefinitionPlacementConstraintType } from './task-definition/task-definition-placement-constraint-type.js';
export {
  type FamilyRevision,
  type ParsedTaskDefinitionRef,
  parseTaskDefinitionRef,
  TaskDefinitionRef,
} from './task-definition/task-definition-ref.js';
export { TaskDefinitionRevisionRef } from './task-definition/task-definition-revision-ref.js';
export { TaskDefinitionStatus } from './task-definition/task-definition-status.js';
export { TaskMemory } from './task-definition/task-memory.js';
export { Scale, type ScalePercent } from './task-set/scale.js';
export { ScaleUnit } from './task-set/scale-unit.js';
export { StabilityStatus } from './task-set/stability-status.js';
export { TaskSet } from './task-set/task-set.js';
export { type ParsedTaskSetArn, parseTaskSetArn, TaskSetArn } from './task-set/task-set-arn.js';
export { TaskSetId } from './task-set/task-set-id.js';
export { TaskSetStatus } from './task-set/task-set-status.js';
export { DockerVolumeConfiguration } from './volume/docker-volume-configuration.js';
export { EBSResourceType } from './volume/ebs-resource-type.js';
export { EBSTagSpecification } from './volume/ebs-tag-specification.js';
export { EFSAuthorizationConfig } from './volume/efs-authorization-config.js';
export { EFSAuthorizationConfigIAM } from './volume/efs-authorization-config-iam.js';
export { EFSTransitEncryption } from './volume/efs-transit-encryption.js';
export { EFSVolumeConfiguration } from './volume/efs-volume-configuration.js';
export { FSxWindowsFileServerAuthorizationConfig } from './volume/fsx-windows-file-server-authorization-config.js';
export { FSxWindowsFileServerVolumeConfiguration } from './volume/fsx-windows-file-server-volume-configuration.js';
export { HostVolumeProperties } from './volume/host-volume-properties.js';
export { S3FilesVolumeConfiguration } from './volume/s3-files-volume-configuration.js';
export { Scope } from './volume/scope.js';
export { ServiceManagedEBSVolumeConfiguration } from './volume/service-managed-ebs-volume-configuration.js';
export { ServiceVolumeConfiguration } from './volume/service-volume-configuration.js';
export { SnapshotId } from './volume/snapshot-id.js';
export { TaskFilesystemType } from './volume/task-filesystem-type.js';
export { Volume } from './volume/volume.js';
export { VolumeName } from './volume/volume-name.js';
