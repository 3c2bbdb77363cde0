import { describe, expect, it } from 'vitest';
import {
  type CheckTaskDefinitionOptions,
  checkTaskDefinition,
} from '../../src/task-definition/check-task-definition.js';
import { deepFreeze } from '../support/deep-freeze.js';
import {
  APP,
  AWSLOGS,
  ec2,
  fargate,
  HEALTHY,
  logs,
  type Members,
  PROXY,
  port,
  ROLE,
  SECRET,
  SIDE,
  volume,
  windows,
} from './definitions.js';

/** What is told of a definition, without hints; a place in the second container by what is below it. */
const told = (definition: Members, options: CheckTaskDefinitionOptions = {}) =>
  checkTaskDefinition(deepFreeze(definition), options).map(
    ({ rule, path, message }) => `${rule} ${path.replace('containerDefinitions[1].', '')}: ${message}`,
  );

const hints = (definition: Members) => checkTaskDefinition(deepFreeze(definition)).map(({ hint }) => hint);

/** Two containers, the second of which is the one in question. */
const pair = (side: Members, app: Members, task: Members = {}) =>
  ec2(
    {},
    {
      containerDefinitions: [
        { ...SIDE, ...side },
        { ...APP, memory: 64, ...app },
      ],
      ...task,
    },
  );

const waits = (containerName: string, condition = 'START') => ({ dependsOn: [{ containerName, condition }] });
const requires = (...resourceRequirements: Members[]) => ({ resourceRequirements });
const GPU = { type: 'GPU', value: '1' };
const SHARED = { type: 'GPU', sharingStrategy: { nvidiaMps: { memory: 1024 } } };
const NEURON = { type: 'NeuronDevice', value: 'ALL' };
const mount = (members: Members) => ({ mountPoints: [{ sourceVolume: 'data', containerPath: '/data', ...members }] });
const data = (members: Members = {}) => ({ volumes: [{ name: 'data', ...members }] });
const proxy = (containerName: string, properties: readonly unknown[] = PROXY) => ({
  proxyConfiguration: { containerName, properties },
});
/** A definition that is so long as JSON; all its characters are of one byte. */
const ofLength = (bytes: number) => {
  const filled = (value: string) => ec2({ environment: [{ name: 'A', value }] });
  return filled('a'.repeat(bytes - JSON.stringify(filled('')).length));
};

