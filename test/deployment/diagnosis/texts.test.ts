import { describe, expect, it } from 'vitest';
import { EVENT_TEXTS } from '../../../src/deployment/diagnosis/event-texts.js';
import { type Reading, readEvent, readReason } from '../../../src/deployment/diagnosis/read-text.js';
import { REASON_TEXTS } from '../../../src/deployment/diagnosis/reason-texts.js';

const TARGET_GROUP = 'arn:aws:elasticloadbalancing:eu-central-1:111122223333:targetgroup/api-http/4d2246e3635cc45b';
const POINTER = 'For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.';
const NONE_FITS = '(service web) was unable to place a task because no container instance met all of its requirements.';
const MANAGED = 'ResourceInitializationError: Unable to launch instance(s) for capacity provider web-spot.';
const SECRETS = 'ResourceInitializationError: unable to pull secrets or registry auth:';
const ASSUMED = 'User: arn:aws:sts::111122223333:assumed-role/infra/ecs-service-scheduler is not authorized to perform';

/** The text that decides, and what it comes to in short. */
type Sample = readonly [text: string, id: string, meaning: string];

const EVENTS: readonly Sample[] = [
  ['(service web) has reached a steady state.', 'steady', 'rest'],
  ['(service web, taskSet ecs-svc/9223370479726415095) has reached a steady state.', 'steady', 'nothing'],
  ['(service web) has started 2 tasks: (task 8378fd0f) (task 9d85800c).', 'started', 'nothing'],
  [
    '(service web) has started 2 tasks: (task 8378fd0f). Amazon ECS replaced 2 tasks due to an unhealthy status.',
    'replaced-unhealthy',
    'failing-health-checks unknown',
  ],
  ['(service web) has started 1 tasks in eu-central-1a to AZ Rebalance: (task 8378fd0f).', 'started', 'nothing'],
  ['(service web, taskSet ecs-svc/1) has started 1 tasks: (task 8378fd0f).', 'started', 'nothing'],
  ['(service web) has stopped 2 running tasks: (task 9d85800c).', 'stopped', 'nothing'],
  ['(service web) has stopped 1 running tasks in us-east-1a due to AZ rebalancing: (task 9d).', 'stopped', 'nothing'],
  ['(service web) stopped 2 pending tasks.', 'stopped-pending', 'nothing'],
  [`(service web) registered 2 targets in (target-group ${TARGET_GROUP})`, 'registered', 'nothing'],
  ['(service web) registered 1 instances in (elb web-lb)', 'registered', 'nothing'],
  [`(service web) deregistered 2 targets in (target-group ${TARGET_GROUP})`, 'deregistered', 'nothing'],
  ['(service web) has begun draining connections on 2 tasks.', 'draining', 'nothing'],
  ['(service web, taskSet ecs-svc/2724164) has begun draining connections on 1 tasks.', 'draining', 'nothing'],
  ['(service web) (deployment ecs-svc/1111111111111111111) deployment completed.', 'completed', 'nothing'],
  ['(service web) updated computedDesiredCount for taskSet ecs-svc/922337047 to 1.', 'task-set-scaled', 'nothing'],
  ['(service web, taskSet ecs-svc/922337047) updated state to STEADY_STATE.', 'task-set-steady', 'nothing'],
  ['(service web) is AZ balanced with 2 tasks in eu-1a, 2 tasks in eu-1c.', 'zones-balanced', 'nothing'],
  [
    '(service web) is not AZ balanced with 3 tasks in eu-1a, 1 tasks in eu-1c. AZ Rebalancing in progress.',
    'zones-unbalanced',
    'nothing',
  ],
  ['(service web) stopped AZ Rebalancing.', 'zones-given-up', 'nothing'],

  [
    `${NONE_FITS} Reason: No Container Instances were found in your cluster. ${POINTER}`,
    'instances',
    'no-capacity instances',
  ],
  [
    `${NONE_FITS} The closest matching (container-instance 3f4de1c5-ffdd) has insufficient CPU units available. ${POINTER}`,
    'cpu',
    'no-capacity cpu 3f4de1c5-ffdd',
  ],
  [
    `${NONE_FITS} The closest matching (container-instance 5ed5) has insufficient memory available. ${POINTER}`,
    'memory',
    'no-capacity memory 5ed5',
  ],
  [
    `${NONE_FITS} The closest matching (container-instance 3f4d) is already using a port required by your task. ${POINTER}`,
    'ports',
    'no-capacity ports 3f4d',
  ],
  [
    `${NONE_FITS} The closest matching (container-instance 3a09) doesn't have the agent connected. ${POINTER}`,
    'agent',
    'no-capacity agent 3a09',
  ],
  [
    `service web ${NONE_FITS.slice(14)} The closest matching container-instance 3a09 encountered error "AGENT".`,
    'agent',
    'no-capacity agent 3a09',
  ],
  [
    `${NONE_FITS} The closest matching (container-instance 3a09) is missing an attribute required by your task. ${POINTER}`,
    'attribute',
    'no-capacity attribute 3a09',
  ],
  [
    `${NONE_FITS} The closest matching (container-instance 3a09) encountered error "MemberOf placement constraint unsatisfied.". ${POINTER}`,
    'constraint',
    'no-capacity constraint 3a09',
  ],
  [
    `${NONE_FITS} The closest matching (container-instance 3a09) encountered error "DistinctInstance placement constraint unsatisfied." ${POINTER}`,
    'constraint',
    'no-capacity constraint 3a09',
  ],
  [`${NONE_FITS} Reason: encountered error "RESOURCE:ENI".`, 'network-interfaces', 'no-capacity network-interfaces'],
  [`${NONE_FITS} The closest matching (container-instance 3a09) is too small.`, 'none-fits', 'no-capacity unknown'],
  [NONE_FITS, 'unplaced', 'no-capacity unknown'],
  [
    '(service web) was unable to place a task because the resources could not be found.',
    'unplaced',
    'no-capacity unknown',
  ],
  ['(service web) is unable to place a task in us-east-1a.', 'unplaced', 'no-capacity unknown'],
  [
    '(service web) is unable to place a task in us-east-1a because no container instance met all of its requirements.',
    'unplaced',
    'no-capacity unknown',
  ],
  [
    '(service web) was unable to place a task. Reason: Capacity is unavailable at this time. Please try again later or in a different availability zone.',
    'fargate',
    'no-capacity fargate',
  ],
  [
    "(service web) was unable to place a task. Reason: You've reached the limit on the number of tasks you can run concurrently.",
    'quota',
    'no-capacity quota',
  ],
  [
    'service web was unable to place a task. Reason: You’ve reached the limit on the number of vCPUs you can run concurrently',
    'quota',
    'no-capacity quota',
  ],
  [
    '(service web) was unable to place a task. Reason: The requested MEMORY configuration is above your limit.',
    'size-quota',
    'no-capacity quota',
  ],
  ['(service web) was unable to place a task. Reason: Internal error.', 'unsupported-zone', 'wrong-network zone'],
  ['(service web) was unable to place a task. Reason: TaskFailedToStart: RESOURCE:GPU.', 'gpu', 'no-capacity gpu'],
  [
    '(service web) was unable to place a task. Reason: CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref docker.io/library/repository:latest: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed.',
    'pull-denied',
    'image-pull denied',
  ],
  [
    `(service web) was unable to place a task. Reason: ${SECRETS} The task cannot pull registry auth from Amazon ECR: There is a connection issue between the task and Amazon ECR. Check your task network configuration. operation error ECR: GetAuthorizationToken, exceeded maximum number of attempts.`,
    'registry',
    'task-resources registry',
  ],
  [
    `(service web) was unable to place a task. Reason: ${MANAGED} UnfulfillableCapacity: Unable to fulfill capacity due to your request configuration.`,
    'managed-instances',
    'no-capacity instances',
  ],
  [
    `(service web) was unable to place a task. Reason: ${MANAGED} MaxSpotInstanceCountExceeded: Max spot instance count exceeded.`,
    'managed-quota',
    'no-capacity quota',
  ],
  [
    `(service web) was unable to place a task. Reason: ${MANAGED} UnauthorizedOperation: You are not authorized to perform this operation.`,
    'managed-role',
    'wrong-role permissions',
  ],
  ['(service web) was unable to place a task. Reason: The moon is full.', 'unplaced-why', 'unknown'],
  ['(service web) was unable to place a task. Reason: Scaling activity initiated by me.', 'unplaced-why', 'unknown'],
  ['service (web) could not launch 3 tasks for deployment ecs-svc/11.', 'not-launched', 'no-capacity unknown'],
  [
    '(service web) could not launch 3 tasks for deployment ecs-svc/11 due to RESOURCE:MEMORY.',
    'memory',
    'no-capacity memory',
  ],
  [
    '(service web) was unable to place tasks in your cluster because the tasks provisioning capacity limit was exceeded.',
    'provisioning-limit',
    'no-capacity provisioning',
  ],
  [
    'service web Timed out waiting for Amazon ECS Agent to start. Please check logs at /var/log/ecs/ecs-agent.log".',
    'no-agent',
    'no-capacity agent',
  ],
  [
    '(service web) was unable to reach steady state. Reason: No Container Instances were found in your capacity provider.',
    'instances',
    'no-capacity instances',
  ],
  ['(service web) was unable to reach steady state. Reason: It is Monday.', 'not-steady', 'unknown'],
  [
    '(service web) was unable to reach steady state because (taskSet ecs-svc/11) was unable to scale in due to (reason 2 tasks under protection)',
    'protected',
    'protected-tasks',
  ],
  [
    '(service web) was unable to AZ Rebalance because ecs-svc/11 was unable to scale in due to 2 tasks under protection.',
    'zones-protected',
    'protected-tasks',
  ],

  [
    `(service web) (task 9d85) (port 8080) is unhealthy in (target-group ${TARGET_GROUP}) due to (reason Health checks failed with these codes: [503]).`,
    'unhealthy-target',
    `failing-health-checks target-group ${TARGET_GROUP}`,
  ],
  [
    `(service web, taskSet ecs-svc/1) (task 9d85) (instance i-0a) (port 32875) is unhealthy in (target-group ${TARGET_GROUP}) due to (reason Request timed out).`,
    'unhealthy-target',
    `failing-health-checks target-group ${TARGET_GROUP}`,
  ],
  [
    `(service web) (task 9d85) (port 3000) is unhealthy in (target-group ${TARGET_GROUP}) due to (reason Target is in an Availability Zone that is not enabled for the load balancer)`,
    'target-group-zone',
    `wrong-target-group zone ${TARGET_GROUP}`,
  ],
  [
    `service (web) task set (ecs-svc/823) (task 9d85) is not healthy in target-group (${TARGET_GROUP}) due to TARGET GROUP IS NOT FOUND.`,
    'target-group-gone',
    `wrong-target-group not-found ${TARGET_GROUP}`,
  ],
  [
    `service (web) task set (ecs-svc/823) (task 9d85) is not healthy in target-group (${TARGET_GROUP}) due to TARGET IS NOT FOUND.`,
    'target-gone',
    `deregistered-target ${TARGET_GROUP}`,
  ],
  [
    '(service web) (instance i-0abc) is unhealthy in (elb web-lb) due to (reason Instance has failed at least the UnhealthyThreshold number of health checks consecutively.)',
    'unhealthy-instance',
    'failing-health-checks load-balancer web-lb',
  ],
  [
    '(service web) (task 9d85) is unhealthy in (vpc-lattice-target-group tg-1) due to (reason it is).',
    'unhealthy-elsewhere',
    'failing-health-checks other vpc-lattice-target-group tg-1',
  ],
  [
    '(service web) (task 60a736a7) failed container health checks.',
    'unhealthy-containers',
    'failing-health-checks containers',
  ],
  [
    `(service web) failed to register targets in (target-group ${TARGET_GROUP}) with (error The following targets are not in the target group VPC 'vpc-1': 'i-0381')`,
    'target-group-vpc',
    `wrong-target-group vpc ${TARGET_GROUP}`,
  ],
  [
    `(service web) failed to deregister targets in (target-group ${TARGET_GROUP}) with (error ${ASSUMED}: elasticloadbalancing:DeregisterTargets on resource: x because no identity-based policy allows it)`,
    'not-authorized',
    `wrong-role permissions ${TARGET_GROUP} arn:aws:sts::111122223333:assumed-role/infra/ecs-service-scheduler elasticloadbalancing:DeregisterTargets`,
  ],
  [
    `(service web) failed to register targets in (target-group ${TARGET_GROUP}) with (error One or more target groups not found)`,
    'target-group-gone',
    `wrong-target-group not-found ${TARGET_GROUP}`,
  ],
  [
    `(service web) failed to register targets in (target-group ${TARGET_GROUP}) with (error some-error)`,
    'registration-failed',
    `wrong-target-group unknown ${TARGET_GROUP}`,
  ],
  [
    "(service web) failed to launch a task with (error ECS was unable to assume the role 'arn:aws:iam::111122223333:role/web' that was provided for this task. Please verify that the role being passed has the proper trust relationship and permissions and that your IAM user has permissions to pass this role.).",
    'assume-role',
    'wrong-role assume arn:aws:iam::111122223333:role/web',
  ],
  [
    "(service web) failed to launch a task with (error Error retrieving subnet information for [subnet-1]: The subnet ID 'subnet-1' does not exist (ErrorCode: InvalidSubnetID.NotFound)).",
    'subnet',
    'wrong-network subnet',
  ],
  [
    "(service web) failed to launch a task with (error The security group 'sg-1' does not exist).",
    'security-group',
    'wrong-network security-group',
  ],
  ['(service web) failed to launch a task with (error some-error).', 'launch-failed', 'unknown'],

  [
    '(service web) (deployment ecs-svc/11) deployment failed: tasks failed to start.',
    'breaker-tripped',
    'deployment-failed circuit-breaker ecs-svc/11',
  ],
  [
    'service web deployment ecs-svc/11 deployment failed: tasks failed to start.',
    'breaker-tripped',
    'deployment-failed circuit-breaker ecs-svc/11',
  ],
  [
    '(service web) (deployment ecs-svc/11) deployment failed: alarm detected.',
    'alarm-detected',
    'deployment-failed alarm ecs-svc/11',
  ],
  [
    '(service web) (deployment ecs-svc/11) deployment failed: who knows.',
    'deployment-failed',
    'deployment-failed unknown ecs-svc/11',
  ],
  ['(service web) rolling back to deployment ecs-svc/10.', 'rolling-back', 'deployment-failed unknown ecs-svc/10'],
  ['(service web) is unable to consistently start tasks successfully.', 'inconsistent', 'failing-tasks'],
  [`(service web) is unable to consistently start tasks successfully. ${POINTER}`, 'inconsistent', 'failing-tasks'],
  ['(service web) operations are being throttled. Will try again later.', 'throttled', 'throttled'],
  ['(service web) operations are being throttled on elb. Will try again later.', 'throttled', 'throttled elb'],
  [
    '(service web) was unable to stop or start tasks during a deployment because of the service deployment configuration. Update the minimumHealthyPercent or maximumPercent value and try again.',
    'no-room',
    'no-room',
  ],
  [
    'IAM permissions policies have been misconfigured or changed, and ECS can no longer maintain your (service web).',
    'permissions',
    'wrong-role permissions',
  ],
  [
    'IAM trust relationship has been misconfigured or changed, and ECS can no longer maintain your service',
    'trust',
    'wrong-role assume',
  ],
];

