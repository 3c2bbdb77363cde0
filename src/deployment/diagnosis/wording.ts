/**
 * What is said of each kind of trouble, and what is to be done about it.
 *
 * @module
 */
import type { Kinds } from './kinds.js';

/** What is wrong, and what to do. */
export interface Wording {
  readonly message: string;
  readonly hint: string;
}

type Wordings<C extends keyof Kinds> = Readonly<Record<Kinds[C], Wording>>;

/** What to say of roles. */
export const WRONG_ROLE: Wordings<'wrong-role'> = {
  assume: {
    message: 'ECS cannot assume a role that it was given.',
    hint: 'Check that the role exists and that its trust policy names ecs-tasks.amazonaws.com, or ecs.amazonaws.com for a role that ECS acts with itself.',
  },
  permissions: {
    message: 'A role that ECS acts with lacks permissions.',
    hint: 'Allow the actions in the policies of the role. To manage load balancers, ECS needs its service-linked role AWSServiceRoleForECS.',
  },
};

/** What to say of images. */
export const IMAGE_PULL: Wordings<'image-pull'> = {
  'not-found': {
    message: 'An image does not exist in its registry.',
    hint: 'Check repository, tag and digest in the task definition, and that the image was pushed.',
  },
  denied: {
    message: 'A registry denies access to an image, or has none of that name.',
    hint: 'Check the name of the image first; then that the task execution role, on instances without one the instance role, may pull it, or that repositoryCredentials are right.',
  },
  'rate-limit': {
    message: 'A registry allows no more pulls for now.',
    hint: 'Pull with credentials (repositoryCredentials), or from Amazon ECR, be it through its pull-through cache.',
  },
  network: {
    message: 'A registry cannot be reached over the network.',
    hint: 'Give the tasks a way out: a public IP address, a NAT gateway, or VPC endpoints for ecr.api, ecr.dkr and S3; and check security groups and DNS.',
  },
  platform: {
    message: 'An image is of another platform than its tasks.',
    hint: 'Build it for the cpuArchitecture of the task definition (docker build --platform), or change runtimePlatform.',
  },
  disk: {
    message: 'There is no disk space left for an image.',
    hint: 'Free space on the instances or enlarge their volumes; on Fargate set ephemeralStorage.',
  },
  unknown: {
    message: 'An image cannot be pulled.',
    hint: 'The reason says why, in the words of the container runtime.',
  },
};

/** What to say of what tasks need before their containers start. */
export const TASK_RESOURCES: Wordings<'task-resources'> = {
  secrets: {
    message: 'The secrets of a task cannot be fetched.',
    hint: 'Check that each secret or parameter exists, that the task execution role may read and decrypt it, and that the subnets lead to Secrets Manager or Systems Manager.',
  },
  registry: {
    message: 'A task gets no authorisation for Amazon ECR.',
    hint: 'Check that the subnets lead to Amazon ECR, and that the task execution role allows ecr:GetAuthorizationToken.',
  },
  logging: {
    message: 'The logging driver of a container cannot be set up.',
    hint: 'Check that the log group exists, or set awslogs-create-group, and that the task execution role may write to it.',
  },
  'environment-file': {
    message: 'An environment file cannot be fetched from S3.',
    hint: 'Check the ARN in environmentFiles, that the task execution role may read the object, and that the subnets lead to S3.',
  },
  volume: {
    message: 'A volume of a task cannot be set up.',
    hint: 'For EFS check the mount targets, that their security groups allow port 2049, the root directory and the access point; else the volume configuration and the infrastructure role.',
  },
  unknown: {
    message: 'What a task needs before its containers start cannot be set up.',
    hint: 'The reason says what it is.',
  },
};

/** What to say of containers that do not start. */
export const CONTAINER_START: Wordings<'container-start'> = {
  create: {
    message: 'A container cannot be created.',
    hint: 'The reason says why: look at mount points, devices and the disk space of the instance.',
  },
  start: {
    message: 'A container cannot be started.',
    hint: 'The reason says why: look at entryPoint and command, mount points, devices and memory.',
  },
  timeout: {
    message: 'A container does not change its state in time.',
    hint: 'Look at the load of the instance, at slow volumes and logging drivers, and at startTimeout.',
  },
  inspect: {
    message: 'The container agent cannot inspect a container.',
    hint: 'Look at the container runtime of the instance, and restart it with the agent.',
  },
  unknown: {
    message: 'A task does not start.',
    hint: 'Look at the reasons of its containers.',
  },
};

/** What to say of networks. */
export const WRONG_NETWORK: Wordings<'wrong-network'> = {
  subnet: {
    message: 'A subnet of the network configuration does not exist.',
    hint: 'Correct the subnets in networkConfiguration.',
  },
  'security-group': {
    message: 'A security group of the network configuration does not exist.',
    hint: 'Correct the security groups in networkConfiguration.',
  },
  zone: {
    message:
      'A task cannot be placed for an internal error, which can mean a subnet in an unsupported Availability Zone.',
    hint: 'Use subnets in Availability Zones that Fargate supports; if they are, try again.',
  },
  interface: {
    message: 'A task does not get its network interface.',
    hint: 'The reason names the error of EC2. Look at free IP addresses, security groups and tag policies; without an error ECS merely waited in vain, and tries again.',
  },
};

