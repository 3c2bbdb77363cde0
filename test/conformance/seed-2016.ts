/**
 * Samples for the ECS API reference of 2016-05-05: each holds every member that the reference shows in the request or
 * response syntax of an operation, once, with a value of its own.
 *
 * @module
 */
import type { AnyCodec } from '../../src/codec/index.js';
import * as operations from '../../src/operation/index.js';

/** A request or a response as plain data. */
export type Sample = Readonly<Record<string, unknown>>;

/** What the reference shows of one operation. */
export interface SeedOperation {
  readonly name: string;
  readonly request: AnyCodec;
  readonly response: AnyCodec;
  readonly sampleRequest: Sample;
  readonly sampleResponse: Sample;
  /** Paths in the sample request of the members that the reference marks as required. */
  readonly required: readonly string[];
}

const ECS = 'arn:aws:ecs:us-east-1:012345678910';

const LOAD_BALANCER = { loadBalancerName: 'web-elb', containerName: 'web', containerPort: 8080 };

const DEPLOYMENT_CONFIGURATION = { maximumPercent: 200, minimumHealthyPercent: 50 };

const SERVICE = {
  serviceArn: `${ECS}:service/web`,
  serviceName: 'web',
  clusterArn: `${ECS}:cluster/production`,
  loadBalancers: [LOAD_BALANCER],
  status: 'ACTIVE',
  desiredCount: 4,
  runningCount: 3,
  pendingCount: 1,
  taskDefinition: `${ECS}:task-definition/web:7`,
  deploymentConfiguration: DEPLOYMENT_CONFIGURATION,
  deployments: [
    {
      id: 'ecs-svc/9223370564342348388',
      status: 'PRIMARY',
      taskDefinition: `${ECS}:task-definition/web:7`,
      desiredCount: 4,
      pendingCount: 1,
      runningCount: 3,
      createdAt: new Date('2016-05-05T10:15:30.125Z'),
      updatedAt: new Date('2016-05-05T10:17:02.5Z'),
    },
  ],
  roleArn: 'arn:aws:iam::012345678910:role/ecsServiceRole',
  events: [
    {
      id: '38c285e5-d335-4b68-8b15-e46dedc8e88d',
      createdAt: new Date('2016-05-05T10:16:44.031Z'),
      message: '(service web) has started 1 tasks: (task 0b69d5c0-d655-4695-98cd-5d2d526d9d5a).',
    },
  ],
  createdAt: new Date('2016-05-05T10:15:30.125Z'),
};

const CONTAINER_DEFINITION = {
  name: 'web',
  image: '012345678910.dkr.ecr.us-east-1.amazonaws.com/web:1.4.2',
  cpu: 256,
  memory: 512,
  links: ['cache:redis'],
  portMappings: [{ containerPort: 8080, hostPort: 80, protocol: 'tcp' }],
  essential: true,
  entryPoint: ['/usr/bin/tini'],
  command: ['serve'],
  environment: [{ name: 'STAGE', value: 'production' }],
  mountPoints: [{ sourceVolume: 'uploads', containerPath: '/srv/uploads', readOnly: false }],
  volumesFrom: [{ sourceContainer: 'cache', readOnly: true }],
  hostname: 'web-1',
  user: 'www-data',
  workingDirectory: '/srv',
  disableNetworking: false,
  privileged: false,
  readonlyRootFilesystem: true,
  dnsServers: ['10.0.0.2'],
  dnsSearchDomains: ['internal.example.com'],
  extraHosts: [{ hostname: 'legacy', ipAddress: '10.0.3.17' }],
  dockerSecurityOptions: ['no-new-privileges'],
  dockerLabels: { 'com.example.team': 'storefront' },
  ulimits: [{ name: 'nofile', softLimit: 4096, hardLimit: 65_535 }],
  logConfiguration: { logDriver: 'syslog', options: { 'syslog-address': 'udp://10.0.0.9:514' } },
};

/** What the other container links to, and mounts the volumes of. */
const CACHE = { name: 'cache', image: 'redis:3.2', memory: 64 };

