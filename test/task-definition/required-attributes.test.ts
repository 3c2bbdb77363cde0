import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strict } from '../../src/codec/index.js';
import { Attribute } from '../../src/model/attribute/attribute.js';
import { RegisterTaskDefinitionRequest } from '../../src/model/task-definition/register-task-definition.js';
import { TaskDefinition } from '../../src/model/task-definition/task-definition.js';
import { ATTRIBUTE_RULES, type RequiredAttributesInput } from '../../src/task-definition/attribute-rules.js';
import { requiredAttributes } from '../../src/task-definition/required-attributes.js';
import { valid } from '../support/arbitrary.js';
import { deepFreeze } from '../support/deep-freeze.js';
import { placesIn, stepsIn, valueAt, withoutValueAt } from '../support/places.js';
import { rightOf } from '../support/sides.js';

const ROLE = 'arn:aws:iam::123456789012:role/web';
const ECR = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:1';
const SECRET = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:db-AbCdEf';
const PARAMETER = 'arn:aws:ssm:eu-west-1:123456789012:parameter/db';
const PLAIN = { name: 'plain', image: 'public.ecr.aws/nginx/nginx:1.27' };

type Members = Readonly<Record<string, unknown>>;
type Required = Readonly<Record<string, readonly string[]>>;

const request = (members: Members) =>
  deepFreeze(
    rightOf(RegisterTaskDefinitionRequest.decode({ family: 'web', containerDefinitions: [PLAIN], ...members })),
  );

/** A definition whose second container has these members. */
const container = (members: Members, task: Members = {}) =>
  request({ containerDefinitions: [PLAIN, { ...PLAIN, name: 'app', ...members }], ...task });

const volume = (members: Members) => request({ volumes: [{ name: 'data' }, { name: 'files', ...members }] });

/** The causes by attribute. */
const required = (definition: RequiredAttributesInput): Required =>
  Object.fromEntries(requiredAttributes(definition).map(({ name, causes }) => [name, causes]));

const namesOf = (definition: RequiredAttributesInput) => requiredAttributes(definition).map(({ name }) => name);

const LOG_DRIVER = 'containerDefinitions[1].logConfiguration.logDriver';

const awslogs = {
  'com.amazonaws.ecs.capability.logging-driver.awslogs': [LOG_DRIVER],
  'com.amazonaws.ecs.capability.docker-remote-api.1.19': [LOG_DRIVER],
};

interface Row {
  readonly of: string;
  readonly definition: RequiredAttributesInput;
  readonly asks: Required;
}

