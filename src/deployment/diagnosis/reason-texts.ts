/**
 * The reasons that ECS gives: of a task that stopped, of a container, and within the message of an event.
 *
 * @module
 */
import type { KnownText } from './known-text.js';

/** The first that matches counts. */
export const REASON_TEXTS: readonly KnownText[] = [
  // What a container instance lacks.
  {
    id: 'cpu',
    pattern: /^(?:has insufficient CPU units available|RESOURCE:CPU)\b/,
    means: { cause: 'no-capacity', kind: 'cpu' },
    source: 'OBS',
  },
  {
    id: 'memory',
    pattern: /^(?:has insufficient memory available|RESOURCE:MEMORY)\b/,
    means: { cause: 'no-capacity', kind: 'memory' },
    source: 'OBS',
  },
  { id: 'gpu', pattern: /^RESOURCE:GPU\b/, means: { cause: 'no-capacity', kind: 'gpu' }, source: 'OBS' },
  {
    id: 'ports',
    pattern: /^(?:is already using a port required by your task|RESOURCE:PORTS(?:_UDP)?)\b/,
    means: { cause: 'no-capacity', kind: 'ports' },
    source: 'OBS',
  },
  {
    id: 'network-interfaces',
    pattern: /^(?:RESOURCE:ENI|Unable to attach network interface to unused device index)\b/,
    means: { cause: 'no-capacity', kind: 'network-interfaces' },
    source: 'DOC',
  },
  {
    id: 'fargate',
    pattern: /^(?:RESOURCE:FARGATE|Capacity is unavailable at this time)\b/,
    means: { cause: 'no-capacity', kind: 'fargate' },
    source: 'DOC',
  },
  {
    id: 'resource',
    pattern: /^RESOURCE:/,
    means: { cause: 'no-capacity', kind: 'unknown' },
    source: 'DOC',
  },
  {
    id: 'agent',
    pattern: /^(?:doesn't have the agent connected|AGENT)\b/,
    means: { cause: 'no-capacity', kind: 'agent' },
    source: 'OBS',
  },
  {
    id: 'attribute',
    pattern: /^(?:is missing an attribute required by your task|ATTRIBUTE|LOCATION)\b/,
    means: { cause: 'no-capacity', kind: 'attribute' },
    source: 'OBS',
  },
  {
    id: 'constraint',
    pattern: /^\w+ placement constraint unsatisfied\b/,
    means: { cause: 'no-capacity', kind: 'constraint' },
    source: 'OBS',
  },
  {
    id: 'instances',
    pattern: /^(?:No Container Instances were found in your \w+|NO ACTIVE INSTANCES|EMPTY CAPACITY PROVIDER)\b/,
    means: { cause: 'no-capacity', kind: 'instances' },
    source: 'DOC',
  },
  {
    id: 'managed-role',
    pattern:
      /^ResourceInitializationError: Unable to launch instance\(s\) for capacity provider [^\s.]+\. UnauthorizedOperation\b/,
    means: { cause: 'wrong-role', kind: 'permissions' },
    source: 'OBS',
  },
  {
    id: 'managed-quota',
    pattern:
      /^ResourceInitializationError: Unable to launch instance\(s\) for capacity provider [^\s.]+\. (?:VcpuLimitExceeded|MaxSpotInstanceCountExceeded)\b/,
    means: { cause: 'no-capacity', kind: 'quota' },
    source: 'OBS',
  },
  {
    id: 'managed-instances',
    pattern: /^ResourceInitializationError: Unable to launch instance\(s\) for capacity provider\b/,
    means: { cause: 'no-capacity', kind: 'instances' },
    source: 'OBS',
  },
  {
    id: 'quota',
    pattern: /^You['’]ve reached the limit on the number of \w+ you can run concurrently\b/,
    means: { cause: 'no-capacity', kind: 'quota' },
    source: 'G23',
  },
  {
    id: 'size-quota',
    pattern: /^The requested \w+ configuration is above your limit\b/,
    means: { cause: 'no-capacity', kind: 'quota' },
    source: 'G23',
  },

  // Networks. EC2 names its error after the colon.
  {
    id: 'ip-addresses',
    pattern: /^Unexpected EC2 error while attempting to [^:]*: InsufficientFreeAddressesInSubnet\b/,
    means: { cause: 'no-capacity', kind: 'ip-addresses' },
    source: 'OBS',
  },
  {
    id: 'interface',
    pattern: /^(?:Unexpected EC2 error while attempting to|Timeout waiting for network interface provisioning)\b/,
    means: { cause: 'wrong-network', kind: 'interface' },
    source: 'OBS',
  },
  {
    id: 'interface-setup',
    pattern: /^ResourceInitializationError: failed to configure ENI\b/,
    means: { cause: 'wrong-network', kind: 'interface' },
    source: 'OBS',
  },
  {
    id: 'subnet',
    pattern: /^(?:Error retrieving subnet information for \[[^\]]*\]: )?The subnet ID '[^']*' does not exist\b/,
    means: { cause: 'wrong-network', kind: 'subnet' },
    source: 'OBS',
  },
  {
    id: 'security-group',
    pattern:
      /^(?:Error retrieving security group information for \[[^\]]*\]: )?The security group '[^']*' does not exist\b/,
    means: { cause: 'wrong-network', kind: 'security-group' },
    source: 'OBS',
  },
  {
    id: 'unsupported-zone',
    pattern: /^Internal error\.?$/,
    means: { cause: 'wrong-network', kind: 'zone' },
    source: 'G23',
  },

  // Roles.
  {
    id: 'assume-role',
    pattern: /^ECS was unable to assume the role '(?<role>[^']*)'/,
    means: { cause: 'wrong-role', kind: 'assume' },
    source: 'OBS',
  },
  {
    id: 'not-authorized',
    pattern: /^(?:\w+: )?User: (?<role>\S+) is not authorized to perform: (?<action>[\w:-]+)/,
    means: { cause: 'wrong-role', kind: 'permissions' },
    source: 'OBS',
  },

  // Target groups.
  {
    id: 'target-group-gone',
    pattern: /^(?:TARGET GROUP IS NOT FOUND|One or more target groups not found|TargetGroupNotFound)\b/,
    means: { cause: 'wrong-target-group', kind: 'not-found' },
    source: 'DOC',
  },
  {
    id: 'target-group-detached',
    pattern: /^The target group.* does not have an associated load balancer\b/s,
    means: { cause: 'wrong-target-group', kind: 'detached' },
    source: 'OBS',
  },
  {
    id: 'target-group-vpc',
    pattern: /^The following targets are not in the target group VPC\b/,
    means: { cause: 'wrong-target-group', kind: 'vpc' },
    source: 'OBS',
  },
  {
    id: 'target-group-zone',
    pattern: /^Target is in an Availability Zone that is not enabled for the load balancer\b/,
    means: { cause: 'wrong-target-group', kind: 'zone' },
    source: 'OBS',
  },
  {
    id: 'target-gone',
    pattern: /^(?:TARGET IS NOT FOUND|Target is not registered|Target deregistration is in progress)\b/,
    means: { cause: 'deregistered-target' },
    source: 'DOC',
  },

  // Images.
  {
    id: 'pull-rate-limit',
    pattern: /^CannotPull\w*Error: .*(?:toomanyrequests|Too Many Requests|pull rate limit)/s,
    means: { cause: 'image-pull', kind: 'rate-limit' },
    source: 'G23',
  },
  {
    id: 'pull-platform',
    pattern: /^CannotPull\w*Error: .*(?:descriptor matching platform|no matching manifest for)/s,
    means: { cause: 'image-pull', kind: 'platform' },
    source: 'OBS',
  },
  {
    id: 'pull-disk',
    pattern: /^CannotPull\w*Error: .*no space left on device/s,
    means: { cause: 'image-pull', kind: 'disk' },
    source: 'G23',
  },
  {
    id: 'pull-network',
    pattern:
      /^CannotPull\w*Error: .*(?:i\/o timeout|request canceled|[Cc]ontext canceled|deadline exceeded|dial tcp|no such host|connection re(?:fused|set)|TLS handshake timeout|connection issue|network configuration)/s,
    means: { cause: 'image-pull', kind: 'network' },
    source: 'G23',
  },
  {
    id: 'pull-missing',
    pattern: /^CannotPull\w*Error: The task can['’]t pull the image\. Check whether the image exists\b/,
    means: { cause: 'image-pull', kind: 'not-found' },
    source: 'AG',
  },
  {
    id: 'pull-denied',
    pattern:
      /^CannotPull\w*Error: .*(?:access denied|denied:|not authorized|AccessDenied|authorization failed|authentication required|no basic auth credentials|[Uu]nauthorized|Forbidden|has the permissions)/s,
    means: { cause: 'image-pull', kind: 'denied' },
    source: 'DOC',
  },
  {
    id: 'pull-not-found',
    pattern: /^CannotPull\w*Error: .*(?:not found|does not exist|manifest unknown|failed to resolve ref)/s,
    means: { cause: 'image-pull', kind: 'not-found' },
    source: 'G23',
  },
  {
    id: 'pull',
    pattern: /^CannotPull\w*Error\b/,
    means: { cause: 'image-pull', kind: 'unknown' },
    source: 'G23',
  },

  // What a task needs before its containers start.
  {
    id: 'registry',
    pattern:
      /^ResourceInitializationError: unable to pull secrets or registry auth: .*(?:ecr registry auth|registry auth from|GetAuthorizationToken)/s,
    means: { cause: 'task-resources', kind: 'registry' },
    source: 'OBS',
  },
  {
    id: 'secrets',
    pattern: /^ResourceInitializationError: unable to pull secrets\b/,
    means: { cause: 'task-resources', kind: 'secrets' },
    source: 'OBS',
  },
  {
    id: 'secrets-on-instances',
    pattern: /^(?:ResourceNotFoundException: )?[Ff]etching secret data from\b/,
    means: { cause: 'task-resources', kind: 'secrets' },
    source: 'AG',
  },
  {
    id: 'logging',
    pattern: /^ResourceInitializationError: failed to (?:validate logger args|initialize logging driver)\b/,
    means: { cause: 'task-resources', kind: 'logging' },
    source: 'OBS',
  },
  {
    id: 'logging-on-instances',
    pattern: /^CannotStartContainerError: .*failed to initialize logging driver\b/s,
    means: { cause: 'task-resources', kind: 'logging' },
    source: 'OBS',
  },
  {
    id: 'environment-file',
    pattern: /^ResourceInitializationError: failed to download env files\b/,
    means: { cause: 'task-resources', kind: 'environment-file' },
    source: 'DOC',
  },
  {
    id: 'volume',
    pattern:
      /^(?:ResourceInitializationError: failed to invoke EFS utils|CannotCreateVolumeError|Timeout waiting for EphemeralStorage)\b/,
    means: { cause: 'task-resources', kind: 'volume' },
    source: 'OBS',
  },
  {
    id: 'resource-initialization',
    pattern: /^ResourceInitializationError\b/,
    means: { cause: 'task-resources', kind: 'unknown' },
    source: 'DOC',
  },

  // Containers.
  {
    id: 'out-of-memory',
    pattern: /^OutOfMemoryError\b/,
    means: { cause: 'out-of-memory' },
    source: 'AG',
  },
  {
    id: 'create',
    pattern: /^CannotCreateContainerError\b/,
    means: { cause: 'container-start', kind: 'create' },
    source: 'OBS',
  },
  {
    id: 'start',
    pattern: /^(?:CannotStartContainerError|ContainerRuntimeError)\b/,
    means: { cause: 'container-start', kind: 'start' },
    source: 'OBS',
  },
  {
    id: 'timeout',
    pattern: /^(?:DockerTimeoutError|ContainerRuntimeTimeoutError)\b/,
    means: { cause: 'container-start', kind: 'timeout' },
    source: 'AG',
  },
  {
    id: 'inspect',
    pattern: /^Cannot(?:Inspect|Describe)ContainerError\b/,
    means: { cause: 'container-start', kind: 'inspect' },
    source: 'AG',
  },
  {
    id: 'exited',
    pattern: /^Essential container in task exited\b/,
    means: { cause: 'crash-loop' },
    vague: true,
    source: 'OBS',
  },
  {
    id: 'not-started',
    pattern: /^Task failed to start\b/,
    means: { cause: 'container-start', kind: 'unknown' },
    vague: true,
    source: 'OBS',
  },

  // Health checks.
  {
    id: 'target-health',
    pattern: /^Task failed ELB health checks in \(target-group (?<targetGroup>[^\s)]+)/,
    means: { cause: 'failing-health-checks', kind: 'target-group' },
    source: 'OBS',
  },
  {
    id: 'instance-health',
    pattern: /^Task failed ELB health checks in \(elb (?<loadBalancer>[^\s)]+)/,
    means: { cause: 'failing-health-checks', kind: 'load-balancer' },
    source: 'G23',
  },
  {
    id: 'balancer-health',
    pattern: /^Task failed ELB health checks\b/,
    means: { cause: 'failing-health-checks', kind: 'unknown' },
    vague: true,
    source: 'OBS',
  },
  {
    id: 'container-health',
    pattern: /^Task failed container health checks\b/,
    means: { cause: 'failing-health-checks', kind: 'containers' },
    source: 'OBS',
  },

  // What takes tasks away.
  {
    id: 'spot',
    pattern: /^Your Spot Task was interrupted\b/,
    means: { cause: 'interrupted', kind: 'spot' },
    source: 'OBS',
  },
  {
    id: 'host',
    pattern: /^Host EC2 \(instance [^)]*\) (?:stopped|terminated)\b/,
    means: { cause: 'interrupted', kind: 'host' },
    source: 'OBS',
  },
  {
    id: 'deregistered-instance',
    pattern: /^Container instance deregistration forced by user\b/,
    means: { cause: 'interrupted', kind: 'host' },
    source: 'G23',
  },
  {
    id: 'maintenance',
    pattern: /^ECS is performing maintenance on the underlying infrastructure\b/,
    means: { cause: 'interrupted', kind: 'maintenance' },
    source: 'OBS',
  },
  { id: 'scaled', pattern: /^Scaling activity initiated by\b/, means: 'nothing', source: 'G23' },
  { id: 'drained-instance', pattern: /^.*container instance is in DRAINING state\b/s, means: 'nothing', source: 'OBS' },
];
