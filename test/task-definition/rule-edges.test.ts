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
  port,
  ROLE,
  SECRET,
  SIDE,
  volume,
  windows,
} from './definitions.js';

/** What a tool will put a value in the place of. */
const PLACEHOLDER = '$' + '{PASSWORD}';

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
};

describe('a definition that only just keeps the rules', () => {
  it.each(Object.entries(edges))('is sound with %s', (_, definition) => {
    expect(checkTaskDefinition(deepFreeze(definition))).toEqual([]);
  });
});
