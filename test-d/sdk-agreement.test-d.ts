import type * as sdk from '@aws-sdk/client-ecs';
import { expectAssignable, expectType } from 'tsd';
import type * as ours from 'typed-ecs';

/**
 * What is left of a member's type without `readonly`, brands, `Unrecognized` and absence. A structure within is only
 * told from what is none: it has a line of its own below.
 */
type Bare<A> = A extends undefined | ours.Unrecognized
  ? never
  : A extends Date
    ? Date
    : A extends number
      ? number
      : A extends string
        ? string extends A
          ? string
          : Literal<A>
        : A extends readonly (infer E)[]
          ? Bare<E>[]
          : A extends Readonly<Record<string, string>>
            ? string extends keyof A
              ? 'map'
              : 'structure'
            : A extends object
              ? 'structure'
              : A;

/** A literal as it is; a brand or a plain text as `string`. */
type Literal<A extends string> = A extends ours.Branded<string, never> ? string : `${A}`;

/** Whether two types are each assignable to the other. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** The members that only one of two structures has, or whose types differ. */
type Differing<Ours, Sdk> = {
  [K in keyof Ours | keyof Sdk]-?: K extends keyof Ours & keyof Sdk
    ? Same<Bare<Ours[K]>, Bare<Sdk[K]>> extends true
      ? never
      : K
    : K;
}[keyof Ours | keyof Sdk];

// The comparison sees what differs.
expectType<'a' | 'b' | 'c' | 'd'>(
  {} as Differing<
    { readonly a: string; readonly b: number; readonly d: ours.LogDriver; readonly e?: ours.ServiceName },
    { a: number; b: number[]; c: string; d: 'awslogs' | undefined; e: string | undefined }
  >,
);
expectType<never>({} as Differing<{ readonly a?: readonly ours.ServiceName[] }, { a: string[] | undefined }>);