const REASONS: readonly Sample[] = [
  ['TaskFailedToStart: RESOURCE:CPU', 'cpu', 'no-capacity cpu'],
  ['RESOURCE:MEMORY', 'memory', 'no-capacity memory'],
  ['RESOURCE:PORTS', 'ports', 'no-capacity ports'],
  ['RESOURCE:ENI', 'network-interfaces', 'no-capacity network-interfaces'],
  ['Unable to attach network interface to unused device index', 'network-interfaces', 'no-capacity network-interfaces'],
  ['RESOURCE:FARGATE', 'fargate', 'no-capacity fargate'],
  ['RESOURCE:NEURON', 'resource', 'no-capacity unknown'],
  ['TaskFailedToStart: AGENT', 'agent', 'no-capacity agent'],
  ['TaskFailedToStart: ATTRIBUTE', 'attribute', 'no-capacity attribute'],
  ['LOCATION', 'attribute', 'no-capacity attribute'],
  ['TaskFailedToStart: MemberOf placement constraint unsatisfied', 'constraint', 'no-capacity constraint'],
  ['TaskFailedToStart: NO ACTIVE INSTANCES', 'instances', 'no-capacity instances'],
  ['TaskFailedToStart: EMPTY CAPACITY PROVIDER', 'instances', 'no-capacity instances'],
  [
    "Unexpected EC2 error while attempting to Create Network Interface with public IP assignment enabled in subnet 'subnet-1': InsufficientFreeAddressesInSubnet",
    'ip-addresses',
    'no-capacity ip-addresses',
  ],
  [
    'Unexpected EC2 error while attempting to tag the network interface: TagPolicyViolation',
    'interface',
    'wrong-network interface',
  ],
  ['Timeout waiting for network interface provisioning to complete.', 'interface', 'wrong-network interface'],
  [
    'ResourceInitializationError: failed to configure ENI: failed to setup regular eni: netplugin failed with no error message',
    'interface-setup',
    'wrong-network interface',
  ],
  [
    'The target group with targetGroupArn arn:x does not have an associated load balancer.',
    'target-group-detached',
    'wrong-target-group detached',
  ],

  [
    'CannotPullContainerError: pull image manifest has been retried 7 time(s): 429 Too Many Requests - You have reached your unauthenticated pull rate limit',
    'pull-rate-limit',
    'image-pull rate-limit',
  ],
  [
    "CannotPullContainerError: pull image manifest has been retried 7 time(s): image Manifest does not contain descriptor matching platform 'linux/amd64'",
    'pull-platform',
    'image-pull platform',
  ],
  [
    'CannotPullContainerError: write /var/lib/docker/tmp/GetImageBlob111111111: no space left on device',
    'pull-disk',
    'image-pull disk',
  ],
  [
    'CannotPullContainerError: API error (500): Get https://111122223333.dkr.ecr.us-east-1.amazonaws.com/v2/: net/http: request canceled while waiting for connection"',
    'pull-network',
    'image-pull network',
  ],
  [
    'CannotPullContainerError: The task can’t pull the image. Check your network configuration. x',
    'pull-network',
    'image-pull network',
  ],
  [
    'CannotPullECRContainerError: RequestError: send request failed caused by: Post "https://api.ecr.us-west-2.amazonaws.com/": dial tcp: lookup api.ecr on 10.0.0.2:53: no such host',
    'pull-network',
    'image-pull network',
  ],
  [
    'CannotPullContainerError: The task can’t pull the image. Check whether the image exists. Error response from daemon: pull access denied for some/nonsense, repository does not exist',
    'pull-missing',
    'image-pull not-found',
  ],
  [
    'CannotPullContainerError: The task can’t pull the image. Check that the role has the permissions to pull images from the registry. Error',
    'pull-denied',
    'image-pull denied',
  ],
  [
    'CannotPullContainerError: ref pull has been retried 1 time(s): failed to copy: httpReaderSeeker: failed open: unexpected status code https://x: 403 Forbidden',
    'pull-denied',
    'image-pull denied',
  ],
  [
    'CannotPullContainerError: API error (404): repository 111122223333.dkr.ecr.us-east-1.amazonaws.com/repo not found',
    'pull-not-found',
    'image-pull not-found',
  ],
  [
    'CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref docker.io/x:1: not found',
    'pull-not-found',
    'image-pull not-found',
  ],
  [
    'CannotPullContainerError: pull command failed: panic: runtime error: invalid memory address',
    'pull',
    'image-pull unknown',
  ],

  [
    `${SECRETS} execution resource retrieval failed: unable to retrieve ecr registry auth: service call has been retried 1 time(s)`,
    'registry',
    'task-resources registry',
  ],
  [
    `${SECRETS} execution resource retrieval failed: unable to retrieve secrets from ssm: service call has been retried 1 time(s): operation error SSM: GetParameters, api error AccessDeniedException`,
    'secrets',
    'task-resources secrets',
  ],
  [
    'Fetching secret data from SSM Parameter Store in eu-west-1: invalid parameters: /demo/dev/MISSING',
    'secrets-on-instances',
    'task-resources secrets',
  ],
  [
    'ResourceInitializationError: failed to validate logger args: failed to create Cloudwatch log stream: ResourceNotFoundException: The specified log group does not exist.',
    'logging',
    'task-resources logging',
  ],
  [
    'CannotStartContainerError: Error response from daemon: failed to initialize logging driver: failed to create Cloudwatch log stream: ResourceNotFoundException',
    'logging-on-instances',
    'task-resources logging',
  ],
  [
    'ResourceInitializationError: failed to download env files: file download command: non empty error stream',
    'environment-file',
    'task-resources environment-file',
  ],
  [
    "ResourceInitializationError: failed to invoke EFS utils commands to set up EFS volumes: stderr: b'mount.nfs4: access denied by server'",
    'volume',
    'task-resources volume',
  ],
  ['CannotCreateVolumeError: x', 'volume', 'task-resources volume'],
  ['ResourceInitializationError: unable to do something new', 'resource-initialization', 'task-resources unknown'],

  ['OutOfMemoryError: Container killed due to memory usage', 'out-of-memory', 'out-of-memory'],
  ['CannotCreateContainerError: API error (500): devmapper', 'create', 'container-start create'],
  [
    'CannotStartContainerError: Error response from daemon: OCI runtime create failed',
    'start',
    'container-start start',
  ],
  [
    'DockerTimeoutError: Could not transition to started; timed out after waiting 3m0s',
    'timeout',
    'container-start timeout',
  ],
  ['CannotInspectContainerError: Could not transition to inspecting', 'inspect', 'container-start inspect'],
  ['Essential container in task exited', 'exited', 'crash-loop'],
  ['Task failed to start', 'not-started', 'container-start unknown'],

  [
    `Task failed ELB health checks in (target-group ${TARGET_GROUP})`,
    'target-health',
    `failing-health-checks target-group ${TARGET_GROUP}`,
  ],
  ['Task failed ELB health checks in (elb web-lb)', 'instance-health', 'failing-health-checks load-balancer web-lb'],
  ['Task failed ELB health checks', 'balancer-health', 'failing-health-checks unknown'],
  ['Task failed container health checks', 'container-health', 'failing-health-checks containers'],

  ['Your Spot Task was interrupted.', 'spot', 'interrupted spot'],
  ['Host EC2 (instance i-06aab15feb4568492) terminated.', 'host', 'interrupted host'],
  ['Container instance deregistration forced by user', 'deregistered-instance', 'interrupted host'],
  [
    'Service web: ECS is performing maintenance on the underlying infrastructure hosting the task',
    'maintenance',
    'interrupted maintenance',
  ],
  ['Scaling activity initiated by (deployment ecs-svc/11)', 'scaled', 'nothing'],
  ['Service web: container instance is in DRAINING state', 'drained-instance', 'nothing'],
];

