import { describe, expect, it } from 'vitest';
import { checkTaskDefinition } from '../../src/task-definition/check-task-definition.js';
import { deepFreeze } from '../support/deep-freeze.js';
import {
  APP,
  AWSLOGS,
  ECR,
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

/** What a tool will put a value in the place of. */
const PLACEHOLDER = '$' + '{PASSWORD}';

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

const requires = (...resourceRequirements: Members[]) => ({ resourceRequirements });
const SHARED = { type: 'GPU', sharingStrategy: { nvidiaMps: { memory: 1024 } } };
const NEURON = { type: 'NeuronDevice', value: 'ALL' };
const MOUNT = { mountPoints: [{ sourceVolume: 'data', containerPath: '/data' }] };

/** Definitions at the edge of a rule, on its good side: nothing is said of them. */
const edges: Readonly<Record<string, Members>> = {
  'a task on container instances': ec2(),
  'a task on Fargate': fargate(),
  'a task on Windows': windows(),
  'a container that is not essential beside one that is': ec2({ essential: false }),
  'an image with a digest': ec2({ image: `nginx@sha256:${'a'.repeat(64)}` }),
  'an image with a digest and a tag': ec2({ image: `localhost:5000/nginx:latest@sha256:${'a'.repeat(64)}` }),
  'an image of a registry with a port': ec2({ image: 'localhost:5000/web:1' }),
  'a definition of 64 KiB': ec2({ environment: [{ name: 'A', value: 'a'.repeat(65_300) }] }),
  'tags that would make it longer than 64 KiB': ec2(
    { environment: [{ name: 'A', value: 'a'.repeat(65_300) }] },
    { tags: Array.from({ length: 50 }, (_, i) => ({ key: `k${i}`, value: 'v'.repeat(200) })) },
  ),
  'links one way': ec2({ links: ['side:database'] }),
  'dependencies one way': ec2(
    {},
    {
      containerDefinitions: [
        { ...SIDE, ...HEALTHY },
        {
          ...APP,
          memory: 64,
          dependsOn: [{ containerName: 'side', condition: 'HEALTHY' }],
          volumesFrom: [{ sourceContainer: 'side' }],
        },
        {
          ...APP,
          name: 'c',
          memory: 64,
          dependsOn: ['side', 'app'].map((containerName) => ({ containerName, condition: 'START' })),
        },
      ],
    },
  ),
  'the end of a container that is not essential': ec2(
    {},
    {
      containerDefinitions: [
        { ...SIDE, essential: false },
        { ...APP, memory: 64, dependsOn: [{ containerName: 'side', condition: 'SUCCESS' }] },
      ],
    },
  ),
  'a container with a reservation alone': ec2({ memory: undefined, memoryReservation: 6 }),
  'containers without memory in a task that has it': ec2({ memory: undefined }, { memory: '1GB' }),
  'a container with all the memory of its task': ec2({ memory: 512 }, { memory: '512' }),
  'containers whose limits add up to more than the task has': ec2({ memory: 512 }, { memory: '512', cpu: '256' }),
  'containers with all the CPU of their task': ec2({ cpu: 256 }, { cpu: '.25 vcpu', memory: '512' }),
  'the least CPU of a task': ec2({}, { cpu: '128' }),
  'the most CPU of a task': ec2({}, { cpu: '192 vCPU' }),
  'a host port of 0': port({ containerPort: 80, hostPort: 0 }),
  'the same port on all of two containers, by chance': ec2(
    {},
    {
      containerDefinitions: [SIDE, { ...APP, memory: 64 }].map((c) => ({
        ...c,
        ...HEALTHY,
        portMappings: [{ containerPort: 80 }],
      })),
    },
  ),
  'the same host port for tcp and udp': ec2({
    ...HEALTHY,
    portMappings: [
      { containerPort: 80, hostPort: 80 },
      { containerPort: 81, hostPort: 80, protocol: 'udp' },
    ],
  }),
  'host ports that equal container ports with awsvpc': port(
    { containerPort: 51_678, hostPort: 51_678 },
    { networkMode: 'awsvpc' },
  ),
  'a host port next to the reserved ones': port({ containerPort: 80, hostPort: 2377 }),
  'a reserved port for udp': port({ containerPort: 80, hostPort: 2375, protocol: 'udp' }),
  'the last host port below the range of the kernel': port({ containerPort: 80, hostPort: 32_767 }),
  'a port range with awsvpc': port({ containerPortRange: '8080-8090' }, { networkMode: 'awsvpc' }),
  'linux settings that are empty, on Fargate': fargate({
    links: [],
    extraHosts: [],
    dnsServers: [],
    dnsSearchDomains: [],
    dockerSecurityOptions: [],
    privileged: false,
    disableNetworking: false,
    resourceRequirements: [],
    linuxParameters: { devices: [], tmpfs: [], initProcessEnabled: true, capabilities: { add: [], drop: ['ALL'] } },
  }),
  'lists that are empty, on Fargate': fargate({}, { placementConstraints: [], volumes: [], inferenceAccelerators: [] }),
  'the debugging of processes on Fargate': fargate(
    { linuxParameters: { capabilities: { add: ['SYS_PTRACE'] } } },
    { pidMode: 'task', ephemeralStorage: { sizeInGiB: 21 } },
  ),
  'timeouts of Fargate': fargate({ startTimeout: 2, stopTimeout: 120 }),
  'longer timeouts on container instances': ec2({ startTimeout: 600, stopTimeout: 600 }),
  'awslogs on Fargate, with a role': fargate(
    logs({ logDriver: 'awslogs', options: { ...AWSLOGS, mode: 'non-blocking', 'max-buffer-size': '25m' } }),
    {
      executionRoleArn: ROLE,
    },
  ),
  'awslogs on container instances, without a role or a prefix': ec2({
    image: ECR,
    ...logs({ logDriver: 'awslogs', options: { 'awslogs-group': 'web', 'awslogs-region': 'eu-west-1' } }),
  }),
  'options of a log router': ec2(
    {},
    {
      containerDefinitions: [
        { ...SIDE, firelensConfiguration: { type: 'fluentbit', options: { 'config-file-type': 's3' } } },
        { ...APP, memory: 64, ...logs({ logDriver: 'awsfirelens', options: { Name: 'http', mode: 'any' } }) },
      ],
    },
  ),
  'a volume of the task': volume({ host: {} }),
  'a volume that is configured at launch': volume({ configuredAtLaunch: true }),
  'an encrypted EFS volume, with a role': volume(
    {
      efsVolumeConfiguration: {
        fileSystemId: 'fs-1',
        transitEncryption: 'ENABLED',
        transitEncryptionPort: 2999,
        authorizationConfig: { iam: 'ENABLED' },
      },
    },
    { taskRoleArn: ROLE },
  ),
  'the root of a volume of S3 Files, with a role': volume(
    { s3filesVolumeConfiguration: { fileSystemArn: 'arn:aws:s3files:::file-system/fs-1' } },
    { taskRoleArn: ROLE },
  ),
  'secrets in each of their forms, with a role': ec2(
    {
      secrets: [
        SECRET,
        `${SECRET}:password::`,
        'arn:aws-cn:ssm:cn-north-1:123456789012:parameter/web/db',
        'arn:aws:ssm:eu-west-1::parameter/db',
        '/web/db/password',
        'db.password_1-x',
        'db:3',
      ].map((valueFrom, i) => ({ name: `S${i}`, valueFrom })),
      repositoryCredentials: { credentialsParameter: 'docker-hub' },
      environmentFiles: [{ type: 's3', value: 'arn:aws:s3:::bucket/web.env' }],
    },
    { executionRoleArn: ROLE },
  ),
  'variables that only sound secret': ec2({
    environment: [
      { name: 'PASSWORD', value: '' },
      { name: 'USE_TOKEN', value: 'false' },
      { name: 'API_KEY', value: PLACEHOLDER },
      { name: 'DB_SECRET', value: SECRET },
      { name: 'SECRET_NAME', value: 'db' },
      { name: 'PASSWORD_FILE', value: '/run/secrets/db' },
      { name: 'PWD', value: '/srv' },
      { name: 'KEYSPACE', value: 'web' },
      { name: 'DB', value: 'postgres://web@db:5432/web' },
      { name: 'PROXY', value: `http://web:${PLACEHOLDER}@proxy` },
      { name: 'SITE', value: 'https://example.com/a:b@c' },
      { name: 'HASH', value: 'd41d8cd98f00b204e9800998ecf8427e' },
      { name: 'NO_VALUE' },
    ],
  }),
  'Neuron devices on managed instances': ec2(
    { resourceRequirements: [{ type: 'NeuronDevice', value: 'ALL' }] },
    { requiresCompatibilities: ['MANAGED_INSTANCES'] },
  ),
  'a GPU in each container': ec2(
    {},
    {
      containerDefinitions: [SIDE, { ...APP, memory: 64 }].map((c) => ({
        ...c,
        resourceRequirements: [{ type: 'GPU', value: '1' }],
      })),
    },
  ),
  'all GPUs of the instance': ec2({ resourceRequirements: [{ type: 'GPU', value: 'ALL' }] }),
  'system controls of the task': ec2({
    systemControls: [
      { namespace: 'net.core.somaxconn', value: '1024' },
      { namespace: 'kernel.msgmax', value: '65536' },
    ],
  }),
  'another user in the network of the host': ec2({ user: '1000:0' }, { networkMode: 'host' }),
  'a variable with a name of one character': ec2({ environment: [{ name: '_', value: '' }] }),
  'a path of one character on the host': volume({ host: { sourcePath: '/' } }),
  'a tmpfs of 1 MiB': ec2({ linuxParameters: { tmpfs: [{ containerPath: '/run', size: 1 }] } }),
  'the name of a role': ec2({}, { taskRoleArn: 'web', executionRoleArn: '/teams/payments/web+1=a,b.c@d-e_f' }),
  'roles with a path, and of another partition': ec2(
    {},
    {
      taskRoleArn: 'arn:aws:iam::123456789012:role/teams/payments/web',
      executionRoleArn: 'arn:aws-us-gov:iam::123456789012:role/web',
    },
  ),
  'the configuration of a log router in a bucket': ec2(
    {},
    {
      executionRoleArn: ROLE,
      containerDefinitions: [
        {
          ...SIDE,
          firelensConfiguration: {
            type: 'fluentbit',
            options: { 'config-file-type': 's3', 'config-file-value': 'arn:aws:s3:::bucket/extra.conf' },
          },
        },
        { ...APP, memory: 64, ...logs({ logDriver: 'awsfirelens' }) },
      ],
    },
  ),
  'Neuron devices where nothing is said of compatibilities': ec2(requires(NEURON)),
  'Neuron devices twice in one container': ec2(requires(NEURON, NEURON)),
  'GPUs that are all shared': pair(requires(SHARED), requires(SHARED)),
  'Neuron devices beside a shared GPU': pair(requires(SHARED), requires(NEURON)),
  'several GPUs': ec2(requires({ type: 'GPU', value: '012' })),
  'a GPU on a machine outside AWS': ec2(requires({ type: 'GPU', value: '1' }), {
    requiresCompatibilities: ['EXTERNAL'],
  }),
  'ephemeral storage where nothing is said of compatibilities': ec2({}, { ephemeralStorage: { sizeInGiB: 21 } }),
  'ephemeral storage for Fargate and container instances': fargate(
    {},
    { requiresCompatibilities: ['EC2', 'FARGATE'], ephemeralStorage: { sizeInGiB: 21 } },
  ),
  'a volume of the task on Fargate': fargate(MOUNT, { volumes: [{ name: 'data' }] }),
  'Linux parameters without capabilities on Fargate': fargate({ linuxParameters: { initProcessEnabled: true } }),
  'capabilities that are only dropped on Fargate': fargate({ linuxParameters: { capabilities: { drop: ['ALL'] } } }),
  'what Fargate does not take, on container instances': ec2(
    {
      privileged: true,
      dockerSecurityOptions: ['no-new-privileges'],
      dnsSearchDomains: ['web.local'],
      linuxParameters: {
        devices: [{ hostPath: '/dev/fuse' }],
        sharedMemorySize: 64,
        maxSwap: 0,
        swappiness: 60,
        capabilities: { add: ['NET_ADMIN'] },
      },
    },
    {
      pidMode: 'host',
      ipcMode: 'task',
      placementConstraints: [{ type: 'memberOf', expression: 'attribute:zone == a' }],
    },
  ),
  'a port for udp without a health check': ec2({ portMappings: [{ containerPort: 53, protocol: 'udp' }] }),
  'a port of a container that is not essential, without a health check': ec2({
    essential: false,
    portMappings: [{ containerPort: 80 }],
  }),
  'ports on either side of a range of another container': pair(
    { ...HEALTHY, portMappings: [{ containerPortRange: '8080-8090' }] },
    { ...HEALTHY, portMappings: [{ containerPort: 8079 }, { containerPort: 8091 }] },
    { networkMode: 'awsvpc' },
  ),
  'a port for tcp in one container and for udp in another': pair(
    { ...HEALTHY, portMappings: [{ containerPort: 53 }] },
    { ...HEALTHY, portMappings: [{ containerPort: 53, protocol: 'udp' }] },
    { networkMode: 'awsvpc' },
  ),
  'ranges that overlap on the bridge': pair(
    { ...HEALTHY, portMappings: [{ containerPortRange: '8080-8090' }] },
    { ...HEALTHY, portMappings: [{ containerPortRange: '8080-8090' }] },
  ),
  'two ports with a protocol each': ec2({
    ...HEALTHY,
    portMappings: [{ containerPort: 53 }, { containerPort: 54, protocol: 'udp' }],
  }),
  'a container port among the ephemeral ones on the bridge': port({ containerPort: 50_000 }),
  'the same port twice in the network of the host': port({ containerPort: 80, hostPort: 80 }, { networkMode: 'host' }),
  'names of ports, each given once': ec2({
    ...HEALTHY,
    portMappings: [{ containerPort: 80, name: 'web' }, { containerPort: 81, name: 'admin' }, { containerPort: 82 }],
  }),
  'splunk on Fargate': fargate(
    logs({ logDriver: 'splunk', options: { 'splunk-url': 'https://splunk', 'splunk-token': 'token' } }),
  ),
  'json-file on managed instances': ec2(logs({ logDriver: 'json-file' }), {
    requiresCompatibilities: ['MANAGED_INSTANCES'],
  }),
  'options of awslogs': ec2(
    logs({
      logDriver: 'awslogs',
      options: {
        ...AWSLOGS,
        'awslogs-create-group': 'true',
        'awslogs-datetime-format': '%Y',
        mode: 'blocking',
        'max-buffer-size': '25m',
      },
    }),
  ),
  'a pattern for the lines of awslogs': ec2(
    logs({ logDriver: 'awslogs', options: { ...AWSLOGS, 'awslogs-multiline-pattern': '^a' } }),
  ),
  'the configuration of a log router in a file on Fargate': fargate(
    {},
    {
      containerDefinitions: [
        {
          ...SIDE,
          firelensConfiguration: {
            type: 'fluentbit',
            options: { 'config-file-type': 'file', 'config-file-value': '/extra.conf' },
          },
        },
        { ...APP, ...logs({ logDriver: 'awsfirelens' }) },
      ],
    },
  ),
  'containers that reserve all the memory of their task': ec2(
    {},
    {
      memory: '512',
      containerDefinitions: [
        { ...SIDE, memoryReservation: 64 },
        { ...APP, memoryReservation: 448 },
      ],
    },
  ),
  'a host name, other hosts and DNS servers on the bridge': ec2({
    hostname: 'web',
    extraHosts: [{ hostname: 'db', ipAddress: '10.0.0.1' }],
    dnsServers: ['10.0.0.2'],
    disableNetworking: true,
  }),
  'a network that is not disabled, with awsvpc': ec2({ disableNetworking: false }, { networkMode: 'awsvpc' }),
  'awsvpc within AWS, and the bridge outside': ec2(
    {},
    { networkMode: 'bridge', requiresCompatibilities: ['EXTERNAL'] },
  ),
  'a proxy that ignores a group': ec2(
    {},
    {
      networkMode: 'awsvpc',
      proxyConfiguration: {
        containerName: 'side',
        properties: [...PROXY.slice(0, 3), { name: 'IgnoredGID', value: '1' }],
      },
    },
  ),
  'parameters of the kernel with the network of the host': ec2(
    { systemControls: [{ namespace: 'kernel.msgmax', value: '65536' }] },
    { networkMode: 'host' },
  ),
  'parameters of the network with the IPC of the host': ec2(
    {
      systemControls: ['net.core.somaxconn', 'net.kernel.a'].map((namespace) => ({
        namespace,
        value: '1',
      })),
    },
    { ipcMode: 'host' },
  ),
  'root in a network of its own': ec2({ user: 'root' }),
  'a user in the network of the host whose name begins like root': ec2({ user: 'rooty' }, { networkMode: 'host' }),
  'a user in the network of the host whose name ends like root': ec2({ user: 'myroot' }, { networkMode: 'host' }),
  'a parameter of the kernel without a name, with network and IPC of the host': ec2(
    { systemControls: [{ value: '1' }] },
    { networkMode: 'host', ipcMode: 'host' },
  ),
  'X86_64 on Windows': windows(
    {},
    { runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE', cpuArchitecture: 'X86_64' } },
  ),
  'ARM64 on Linux': ec2({}, { runtimePlatform: { operatingSystemFamily: 'LINUX', cpuArchitecture: 'ARM64' } }),
  'ARM64 on what is not said': ec2({}, { runtimePlatform: { cpuArchitecture: 'ARM64' } }),
  'an image of Amazon ECR on Fargate, with a role': fargate({ image: ECR }, { executionRoleArn: ROLE }),
  'a volume at two paths': ec2(
    { mountPoints: ['/a', '/b'].map((containerPath) => ({ sourceVolume: 'data', containerPath })) },
    { volumes: [{ name: 'data' }] },
  ),
  'an EFS volume without encryption or rights': volume({
    efsVolumeConfiguration: { fileSystemId: 'fs-1', authorizationConfig: { iam: 'DISABLED' } },
  }),
  'secrets by the longest name that a parameter has': ec2(
    { secrets: [{ name: 'A', valueFrom: 'a'.repeat(2048) }] },
    { executionRoleArn: ROLE },
  ),
  'lists that are empty, without a role': ec2({ secrets: [], environmentFiles: [], mountPoints: [], links: [] }),
};

describe('a definition that only just keeps the rules', () => {
  it.each(Object.entries(edges))('is sound with %s', (_, definition) => {
    expect(checkTaskDefinition(deepFreeze(definition))).toEqual([]);
  });
});