// Every structure has the SDK's members with the SDK's types. Those that differ are named: each is an enumeration of
// ours where the SDK has a plain text.
expectType<never>({} as Differing<ours.AdvancedConfiguration, sdk.AdvancedConfiguration>);
expectType<never>({} as Differing<ours.Attachment, sdk.Attachment>);
expectType<never>({} as Differing<ours.Attribute, sdk.Attribute>);
expectType<never>({} as Differing<ours.AwsVpcConfiguration, sdk.AwsVpcConfiguration>);
expectType<never>({} as Differing<ours.CanaryConfiguration, sdk.CanaryConfiguration>);
expectType<never>({} as Differing<ours.CapacityProviderStrategyItem, sdk.CapacityProviderStrategyItem>);
expectType<'status'>({} as Differing<ours.Cluster, sdk.Cluster>);
expectType<never>({} as Differing<ours.ClusterConfiguration, sdk.ClusterConfiguration>);
expectType<never>({} as Differing<ours.ClusterServiceConnectDefaults, sdk.ClusterServiceConnectDefaults>);
expectType<never>({} as Differing<ours.ClusterServiceConnectDefaultsRequest, sdk.ClusterServiceConnectDefaultsRequest>);
expectType<never>({} as Differing<ours.ClusterSetting, sdk.ClusterSetting>);
expectType<never>({} as Differing<ours.Container, sdk.Container>);
expectType<never>({} as Differing<ours.ContainerDefinition, sdk.ContainerDefinition>);
expectType<never>({} as Differing<ours.ContainerDependency, sdk.ContainerDependency>);
expectType<never>({} as Differing<ours.ContainerImage, sdk.ContainerImage>);
expectType<'status'>({} as Differing<ours.ContainerInstance, sdk.ContainerInstance>);
expectType<never>({} as Differing<ours.ContainerInstanceHealthStatus, sdk.ContainerInstanceHealthStatus>);
expectType<never>({} as Differing<ours.ContainerOverride, sdk.ContainerOverride>);
expectType<never>({} as Differing<ours.ContainerRestartPolicy, sdk.ContainerRestartPolicy>);
expectType<never>({} as Differing<ours.CreateClusterRequest, sdk.CreateClusterRequest>);
expectType<never>({} as Differing<ours.CreateClusterResponse, sdk.CreateClusterResponse>);
expectType<never>({} as Differing<ours.CreateServiceRequest, sdk.CreateServiceRequest>);
expectType<never>({} as Differing<ours.CreateServiceResponse, sdk.CreateServiceResponse>);
expectType<never>({} as Differing<ours.CreatedAt, sdk.CreatedAt>);
expectType<never>({} as Differing<ours.DeleteClusterRequest, sdk.DeleteClusterRequest>);
expectType<never>({} as Differing<ours.DeleteClusterResponse, sdk.DeleteClusterResponse>);
expectType<never>({} as Differing<ours.DeleteServiceRequest, sdk.DeleteServiceRequest>);
expectType<never>({} as Differing<ours.DeleteServiceResponse, sdk.DeleteServiceResponse>);
expectType<never>({} as Differing<ours.DeleteTaskDefinitionsRequest, sdk.DeleteTaskDefinitionsRequest>);
expectType<never>({} as Differing<ours.DeleteTaskDefinitionsResponse, sdk.DeleteTaskDefinitionsResponse>);
expectType<'status'>({} as Differing<ours.Deployment, sdk.Deployment>);
expectType<never>({} as Differing<ours.DeploymentAlarms, sdk.DeploymentAlarms>);
expectType<never>({} as Differing<ours.DeploymentCircuitBreaker, sdk.DeploymentCircuitBreaker>);
expectType<never>({} as Differing<ours.DeploymentConfiguration, sdk.DeploymentConfiguration>);
expectType<never>({} as Differing<ours.DeploymentController, sdk.DeploymentController>);
expectType<never>({} as Differing<ours.DeploymentEarlySuccessCriteria, sdk.DeploymentEarlySuccessCriteria>);
expectType<never>({} as Differing<ours.DeploymentEphemeralStorage, sdk.DeploymentEphemeralStorage>);
expectType<never>({} as Differing<ours.DeploymentLifecycleHook, sdk.DeploymentLifecycleHook>);
expectType<never>({} as Differing<ours.DeploymentLifecycleHookDetail, sdk.DeploymentLifecycleHookDetail>);
expectType<never>({} as Differing<ours.DeregisterContainerInstanceRequest, sdk.DeregisterContainerInstanceRequest>);
expectType<never>({} as Differing<ours.DeregisterContainerInstanceResponse, sdk.DeregisterContainerInstanceResponse>);
expectType<never>({} as Differing<ours.DeregisterTaskDefinitionRequest, sdk.DeregisterTaskDefinitionRequest>);
expectType<never>({} as Differing<ours.DeregisterTaskDefinitionResponse, sdk.DeregisterTaskDefinitionResponse>);
expectType<never>({} as Differing<ours.DescribeClustersRequest, sdk.DescribeClustersRequest>);
expectType<never>({} as Differing<ours.DescribeClustersResponse, sdk.DescribeClustersResponse>);
expectType<never>({} as Differing<ours.DescribeContainerInstancesRequest, sdk.DescribeContainerInstancesRequest>);
expectType<never>({} as Differing<ours.DescribeContainerInstancesResponse, sdk.DescribeContainerInstancesResponse>);
expectType<never>({} as Differing<ours.DescribeServiceDeploymentsRequest, sdk.DescribeServiceDeploymentsRequest>);
expectType<never>({} as Differing<ours.DescribeServiceDeploymentsResponse, sdk.DescribeServiceDeploymentsResponse>);
expectType<never>({} as Differing<ours.DescribeServiceRevisionsRequest, sdk.DescribeServiceRevisionsRequest>);
expectType<never>({} as Differing<ours.DescribeServiceRevisionsResponse, sdk.DescribeServiceRevisionsResponse>);
expectType<never>({} as Differing<ours.DescribeServicesRequest, sdk.DescribeServicesRequest>);
expectType<never>({} as Differing<ours.DescribeServicesResponse, sdk.DescribeServicesResponse>);
expectType<never>({} as Differing<ours.DescribeTaskDefinitionRequest, sdk.DescribeTaskDefinitionRequest>);
expectType<never>({} as Differing<ours.DescribeTaskDefinitionResponse, sdk.DescribeTaskDefinitionResponse>);
expectType<never>({} as Differing<ours.DescribeTasksRequest, sdk.DescribeTasksRequest>);
expectType<never>({} as Differing<ours.DescribeTasksResponse, sdk.DescribeTasksResponse>);
expectType<never>({} as Differing<ours.Device, sdk.Device>);
expectType<never>({} as Differing<ours.DockerVolumeConfiguration, sdk.DockerVolumeConfiguration>);
expectType<never>({} as Differing<ours.EBSTagSpecification, sdk.EBSTagSpecification>);
expectType<never>({} as Differing<ours.ECSManagedResources, sdk.ECSManagedResources>);
expectType<never>({} as Differing<ours.EFSAuthorizationConfig, sdk.EFSAuthorizationConfig>);
expectType<never>({} as Differing<ours.EFSVolumeConfiguration, sdk.EFSVolumeConfiguration>);
expectType<never>({} as Differing<ours.EnvironmentFile, sdk.EnvironmentFile>);
expectType<never>({} as Differing<ours.EphemeralStorage, sdk.EphemeralStorage>);
expectType<never>({} as Differing<ours.ExecuteCommandConfiguration, sdk.ExecuteCommandConfiguration>);
expectType<never>({} as Differing<ours.ExecuteCommandLogConfiguration, sdk.ExecuteCommandLogConfiguration>);
expectType<never>({} as Differing<ours.Failure, sdk.Failure>);
expectType<never>({} as Differing<ours.FirelensConfiguration, sdk.FirelensConfiguration>);
expectType<never>({} as Differing<ours.GatewayConnection, sdk.GatewayConnection>);
expectType<never>({} as Differing<ours.GatewayConnectionAlbResources, sdk.GatewayConnectionAlbResources>);
expectType<never>({} as Differing<ours.GatewayConnector, sdk.GatewayConnector>);
expectType<never>({} as Differing<ours.GatewayConnectorFilters, sdk.GatewayConnectorFilters>);
expectType<never>({} as Differing<ours.GatewayConnectorHealthCheck, sdk.GatewayConnectorHealthCheck>);
expectType<never>({} as Differing<ours.GatewayConnectorHealthCheckMatcher, sdk.GatewayConnectorHealthCheckMatcher>);
expectType<never>({} as Differing<ours.GpuDevice, sdk.GpuDevice>);
expectType<never>({} as Differing<ours.HealthCheck, sdk.HealthCheck>);
expectType<never>({} as Differing<ours.HostEntry, sdk.HostEntry>);
expectType<never>({} as Differing<ours.HostVolumeProperties, sdk.HostVolumeProperties>);
expectType<never>({} as Differing<ours.InferenceAccelerator, sdk.InferenceAccelerator>);
expectType<never>({} as Differing<ours.InferenceAcceleratorOverride, sdk.InferenceAcceleratorOverride>);
expectType<never>({} as Differing<ours.InstanceHealthCheckResult, sdk.InstanceHealthCheckResult>);
expectType<never>({} as Differing<ours.KernelCapabilities, sdk.KernelCapabilities>);
expectType<never>({} as Differing<ours.KeyValuePair, sdk.KeyValuePair>);
expectType<never>({} as Differing<ours.LinearConfiguration, sdk.LinearConfiguration>);
expectType<never>({} as Differing<ours.LinuxParameters, sdk.LinuxParameters>);
expectType<never>({} as Differing<ours.ListClustersRequest, sdk.ListClustersRequest>);
expectType<never>({} as Differing<ours.ListClustersResponse, sdk.ListClustersResponse>);
expectType<never>({} as Differing<ours.ListContainerInstancesRequest, sdk.ListContainerInstancesRequest>);
expectType<never>({} as Differing<ours.ListContainerInstancesResponse, sdk.ListContainerInstancesResponse>);
expectType<never>({} as Differing<ours.ListServiceDeploymentsRequest, sdk.ListServiceDeploymentsRequest>);
expectType<never>({} as Differing<ours.ListServiceDeploymentsResponse, sdk.ListServiceDeploymentsResponse>);
expectType<never>({} as Differing<ours.ListServicesRequest, sdk.ListServicesRequest>);
expectType<never>({} as Differing<ours.ListServicesResponse, sdk.ListServicesResponse>);
expectType<never>({} as Differing<ours.ListTagsForResourceRequest, sdk.ListTagsForResourceRequest>);
expectType<never>({} as Differing<ours.ListTagsForResourceResponse, sdk.ListTagsForResourceResponse>);
expectType<never>({} as Differing<ours.ListTaskDefinitionFamiliesRequest, sdk.ListTaskDefinitionFamiliesRequest>);
expectType<never>({} as Differing<ours.ListTaskDefinitionFamiliesResponse, sdk.ListTaskDefinitionFamiliesResponse>);
expectType<never>({} as Differing<ours.ListTaskDefinitionsRequest, sdk.ListTaskDefinitionsRequest>);
expectType<never>({} as Differing<ours.ListTaskDefinitionsResponse, sdk.ListTaskDefinitionsResponse>);
expectType<never>({} as Differing<ours.ListTasksRequest, sdk.ListTasksRequest>);
expectType<never>({} as Differing<ours.ListTasksResponse, sdk.ListTasksResponse>);
expectType<never>({} as Differing<ours.LoadBalancer, sdk.LoadBalancer>);
expectType<never>({} as Differing<ours.LogConfiguration, sdk.LogConfiguration>);
expectType<never>({} as Differing<ours.ManagedAgent, sdk.ManagedAgent>);
expectType<'metric' | 'policyType'>(
  {} as Differing<ours.ManagedApplicationAutoScalingPolicy, sdk.ManagedApplicationAutoScalingPolicy>,
);
expectType<never>({} as Differing<ours.ManagedAutoScaling, sdk.ManagedAutoScaling>);
expectType<never>({} as Differing<ours.ManagedCertificate, sdk.ManagedCertificate>);
expectType<never>({} as Differing<ours.ManagedIngressPath, sdk.ManagedIngressPath>);
expectType<never>({} as Differing<ours.ManagedListener, sdk.ManagedListener>);
expectType<never>({} as Differing<ours.ManagedListenerRule, sdk.ManagedListenerRule>);
expectType<never>({} as Differing<ours.ManagedLoadBalancer, sdk.ManagedLoadBalancer>);
expectType<never>({} as Differing<ours.ManagedLogGroup, sdk.ManagedLogGroup>);
expectType<never>({} as Differing<ours.ManagedMetricAlarm, sdk.ManagedMetricAlarm>);
expectType<never>({} as Differing<ours.ManagedScalableTarget, sdk.ManagedScalableTarget>);
expectType<never>({} as Differing<ours.ManagedSecurityGroup, sdk.ManagedSecurityGroup>);
expectType<never>({} as Differing<ours.ManagedStorageConfiguration, sdk.ManagedStorageConfiguration>);
expectType<never>({} as Differing<ours.ManagedTargetGroup, sdk.ManagedTargetGroup>);
expectType<never>({} as Differing<ours.MetricConfiguration, sdk.MetricConfiguration>);
expectType<never>({} as Differing<ours.MonitoringConfiguration, sdk.MonitoringConfiguration>);
expectType<never>({} as Differing<ours.MountPoint, sdk.MountPoint>);
expectType<never>({} as Differing<ours.NetworkBinding, sdk.NetworkBinding>);
expectType<never>({} as Differing<ours.NetworkConfiguration, sdk.NetworkConfiguration>);
expectType<never>({} as Differing<ours.NetworkInterface, sdk.NetworkInterface>);
expectType<never>({} as Differing<ours.NvidiaMpsAllocation, sdk.NvidiaMpsAllocation>);
expectType<never>({} as Differing<ours.PlacementConstraint, sdk.PlacementConstraint>);
expectType<never>({} as Differing<ours.PlacementStrategy, sdk.PlacementStrategy>);
expectType<never>({} as Differing<ours.PlatformDevice, sdk.PlatformDevice>);
expectType<never>({} as Differing<ours.PortMapping, sdk.PortMapping>);
expectType<never>({} as Differing<ours.ProxyConfiguration, sdk.ProxyConfiguration>);
expectType<never>({} as Differing<ours.RegisterContainerInstanceRequest, sdk.RegisterContainerInstanceRequest>);
expectType<never>({} as Differing<ours.RegisterContainerInstanceResponse, sdk.RegisterContainerInstanceResponse>);
expectType<never>({} as Differing<ours.RegisterTaskDefinitionRequest, sdk.RegisterTaskDefinitionRequest>);
expectType<never>({} as Differing<ours.RegisterTaskDefinitionResponse, sdk.RegisterTaskDefinitionResponse>);
expectType<never>({} as Differing<ours.RepositoryCredentials, sdk.RepositoryCredentials>);
expectType<never>({} as Differing<ours.ResolvedConfiguration, sdk.ResolvedConfiguration>);
expectType<'type'>({} as Differing<ours.Resource, sdk.Resource>);
expectType<never>({} as Differing<ours.ResourceRequirement, sdk.ResourceRequirement>);
expectType<never>({} as Differing<ours.Rollback, sdk.Rollback>);
expectType<never>({} as Differing<ours.RunTaskRequest, sdk.RunTaskRequest>);
expectType<never>({} as Differing<ours.RunTaskResponse, sdk.RunTaskResponse>);
expectType<never>({} as Differing<ours.RuntimePlatform, sdk.RuntimePlatform>);
expectType<'cpuArchitecture'>({} as Differing<ours.RuntimePlatformOverride, sdk.RuntimePlatformOverride>);
expectType<never>({} as Differing<ours.S3FilesVolumeConfiguration, sdk.S3FilesVolumeConfiguration>);
expectType<never>({} as Differing<ours.Scale, sdk.Scale>);
expectType<never>({} as Differing<ours.Secret, sdk.Secret>);
expectType<'status'>({} as Differing<ours.Service, sdk.Service>);
expectType<never>({} as Differing<ours.ServiceConnectAccessLogConfiguration, sdk.ServiceConnectAccessLogConfiguration>);
expectType<never>({} as Differing<ours.ServiceConnectClientAlias, sdk.ServiceConnectClientAlias>);
expectType<never>({} as Differing<ours.ServiceConnectConfiguration, sdk.ServiceConnectConfiguration>);
expectType<never>({} as Differing<ours.ServiceConnectService, sdk.ServiceConnectService>);
expectType<never>({} as Differing<ours.ServiceConnectServiceResource, sdk.ServiceConnectServiceResource>);
expectType<never>({} as Differing<ours.ServiceConnectTestTrafficHeaderRules, sdk.ServiceConnectTestTrafficHeaderRules>);
expectType<never>({} as Differing<ours.ServiceConnectTestTrafficRules, sdk.ServiceConnectTestTrafficRules>);
expectType<never>({} as Differing<ours.ServiceConnectTlsConfiguration, sdk.ServiceConnectTlsConfiguration>);
expectType<never>({} as Differing<ours.ServiceCurrentRevisionSummary, sdk.ServiceCurrentRevisionSummary>);
expectType<never>({} as Differing<ours.ServiceDeployment, sdk.ServiceDeployment>);
expectType<never>({} as Differing<ours.ServiceDeploymentAlarms, sdk.ServiceDeploymentAlarms>);
expectType<never>({} as Differing<ours.ServiceDeploymentBrief, sdk.ServiceDeploymentBrief>);
expectType<never>({} as Differing<ours.ServiceDeploymentCircuitBreaker, sdk.ServiceDeploymentCircuitBreaker>);
expectType<never>({} as Differing<ours.ServiceEvent, sdk.ServiceEvent>);
expectType<never>({} as Differing<ours.ServiceManagedEBSVolumeConfiguration, sdk.ServiceManagedEBSVolumeConfiguration>);
expectType<never>({} as Differing<ours.ServiceRegistry, sdk.ServiceRegistry>);
expectType<never>({} as Differing<ours.ServiceRevision, sdk.ServiceRevision>);
expectType<never>({} as Differing<ours.ServiceRevisionLoadBalancer, sdk.ServiceRevisionLoadBalancer>);
expectType<never>({} as Differing<ours.ServiceRevisionOverrides, sdk.ServiceRevisionOverrides>);
expectType<never>({} as Differing<ours.ServiceRevisionSummary, sdk.ServiceRevisionSummary>);
expectType<never>(
  {} as Differing<ours.ServiceRevisionVpcLatticeConfiguration, sdk.ServiceRevisionVpcLatticeConfiguration>,
);
expectType<never>({} as Differing<ours.ServiceVolumeConfiguration, sdk.ServiceVolumeConfiguration>);
expectType<never>({} as Differing<ours.StopTaskRequest, sdk.StopTaskRequest>);
expectType<never>({} as Differing<ours.StopTaskResponse, sdk.StopTaskResponse>);
expectType<never>({} as Differing<ours.SystemControl, sdk.SystemControl>);
expectType<never>({} as Differing<ours.Tag, sdk.Tag>);
expectType<never>({} as Differing<ours.TagResourceRequest, sdk.TagResourceRequest>);
expectType<never>({} as Differing<ours.TagResourceResponse, sdk.TagResourceResponse>);
expectType<'desiredStatus' | 'lastStatus'>({} as Differing<ours.Task, sdk.Task>);
expectType<never>({} as Differing<ours.TaskDefinition, sdk.TaskDefinition>);
expectType<never>({} as Differing<ours.TaskDefinitionPlacementConstraint, sdk.TaskDefinitionPlacementConstraint>);
expectType<never>({} as Differing<ours.TaskEphemeralStorage, sdk.TaskEphemeralStorage>);
expectType<never>({} as Differing<ours.TaskManagedEBSVolumeConfiguration, sdk.TaskManagedEBSVolumeConfiguration>);
expectType<never>(
  {} as Differing<ours.TaskManagedEBSVolumeTerminationPolicy, sdk.TaskManagedEBSVolumeTerminationPolicy>,
);
expectType<never>({} as Differing<ours.TaskOverride, sdk.TaskOverride>);
expectType<'status'>({} as Differing<ours.TaskSet, sdk.TaskSet>);
expectType<never>({} as Differing<ours.TaskVolumeConfiguration, sdk.TaskVolumeConfiguration>);
expectType<never>({} as Differing<ours.ThresholdConfiguration, sdk.ThresholdConfiguration>);
expectType<never>({} as Differing<ours.TimeoutConfiguration, sdk.TimeoutConfiguration>);
expectType<never>({} as Differing<ours.Tmpfs, sdk.Tmpfs>);
expectType<never>({} as Differing<ours.Ulimit, sdk.Ulimit>);
expectType<never>({} as Differing<ours.UntagResourceRequest, sdk.UntagResourceRequest>);
expectType<never>({} as Differing<ours.UntagResourceResponse, sdk.UntagResourceResponse>);
expectType<never>({} as Differing<ours.UpdateContainerInstancesStateRequest, sdk.UpdateContainerInstancesStateRequest>);
expectType<never>(
  {} as Differing<ours.UpdateContainerInstancesStateResponse, sdk.UpdateContainerInstancesStateResponse>,
);
expectType<never>({} as Differing<ours.UpdateServiceRequest, sdk.UpdateServiceRequest>);
expectType<never>({} as Differing<ours.UpdateServiceResponse, sdk.UpdateServiceResponse>);
expectType<never>({} as Differing<ours.VersionInfo, sdk.VersionInfo>);
expectType<never>({} as Differing<ours.Volume, sdk.Volume>);
expectType<never>({} as Differing<ours.VolumeFrom, sdk.VolumeFrom>);
expectType<never>({} as Differing<ours.VpcLatticeAdvancedConfiguration, sdk.VpcLatticeAdvancedConfiguration>);
expectType<never>({} as Differing<ours.VpcLatticeConfiguration, sdk.VpcLatticeConfiguration>);
expectType<never>(
  {} as Differing<ours.DeploymentLifecycleHookTimeoutConfiguration, sdk.DeploymentLifecycleHookTimeoutConfiguration>,
);
expectType<never>(
  {} as Differing<ours.ServiceConnectTestTrafficHeaderMatchRules, sdk.ServiceConnectTestTrafficHeaderMatchRules>,
);
expectType<never>(
  {} as Differing<ours.ServiceConnectTlsCertificateAuthority, sdk.ServiceConnectTlsCertificateAuthority>,
);
expectType<never>(
  {} as Differing<ours.FSxWindowsFileServerVolumeConfiguration, sdk.FSxWindowsFileServerVolumeConfiguration>,
);
expectType<never>(
  {} as Differing<ours.FSxWindowsFileServerAuthorizationConfig, sdk.FSxWindowsFileServerAuthorizationConfig>,
);