/** What to say of target groups. */
export const WRONG_TARGET_GROUP: Wordings<'wrong-target-group'> = {
  'not-found': {
    message: 'A target group does not exist any more.',
    hint: 'Give the service another one in loadBalancers. Delete a target group only after its service.',
  },
  detached: {
    message: 'A target group belongs to no load balancer.',
    hint: 'Add a listener, or a listener rule, that forwards to it.',
  },
  vpc: {
    message: 'A target group is in another VPC than the tasks.',
    hint: 'Use subnets, or instances, in the VPC of the target group.',
  },
  zone: {
    message: 'Tasks run in an Availability Zone that their load balancer does not serve.',
    hint: 'Enable the zone for the load balancer, or take its subnets out of networkConfiguration.',
  },
  unknown: {
    message: 'Tasks cannot be registered with, or taken out of, a target group.',
    hint: 'The reason says why, in the words of Elastic Load Balancing.',
  },
};

/** What to do about failing health checks. */
export const HEALTH_HINTS: Readonly<Record<Kinds['failing-health-checks'], string>> = {
  'target-group':
    'Check path, port and expected codes of the health check, that the security group of the tasks lets the load balancer in, and that healthCheckGracePeriodSeconds covers their start.',
  'load-balancer':
    'Check the ping target of the health check, that the security group of the instances lets the load balancer in, and that healthCheckGracePeriodSeconds covers the start of a task.',
  containers:
    'Run the command of the health check inside a container. A slow start wants a longer startPeriod, or more retries.',
  other: 'Look at the health checks of what the tasks are registered with.',
  unknown: 'Look at the health checks of the load balancer and of the containers.',
};

/** What to say of capacity. */
export const NO_CAPACITY: Wordings<'no-capacity'> = {
  cpu: {
    message: 'No container instance has enough CPU units left for a task.',
    hint: 'Add instances, use larger ones, or lower the CPU units of the task definition.',
  },
  memory: {
    message: 'No container instance has enough memory left for a task.',
    hint: 'Add instances, use larger ones, or lower the memory of the task definition.',
  },
  gpu: {
    message: 'No container instance has enough GPUs left for a task.',
    hint: 'Add instances with GPUs, or let an old task stop first, by a lower minimumHealthyPercent.',
  },
  ports: {
    message: 'On each container instance a host port that a task needs is taken.',
    hint: 'Use dynamic host ports (hostPort 0), add instances, or let an old task stop first, by a lower minimumHealthyPercent.',
  },
  'network-interfaces': {
    message: 'No container instance can take another network interface.',
    hint: 'Add instances, use larger ones, or turn on the account setting awsvpcTrunking and launch new ones.',
  },
  instances: {
    message: 'There is no container instance that could take a task.',
    hint: 'Register instances with the cluster, or look at why its capacity provider launches none.',
  },
  agent: {
    message: 'The container agent of the instance that fits best is not connected.',
    hint: 'Restart the agent on that instance, and read its log.',
  },
  attribute: {
    message: 'No container instance has all the attributes that the task definition requires.',
    hint: 'Update the container agent, turn on what is missing, or with awsvpc launch instances in the VPC and zones of the subnets. missingAttributes tells what an instance lacks.',
  },
  constraint: {
    message: 'No container instance satisfies the placement constraints.',
    hint: 'Relax the constraints of the service and of the task definition, or add instances that satisfy them.',
  },
  'ip-addresses': {
    message: 'A subnet has no IP addresses left for tasks.',
    hint: 'Add subnets to networkConfiguration, or use larger ones.',
  },
  fargate: {
    message: 'Fargate has no capacity for a task at the moment.',
    hint: 'ECS tries again. Subnets in more Availability Zones help, and FARGATE beside FARGATE_SPOT in the capacity provider strategy.',
  },
  quota: {
    message: 'A quota of the account allows no further task.',
    hint: 'Ask for a higher quota in Service Quotas, or run less.',
  },
  provisioning: {
    message: 'As many tasks of the cluster are in PROVISIONING as may be at once.',
    hint: 'Wait until they run. Scale in smaller steps, with instances ready beforehand.',
  },
  unknown: {
    message: 'There is no place for a task.',
    hint: 'Compare what the task definition asks for with what the instances have left. The message says more, if ECS does.',
  },
};

/** What to say of interruptions. */
export const INTERRUPTED: Wordings<'interrupted'> = {
  spot: {
    message: 'Spot capacity was taken away from tasks.',
    hint: 'ECS starts others when there is capacity. For tasks that must stay, give FARGATE or on-demand instances a base in the capacity provider strategy.',
  },
  host: {
    message: 'The instances of tasks were stopped, terminated, deregistered, or are unwell.',
    hint: 'ECS starts others. Drain instances before they go, so that tasks are replaced first.',
  },
  maintenance: {
    message: 'ECS replaced tasks for maintenance of what they ran on.',
    hint: 'There is nothing to do; a maximumPercent above 100 has others started first.',
  },
};