const rows: readonly Row[] = [
  ...['fluentd', 'gelf', 'journald', 'json-file', 'splunk', 'syslog', 'newer'].map((driver) => ({
    of: `the log driver ${driver}`,
    definition: container({ logConfiguration: { logDriver: driver } }),
    asks: { [`com.amazonaws.ecs.capability.logging-driver.${driver}`]: [LOG_DRIVER] },
  })),
  {
    of: 'the log driver awslogs',
    definition: container({ logConfiguration: { logDriver: 'awslogs' } }),
    asks: awslogs,
  },
  {
    of: 'the log driver awsfirelens',
    definition: container({ logConfiguration: { logDriver: 'awsfirelens' } }),
    asks: {
      'com.amazonaws.ecs.capability.logging-driver.awsfirelens': [LOG_DRIVER],
      'com.amazonaws.ecs.capability.docker-remote-api.1.19': [LOG_DRIVER],
    },
  },
  {
    of: 'awslogs with an execution role',
    definition: container({ logConfiguration: { logDriver: 'awslogs' } }, { executionRoleArn: ROLE }),
    asks: { ...awslogs, 'ecs.capability.execution-role-awslogs': ['executionRoleArn', LOG_DRIVER] },
  },
  {
    of: 'another log driver with an execution role',
    definition: container({ logConfiguration: { logDriver: 'syslog' } }, { executionRoleArn: ROLE }),
    asks: { 'com.amazonaws.ecs.capability.logging-driver.syslog': [LOG_DRIVER] },
  },
  {
    of: 'the log options mode and max-buffer-size',
    definition: container({
      logConfiguration: { logDriver: 'syslog', options: { mode: 'non-blocking', 'max-buffer-size': '25m', tag: 'a' } },
    }),
    asks: {
      'com.amazonaws.ecs.capability.logging-driver.syslog': [LOG_DRIVER],
      'com.amazonaws.ecs.capability.docker-remote-api.1.28': [
        'containerDefinitions[1].logConfiguration.options.mode',
        'containerDefinitions[1].logConfiguration.options["max-buffer-size"]',
      ],
    },
  },
  {
    of: 'the log option awslogs-create-group',
    definition: container({ logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-create-group': 'true' } } }),
    asks: {
      ...awslogs,
      'com.amazonaws.ecs.capability.docker-remote-api.1.29': [
        'containerDefinitions[1].logConfiguration.options["awslogs-create-group"]',
      ],
    },
  },
  {
    of: 'an image of Amazon ECR',
    definition: container({ image: ECR }),
    asks: { 'com.amazonaws.ecs.capability.ecr-auth': ['containerDefinitions[1].image'] },
  },
  {
    of: 'an image of Amazon ECR in China',
    definition: container({ image: '123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn/team/web' }),
    asks: { 'com.amazonaws.ecs.capability.ecr-auth': ['containerDefinitions[1].image'] },
  },
  ...[
    'public.ecr.aws/nginx/nginx:1.27',
    'nginx',
    'registry.example/123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:1',
    '123456789012.dkr.ecr.eu-west-1.amazonaws.com.example/web:1',
    '12345.dkr.ecr.eu-west-1.amazonaws.com/web:1',
  ].map((image) => ({
    of: `the image ${image}, even with an execution role`,
    definition: container({ image }, { executionRoleArn: ROLE }),
    asks: {},
  })),
  {
    of: 'an image of Amazon ECR with an execution role',
    definition: container({ image: ECR }, { executionRoleArn: ROLE }),
    asks: {
      'com.amazonaws.ecs.capability.ecr-auth': ['containerDefinitions[1].image'],
      'ecs.capability.execution-role-ecr-pull': ['executionRoleArn', 'containerDefinitions[1].image'],
    },
  },
  {
    of: 'a task role',
    definition: request({ taskRoleArn: ROLE, networkMode: 'bridge' }),
    asks: { 'com.amazonaws.ecs.capability.task-iam-role': ['taskRoleArn'] },
  },
  {
    of: 'a task role with the network mode host',
    definition: request({ taskRoleArn: ROLE, networkMode: 'host' }),
    asks: {
      'com.amazonaws.ecs.capability.task-iam-role': ['taskRoleArn'],
      'com.amazonaws.ecs.capability.task-iam-role-network-host': ['taskRoleArn', 'networkMode'],
    },
  },
  ...['bridge', 'host', 'none'].map((networkMode) => ({
    of: `the network mode ${networkMode} alone`,
    definition: request({ networkMode }),
    asks: {},
  })),
  {
    of: 'the network mode awsvpc',
    definition: request({ networkMode: 'awsvpc' }),
    asks: {
      'ecs.capability.task-eni': ['networkMode'],
      'com.amazonaws.ecs.capability.docker-remote-api.1.18': ['networkMode'],
    },
  },
  {
    of: 'a memory reservation',
    definition: container({ memory: 512, memoryReservation: 256 }),
    asks: { 'com.amazonaws.ecs.capability.docker-remote-api.1.21': ['containerDefinitions[1].memoryReservation'] },
  },
  {
    of: 'a health check without a start period',
    definition: container({ healthCheck: { command: ['CMD-SHELL', 'true'] } }),
    asks: {
      'ecs.capability.container-health-check': ['containerDefinitions[1].healthCheck'],
      'com.amazonaws.ecs.capability.docker-remote-api.1.24': ['containerDefinitions[1].healthCheck'],
    },
  },
  {
    of: 'a health check with a start period',
    definition: container({ healthCheck: { command: ['CMD-SHELL', 'true'], startPeriod: 30 } }),
    asks: {
      'ecs.capability.container-health-check': ['containerDefinitions[1].healthCheck'],
      'com.amazonaws.ecs.capability.docker-remote-api.1.29': ['containerDefinitions[1].healthCheck.startPeriod'],
    },
  },
  {
    of: 'a dependency',
    definition: container({ dependsOn: [{ containerName: 'plain', condition: 'START' }] }),
    asks: { 'ecs.capability.container-ordering': ['containerDefinitions[1].dependsOn'] },
  },
  ...['startTimeout', 'stopTimeout'].map((timeout) => ({
    of: `a ${timeout}`,
    definition: container({ [timeout]: 60 }),
    asks: { 'ecs.capability.container-ordering': [`containerDefinitions[1].${timeout}`] },
  })),
  ...[PARAMETER, 'db', '/team/secretsmanager', 'arn:aws:ssm:eu-west-1:123456789012:parameter/a:secretsmanager:'].map(
    (valueFrom) => ({
      of: `a secret from ${valueFrom}`,
      definition: container({ secrets: [{ name: 'DB', valueFrom }] }),
      asks: { 'ecs.capability.secrets.ssm.environment-variables': ['containerDefinitions[1].secrets[0].valueFrom'] },
    }),
  ),
  ...[SECRET, 'arn:aws-cn:secretsmanager:cn-north-1:123456789012:secret:db-AbCdEf:password::'].map((valueFrom) => ({
    of: `a secret from ${valueFrom}`,
    definition: container({ secrets: [{ name: 'DB', valueFrom }] }),
    asks: { 'ecs.capability.secrets.asm.environment-variables': ['containerDefinitions[1].secrets[0].valueFrom'] },
  })),
  {
    of: 'secret options of a log driver',
    definition: container({
      logConfiguration: {
        logDriver: 'splunk',
        secretOptions: [
          { name: 'splunk-url', valueFrom: PARAMETER },
          { name: 'splunk-token', valueFrom: SECRET },
        ],
      },
    }),
    asks: {
      'com.amazonaws.ecs.capability.logging-driver.splunk': [LOG_DRIVER],
      'ecs.capability.secrets.ssm.bootstrap.log-driver': [
        'containerDefinitions[1].logConfiguration.secretOptions[0].valueFrom',
      ],
      'ecs.capability.secrets.asm.bootstrap.log-driver': [
        'containerDefinitions[1].logConfiguration.secretOptions[1].valueFrom',
      ],
    },
  },
  {
    of: 'credentials of a registry',
    definition: container({ repositoryCredentials: { credentialsParameter: SECRET } }),
    asks: {
      'ecs.capability.private-registry-authentication.secretsmanager': [
        'containerDefinitions[1].repositoryCredentials',
      ],
    },
  },
  {
    of: 'a privileged container',
    definition: container({ privileged: true }),
    asks: { 'com.amazonaws.ecs.capability.privileged-container': ['containerDefinitions[1].privileged'] },
  },
  {
    of: 'a driver of a Docker volume',
    definition: volume({ dockerVolumeConfiguration: { driver: 'local' } }),
    asks: {
      'ecs.capability.docker-plugin.local': ['volumes[1].dockerVolumeConfiguration.driver'],
      'com.amazonaws.ecs.capability.docker-remote-api.1.25': ['volumes[1].dockerVolumeConfiguration.driver'],
    },
  },
  {
    of: 'a driver with a tag',
    definition: volume({ dockerVolumeConfiguration: { driver: 'rexray/ebs:latest' } }),
    asks: {
      'ecs.capability.docker-plugin.rexray/ebs.latest': ['volumes[1].dockerVolumeConfiguration.driver'],
      'com.amazonaws.ecs.capability.docker-remote-api.1.25': ['volumes[1].dockerVolumeConfiguration.driver'],
    },
  },
  ...[undefined, 'DISABLED'].map((transitEncryption) => ({
    of: `an EFS volume whose encryption is ${transitEncryption}`,
    definition: volume({ efsVolumeConfiguration: { fileSystemId: 'fs-1', transitEncryption } }),
    asks: {
      'ecs.capability.efs': ['volumes[1].efsVolumeConfiguration'],
      'com.amazonaws.ecs.capability.docker-remote-api.1.25': ['volumes[1].efsVolumeConfiguration'],
    },
  })),
  {
    of: 'an EFS volume whose encryption is ENABLED',
    definition: volume({ efsVolumeConfiguration: { fileSystemId: 'fs-1', transitEncryption: 'ENABLED' } }),
    asks: {
      'ecs.capability.efs': ['volumes[1].efsVolumeConfiguration'],
      'com.amazonaws.ecs.capability.docker-remote-api.1.25': ['volumes[1].efsVolumeConfiguration'],
      'ecs.capability.efsAuth': ['volumes[1].efsVolumeConfiguration.transitEncryption'],
    },
  },
  {
    of: 'environment files',
    definition: container({ environmentFiles: [{ type: 's3', value: 'arn:aws:s3:::bucket/web.env' }] }),
    asks: { 'ecs.capability.env-files.s3': ['containerDefinitions[1].environmentFiles'] },
  },
  {
    of: 'ephemeral storage',
    definition: request({ ephemeralStorage: { sizeInGiB: 100 } }),
    asks: { 'ecs.capability.extensible-ephemeral-storage': ['ephemeralStorage'] },
  },
  ...['16384', '16 vCPU', ' 16.VCPU ', '10241', '10.5 vcpu'].map((cpu) => ({
    of: `${cpu} of CPU`,
    definition: request({ cpu }),
    asks: { 'ecs.capability.increased-task-cpu-limit': ['cpu'] },
  })),
  ...['256', '8192', '10240', '10 vCPU', '.25 vCPU'].map((cpu) => ({
    of: `${cpu} of CPU`,
    definition: request({ cpu }),
    asks: {},
  })),
  ...['pidMode', 'ipcMode'].map((member) => ({
    of: `the ${member}`,
    definition: request({ [member]: 'task' }),
    asks: { 'ecs.capability.pid-ipc-namespace-sharing': [member] },
  })),
  {
    of: 'pidMode and ipcMode',
    definition: request({ ipcMode: 'host', pidMode: 'host' }),
    asks: { 'ecs.capability.pid-ipc-namespace-sharing': ['pidMode', 'ipcMode'] },
  },
  ...[undefined, 'APPMESH'].map((type) => ({
    of: `a proxy of type ${type}`,
    definition: request({ proxyConfiguration: { type, containerName: 'plain' } }),
    asks: { 'ecs.capability.aws-appmesh': ['proxyConfiguration'] },
  })),
  {
    of: 'a proxy of a newer type',
    definition: request({ proxyConfiguration: { type: 'NEWER', containerName: 'plain' } }),
    asks: {},
  },
  ...['fluentbit', 'fluentd'].map((type) => ({
    of: `the log router ${type}`,
    definition: container({ firelensConfiguration: { type } }),
    asks: { [`ecs.capability.firelens.${type}`]: ['containerDefinitions[1].firelensConfiguration.type'] },
  })),
  {
    of: 'ulimits',
    definition: container({ ulimits: [{ name: 'nofile', softLimit: 1024, hardLimit: 4096 }] }),
    asks: { 'com.amazonaws.ecs.capability.docker-remote-api.1.18': ['containerDefinitions[1].ulimits'] },
  },
  {
    of: 'no ulimits in so many words',
    definition: container({ ulimits: [] }),
    asks: { 'com.amazonaws.ecs.capability.docker-remote-api.1.18': ['containerDefinitions[1].ulimits'] },
  },
  ...[
    { hostname: 'web' },
    { user: '0' },
    { workingDirectory: '/srv' },
    { dnsServers: ['10.0.0.2'] },
    { dnsServers: [] },
    { dnsSearchDomains: [] },
  ].map((members) => ({
    of: `the member ${JSON.stringify(members)}`,
    definition: container(members),
    asks: {
      'com.amazonaws.ecs.capability.docker-remote-api.1.17': [`containerDefinitions[1].${Object.keys(members)[0]}`],
    },
  })),
  {
    of: 'file systems in memory',
    definition: container({ linuxParameters: { tmpfs: [{ containerPath: '/run', size: 64 }] } }),
    asks: {
      'com.amazonaws.ecs.capability.docker-remote-api.1.22': ['containerDefinitions[1].linuxParameters.tmpfs'],
    },
  },
  {
    of: 'swap',
    definition: container({ linuxParameters: { maxSwap: 0, swappiness: 0 } }),
    asks: {
      'com.amazonaws.ecs.capability.docker-remote-api.1.32': [
        'containerDefinitions[1].linuxParameters.maxSwap',
        'containerDefinitions[1].linuxParameters.swappiness',
      ],
    },
  },
  {
    of: 'options of security systems',
    definition: container({
      dockerSecurityOptions: ['label:type:svirt_t', 'no-new-privileges', 'apparmor:web', 'credentialspec:file://a'],
    }),
    asks: {
      'com.amazonaws.ecs.capability.selinux': ['containerDefinitions[1].dockerSecurityOptions[0]'],
      'com.amazonaws.ecs.capability.docker-remote-api.1.23': ['containerDefinitions[1].dockerSecurityOptions[1]'],
      'com.amazonaws.ecs.capability.apparmor': ['containerDefinitions[1].dockerSecurityOptions[2]'],
    },
  },
  ...['file', 's3'].map((type) => ({
    of: `the configuration of a log router, kept in ${type}`,
    definition: container({ firelensConfiguration: { type: 'fluentd', options: { 'config-file-type': type } } }),
    asks: {
      'ecs.capability.firelens.fluentd': ['containerDefinitions[1].firelensConfiguration.type'],
      [`ecs.capability.firelens.options.config.${type}`]: [
        'containerDefinitions[1].firelensConfiguration.options["config-file-type"]',
      ],
    },
  })),
  {
    of: 'labels',
    definition: container({ dockerLabels: { team: 'web' } }),
    asks: { 'com.amazonaws.ecs.capability.docker-remote-api.1.18': ['containerDefinitions[1].dockerLabels'] },
  },
  {
    of: 'an init process',
    definition: container({ linuxParameters: { initProcessEnabled: true } }),
    asks: {
      'com.amazonaws.ecs.capability.docker-remote-api.1.25': [
        'containerDefinitions[1].linuxParameters.initProcessEnabled',
      ],
    },
  },
];

/** Asks for everything that can be asked for at once, most of it twice. */
const everything = request({
  taskRoleArn: ROLE,
  executionRoleArn: ROLE,
  networkMode: 'awsvpc',
  cpu: '16 vCPU',
  pidMode: 'task',
  ipcMode: 'task',
  ephemeralStorage: { sizeInGiB: 21 },
  proxyConfiguration: { type: 'APPMESH', containerName: 'router' },
  volumes: [
    { name: 'efs', efsVolumeConfiguration: { fileSystemId: 'fs-1', transitEncryption: 'ENABLED' } },
    { name: 'docker', dockerVolumeConfiguration: { driver: 'rexray/ebs:latest' } },
  ],
  containerDefinitions: [
    {
      name: 'router',
      image: ECR,
      memoryReservation: 64,
      privileged: true,
      stopTimeout: 60,
      firelensConfiguration: { type: 'fluentbit' },
      healthCheck: { command: ['CMD', 'true'] },
      logConfiguration: {
        logDriver: 'awslogs',
        options: { 'awslogs-create-group': 'true', mode: 'blocking' },
        secretOptions: [{ name: 'awslogs-region', valueFrom: 'region' }],
      },
    },
    {
      name: 'app',
      image: ECR,
      repositoryCredentials: { credentialsParameter: SECRET },
      startTimeout: 30,
      dependsOn: [{ containerName: 'router', condition: 'HEALTHY' }],
      environmentFiles: [{ type: 's3', value: 'arn:aws:s3:::bucket/web.env' }],
      secrets: [
        { name: 'A', valueFrom: SECRET },
        { name: 'B', valueFrom: PARAMETER },
        { name: 'C', valueFrom: SECRET },
      ],
      ulimits: [{ name: 'core', softLimit: 0, hardLimit: 0 }],
      dockerLabels: { team: 'web' },
      linuxParameters: { initProcessEnabled: true },
      healthCheck: { command: ['CMD', 'true'], startPeriod: 10 },
      logConfiguration: { logDriver: 'awsfirelens', secretOptions: [{ name: 'apiKey', valueFrom: SECRET }] },
    },
  ],
});

describe('the attributes of a definition', () => {
  it.each(rows)('with $of are those that the table has, with their causes', ({ definition, asks }) => {
    expect(required(definition)).toEqual(asks);
  });

  it('are none where nothing asks', () => {
    expect(requiredAttributes(request({}))).toEqual([]);
    expect(requiredAttributes(request({ containerDefinitions: [] }))).toEqual([]);
  });

  it('are two for the least definition with the network mode awsvpc', () => {
    expect(requiredAttributes(request({ networkMode: 'awsvpc', cpu: '256', memory: '512' }))).toEqual([
      { name: 'com.amazonaws.ecs.capability.docker-remote-api.1.18', causes: ['networkMode'] },
      { name: 'ecs.capability.task-eni', causes: ['networkMode'] },
    ]);
  });

  it('do not have Docker Remote API 1.18 for a log configuration alone', () => {
    const logConfiguration = {
      logDriver: 'awslogs',
      options: { 'awslogs-group': 'web', 'awslogs-region': 'eu-west-1', 'awslogs-stream-prefix': 'web' },
    };
    const definition = request({ networkMode: 'bridge', containerDefinitions: [{ ...PLAIN, logConfiguration }] });
    const cause = 'containerDefinitions[0].logConfiguration.logDriver';
    expect(requiredAttributes(definition)).toEqual([
      { name: 'com.amazonaws.ecs.capability.docker-remote-api.1.19', causes: [cause] },
      { name: 'com.amazonaws.ecs.capability.logging-driver.awslogs', causes: [cause] },
    ]);
  });

  it('are none for what is empty, switched off, or without a say in placement', () => {
    const off = {
      ...PLAIN,
      cpu: 128,
      memory: 512,
      essential: true,
      privileged: false,
      dependsOn: [],
      secrets: [],
      environmentFiles: [],
      dockerLabels: {},
      linuxParameters: { initProcessEnabled: false, tmpfs: [] },
      portMappings: [{ containerPort: 80 }],
      environment: [{ name: 'A', value: 'b' }],
    };
    const volumes = [
      { name: 'host', host: {} },
      { name: 'docker', dockerVolumeConfiguration: { scope: 'task' } },
    ];
    expect(requiredAttributes(request({ containerDefinitions: [off], volumes, executionRoleArn: ROLE }))).toEqual([]);
  });

  it('come sorted by name, each once with all its causes', () => {
    expect(requiredAttributes(everything)).toEqual([
      {
        name: 'com.amazonaws.ecs.capability.docker-remote-api.1.18',
        causes: ['networkMode', 'containerDefinitions[1].ulimits', 'containerDefinitions[1].dockerLabels'],
      },
      {
        name: 'com.amazonaws.ecs.capability.docker-remote-api.1.19',
        causes: [
          'containerDefinitions[0].logConfiguration.logDriver',
          'containerDefinitions[1].logConfiguration.logDriver',
        ],
      },
      {
        name: 'com.amazonaws.ecs.capability.docker-remote-api.1.21',
        causes: ['containerDefinitions[0].memoryReservation'],
      },
      {
        name: 'com.amazonaws.ecs.capability.docker-remote-api.1.24',
        causes: ['containerDefinitions[0].healthCheck'],
      },
      {
        name: 'com.amazonaws.ecs.capability.docker-remote-api.1.25',
        causes: [
          'volumes[1].dockerVolumeConfiguration.driver',
          'volumes[0].efsVolumeConfiguration',
          'containerDefinitions[1].linuxParameters.initProcessEnabled',
        ],
      },
      {
        name: 'com.amazonaws.ecs.capability.docker-remote-api.1.28',
        causes: ['containerDefinitions[0].logConfiguration.options.mode'],
      },
      {
        name: 'com.amazonaws.ecs.capability.docker-remote-api.1.29',
        causes: [
          'containerDefinitions[0].logConfiguration.options["awslogs-create-group"]',
          'containerDefinitions[1].healthCheck.startPeriod',
        ],
      },
      {
        name: 'com.amazonaws.ecs.capability.ecr-auth',
        causes: ['containerDefinitions[0].image', 'containerDefinitions[1].image'],
      },
      {
        name: 'com.amazonaws.ecs.capability.logging-driver.awsfirelens',
        causes: ['containerDefinitions[1].logConfiguration.logDriver'],
      },
      {
        name: 'com.amazonaws.ecs.capability.logging-driver.awslogs',
        causes: ['containerDefinitions[0].logConfiguration.logDriver'],
      },
      {
        name: 'com.amazonaws.ecs.capability.privileged-container',
        causes: ['containerDefinitions[0].privileged'],
      },
      { name: 'com.amazonaws.ecs.capability.task-iam-role', causes: ['taskRoleArn'] },
      { name: 'ecs.capability.aws-appmesh', causes: ['proxyConfiguration'] },
      {
        name: 'ecs.capability.container-health-check',
        causes: ['containerDefinitions[0].healthCheck', 'containerDefinitions[1].healthCheck'],
      },
      {
        name: 'ecs.capability.container-ordering',
        causes: [
          'containerDefinitions[0].stopTimeout',
          'containerDefinitions[1].dependsOn',
          'containerDefinitions[1].startTimeout',
        ],
      },
      {
        name: 'ecs.capability.docker-plugin.rexray/ebs.latest',
        causes: ['volumes[1].dockerVolumeConfiguration.driver'],
      },
      { name: 'ecs.capability.efs', causes: ['volumes[0].efsVolumeConfiguration'] },
      { name: 'ecs.capability.efsAuth', causes: ['volumes[0].efsVolumeConfiguration.transitEncryption'] },
      { name: 'ecs.capability.env-files.s3', causes: ['containerDefinitions[1].environmentFiles'] },
      {
        name: 'ecs.capability.execution-role-awslogs',
        causes: ['executionRoleArn', 'containerDefinitions[0].logConfiguration.logDriver'],
      },
      {
        name: 'ecs.capability.execution-role-ecr-pull',
        causes: ['executionRoleArn', 'containerDefinitions[0].image', 'containerDefinitions[1].image'],
      },
      { name: 'ecs.capability.extensible-ephemeral-storage', causes: ['ephemeralStorage'] },
      {
        name: 'ecs.capability.firelens.fluentbit',
        causes: ['containerDefinitions[0].firelensConfiguration.type'],
      },
      { name: 'ecs.capability.increased-task-cpu-limit', causes: ['cpu'] },
      { name: 'ecs.capability.pid-ipc-namespace-sharing', causes: ['pidMode', 'ipcMode'] },
      {
        name: 'ecs.capability.private-registry-authentication.secretsmanager',
        causes: ['containerDefinitions[1].repositoryCredentials'],
      },
      {
        name: 'ecs.capability.secrets.asm.bootstrap.log-driver',
        causes: ['containerDefinitions[1].logConfiguration.secretOptions[0].valueFrom'],
      },
      {
        name: 'ecs.capability.secrets.asm.environment-variables',
        causes: ['containerDefinitions[1].secrets[0].valueFrom', 'containerDefinitions[1].secrets[2].valueFrom'],
      },
      {
        name: 'ecs.capability.secrets.ssm.bootstrap.log-driver',
        causes: ['containerDefinitions[0].logConfiguration.secretOptions[0].valueFrom'],
      },
      {
        name: 'ecs.capability.secrets.ssm.environment-variables',
        causes: ['containerDefinitions[1].secrets[1].valueFrom'],
      },
      { name: 'ecs.capability.task-eni', causes: ['networkMode'] },
    ]);
  });

  it('have names that an attribute may have', () => {
    for (const name of namesOf(everything)) expect(strict(Attribute).is({ name }), name).toBe(true);
  });

  it('are the same once ECS describes the definition, whatever it lists itself', () => {
    const described = TaskDefinition.decode({
      ...everything,
      taskDefinitionArn: 'arn:aws:ecs:eu-west-1:123456789012:task-definition/web:1',
      revision: 1,
      status: 'ACTIVE',
      cpu: '16384',
      requiresAttributes: [{ name: 'com.amazonaws.ecs.capability.docker-remote-api.1.17' }],
    });
    expect(requiredAttributes(rightOf(described))).toEqual(requiredAttributes(everything));
  });
});

describe('for any valid definition', () => {
  const definitions = valid(RegisterTaskDefinitionRequest, { strict: true }).map((u) =>
    rightOf(RegisterTaskDefinitionRequest.decode(u)),
  );

  /** What is gone from the attributes when the definition has one place more. */
  const lost = (definition: RegisterTaskDefinitionRequest) => {
    const names = new Set(namesOf(definition));
    return placesIn(definition).flatMap((place) => {
      const smaller = withoutValueAt(definition, place);
      if (place.at(-1) === 'startPeriod' || !RegisterTaskDefinitionRequest.is(smaller)) return [];
      return namesOf(smaller).filter((name) => !names.has(name));
    });
  };

  it('names are sorted and distinct, and each cause is a place in the definition, told once', () => {
    fc.assert(
      fc.property(definitions, (definition) => {
        const attributes = requiredAttributes(definition);
        const names = attributes.map(({ name }) => name);
        expect(names).toEqual([...new Set(names)].sort());
        for (const { causes } of attributes) {
          expect(causes.length).toBeGreaterThan(0);
          expect(new Set(causes).size).toBe(causes.length);
          for (const path of causes) expect(valueAt(definition, stepsIn(path)), path).toBeDefined();
        }
      }),
    );
  });

  it('adding a member never takes an attribute away, but for the start period of a health check', () => {
    expect(lost(everything)).toEqual([]);
    fc.assert(
      fc.property(definitions, (definition) => {
        expect(lost(definition)).toEqual([]);
      }),
    );
  });

  it('a start period puts Docker Remote API 1.29 in the place of 1.24', () => {
    const healthCheck = { command: ['CMD', 'true'] };
    const [without, with_] = [healthCheck, { ...healthCheck, startPeriod: 0 }].map((check) =>
      namesOf(container({ healthCheck: check })),
    );
    expect(without).toContain('com.amazonaws.ecs.capability.docker-remote-api.1.24');
    expect(with_).toEqual([
      'com.amazonaws.ecs.capability.docker-remote-api.1.29',
      'ecs.capability.container-health-check',
    ]);
  });
});

it('the rules that are inferred are those that the documentation names', () => {
  const inferred = ATTRIBUTE_RULES.filter(({ source }) => source !== 'OBS');
  expect(inferred.map(({ name, source }) => `${source} ${name}`)).toEqual([
    'AG com.amazonaws.ecs.capability.task-iam-role-network-host',
    'AG ecs.capability.secrets.ssm.bootstrap.log-driver',
    'AG ecs.capability.secrets.asm.bootstrap.log-driver',
    'INF ecs.capability.efsAuth',
    'INF ecs.capability.increased-task-cpu-limit',
    'INF ecs.capability.pid-ipc-namespace-sharing',
    'AG ecs.capability.firelens.options.config.s3',
    'AG com.amazonaws.ecs.capability.apparmor',
    'INF com.amazonaws.ecs.capability.docker-remote-api.1.17',
    'SDK com.amazonaws.ecs.capability.docker-remote-api.1.18',
    'INF com.amazonaws.ecs.capability.docker-remote-api.1.22',
    'INF com.amazonaws.ecs.capability.docker-remote-api.1.23',
    'INF com.amazonaws.ecs.capability.docker-remote-api.1.32',
  ]);
});