// Three structures are unions in the SDK, whose members exclude each other and which has one for what is newer. Ours has
// the same members, all optional, and a rule that exactly one is there.
expectAssignable<keyof ours.SharingStrategy>({} as 'nvidiaMps');
expectAssignable<sdk.SharingStrategy>({} as Required<Pick<{ nvidiaMps: { memory: number } }, 'nvidiaMps'>>);
expectAssignable<keyof ours.ServiceConnectContainerConfiguration>({} as 'logLevel');
expectAssignable<keyof ours.GatewayConnectionResources>({} as 'hostSharedAlb');

// What a caller may write is what the SDK takes.
expectType<never>({} as Differing<ours.Input<ours.CreateClusterRequest>, sdk.CreateClusterRequest>);
expectType<never>({} as Differing<ours.Input<ours.CreateServiceRequest>, sdk.CreateServiceRequest>);
expectType<never>({} as Differing<ours.Input<ours.DeleteClusterRequest>, sdk.DeleteClusterRequest>);
expectType<never>({} as Differing<ours.Input<ours.DeleteServiceRequest>, sdk.DeleteServiceRequest>);
expectType<never>(
  {} as Differing<ours.Input<ours.DeregisterTaskDefinitionRequest>, sdk.DeregisterTaskDefinitionRequest>,
);
expectType<never>({} as Differing<ours.Input<ours.DescribeClustersRequest>, sdk.DescribeClustersRequest>);
expectType<never>({} as Differing<ours.Input<ours.DescribeServicesRequest>, sdk.DescribeServicesRequest>);
expectType<never>({} as Differing<ours.Input<ours.DescribeTaskDefinitionRequest>, sdk.DescribeTaskDefinitionRequest>);
expectType<never>({} as Differing<ours.Input<ours.ListServicesRequest>, sdk.ListServicesRequest>);
expectType<never>({} as Differing<ours.Input<ours.RegisterTaskDefinitionRequest>, sdk.RegisterTaskDefinitionRequest>);
expectType<never>({} as Differing<ours.Input<ours.UpdateServiceRequest>, sdk.UpdateServiceRequest>);
expectType<never>({} as Differing<ours.Input<ours.DeleteTaskDefinitionsRequest>, sdk.DeleteTaskDefinitionsRequest>);
expectType<never>(
  {} as Differing<ours.Input<ours.DeregisterContainerInstanceRequest>, sdk.DeregisterContainerInstanceRequest>,
);
expectType<never>(
  {} as Differing<ours.Input<ours.DescribeContainerInstancesRequest>, sdk.DescribeContainerInstancesRequest>,
);
expectType<never>(
  {} as Differing<ours.Input<ours.DescribeServiceDeploymentsRequest>, sdk.DescribeServiceDeploymentsRequest>,
);
expectType<never>(
  {} as Differing<ours.Input<ours.DescribeServiceRevisionsRequest>, sdk.DescribeServiceRevisionsRequest>,
);
expectType<never>({} as Differing<ours.Input<ours.DescribeTasksRequest>, sdk.DescribeTasksRequest>);
expectType<never>({} as Differing<ours.Input<ours.ListClustersRequest>, sdk.ListClustersRequest>);
expectType<never>({} as Differing<ours.Input<ours.ListContainerInstancesRequest>, sdk.ListContainerInstancesRequest>);
expectType<never>({} as Differing<ours.Input<ours.ListServiceDeploymentsRequest>, sdk.ListServiceDeploymentsRequest>);
expectType<never>({} as Differing<ours.Input<ours.ListTagsForResourceRequest>, sdk.ListTagsForResourceRequest>);
expectType<never>(
  {} as Differing<ours.Input<ours.ListTaskDefinitionFamiliesRequest>, sdk.ListTaskDefinitionFamiliesRequest>,
);
expectType<never>({} as Differing<ours.Input<ours.ListTaskDefinitionsRequest>, sdk.ListTaskDefinitionsRequest>);
expectType<never>({} as Differing<ours.Input<ours.ListTasksRequest>, sdk.ListTasksRequest>);
expectType<never>(
  {} as Differing<ours.Input<ours.RegisterContainerInstanceRequest>, sdk.RegisterContainerInstanceRequest>,
);
expectType<never>({} as Differing<ours.Input<ours.RunTaskRequest>, sdk.RunTaskRequest>);
expectType<never>({} as Differing<ours.Input<ours.StopTaskRequest>, sdk.StopTaskRequest>);
expectType<never>({} as Differing<ours.Input<ours.TagResourceRequest>, sdk.TagResourceRequest>);
expectType<never>({} as Differing<ours.Input<ours.UntagResourceRequest>, sdk.UntagResourceRequest>);
expectType<never>(
  {} as Differing<ours.Input<ours.UpdateContainerInstancesStateRequest>, sdk.UpdateContainerInstancesStateRequest>,
);
