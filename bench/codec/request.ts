/**
 * A request of RegisterTaskDefinition as large as they commonly are: a web application on Fargate with three helpers.
 *
 * @module
 */

const ACCOUNT = '123456789012';
const REGISTRY = `${ACCOUNT}.dkr.ecr.eu-west-1.amazonaws.com`;

/** A new request, so that a part of it can be spoilt. */
export function taskDefinitionRequest() {
  return {
    family: 'storefront',
    taskRoleArn: `arn:aws:iam::${ACCOUNT}:role/storefront`,
    executionRoleArn: `arn:aws:iam::${ACCOUNT}:role/ecsTaskExecutionRole`,
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    cpu: '1024',
    memory: '3072',
    runtimePlatform: { cpuArchitecture: 'ARM64', operatingSystemFamily: 'LINUX' },
    ephemeralStorage: { sizeInGiB: 40 },
    volumes: [
      { name: 'assets', efsVolumeConfiguration: { fileSystemId: 'fs-0a1b2c3d', transitEncryption: 'ENABLED' } },
    ],
    tags: [
      { key: 'team', value: 'shop' },
      { key: 'stage', value: 'production' },
    ],
    containerDefinitions: [
      {
        name: 'app',
        image: `${REGISTRY}/storefront:2026.5.1`,
        cpu: 512,
        memory: 2_048,
        memoryReservation: 1_024,
        essential: true,
        command: ['node', '--enable-source-maps', 'dist/server.js'],
        portMappings: [{ name: 'http', containerPort: 8_080, protocol: 'tcp', appProtocol: 'http' }],
        environment: environment(12),
        secrets: secrets(6),
        mountPoints: [{ sourceVolume: 'assets', containerPath: '/srv/assets', readOnly: true }],
        dependsOn: [
          { containerName: 'migration', condition: 'SUCCESS' },
          { containerName: 'router', condition: 'START' },
        ],
        healthCheck: {
          command: ['CMD-SHELL', 'curl -fsS http://localhost:8080/health || exit 1'],
          interval: 10,
          timeout: 5,
          retries: 3,
          startPeriod: 30,
        },
        ulimits: [{ name: 'nofile', softLimit: 65_536, hardLimit: 65_536 }],
        logConfiguration: { logDriver: 'awsfirelens', options: { Name: 'cloudwatch_logs', region: 'eu-west-1' } },
        readonlyRootFilesystem: true,
        user: '1000:1000',
        stopTimeout: 60,
      },
      {
        name: 'migration',
        image: `${REGISTRY}/storefront:2026.5.1`,
        essential: false,
        command: ['node', 'dist/migrate.js'],
        environment: environment(12),
        secrets: secrets(6),
        logConfiguration: logs('migration'),
      },
      {
        name: 'metrics',
        image: 'public.ecr.aws/aws-observability/aws-otel-collector:v0.40.0',
        cpu: 64,
        memoryReservation: 128,
        essential: false,
        command: ['--config=/etc/ecs/ecs-default-config.yaml'],
        portMappings: [{ containerPort: 4_317, protocol: 'tcp' }],
        environment: environment(2),
        logConfiguration: logs('metrics'),
        dockerLabels: { 'com.example.team': 'shop', 'com.example.part': 'metrics' },
      },
      {
        name: 'router',
        image: 'public.ecr.aws/aws-observability/aws-for-fluent-bit:2.32.0',
        cpu: 64,
        memoryReservation: 128,
        essential: true,
        firelensConfiguration: { type: 'fluentbit', options: { 'enable-ecs-log-metadata': 'true' } },
        logConfiguration: logs('router'),
        user: '0',
      },
    ],
  };
}

/** A new request with a fault at each of {@link REQUEST_FAULTS}. */
export function invalidRequest(): unknown {
  const { containerDefinitions, ...rest } = taskDefinitionRequest();
  const spoilt = containerDefinitions.map((container, i) => (i === 3 ? { ...container, cpu: '64' } : container));
  return { ...rest, networkMode: 'vpc', containerDefinitions: spoilt };
}

/** Where {@link invalidRequest} is wrong: an unknown value of an enumeration, and another type. */
export const REQUEST_FAULTS = ['containerDefinitions.3.cpu', 'networkMode'];

function environment(count: number) {
  return Array.from({ length: count }, (_, i) => ({ name: `STOREFRONT_SETTING_${i}`, value: `value of setting ${i}` }));
}

function secrets(count: number) {
  return Array.from({ length: count }, (_, i) => ({
    name: `STOREFRONT_CREDENTIAL_${i}`,
    valueFrom: `arn:aws:secretsmanager:eu-west-1:${ACCOUNT}:secret:storefront/credential-${i}-AbCdEf`,
  }));
}

function logs(prefix: string) {
  return {
    logDriver: 'awslogs',
    options: {
      'awslogs-group': '/ecs/storefront',
      'awslogs-region': 'eu-west-1',
      'awslogs-stream-prefix': prefix,
      mode: 'non-blocking',
      'max-buffer-size': '25m',
    },
  };
}
