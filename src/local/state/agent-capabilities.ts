/**
 * The attributes that a current container agent on Linux registers.
 *
 * @module
 */

const LOG_DRIVERS = ['awsfirelens', 'awslogs', 'fluentd', 'gelf', 'journald', 'json-file', 'none', 'splunk', 'syslog'];
const OLDEST_REMOTE_API = 17;
const NEWEST_REMOTE_API = 44;

const CAPABILITIES = [
  'ecr-auth',
  'privileged-container',
  'task-iam-role',
  'task-iam-role-network-host',
  ...LOG_DRIVERS.map((driver) => `logging-driver.${driver}`),
  ...Array.from(
    { length: NEWEST_REMOTE_API - OLDEST_REMOTE_API + 1 },
    (_, i) => `docker-remote-api.1.${OLDEST_REMOTE_API + i}`,
  ),
];

const NEWER_CAPABILITIES = [
  'aws-appmesh',
  'container-health-check',
  'container-ordering',
  'container-restart-policy',
  'docker-plugin.local',
  'efs',
  'efsAuth',
  'env-files.s3',
  'execute-command',
  'execution-role-awslogs',
  'execution-role-ecr-pull',
  'extensible-ephemeral-storage',
  'fault-injection',
  'firelens.fluentbit',
  'firelens.fluentd',
  'firelens.options.config.file',
  'firelens.options.config.s3',
  'increased-task-cpu-limit',
  'network.container-port-range',
  'pid-ipc-namespace-sharing',
  'private-registry-authentication.secretsmanager',
  'secrets.asm.bootstrap.log-driver',
  'secrets.asm.environment-variables',
  'secrets.ssm.bootstrap.log-driver',
  'secrets.ssm.environment-variables',
  'service-connect-v1',
  'storage.ebs-task-volume-attach',
  'task-cpu-mem-limit',
  'task-eni',
  'task-eni-trunking',
];

/** Their names. */
export const AGENT_CAPABILITIES: readonly string[] = [
  ...CAPABILITIES.map((name) => `com.amazonaws.ecs.capability.${name}`),
  ...NEWER_CAPABILITIES.map((name) => `ecs.capability.${name}`),
];

/** Whether an attribute is something that agents register of themselves. */
export const isCapability = (name: string) => /^(?:com\.amazonaws\.)?ecs\.capability\./.test(name);
