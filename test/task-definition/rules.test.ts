import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { severityOf } from '../../src/codec/rule.js';
import { RegisterTaskDefinitionRequest } from '../../src/model/task-definition/register-task-definition.js';
import {
  type CheckTaskDefinitionOptions,
  checkTaskDefinition,
} from '../../src/task-definition/check-task-definition.js';
import { taskDefinitionRules } from '../../src/task-definition/rules/index.js';
import { deepFreeze } from '../support/deep-freeze.js';
import { leadsSomewhere } from '../support/leads-somewhere.js';
import { stepsIn, withValueAt } from '../support/places.js';
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

/** A definition that breaks one rule, and where. */
interface Breach {
  readonly definition: Members;
  readonly at: string;
  readonly with?: CheckTaskDefinitionOptions;
}

const IN_APP = 'containerDefinitions[1]';

const app = (definition: Members, at: string, options: CheckTaskDefinitionOptions = {}): Breach => ({
  definition,
  at: `${IN_APP}.${at}`,
  with: options,
});

/** Exactly one rule is broken in each, once. */
const breaches: Readonly<Record<string, Breach>> = {
  'container-definitions-empty': {
    definition: { family: 'web', containerDefinitions: [] },
    at: 'containerDefinitions',
  },
  'essential-container': {
    definition: { family: 'web', containerDefinitions: [{ ...SIDE, essential: false }] },
    at: 'containerDefinitions',
  },
  'container-name-unique': app(ec2({ name: 'side' }), 'name'),
  'image-version': app(ec2({ image: 'localhost:5000/web' }), 'image'),
  'task-definition-size': { definition: ec2({ environment: [{ name: 'A', value: 'é'.repeat(33_000) }] }), at: '' },
  'links-container': app(ec2({ links: ['db:database'] }), 'links[0]'),
  'links-cycle': app(
    ec2(
      { links: ['side'] },
      {
        containerDefinitions: [
          { ...SIDE, links: ['app:web'] },
          { ...APP, memory: 128, links: ['side'] },
        ],
      },
    ),
    'links[0]',
  ),
  'volumes-from-container': app(ec2({ volumesFrom: [{ sourceContainer: 'data' }] }), 'volumesFrom[0].sourceContainer'),
  'depends-on-container': app(
    ec2({ dependsOn: [{ containerName: 'db', condition: 'START' }] }),
    'dependsOn[0].containerName',
  ),
  'depends-on-essential': app(
    ec2({ dependsOn: [{ containerName: 'side', condition: 'COMPLETE' }] }),
    'dependsOn[0].condition',
  ),
  'depends-on-health-check': app(
    ec2({ dependsOn: [{ containerName: 'side', condition: 'HEALTHY' }] }),
    'dependsOn[0].condition',
  ),
  'start-order-cycle': app(
    ec2({ dependsOn: [{ containerName: 'app', condition: 'START' }] }),
    'dependsOn[0].containerName',
  ),
  'proxy-container': {
    definition: ec2({}, { networkMode: 'awsvpc', proxyConfiguration: { containerName: 'envoy', properties: PROXY } }),
    at: 'proxyConfiguration.containerName',
  },
  'container-memory': app(ec2({ memory: undefined }), 'memory'),
  'container-memory-within-task': app(ec2({ memory: 513 }, { memory: '.5 GB' }), 'memory'),
  'memory-reservations-within-task': {
    definition: ec2(
      { memory: 512, memoryReservation: 512 },
      {
        memory: '512',
        containerDefinitions: [
          { ...SIDE, memoryReservation: 32 },
          { ...APP, memoryReservation: 481 },
        ],
      },
    ),
    at: 'memory',
  },
  'container-cpu-within-task': {
    definition: ec2({ cpu: 129 }, { cpu: '.125 vCPU' }),
    at: 'cpu',
  },
  'tmpfs-size': app(
    ec2({ linuxParameters: { tmpfs: [{ containerPath: '/run', size: 0 }] } }),
    'linuxParameters.tmpfs[0].size',
  ),
  'task-cpu-range': { definition: ec2({}, { cpu: '2' }), at: 'cpu' },
  'links-network-mode': app(ec2({ links: ['side'] }, { networkMode: 'host' }), 'links'),
  'awsvpc-hostname': app(ec2({ hostname: 'web' }, { networkMode: 'awsvpc' }), 'hostname'),
  'awsvpc-extra-hosts': app(
    ec2({ extraHosts: [{ hostname: 'db', ipAddress: '10.0.0.1' }] }, { networkMode: 'awsvpc' }),
    'extraHosts',
  ),
  'awsvpc-dns-servers': app(ec2({ dnsServers: ['10.0.0.2'] }, { networkMode: 'awsvpc' }), 'dnsServers'),
  'awsvpc-disable-networking': app(ec2({ disableNetworking: true }, { networkMode: 'awsvpc' }), 'disableNetworking'),
  'external-network-mode': {
    definition: ec2({}, { networkMode: 'awsvpc', requiresCompatibilities: ['EXTERNAL'] }),
    at: 'networkMode',
  },
  'proxy-network-mode': {
    definition: ec2({}, { proxyConfiguration: { containerName: 'side', properties: PROXY } }),
    at: 'networkMode',
  },
  'proxy-properties': {
    definition: ec2(
      {},
      { networkMode: 'awsvpc', proxyConfiguration: { containerName: 'side', properties: PROXY.slice(1) } },
    ),
    at: 'proxyConfiguration.properties',
  },
  'host-network-system-controls': app(
    ec2({ systemControls: [{ namespace: 'net.core.somaxconn', value: '1024' }] }, { networkMode: 'host' }),
    'systemControls[0].namespace',
  ),
  'port-mappings-network-mode': app(port({ containerPort: 80 }, { networkMode: 'none' }), 'portMappings'),
  'port-mapping-container-port': app(port({ hostPort: 8080 }), 'portMappings[0].containerPort'),
  'host-port-matches': app(
    port({ containerPort: 80, hostPort: 8080 }, { networkMode: 'awsvpc' }),
    'portMappings[0].hostPort',
  ),
  'port-range-network-mode': app(
    port({ containerPortRange: '8080-8090' }, { networkMode: 'host' }),
    'portMappings[0].containerPortRange',
  ),
  'port-name-unique': app(
    ec2({
      ...HEALTHY,
      portMappings: [
        { containerPort: 80, name: 'web' },
        { containerPort: 81, name: 'web' },
      ],
    }),
    'portMappings[1].name',
  ),
  'port-two-protocols': app(
    ec2({ ...HEALTHY, portMappings: [{ containerPort: 53 }, { containerPort: 53, protocol: 'udp' }] }),
    'portMappings[1].protocol',
  ),
  'port-once-in-task': app(
    ec2(
      {},
      {
        containerDefinitions: [
          { ...SIDE, ...HEALTHY, portMappings: [{ containerPort: 80, hostPort: 3000 }] },
          { ...APP, ...HEALTHY, memory: 128, portMappings: [{ containerPort: 81, hostPort: 3000 }] },
        ],
      },
    ),
    'portMappings[0].hostPort',
  ),
  'host-port-reserved': app(port({ containerPort: 22, hostPort: 22 }), 'portMappings[0].hostPort'),
  'host-port-ephemeral': app(port({ containerPort: 49_153 }, { networkMode: 'host' }), 'portMappings[0].containerPort'),
  'host-port-kernel-range': app(port({ containerPort: 80, hostPort: 32_768 }), 'portMappings[0].hostPort'),
  'fargate-network-mode': { definition: fargate({}, { networkMode: undefined }), at: 'networkMode' },
  'fargate-cpu': { definition: fargate({}, { cpu: undefined }), at: 'cpu' },
  'fargate-memory': { definition: fargate({}, { memory: undefined }), at: 'memory' },
  'fargate-size': { definition: fargate({}, { memory: '4GB' }), at: 'memory' },
  'fargate-pid-mode': { definition: fargate({}, { pidMode: 'host' }), at: 'pidMode' },
  'fargate-ipc-mode': { definition: fargate({}, { ipcMode: 'task' }), at: 'ipcMode' },
  'fargate-placement-constraints': {
    definition: fargate({}, { placementConstraints: [{ type: 'memberOf', expression: 'attribute:zone == a' }] }),
    at: 'placementConstraints',
  },
  'ephemeral-storage-ec2': {
    definition: ec2({}, { requiresCompatibilities: ['EC2'], ephemeralStorage: { sizeInGiB: 21 } }),
    at: 'ephemeralStorage',
  },
  'fargate-docker-volume': {
    definition: fargate(
      { mountPoints: [{ sourceVolume: 'data', containerPath: '/data' }] },
      { volumes: [{ name: 'data', dockerVolumeConfiguration: { scope: 'task' } }] },
    ),
    at: 'volumes[0].dockerVolumeConfiguration',
  },
  'fargate-host-source-path': {
    definition: fargate(
      { mountPoints: [{ sourceVolume: 'data', containerPath: '/data' }] },
      { volumes: [{ name: 'data', host: { sourcePath: '/data' } }] },
    ),
    at: 'volumes[0].host.sourcePath',
  },
  'fargate-capabilities': app(
    fargate({ linuxParameters: { capabilities: { add: ['SYS_PTRACE', 'NET_ADMIN'] } } }),
    'linuxParameters.capabilities.add[1]',
  ),
  'fargate-gpu': app(fargate({ resourceRequirements: [{ type: 'GPU', value: '1' }] }), 'resourceRequirements[0].type'),
  'fargate-privileged': app(fargate({ privileged: true }), 'privileged'),
  'fargate-docker-security-options': app(
    fargate({ dockerSecurityOptions: ['no-new-privileges'] }),
    'dockerSecurityOptions',
  ),
  'fargate-disable-networking': app(fargate({ disableNetworking: true }), 'disableNetworking'),
  'fargate-dns-search-domains': app(fargate({ dnsSearchDomains: ['web.local'] }), 'dnsSearchDomains'),
  'fargate-devices': app(
    fargate({ linuxParameters: { devices: [{ hostPath: '/dev/fuse' }] } }),
    'linuxParameters.devices',
  ),
  'fargate-shared-memory-size': app(
    fargate({ linuxParameters: { sharedMemorySize: 64 } }),
    'linuxParameters.sharedMemorySize',
  ),
  'fargate-swap': app(fargate({ linuxParameters: { maxSwap: 0 } }), 'linuxParameters.maxSwap'),
  'fargate-start-timeout': app(fargate({ startTimeout: 1 }), 'startTimeout'),
  'fargate-stop-timeout': app(fargate({ stopTimeout: 121 }), 'stopTimeout'),
  'role-arn': {
    definition: ec2({}, { taskRoleArn: 'arn:aws:ecs:eu-west-1:123456789012:cluster/prod' }),
    at: 'taskRoleArn',
  },
  'role-placeholder': {
    definition: ec2({}, { executionRoleArn: 'arn:aws:iam::ACCOUNT_ID:role/web' }),
    at: 'executionRoleArn',
  },
  'fargate-execution-role-awslogs': app(
    fargate(logs({ logDriver: 'awslogs', options: AWSLOGS })),
    'logConfiguration.logDriver',
  ),
  'fargate-execution-role-ecr': app(fargate({ image: ECR }), 'image'),
  'secrets-execution-role': app(ec2({ secrets: [{ name: 'A', valueFrom: SECRET }] }), 'secrets'),
  'execution-role': app(ec2({ repositoryCredentials: { credentialsParameter: SECRET } }), 'repositoryCredentials'),
  'volume-name': { definition: ec2({}, { volumes: [{}] }), at: 'volumes[0].name' },
  'volume-name-unique': {
    definition: volume({}, { volumes: [{ name: 'data' }, { name: 'data' }] }),
    at: 'volumes[1].name',
  },
  'volume-source-path': { definition: volume({ host: { sourcePath: ' ' } }), at: 'volumes[0].host.sourcePath' },
  'volume-kind': {
    definition: volume({ host: { sourcePath: '/data' }, efsVolumeConfiguration: { fileSystemId: 'fs-1' } }),
    at: 'volumes[0]',
  },
  'launch-volume-count': {
    definition: ec2(
      { mountPoints: ['a', 'b'].map((name) => ({ sourceVolume: name, containerPath: `/${name}` })) },
      { volumes: ['a', 'b'].map((name) => ({ name, configuredAtLaunch: true })) },
    ),
    at: 'volumes[1].configuredAtLaunch',
  },
  'launch-volume-mounted': {
    definition: ec2({}, { volumes: [{ name: 'v', configuredAtLaunch: true }] }),
    at: 'volumes[0].name',
  },
  'volume-mounted': { definition: ec2({}, { volumes: [{ name: 'v' }] }), at: 'volumes[0].name' },
  'mount-point-members': app(
    ec2({ mountPoints: [{ sourceVolume: 'data' }] }, { volumes: [{ name: 'data' }] }),
    'mountPoints[0].containerPath',
  ),
  'mount-point-volume': app(
    ec2({ mountPoints: [{ sourceVolume: 'nope', containerPath: '/data' }] }),
    'mountPoints[0].sourceVolume',
  ),
  'mount-point-path-unique': app(
    ec2(
      { mountPoints: ['a', 'b'].map((name) => ({ sourceVolume: name, containerPath: '/data' })) },
      { volumes: [{ name: 'a' }, { name: 'b' }] },
    ),
    'mountPoints[1].containerPath',
  ),
  'efs-transit-encryption-port': {
    definition: volume({ efsVolumeConfiguration: { fileSystemId: 'fs-1', transitEncryptionPort: 2999 } }),
    at: 'volumes[0].efsVolumeConfiguration.transitEncryption',
  },
  'efs-iam-task-role': {
    definition: volume({
      efsVolumeConfiguration: {
        fileSystemId: 'fs-1',
        transitEncryption: 'ENABLED',
        authorizationConfig: { iam: 'ENABLED' },
      },
    }),
    at: 'volumes[0].efsVolumeConfiguration.authorizationConfig.iam',
  },
  's3-files-task-role': {
    definition: volume({ s3filesVolumeConfiguration: { fileSystemArn: 'arn:aws:s3files:::file-system/fs-1' } }),
    at: 'volumes[0].s3filesVolumeConfiguration',
  },
  'fargate-log-driver': app(fargate(logs({ logDriver: 'json-file' })), 'logConfiguration.logDriver'),
  'managed-instances-log-driver': app(
    ec2(logs({ logDriver: 'syslog' }), { requiresCompatibilities: ['MANAGED_INSTANCES'] }),
    'logConfiguration.logDriver',
  ),
  'fargate-stream-prefix': app(
    fargate(logs({ logDriver: 'awslogs', options: { 'awslogs-group': 'web', 'awslogs-region': 'eu-west-1' } }), {
      executionRoleArn: ROLE,
    }),
    'logConfiguration.options["awslogs-stream-prefix"]',
  ),
  'awslogs-option': app(
    ec2(logs({ logDriver: 'awslogs', options: { ...AWSLOGS, log_key: 'log' } })),
    'logConfiguration.options.log_key',
  ),
  'log-mode': app(
    ec2(logs({ logDriver: 'json-file', options: { mode: 'nonblocking' } })),
    'logConfiguration.options.mode',
  ),
  'firelens-router': app(ec2(logs({ logDriver: 'awsfirelens' })), 'logConfiguration.logDriver'),
  'firelens-unused': app(ec2({ firelensConfiguration: { type: 'fluentbit' } }), 'firelensConfiguration'),
  'firelens-file-arn': app(
    ec2(
      {},
      {
        containerDefinitions: [
          { ...SIDE, ...logs({ logDriver: 'awsfirelens' }) },
          {
            ...APP,
            memory: 64,
            firelensConfiguration: {
              type: 'fluentbit',
              options: { 'config-file-type': 's3', 'config-file-value': 's3://config/fluent.conf' },
            },
          },
        ],
      },
    ),
    'firelensConfiguration.options["config-file-value"]',
  ),
  'fargate-firelens-file': app(
    fargate(
      {},
      {
        containerDefinitions: [
          { ...SIDE, ...logs({ logDriver: 'awsfirelens' }) },
          { ...APP, firelensConfiguration: { type: 'fluentbit', options: { 'config-file-type': 's3' } } },
        ],
      },
    ),
    'firelensConfiguration.options["config-file-type"]',
  ),
  'mapped-port-health-check': app(ec2({ portMappings: [{ containerPort: 80 }] }), 'healthCheck'),
  'environment-name': app(ec2({ environment: [{ name: '', value: 'a' }] }), 'environment[0].name'),
  'environment-secret-name': app(
    ec2({ environment: [{ name: 'DB_PASSWORD', value: 'hunter2' }] }),
    'environment[0].value',
  ),
  'environment-secret-value': app(
    ec2({ environment: [{ name: 'DB', value: 'postgres://web:hunter2@db/web' }] }),
    'environment[0].value',
  ),
  'environment-name-unique': app(
    ec2({
      environment: [
        { name: 'A', value: '1' },
        { name: 'A', value: '2' },
      ],
    }),
    'environment[1].name',
  ),
  'secret-name-unique': app(
    ec2(
      { environment: [{ name: 'A', value: '1' }], secrets: [{ name: 'A', valueFrom: SECRET }] },
      { executionRoleArn: ROLE },
    ),
    'secrets[0].name',
  ),
  'secret-arn': app(
    ec2({ secrets: [{ name: 'A', valueFrom: 'arn:aws:s3:::bucket/db' }] }, { executionRoleArn: ROLE }),
    'secrets[0].valueFrom',
  ),
  'secret-parameter-name': app(
    ec2({ secrets: [{ name: 'A', valueFrom: '{{ db password }}' }] }, { executionRoleArn: ROLE }),
    'secrets[0].valueFrom',
  ),
  'inference-accelerators': {
    definition: ec2({}, { inferenceAccelerators: [{ deviceName: 'a', deviceType: 'eia2.medium' }] }),
    at: 'inferenceAccelerators',
  },
  'neuron-managed-instances': app(
    ec2({ resourceRequirements: [{ type: 'NeuronDevice', value: 'ALL' }] }, { requiresCompatibilities: ['EC2'] }),
    'resourceRequirements[0].type',
  ),
  'neuron-one-container': app(
    ec2(
      {},
      {
        containerDefinitions: [SIDE, { ...APP, memory: 64 }].map((container) => ({
          ...container,
          resourceRequirements: [{ type: 'NeuronDevice', value: 'ALL' }],
        })),
      },
    ),
    'resourceRequirements[0].type',
  ),
  'gpu-count': app(ec2({ resourceRequirements: [{ type: 'GPU', value: '0.25' }] }), 'resourceRequirements[0].value'),
  'gpu-sharing-alike': app(
    ec2(
      {},
      {
        containerDefinitions: [
          { ...SIDE, resourceRequirements: [{ type: 'GPU', value: '1' }] },
          {
            ...APP,
            memory: 64,
            resourceRequirements: [{ type: 'GPU', sharingStrategy: { nvidiaMps: { memory: 1024 } } }],
          },
        ],
      },
    ),
    'resourceRequirements[0]',
  ),
  'gpu-sharing-external': app(
    ec2(
      { resourceRequirements: [{ type: 'GPU', sharingStrategy: { nvidiaMps: { memory: 1024 } } }] },
      { requiresCompatibilities: ['EXTERNAL'] },
    ),
    'resourceRequirements[0].sharingStrategy',
  ),
  'windows-architecture': {
    definition: ec2(
      {},
      { runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE', cpuArchitecture: 'ARM64' } },
    ),
    at: 'runtimePlatform.cpuArchitecture',
  },
  'windows-linux-members': app(windows({ readonlyRootFilesystem: true }), 'readonlyRootFilesystem'),
  'host-network-root': app(ec2({ user: '0:0' }, { networkMode: 'host' }), 'user'),
  'host-ipc-system-controls': app(
    ec2({ systemControls: [{ namespace: 'kernel.msgmax', value: '65536' }] }, { ipcMode: 'host' }),
    'systemControls[0].namespace',
  ),
  'cpu-shares': app(
    ec2(
      {},
      {
        containerDefinitions: [
          { ...SIDE, cpu: 2 },
          { ...APP, memory: 128, cpu: 0 },
        ],
      },
    ),
    'cpu',
    { agentVersion: '1.1.0' },
  ),
  'entry-point-agent': app(
    ec2(
      {},
      {
        containerDefinitions: [
          { ...SIDE, cpu: 2 },
          { ...APP, memory: 128, cpu: 2, entryPoint: ['sh'] },
        ],
      },
    ),
    'entryPoint',
    { agentVersion: '1.1.0' },
  ),
  'agent-health-check': app(ec2(HEALTHY), 'healthCheck', { agentVersion: '1.16.2' }),
  'agent-container-ordering': app(ec2({ stopTimeout: 60 }), 'stopTimeout', { agentVersion: '1.25.3' }),
  'agent-port-range': app(port({ containerPortRange: '8080-8090' }), 'portMappings[0].containerPortRange', {
    agentVersion: '1.66.2',
  }),
  'agent-proxy-configuration': {
    definition: ec2({}, { networkMode: 'awsvpc', proxyConfiguration: { containerName: 'side', properties: PROXY } }),
    at: 'proxyConfiguration',
    with: { agentVersion: '1.25.3' },
  },
  'docker-labels': app(ec2({ dockerLabels: { team: 'web' } }), 'dockerLabels', { dockerApiVersion: '1.17' }),
  'docker-ulimits': app(ec2({ ulimits: [{ name: 'core', softLimit: 0, hardLimit: 0 }] }), 'ulimits', {
    dockerApiVersion: '1.17',
  }),
  'docker-log-configuration': app(ec2(logs({ logDriver: 'json-file' })), 'logConfiguration', {
    dockerApiVersion: '1.17',
  }),
  'docker-log-options': app(
    ec2(logs({ logDriver: 'json-file', options: { 'max-size': '10m' } })),
    'logConfiguration.options',
    {
      dockerApiVersion: '1.18',
    },
  ),
  'docker-memory-reservation': app(ec2({ memoryReservation: 64 }), 'memoryReservation', { dockerApiVersion: '1.20' }),
  'docker-health-check': app(ec2(HEALTHY), 'healthCheck', { dockerApiVersion: '1.23' }),
  'docker-health-check-start-period': app(
    ec2({ healthCheck: { command: ['CMD', 'true'], startPeriod: 10 } }),
    'healthCheck.startPeriod',
    { dockerApiVersion: '1.28' },
  ),
  'docker-init-process': app(
    ec2({ linuxParameters: { initProcessEnabled: true } }),
    'linuxParameters.initProcessEnabled',
    {
      dockerApiVersion: '1.24',
    },
  ),
};

const rows = taskDefinitionRules.map((rule) => ({ ...rule, breach: breaches[rule.id] }));

describe('a definition that breaks one rule', () => {
  it('is here for every rule, and for nothing else', () => {
    expect(Object.keys(breaches).sort()).toEqual(taskDefinitionRules.map(({ id }) => id).sort());
  });

  it.each(rows)(
    '$id breaks no other, and is told the place',
    ({ id, source, severity = severityOf(source), breach }) => {
      const { definition, at, with: options } = breach ?? { definition: {}, at: '' };
      const issues = checkTaskDefinition(deepFreeze(definition), options);
      expect(issues.map(({ rule, path, severity }) => ({ rule, path, severity }))).toEqual([
        { rule: id, path: at, severity },
      ]);
      expect(leadsSomewhere(RegisterTaskDefinitionRequest, definition, at)).toBe(true);
      for (const { message, expected, received, hint = 'none' } of issues) {
        expect(message).toBe(`Expected ${expected}, got ${received}`);
        for (const text of [message, hint]) expect(text).not.toMatch(/undefined|\[object|NaN| {2}|\.\.$/);
      }
    },
  );

  /** `npx vitest run test/task-definition/rules.test.ts -u` puts new words on record. */
  it.each(rows)('$id is told in the words on record', ({ breach }) => {
    const [issue] = checkTaskDefinition(breach?.definition, breach?.with);
    expect([`${issue?.code}: ${issue?.message}`, issue?.hint ?? 'No hint.'].join('\n')).toMatchSnapshot();
  });

  it.each(rows)('$id is sound when the rule is switched off', ({ id, breach }) => {
    const { definition, with: options } = breach ?? { definition: undefined };
    expect(checkTaskDefinition(definition, { ...options, disable: [id] })).toEqual([]);
  });

  /** What the log driver has no option for, it has for no value. */
  const ofValues = rows.filter(({ id }) => id !== 'awslogs-option');

  it.each(ofValues)('$id is not told of what is of another type', ({ id, breach }) => {
    const { definition, at, with: options } = breach ?? { definition: {}, at: '' };
    const broken = withValueAt(definition, stepsIn(at), Symbol('broken'));
    const issues = checkTaskDefinition(broken, options);
    expect(issues.filter(({ path }) => path === at).map(({ code }) => code)).toEqual(['wrong-type']);
    expect(issues.map(({ rule }) => rule)).not.toContain(id);
  });

  const versioned = rows.filter(({ needs, id }) => needs !== undefined && /^(?:agent|docker)-/.test(id));

  it.each(versioned)('$id is not told of the version that it asks for', ({ needs = 'agentVersion', breach }) => {
    const [issue] = checkTaskDefinition(breach?.definition, breach?.with);
    const least = /[\d.]+/.exec(issue?.expected ?? '')?.[0];
    expect(checkTaskDefinition(breach?.definition, { [needs]: least })).toEqual([]);
  });

  it.each(rows.filter(({ needs }) => needs !== undefined))('$id is not told without a version', ({ breach }) => {
    expect(checkTaskDefinition(breach?.definition)).toEqual([]);
    expect(checkTaskDefinition(breach?.definition, { agentVersion: '1.86.2', dockerApiVersion: '1.44' })).toEqual([]);
    expect(checkTaskDefinition(breach?.definition, { agentVersion: 'latest', dockerApiVersion: '' })).toEqual([]);
  });
});

/** What ECS answers, as far as it is known. */
const answers: Readonly<Record<string, string>> = {
  'container-definitions-empty': 'Container list cannot be empty',
  'essential-container': "Task definition doesn't have any essential container",
  'container-name-unique': 'Container names must be unique within a task definition',
  'task-definition-size': "Actual length: '74049'. Max allowed length is '65536' bytes.",
  'links-cycle': 'Container links should not have a cycle',
  'links-network-mode': 'Links are not supported when networkMode=awsvpc.',
  'volumes-from-container': "Invalid 'volumesFrom' setting. Unknown container: 'nope'.",
  'depends-on-container': "Cannot depend on container + 'nope' because it does not exist",
  'depends-on-essential': 'A dependency container with SUCCESS or COMPLETE condition cannot be an essential container',
  'depends-on-health-check': 'A dependency container with HEALTHY condition must have health check configured',
  'proxy-container': 'Proxy container [envoy] does not exist.',
  'proxy-network-mode': 'APPMESH proxy configuration is only supported in networkMode=awsvpc',
  'proxy-properties': 'Ingress port not found',
  'container-memory':
    "Invalid setting for container 'X'. At least one of 'memory' or 'memoryReservation' must be specified.",
  'container-memory-within-task': "The 'memory' setting for container 'app' is greater than for the task",
  'memory-reservations-within-task':
    "The sum of all container 'memoryReservation' values cannot be greater than the value of the task 'memory'.",
  'container-cpu-within-task':
    "The sum of all container 'cpu' values cannot be greater than the value of the task 'cpu'.",
  'tmpfs-size': 'The container has an invalid tmpfs size value specified. It must be a non-zero, non-negative integer.',
  'task-cpu-range': "Invalid 'cpu' setting for task.",
  'awsvpc-hostname': 'hostname is not supported on container when networkMode=awsvpc.',
  'awsvpc-extra-hosts': 'Extra hosts are not supported on container when networkMode=awsvpc.',
  'awsvpc-dns-servers': 'DNS servers are not supported on container when networkMode=awsvpc.',
  'awsvpc-disable-networking': 'Disable Networking is not supported on container when networkMode=awsvpc.',
  'port-mapping-container-port': "Invalid 'containerPort' setting for container 'container_1'.",
  'host-port-matches': 'When networkMode=awsvpc, the host ports and container ports in port mappings must match.',
  'port-once-in-task': "TCP host port '3000' is mapped multiple times in task.",
  'port-name-unique': 'When networkMode=awsvpc, port mapping name is already used',
  'fargate-network-mode': 'Fargate only supports network mode ‘awsvpc’.',
  'fargate-cpu': "Fargate requires that 'cpu' be defined at the task level.",
  'fargate-memory': "Fargate requires that 'memory' be defined at the task level.",
  'fargate-size': 'No Fargate configuration exists for given values: 4096 CPU, 4096 memory.',
  'fargate-pid-mode':
    "Tasks using the Fargate launch type do not support pidMode 'host'. The supported value for pidMode is 'task'.",
  'fargate-ipc-mode': 'Fargate compatible task definitions do not support ipcMode',
  'fargate-placement-constraints': 'Fargate compatible task definitions do not support constraints',
  'ephemeral-storage-ec2': 'Tasks using the EC2 launch type do not support EphemeralStorage.',
  'fargate-docker-volume': 'Fargate compatible task definitions do not support dockerVolumeConfiguration',
  'fargate-host-source-path': 'Fargate compatible task definitions do not support sourcePath',
  'fargate-capabilities': 'NET_ADMIN is not allowed on Fargate.',
  'fargate-gpu': 'Tasks using the Fargate launch type do not support GPU resource requirements.',
  'fargate-privileged': "Fargate requires that the 'privileged' setting be 'false' at the container level.",
  'fargate-docker-security-options': 'Fargate compatible task definitions do not support dockerSecurityOptions',
  'fargate-disable-networking': 'Disable Networking is not supported on container when networkMode=awsvpc.',
  'fargate-devices': 'Fargate compatible task definitions do not support devices',
  'fargate-shared-memory-size': 'Fargate compatible task definitions do not support sharedMemorySize',
  'fargate-swap': 'Fargate compatible task definitions do not support maxSwap',
  'fargate-execution-role-awslogs':
    'Fargate requires task definition to have execution role ARN to support log driver awslogs.',
  'fargate-execution-role-ecr': 'Fargate requires task definition to have execution role ARN to support ECR images.',
  'secrets-execution-role':
    "When you are specifying container secrets, you must also specify a value for 'executionRoleArn'.",
  'role-arn': 'Role is not valid',
  'environment-name': 'Environment variable name cannot be null or blank.',
  'secret-parameter-name':
    'The Systems Manager parameter name specified for secret JWT_KEY is invalid. The parameter name can be up to 2048 characters and include the following letters and symbols: a-zA-Z0-9_.-',
  'volume-name': 'volume.name should not be null or empty.',
  'volume-source-path': 'host.sourcePath should not be blank.',
  'launch-volume-mounted': 'Volumes [v] are not referenced by any of the containers',
  'mount-point-volume': "Unknown volume 'nope'.",
  'efs-transit-encryption-port': 'TransitEncryptionPort requires that TransitEncryption is enabled.',
  'fargate-log-driver': 'json-file is not a valid log driver. Must be one of [awslogs,splunk,awsfirelens]',
  'fargate-stream-prefix':
    'Fargate requires log configuration options to include awslogs-stream-prefix to support log driver awslogs.',
  'awslogs-option': 'Log driver awslogs disallows options: log_key',
  'firelens-router':
    'When awsfirelens log driver is specified in log configuration, a firelens configuration object must be configured in one of the containers.',
  'firelens-unused':
    'When a firelensConfiguration object is specified, at least one container has to be configured with the awsfirelens log driver.',
  'secret-name-unique':
    "The secret name must be unique and not shared with any new or existing environment variables set on the container, such as 'DB_HOST'.",
  'secret-arn': 'Invalid arn syntax.',
  'firelens-file-arn': 'Invalid arn syntax.',
  'inference-accelerators': "Unsupported field 'inferenceAccelerators'.",
  'windows-architecture': 'No Fargate configuration exists for given values: 256 CPU, 512 memory.',
};

const model = new URL('../../src/model/', import.meta.url);
const modelIds = readdirSync(model, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => [...readFileSync(new URL(file, model), 'utf8').matchAll(/\b(?:id|rule): '([^']*)'/g)])
  .map(([, id = '']) => id);

describe('the table of rules', () => {
  it('says what ECS answers, where that is known', () => {
    const said = taskDefinitionRules.filter(({ says }) => says !== undefined).map(({ id, says }) => [id, says]);
    expect(Object.fromEntries(said)).toEqual(answers);
  });

  it('has each id once, in kebab case, and none that the model has', () => {
    const ids = taskDefinitionRules.map(({ id }) => id);
    expect(modelIds.length).toBeGreaterThan(50);
    expect(new Set([...ids, ...modelIds]).size).toBe(ids.length + new Set(modelIds).size);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)+$/);
  });

  it('has no error that only a weak source states', () => {
    const weak = taskDefinitionRules.filter(({ source }) => severityOf(source) === 'warning');
    expect(weak.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(taskDefinitionRules.filter(({ needs, severity }) => needs !== undefined && severity !== 'warning')).toEqual(
      [],
    );
  });
});