/** The facts that findings are made of; reasons are tested with them. */
const NAMED = [
  'containerInstance',
  'targetGroup',
  'loadBalancer',
  'checker',
  'role',
  'action',
  'deployment',
  'rolledBackTo',
  'by',
];

function inShort({ means, facts }: Reading): string {
  if (typeof means === 'string') return means;
  const kind = 'kind' in means ? [means.kind] : [];
  return [means.cause, ...kind, ...NAMED.flatMap((name) => facts[name] ?? [])].join(' ');
}

describe('the message of an event', () => {
  it.each(EVENTS)('%s', (message, id, meaning) => {
    const reading = readEvent(message);
    expect(reading.id).toBe(id);
    expect(inShort(reading)).toBe(meaning);
  });

  it('is about what stands before it', () => {
    const message = `(service web, taskSet ecs-svc/1) (task 9d) (instance i-0a) (port 80) is unhealthy in (target-group ${TARGET_GROUP}) due to (reason no).`;
    expect(readEvent(message).facts).toMatchObject({
      service: 'web',
      taskSet: 'ecs-svc/1',
      task: '9d',
      instance: 'i-0a',
      port: '80',
    });
  });

  it.each([
    '',
    ' ',
    '(service web)',
    '(service web) ',
    '(service web) is on strike.',
    'has reached',
    'service',
    '(service web) has reached a steady stateless',
    'The service has reached a steady state.',
    '(service web) (deployment ecs-svc/1) deployment completely failed.',
    '(service web) has started many tasks.',
    '((service web)) has reached a steady state.',
  ])('is not known otherwise: %j', (message) => {
    expect(readEvent(message)).toMatchObject({ means: { cause: 'unknown' }, vague: false });
    expect(readEvent(message)).not.toHaveProperty('id');
  });
});