const VOLUME = { name: 'uploads', host: { sourcePath: '/ecs/uploads' } };

const TASK_DEFINITION = {
  taskDefinitionArn: `${ECS}:task-definition/web:7`,
  containerDefinitions: [CONTAINER_DEFINITION],
  family: 'web',
  revision: 7,
  volumes: [VOLUME],
  status: 'ACTIVE',
  requiresAttributes: [{ name: 'com.amazonaws.ecs.capability.logging-driver.syslog', value: 'true' }],
};

/** The seven operations of the reference. */
export const seedOperations: readonly SeedOperation[] = [
  {
    ...operations.createService,
    sampleRequest: {
      cluster: 'production',
      serviceName: 'web',
      taskDefinition: 'web:7',
      loadBalancers: [LOAD_BALANCER],
      desiredCount: 4,
      clientToken: '4f1c0f6e9d5b4d0f9a51c5e86f1b2a77',
      role: 'ecsServiceRole',
      deploymentConfiguration: DEPLOYMENT_CONFIGURATION,
    },
    sampleResponse: { service: SERVICE },
    required: ['serviceName', 'taskDefinition', 'desiredCount'],
  },
  {
    ...operations.deleteService,
    sampleRequest: { cluster: 'production', service: 'web' },
    sampleResponse: { service: { ...SERVICE, status: 'DRAINING' } },
    required: ['service'],
  },
  {
    ...operations.deregisterTaskDefinition,
    sampleRequest: { taskDefinition: 'web:7' },
    sampleResponse: { taskDefinition: { ...TASK_DEFINITION, status: 'INACTIVE' } },
    required: ['taskDefinition'],
  },
  {
    ...operations.describeServices,
    sampleRequest: { cluster: `${ECS}:cluster/production`, services: [`${ECS}:service/web`] },
    sampleResponse: { services: [SERVICE], failures: [{ arn: `${ECS}:service/wbe`, reason: 'MISSING' }] },
    required: ['services'],
  },
  {
    ...operations.describeTaskDefinition,
    sampleRequest: { taskDefinition: 'web' },
    sampleResponse: { taskDefinition: TASK_DEFINITION },
    required: ['taskDefinition'],
  },
  {
    ...operations.registerTaskDefinition,
    sampleRequest: { family: 'web', containerDefinitions: [CONTAINER_DEFINITION, CACHE], volumes: [VOLUME] },
    sampleResponse: { taskDefinition: TASK_DEFINITION },
    required: [
      'family',
      'containerDefinitions',
      'containerDefinitions[0].extraHosts[0].hostname',
      'containerDefinitions[0].extraHosts[0].ipAddress',
      'containerDefinitions[0].ulimits[0].name',
      'containerDefinitions[0].ulimits[0].softLimit',
      'containerDefinitions[0].ulimits[0].hardLimit',
      'containerDefinitions[0].logConfiguration.logDriver',
    ],
  },
  {
    ...operations.updateService,
    sampleRequest: {
      cluster: 'production',
      service: 'web',
      desiredCount: 6,
      taskDefinition: `${ECS}:task-definition/web:8`,
      deploymentConfiguration: DEPLOYMENT_CONFIGURATION,
    },
    sampleResponse: { service: { ...SERVICE, desiredCount: 6 } },
    required: ['service'],
  },
];

/**
 * The values that the reference names, by the path of a member in the request of RegisterTaskDefinition; but for the
 * log driver awslogs, which takes options of its own.
 */
export const seedValues: ReadonlyMap<string, readonly string[]> = new Map([
  ['containerDefinitions[0].portMappings[0].protocol', ['tcp', 'udp']],
  [
    'containerDefinitions[0].ulimits[0].name',
    [
      ...['core', 'cpu', 'data', 'fsize', 'locks', 'memlock', 'msgqueue', 'nice', 'nofile', 'nproc', 'rss', 'rtprio'],
      ...['rttime', 'sigpending', 'stack'],
    ],
  ],
  ['containerDefinitions[0].logConfiguration.logDriver', ['json-file', 'syslog', 'journald', 'gelf', 'fluentd']],
]);
