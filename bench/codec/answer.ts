/**
 * An answer of DescribeServices as large as they come: ten services with a hundred events each.
 *
 * @module
 */

const REGION = 'arn:aws:ecs:eu-west-1:123456789012';
const SERVICES = 10;
const EVENTS = 100;
/** 2026-05-05T10:11:12Z, in seconds. */
const NOW = 1_777_975_872;

/** A new answer as it is parsed from the wire, so that a part of it can be spoilt. */
export function largeAnswer() {
  return { services: Array.from({ length: SERVICES }, (_, i) => service(i)), failures: [] };
}

/** A new answer with a fault at each of {@link FAULTS}. */
export function invalidAnswer(): unknown {
  const { services, ...rest } = largeAnswer();
  const spoilt = services.map((service, i) => {
    if (i === 2) return { ...service, desiredCount: '3' };
    if (i === 5) return { ...service, deployments: service.deployments.map(({ id, ...deployment }) => deployment) };
    if (i === 9)
      return { ...service, events: service.events.map((event, j) => (j === 99 ? { ...event, createdAt: [] } : event)) };
    return service;
  });
  return { services: spoilt, ...rest };
}

/** Where {@link invalidAnswer} is wrong: another type, a member missing, and another type at the very end. */
export const FAULTS = [
  'services.2.desiredCount',
  'services.5.deployments.0.id',
  'services.5.deployments.1.id',
  'services.9.events.99.createdAt',
];

function service(i: number) {
  const serviceName = `shop-${i}`;
  return {
    serviceArn: `${REGION}:service/prod/${serviceName}`,
    serviceName,
    clusterArn: `${REGION}:cluster/prod`,
    loadBalancers: [
      {
        targetGroupArn: targetGroup(serviceName, i),
        containerName: 'app',
        containerPort: 8_080,
      },
    ],
    serviceRegistries: [],
    status: 'ACTIVE',
    desiredCount: 6,
    runningCount: 6,
    pendingCount: 0,
    launchType: 'FARGATE',
    platformVersion: '1.4.0',
    platformFamily: 'Linux',
    taskDefinition: `${REGION}:task-definition/${serviceName}:${40 + i}`,
    deploymentConfiguration: {
      deploymentCircuitBreaker: { enable: true, rollback: true },
      maximumPercent: 200,
      minimumHealthyPercent: 100,
      alarms: { alarmNames: [], rollback: false, enable: false },
      strategy: 'ROLLING',
      bakeTimeInMinutes: 0,
    },
    deployments: [deployment(i, 'PRIMARY', 4), deployment(i, 'ACTIVE', 2)],
    roleArn: 'arn:aws:iam::123456789012:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS',
    events: Array.from({ length: EVENTS }, (_, j) => event(serviceName, i, j)),
    createdAt: NOW - 86_400 * (100 + i) + 0.123,
    currentServiceDeployment: `${REGION}:service-deployment/prod/${serviceName}/NCWGC2ZR-taawPAYrIaU${i}`,
    currentServiceRevisions: [
      {
        arn: `${REGION}:service-revision/prod/${serviceName}/498030646637357709${i}`,
        requestedTaskCount: 6,
        runningTaskCount: 4,
        pendingTaskCount: 0,
      },
    ],
    placementConstraints: [],
    placementStrategy: [],
    networkConfiguration: networkConfiguration(),
    healthCheckGracePeriodSeconds: 60,
    schedulingStrategy: 'REPLICA',
    deploymentController: { type: 'ECS' },
    createdBy: 'arn:aws:iam::123456789012:role/deployer',
    enableECSManagedTags: true,
    propagateTags: 'SERVICE',
    enableExecuteCommand: false,
    availabilityZoneRebalancing: 'ENABLED',
  };
}

function targetGroup(service: string, i: number): string {
  return `arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/${service}/6d0ecf831eec9f0${i}`;
}

function networkConfiguration() {
  return {
    awsvpcConfiguration: {
      subnets: ['subnet-0a1b2c3d4e5f60718', 'subnet-1a2b3c4d5e6f70819', 'subnet-2a3b4c5d6e7f8091a'],
      securityGroups: ['sg-0f1e2d3c4b5a69788'],
      assignPublicIp: 'DISABLED',
    },
  };
}

function deployment(i: number, status: string, runningCount: number) {
  const id = `ecs-svc/${status.length}12345678901234567${i}`;
  return {
    id,
    status,
    taskDefinition: `${REGION}:task-definition/shop-${i}:${40 + i}`,
    desiredCount: runningCount,
    pendingCount: 0,
    runningCount,
    failedTasks: 0,
    createdAt: NOW - 3_600 + 0.456,
    updatedAt: NOW - 1_800 + 0.789,
    launchType: 'FARGATE',
    platformVersion: '1.4.0',
    platformFamily: 'Linux',
    networkConfiguration: networkConfiguration(),
    rolloutState: 'IN_PROGRESS',
    rolloutStateReason: `ECS deployment ${id} in progress.`,
  };
}

function event(service: string, i: number, j: number) {
  const digits = String(i * EVENTS + j).padStart(12, '0');
  const task = `1dc5c17a422b4dc4b493${digits}`;
  const messages = [
    'has reached a steady state.',
    `(deployment ecs-svc/${digits}) deployment completed.`,
    'has reached a steady state.',
    `registered 1 targets in (target-group ${targetGroup(service, i)})`,
    `has started 1 tasks: (task ${task}).`,
    'has reached a steady state.',
  ];
  return {
    id: `5ad1bd8f-77d1-4bb5-9d5f-${digits}`,
    createdAt: NOW - 60 * j + j / 1_000,
    message: `(service ${service}) ${messages[j % messages.length]}`,
  };
}