describe('a reason', () => {
  it.each(REASONS)('%s', (reason, id, meaning) => {
    const reading = readReason(reason);
    expect(reading.id).toBe(id);
    expect(inShort(reading)).toBe(meaning);
  });

  it.each(['', 'CannotPull', 'stopped by nobody', 'The task said: OutOfMemoryError', 'Internal error. Or not.'])(
    'is not known otherwise: %j',
    (reason) => {
      expect(readReason(reason)).toMatchObject({ means: { cause: 'unknown' }, vague: false });
    },
  );
});

describe('the known texts', () => {
  const texts = [...EVENT_TEXTS, ...REASON_TEXTS];

  it('have ids of their own', () => {
    const ids = texts.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are tested, each', () => {
    const tested = new Set([...EVENTS, ...REASONS].map(([, id]) => id));
    expect(texts.map(({ id }) => id).filter((id) => !tested.has(id))).toEqual([]);
  });

  it('are anchored, and keep no state from one text to the next', () => {
    for (const { id, pattern } of texts) {
      expect(pattern.source, id).toMatch(/^\^/);
      expect(pattern.flags, id).toMatch(/^s?$/);
    }
  });

  it('repeat nothing that repeats', () => {
    for (const { id, pattern } of texts) expect(pattern.source, id).not.toMatch(/[*+}]\)[*+{]/);
  });

  it('are read in no time, however long and repetitive they are', () => {
    const long = 100_000;
    const hostile = [
      ...['(', ' ', '(service a) ', '(task a) ', 'Reason: ', 'a', '1', '\n', ')', 'CannotPullContainerError: '],
      ...[...EVENTS, ...REASONS].map(([text]) => `${text} `),
    ].flatMap((piece) => [piece.repeat(long / piece.length), `${EVENTS[0]?.[0]}${piece.repeat(long / piece.length)}`]);
    const started = performance.now();
    for (const text of hostile) {
      readEvent(text);
      readReason(text);
    }
    expect((performance.now() - started) / hostile.length).toBeLessThan(50);
  });
});