/** Definitions that break a rule in another way than the usual one. */
const forms: Readonly<Record<string, Members>> = {
  'an image of latest': ec2({ image: 'web:latest' }),
  'an image without a tag': ec2({ image: 'team/web' }),
  'a container without an image, which has no version of one either': ec2({ image: undefined }),
  'a definition of one byte too many': ofLength(65_537),
  'three containers of one name': ec2({}, { containerDefinitions: [SIDE, SIDE, SIDE] }),
  'a container to depend on whose end cannot be awaited, as it is not there': ec2(waits('nowhere', 'SUCCESS')),
  'a container to depend on whose health cannot be awaited, as it is not there': ec2(waits('nowhere', 'HEALTHY')),
  'a dependency on the success of an essential container': ec2(waits('side', 'SUCCESS')),
  'volumes from no container': ec2({ volumesFrom: [{ readOnly: true }] }),
  'a cycle of links and dependencies': pair(waits('app'), { links: ['side'] }),
  'a cycle of volumes': pair(
    { volumesFrom: [{ sourceContainer: 'app' }] },
    { volumesFrom: [{ sourceContainer: 'side' }] },
  ),
  'two ways back to one container': pair({ ...waits('app'), links: ['app'] }, waits('side')),
  'Neuron devices of two compatibilities': ec2(requires(NEURON), { requiresCompatibilities: ['EC2', 'EXTERNAL'] }),
  'no GPU': ec2(requires({ ...GPU, value: '0' })),
  'a GPU and a half': ec2(requires({ ...GPU, value: '1.5' })),
  'a GPU by its name': ec2(requires({ ...GPU, value: 'a1' })),
  'a GPU that is not shared beside one that is': pair(requires(SHARED), requires(GPU)),
  'an environment variable without a name': ec2({ environment: [{ value: 'a' }] }),
  'an environment variable with a blank name': ec2({ environment: [{ name: ' ', value: 'a' }] }),
  'a secret in a variable whose name is a secret, too': ec2({
    environment: [{ name: 'DB_PASSWORD', value: 'postgres://web:hunter2@db/web' }],
  }),
  'two secrets of one name': ec2(
    { secrets: [SECRET, SECRET].map((valueFrom) => ({ name: 'A', valueFrom })) },
    { executionRoleArn: ROLE },
  ),
  'secrets of a log driver that are none': ec2(
    {
      logConfiguration: {
        logDriver: 'splunk',
        secretOptions: ['arn:aws:s3:::bucket/db', 'a b'].map((valueFrom) => ({ name: 'splunk-token', valueFrom })),
      },
    },
    { executionRoleArn: ROLE },
  ),
  'secrets by ARNs that are not whole': ec2(
    {
      secrets: [
        'arn:aws:secretsmanager:eu-west-1:123456789012:secret:',
        'arn:aws:ssm:eu-west-1:123456789012:parameter/',
        'arn:aws:s3:::arn:aws:ssm:eu-west-1:123456789012:parameter/db',
      ].map((valueFrom, i) => ({ name: `S${i}`, valueFrom })),
    },
    { executionRoleArn: ROLE },
  ),
  'secrets by names that no parameter has': ec2(
    { secrets: [' db', 'db '].map((valueFrom, i) => ({ name: `S${i}`, valueFrom })) },
    { executionRoleArn: ROLE },
  ),
  'swappiness on Fargate': fargate({ linuxParameters: { swappiness: 60 } }),
  'timeouts that are too long and too short for Fargate': fargate({ startTimeout: 121, stopTimeout: 1 }),
  'the bridge on Fargate': fargate({}, { networkMode: 'bridge' }),
  'CPU units that Fargate has not': fargate({}, { cpu: '300' }),
  'a size that Fargate has not for Windows': fargate(
    {},
    { runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' } },
  ),
  'a mapping of tcp and one of udp without a health check': ec2({
    portMappings: [
      { containerPort: 53, protocol: 'udp' },
      { containerPort: 80, protocol: 'tcp' },
    ],
  }),
  'one port of two containers with awsvpc': pair(
    { ...HEALTHY, portMappings: [{ containerPort: 80 }] },
    { ...HEALTHY, portMappings: [{ containerPort: 81 }, { containerPort: 80 }] },
    { networkMode: 'awsvpc' },
  ),
  'a port within a range of another container': pair(
    { ...HEALTHY, portMappings: [{ containerPortRange: '8080-8090' }] },
    { ...HEALTHY, portMappings: [{ containerPort: 8090 }] },
    { networkMode: 'awsvpc' },
  ),
  'a range that ends where that of another container begins': pair(
    { ...HEALTHY, portMappings: [{ containerPortRange: '8080-8090' }] },
    { ...HEALTHY, portMappings: [{ containerPortRange: '8070-8080' }] },
    { networkMode: 'awsvpc' },
  ),
  'one port twice in a container with the network of the host': ec2(
    { ...HEALTHY, portMappings: [{ containerPort: 80 }, { containerPort: 80 }] },
    { networkMode: 'host' },
  ),
  'all ports that are reserved': ec2({
    ...HEALTHY,
    portMappings: [22, 2375, 2376, 51_678, 51_679, 51_680].map((hostPort, i) => ({ containerPort: 80 + i, hostPort })),
  }),
  'a reserved port with the network of the host': port({ containerPort: 22 }, { networkMode: 'host' }),
  'a port that is reserved for tcp alone, among the ephemeral ones': port({
    containerPort: 80,
    hostPort: 51_678,
    protocol: 'udp',
  }),
  'the first ephemeral port, and the last one below': ec2({
    ...HEALTHY,
    portMappings: [49_152, 49_153].map((hostPort, i) => ({ containerPort: 80 + i, hostPort })),
  }),
  'another log driver with managed instances': ec2(logs({ logDriver: 'gelf' }), {
    requiresCompatibilities: ['MANAGED_INSTANCES'],
  }),
  'awslogs on Fargate without options': fargate(logs({ logDriver: 'awslogs' }), { executionRoleArn: ROLE }),
  'a log router on Fargate whose file is in Amazon S3 without an ARN': fargate(
    {},
    {
      containerDefinitions: [
        { ...SIDE, ...logs({ logDriver: 'awsfirelens' }) },
        {
          ...APP,
          firelensConfiguration: {
            type: 'fluentbit',
            options: { 'config-file-type': 's3', 'config-file-value': 'bucket/a.conf' },
          },
        },
      ],
    },
  ),
  'less CPU than a task can have': ec2({}, { cpu: '127' }),
  'more CPU than a task can have': ec2({}, { cpu: '196609' }),
  'links with awsvpc': ec2({ links: ['side'] }, { networkMode: 'awsvpc' }),
  'links without a network': ec2({ links: ['side'] }, { networkMode: 'none' }),
  'a proxy on the bridge': ec2({}, { networkMode: 'bridge', ...proxy('side') }),
  'a proxy without properties': ec2({}, { networkMode: 'awsvpc', proxyConfiguration: { containerName: 'side' } }),
  'a proxy that ignores nobody': ec2({}, { networkMode: 'awsvpc', ...proxy('side', PROXY.slice(0, 3)) }),
  'a port of 0': port({ containerPort: 0 }),
  'another host port in the network of the host': port({ containerPort: 80, hostPort: 81 }, { networkMode: 'host' }),
  'a name of two ports in two containers': pair(
    { ...HEALTHY, portMappings: [{ containerPort: 80, name: 'web' }] },
    { ...HEALTHY, portMappings: [{ containerPort: 81 }, { containerPort: 82, name: 'web' }] },
  ),
  'a port with udp first and then with nothing, which is tcp': ec2({
    ...HEALTHY,
    portMappings: [{ containerPort: 53, protocol: 'udp' }, { containerPort: 53 }],
  }),
  'roles that are no ARNs of roles': ec2(
    {},
    { taskRoleArn: 'arn:aws:iam::123456789012:user/web', executionRoleArn: 'arn:aws:iam::123456789012:role/' },
  ),
  'roles that are still to be filled in': ec2(
    {},
    { taskRoleArn: '<role>', executionRoleArn: 'arn:aws:iam::12345:role/web' },
  ),
  'what needs an execution role besides': ec2({
    environmentFiles: [{ type: 's3', value: 'arn:aws:s3:::bucket/web.env' }],
    logConfiguration: { logDriver: 'splunk', secretOptions: [{ name: 'splunk-token', valueFrom: SECRET }] },
  }),
  'a volume of every kind': volume({
    host: { sourcePath: '/data' },
    dockerVolumeConfiguration: { scope: 'task' },
    efsVolumeConfiguration: { fileSystemId: 'fs-1' },
    s3filesVolumeConfiguration: { fileSystemArn: 'arn:aws:s3files:::file-system/fs-1' },
    fsxWindowsFileServerVolumeConfiguration: {
      fileSystemId: 'fs-1',
      rootDirectory: 'data',
      authorizationConfig: { credentialsParameter: 'a', domain: 'b' },
    },
    configuredAtLaunch: true,
  }),
  'a mount point of nothing at nowhere': ec2({ mountPoints: [{ readOnly: true }] }),
  'a mount point of nothing': ec2({ mountPoints: [{ containerPath: '/data' }] }),
  'a mount point at an empty path': ec2(mount({ containerPath: '' }), data()),
  'a port for encryption in transit that is disabled': volume({
    efsVolumeConfiguration: { fileSystemId: 'fs-1', transitEncryption: 'DISABLED', transitEncryptionPort: 2999 },
  }),
  'settings of Linux on Windows': windows(
    {
      links: ['side'],
      user: 'web',
      linuxParameters: { initProcessEnabled: true },
      disableNetworking: true,
      privileged: true,
      readonlyRootFilesystem: true,
      dnsServers: ['10.0.0.2'],
      dnsSearchDomains: ['web.local'],
      extraHosts: [{ hostname: 'db', ipAddress: '10.0.0.1' }],
      ulimits: [{ name: 'core', softLimit: 0, hardLimit: 0 }],
      systemControls: [{ namespace: 'kernel.msgmax', value: '65536' }],
    },
    { pidMode: 'task', ipcMode: 'task' },
  ),
  'Neuron devices on Fargate': fargate(requires(NEURON)),
  'a mount point of a volume among such without a name': ec2(mount({}), { volumes: [{}] }),
  'a queue of messages with the IPC of the host': ec2(
    { systemControls: [{ namespace: 'fs.mqueue.msg_max', value: '10' }] },
    { ipcMode: 'host' },
  ),
};

describe('another definition that breaks rules', () => {
  it.each(Object.entries(forms))('is told so: %s', (_, definition) => {
    expect(told(definition)).toMatchSnapshot();
  });
});

describe('a container on instances with an old agent', () => {
  it.each([
    ['no CPU units', { cpu: undefined }, '1.1.0'],
    ['no CPU units, as a number', { cpu: 0 }, '1.1.0'],
    ['one CPU unit', { cpu: 1 }, '1.86.2'],
    [
      'a range of ports beside a port',
      { cpu: 2, portMappings: [{ containerPort: 80 }, { containerPortRange: '8080-8090' }], ...HEALTHY },
      '1.66.2',
    ],
  ] as const)('is told so with %s', (_, container, agentVersion) => {
    const definition = ec2(
      {},
      {
        containerDefinitions: [
          { ...SIDE, cpu: 2 },
          { ...APP, memory: 64, ...container },
        ],
      },
    );
    expect(told(definition, { agentVersion })).toMatchSnapshot();
  });
});

it('a definition of as many bytes as there may be is sound', () => {
  expect(told(ofLength(65_536))).toEqual([]);
});

describe('a hint', () => {
  it.each([
    ['what a misspelt container is called', ec2({ links: ['sidee'] })],
    [
      'the first ten containers',
      ec2(
        {},
        {
          containerDefinitions: [
            ...Array.from({ length: 9 }, (_, i) => ({ ...SIDE, name: `c${i}` })),
            { ...SIDE, name: 'tenth-of-them' },
            { ...SIDE, name: 'eleventh', links: ['elsewhere'] },
          ],
        },
      ),
    ],
    [
      'that no container has a name',
      {
        ...ec2({}, { networkMode: 'awsvpc', ...proxy('envoy') }),
        containerDefinitions: [{ image: APP.image, memory: 64 }],
      },
    ],
    [
      'what a misspelt option is called',
      ec2(logs({ logDriver: 'awslogs', options: { ...AWSLOGS, 'max-bufer-size': '1m' } })),
    ],
    ['what a misspelt volume is called', ec2(mount({ sourceVolume: 'dta' }), data())],
    ['how to link without a network', ec2({ links: ['side'] }, { networkMode: 'none' })],
    ['how to link with awsvpc', ec2({ links: ['side'] }, { networkMode: 'awsvpc' })],
    ['what to do about a port that is taken with awsvpc', forms['one port of two containers with awsvpc'] ?? {}],
  ] as const)('says %s', (_, definition) => {
    expect(hints(definition)).toMatchSnapshot();
  });
});
