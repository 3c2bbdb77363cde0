/**
 * Task definitions as people write them, all of which ECS takes, with the rules that warn of them.
 *
 * @module
 */

/** One of them. */
export interface GoodDefinition {
  readonly name: string;
  readonly definition: unknown;
  /** Ids of the rules that warn, in the order of the places. */
  readonly warnings: readonly string[];
}

const ACCOUNT = '123456789012';
const EXECUTION = `arn:aws:iam::${ACCOUNT}:role/ecsTaskExecutionRole`;
const TASK = `arn:aws:iam::${ACCOUNT}:role/web`;
const ECR = `${ACCOUNT}.dkr.ecr.us-east-1.amazonaws.com`;

const awslogs = (group: string, prefix = 'ecs') => ({
  logDriver: 'awslogs',
  options: {
    'awslogs-group': group,
    'awslogs-region': 'us-east-1',
    'awslogs-stream-prefix': prefix,
    'awslogs-create-group': 'true',
  },
});

const shell = (line: string) => ({
  command: ['CMD-SHELL', line],
  interval: 30,
  timeout: 5,
  retries: 3,
  startPeriod: 10,
});

/** The corpus. */
export const goodDefinitions: readonly GoodDefinition[] = [
  {
    name: 'the first example of the developer guide, on Fargate',
    definition: {
      family: 'sample-fargate',
      networkMode: 'awsvpc',
      containerDefinitions: [
        {
          name: 'fargate-app',
          image: 'public.ecr.aws/docker/library/httpd:latest',
          portMappings: [{ containerPort: 80, hostPort: 80, protocol: 'tcp' }],
          essential: true,
          entryPoint: ['sh', '-c'],
          command: ['/bin/sh -c "echo \'<html></html>\' > /usr/local/apache2/htdocs/index.html && httpd-foreground"'],
        },
      ],
      requiresCompatibilities: ['FARGATE'],
      cpu: '256',
      memory: '512',
    },
    warnings: ['mapped-port-health-check', 'image-version'],
  },
  {
    name: 'WordPress linked to MySQL, of 2016',
    definition: {
      family: 'hello_world',
      containerDefinitions: [
        {
          name: 'wordpress',
          links: ['mysql'],
          image: 'wordpress',
          essential: true,
          portMappings: [{ containerPort: 80, hostPort: 80 }],
          memory: 500,
          cpu: 10,
        },
        {
          environment: [{ name: 'MYSQL_ROOT_PASSWORD', value: 'password' }],
          name: 'mysql',
          image: 'mysql',
          cpu: 10,
          memory: 500,
          essential: true,
        },
      ],
    },
    warnings: ['mapped-port-health-check', 'image-version', 'environment-secret-name', 'image-version'],
  },
  {
    name: 'a web service with dynamic host ports and no CPU',
    definition: {
      family: 'api',
      taskRoleArn: 'web',
      networkMode: 'bridge',
      containerDefinitions: [
        {
          name: 'api',
          image: `${ECR}/api:4f2c1d9`,
          cpu: 0,
          memoryReservation: 256,
          portMappings: [{ containerPort: 8080, hostPort: 0, protocol: 'tcp' }],
          environment: [
            { name: 'NODE_ENV', value: 'production' },
            { name: 'PORT', value: '8080' },
          ],
          mountPoints: [],
          volumesFrom: [],
          ulimits: [{ name: 'nofile', softLimit: 65_536, hardLimit: 65_536 }],
          logConfiguration: {
            logDriver: 'awslogs',
            options: { 'awslogs-group': '/ecs/api', 'awslogs-region': 'us-east-1' },
          },
          healthCheck: shell('curl -f http://localhost:8080/health || exit 1'),
        },
      ],
      placementConstraints: [],
      volumes: [],
    },
    warnings: [],
  },
  {
    name: 'sizes in vCPU and GB, in any case and with any spaces',
    definition: {
      family: 'sizes',
      requiresCompatibilities: ['FARGATE'],
      networkMode: 'awsvpc',
      cpu: '.25 vcpu',
      memory: '0.5 GB',
      runtimePlatform: { cpuArchitecture: 'ARM64', operatingSystemFamily: 'LINUX' },
      containerDefinitions: [{ name: 'job', image: 'public.ecr.aws/docker/library/alpine:3.20', command: ['true'] }],
    },
    warnings: [],
  },
  {
    name: 'the largest task of Fargate',
    definition: {
      family: 'large',
      requiresCompatibilities: ['FARGATE'],
      networkMode: 'awsvpc',
      cpu: '16 vCPU',
      memory: '120GB',
      ephemeralStorage: { sizeInGiB: 200 },
      executionRoleArn: EXECUTION,
      containerDefinitions: [
        {
          name: 'build',
          image: `${ECR}/build:2`,
          cpu: 16_384,
          memory: 122_880,
          stopTimeout: 120,
          logConfiguration: awslogs('build'),
        },
      ],
    },
    warnings: [],
  },
  {
    name: 'FireLens with Fluent Bit, to Datadog',
    definition: {
      family: 'firelens',
      requiresCompatibilities: ['FARGATE'],
      networkMode: 'awsvpc',
      cpu: '512',
      memory: '1024',
      executionRoleArn: EXECUTION,
      taskRoleArn: TASK,
      containerDefinitions: [
        {
          name: 'log_router',
          image: 'public.ecr.aws/aws-observability/aws-for-fluent-bit:stable',
          essential: true,
          memoryReservation: 50,
          user: '0',
          firelensConfiguration: {
            type: 'fluentbit',
            options: {
              'enable-ecs-log-metadata': 'true',
              'config-file-type': 'file',
              'config-file-value': '/fluent-bit/configs/parse-json.conf',
            },
          },
          logConfiguration: awslogs('firelens', 'firelens'),
        },
        {
          name: 'app',
          image: `${ECR}/app:1.0.3`,
          logConfiguration: {
            logDriver: 'awsfirelens',
            options: {
              Name: 'datadog',
              Host: 'http-intake.logs.datadoghq.com',
              TLS: 'on',
              dd_service: 'app',
              provider: 'ecs',
            },
            secretOptions: [
              { name: 'apikey', valueFrom: `arn:aws:secretsmanager:us-east-1:${ACCOUNT}:secret:datadog-AbCdEf:key::` },
            ],
          },
        },
      ],
    },
    warnings: [],
  },
  {
    name: 'App Mesh with Envoy',
    definition: {
      family: 'mesh',
      requiresCompatibilities: ['FARGATE', 'EC2'],
      networkMode: 'awsvpc',
      cpu: '1024',
      memory: '2048',
      executionRoleArn: EXECUTION,
      taskRoleArn: TASK,
      proxyConfiguration: {
        type: 'APPMESH',
        containerName: 'envoy',
        properties: [
          { name: 'ProxyIngressPort', value: '15000' },
          { name: 'AppPorts', value: '9080' },
          { name: 'EgressIgnoredIPs', value: '169.254.170.2,169.254.169.254' },
          { name: 'IgnoredGID', value: '' },
          { name: 'EgressIgnoredPorts', value: '' },
          { name: 'IgnoredUID', value: '1337' },
          { name: 'ProxyEgressPort', value: '15001' },
        ],
      },
      containerDefinitions: [
        {
          name: 'app',
          image: `${ECR}/colorteller:v2`,
          portMappings: [{ containerPort: 9080, hostPort: 9080, protocol: 'tcp' }],
          healthCheck: shell('curl -s http://localhost:9080/ping || exit 1'),
          dependsOn: [{ containerName: 'envoy', condition: 'HEALTHY' }],
        },
        {
          name: 'envoy',
          image: '840364872350.dkr.ecr.us-west-2.amazonaws.com/aws-appmesh-envoy:v1.29.12.1-prod',
          essential: true,
          user: '1337',
          memory: 500,
          environment: [{ name: 'APPMESH_RESOURCE_ARN', value: 'mesh/apps/virtualNode/app' }],
          healthCheck: shell('curl -s http://localhost:9901/server_info | grep state | grep -q LIVE'),
          ulimits: [{ name: 'nofile', softLimit: 15_000, hardLimit: 15_000 }],
        },
      ],
    },
    warnings: [],
  },
  {
    name: 'a task that migrates a database before it serves',
    definition: {
      family: 'rails',
      requiresCompatibilities: ['FARGATE'],
      networkMode: 'awsvpc',
      cpu: '1 vCPU',
      memory: '3 GB',
      executionRoleArn: 'ecsTaskExecutionRole',
      containerDefinitions: [
        {
          name: 'migrate',
          image: `${ECR}/rails:9`,
          essential: false,
          command: ['bin/rails', 'db:migrate'],
          secrets: [{ name: 'DATABASE_URL', valueFrom: '/rails/production/DATABASE_URL' }],
          startTimeout: 120,
        },
        {
          name: 'web',
          image: `${ECR}/rails:9`,
          portMappings: [{ name: 'web', containerPort: 3000, appProtocol: 'http' }],
          dependsOn: [{ containerName: 'migrate', condition: 'SUCCESS' }],
          secrets: [
            { name: 'DATABASE_URL', valueFrom: '/rails/production/DATABASE_URL' },
            { name: 'SECRET_KEY_BASE', valueFrom: `arn:aws:ssm:us-east-1:${ACCOUNT}:parameter/rails/secret` },
          ],
          environmentFiles: [{ type: 's3', value: 'arn:aws:s3:::config/rails/production.env' }],
          healthCheck: shell('curl -fs http://localhost:3000/up'),
          restartPolicy: { enabled: true, ignoredExitCodes: [0], restartAttemptPeriod: 180 },
          linuxParameters: { initProcessEnabled: true },
        },
      ],
      tags: [{ key: 'team', value: 'web' }],
    },
    warnings: [],
  },
  {
    name: 'an agent on each instance that watches it',
    definition: {
      family: 'cadvisor',
      networkMode: 'host',
      pidMode: 'host',
      requiresCompatibilities: ['EC2'],
      containerDefinitions: [
        {
          name: 'cadvisor',
          image: 'gcr.io/cadvisor/cadvisor:v0.49.1',
          cpu: 100,
          memory: 256,
          privileged: true,
          portMappings: [{ containerPort: 9200, hostPort: 9200 }],
          mountPoints: ['root', 'var_run', 'sys', 'docker'].map((sourceVolume) => ({
            sourceVolume,
            containerPath: `/mnt/${sourceVolume}`,
            readOnly: true,
          })),
          dockerSecurityOptions: ['label:type:svirt_apache'],
          dockerLabels: { 'com.example.scrape': 'true' },
        },
      ],
      volumes: [
        { name: 'root', host: { sourcePath: '/' } },
        { name: 'var_run', host: { sourcePath: '/var/run' } },
        { name: 'sys', host: { sourcePath: '/sys' } },
        { name: 'docker', host: { sourcePath: '/var/lib/docker/' } },
      ],
      placementConstraints: [{ type: 'memberOf', expression: 'attribute:ecs.os-type == linux' }],
    },
    warnings: ['mapped-port-health-check'],
  },
  {
    name: 'EFS by an access point, with the rights of the task role',
    definition: {
      family: 'jenkins',
      requiresCompatibilities: ['FARGATE'],
      networkMode: 'awsvpc',
      cpu: '2048',
      memory: '4096',
      taskRoleArn: TASK,
      executionRoleArn: EXECUTION,
      containerDefinitions: [
        {
          name: 'jenkins',
          image: 'jenkins/jenkins:2.462.1-lts',
          portMappings: [{ containerPort: 8080 }, { containerPort: 50_000 }],
          mountPoints: [{ sourceVolume: 'home', containerPath: '/var/jenkins_home' }],
          healthCheck: shell('curl -f http://localhost:8080/login'),
          logConfiguration: awslogs('jenkins'),
        },
      ],
      volumes: [
        {
          name: 'home',
          efsVolumeConfiguration: {
            fileSystemId: 'fs-0123456789abcdef0',
            rootDirectory: '/',
            transitEncryption: 'ENABLED',
            authorizationConfig: { accessPointId: 'fsap-0123456789abcdef0', iam: 'ENABLED' },
          },
        },
      ],
    },
    warnings: [],
  },
  {
    name: 'a database on a Docker volume of a plugin',
    definition: {
      family: 'rexray',
      networkMode: 'awsvpc',
      containerDefinitions: [
        {
          name: 'mysql',
          image: 'mysql:8.4',
          cpu: 1024,
          memory: 4096,
          portMappings: [{ containerPort: 3306, protocol: 'tcp' }],
          mountPoints: [{ containerPath: '/var/lib/mysql', sourceVolume: 'rexray-vol' }],
          environment: [{ name: 'MYSQL_PASSWORD_FILE', value: '/run/secrets/mysql' }],
          healthCheck: { command: ['CMD', 'mysqladmin', 'ping'], interval: 5, timeout: 2, retries: 10 },
        },
      ],
      volumes: [
        {
          name: 'rexray-vol',
          dockerVolumeConfiguration: {
            autoprovision: true,
            scope: 'shared',
            driver: 'rexray/ebs',
            driverOpts: { volumetype: 'gp2', size: '5' },
          },
        },
      ],
    },
    warnings: [],
  },
  {
    name: 'an EBS volume that the service configures',
    definition: {
      family: 'queue',
      requiresCompatibilities: ['EC2', 'FARGATE'],
      networkMode: 'awsvpc',
      cpu: '1024',
      memory: '2GB',
      containerDefinitions: [
        {
          name: 'queue',
          image: 'rabbitmq:3.13-management',
          mountPoints: [{ sourceVolume: 'ebs', containerPath: '/var/lib/rabbitmq' }],
        },
      ],
      volumes: [{ name: 'ebs', configuredAtLaunch: true }],
    },
    warnings: [],
  },
  {
    name: 'training on two GPUs',
    definition: {
      family: 'train',
      requiresCompatibilities: ['EC2'],
      cpu: '8 vCPU',
      memory: '32 GB',
      containerDefinitions: [
        {
          name: 'train',
          image: '763104351884.dkr.ecr.us-east-1.amazonaws.com/pytorch-training:2.3.0-gpu-py311',
          resourceRequirements: [{ type: 'GPU', value: '2' }],
          linuxParameters: { sharedMemorySize: 2048, maxSwap: 0, swappiness: 0, devices: [{ hostPath: '/dev/fuse' }] },
          systemControls: [{ namespace: 'net.core.somaxconn', value: '4096' }],
        },
      ],
    },
    warnings: [],
  },
  {
    name: 'IIS on Windows, on Fargate',
    definition: {
      family: 'windows-iis',
      requiresCompatibilities: ['FARGATE'],
      networkMode: 'awsvpc',
      cpu: '1024',
      memory: '2048',
      executionRoleArn: EXECUTION,
      runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2019_CORE', cpuArchitecture: 'X86_64' },
      containerDefinitions: [
        {
          name: 'iis',
          image: 'mcr.microsoft.com/windows/servercore/iis:windowsservercore-ltsc2019',
          entryPoint: ['powershell', '-Command'],
          command: ['C:\\ServiceMonitor.exe w3svc'],
          cpu: 512,
          memory: 768,
          essential: true,
          portMappings: [{ protocol: 'tcp', containerPort: 80 }],
          healthCheck: { command: ['CMD', 'powershell', '-Command', 'exit 0'] },
          logConfiguration: awslogs('/ecs/iis'),
        },
      ],
    },
    warnings: [],
  },
  {
    name: 'a machine outside AWS',
    definition: {
      family: 'anywhere',
      requiresCompatibilities: ['EXTERNAL'],
      networkMode: 'bridge',
      containerDefinitions: [
        { name: 'nginx', image: 'public.ecr.aws/nginx/nginx:1.27', cpu: 256, memory: 256, essential: true },
      ],
    },
    warnings: [],
  },
  {
    name: 'a sidecar that traces, on ECS Managed Instances',
    definition: {
      family: 'traced',
      requiresCompatibilities: ['MANAGED_INSTANCES'],
      networkMode: 'awsvpc',
      cpu: '1024',
      memory: '2048',
      executionRoleArn: EXECUTION,
      containerDefinitions: [
        {
          name: 'app',
          image: `${ECR}/app:7`,
          cpu: 0,
          logConfiguration: { logDriver: 'json-file', options: { 'max-size': '10m' } },
        },
        {
          name: 'beyla',
          image: 'grafana/beyla:1.8',
          cpu: 0,
          essential: false,
          privileged: true,
          dependsOn: [{ containerName: 'app', condition: 'START' }],
        },
      ],
    },
    warnings: [],
  },
  {
    name: 'the X-Ray daemon and the Datadog agent beside an application',
    definition: {
      family: 'watched',
      requiresCompatibilities: ['FARGATE'],
      networkMode: 'awsvpc',
      cpu: '512',
      memory: '1024',
      executionRoleArn: EXECUTION,
      containerDefinitions: [
        {
          name: 'app',
          image: `${ECR}/app@sha256:${'0123456789abcdef'.repeat(4)}`,
          cpu: 256,
          memory: 512,
          memoryReservation: 256,
        },
        {
          name: 'xray-daemon',
          image: 'public.ecr.aws/xray/aws-xray-daemon:latest',
          cpu: 32,
          memoryReservation: 256,
          essential: false,
          portMappings: [{ containerPort: 2000, protocol: 'udp' }],
        },
        {
          name: 'datadog-agent',
          image: 'public.ecr.aws/datadog/agent:7',
          essential: false,
          environment: [
            { name: 'ECS_FARGATE', value: 'true' },
            { name: 'DD_APM_ENABLED', value: 'true' },
          ],
          secrets: [{ name: 'DD_API_KEY', valueFrom: 'datadog.api-key' }],
          dockerLabels: {},
        },
      ],
    },
    warnings: ['image-version'],
  },
  {
    name: 'containers that share files, and a port range',
    definition: {
      family: 'shared',
      containerDefinitions: [
        {
          name: 'files',
          image: 'busybox:1.36',
          memory: 32,
          essential: false,
          mountPoints: [{ sourceVolume: 'scratch', containerPath: '/files' }],
          entryPoint: ['sh', '-c'],
          command: ['sleep 3600'],
        },
        {
          name: 'ftp',
          image: 'delfer/alpine-ftp-server:3.20',
          memory: 64,
          volumesFrom: [{ sourceContainer: 'files', readOnly: true }],
          links: ['files:data'],
          hostname: 'ftp',
          extraHosts: [{ hostname: 'db', ipAddress: '10.0.0.4' }],
          dnsServers: ['10.0.0.2'],
          portMappings: [{ containerPort: 21, hostPort: 2121 }, { containerPortRange: '21000-21010' }],
          healthCheck: { command: ['CMD', 'true'] },
        },
      ],
      volumes: [{ name: 'scratch', host: {} }],
      ipcMode: 'task',
    },
    warnings: [],
  },
  {
    name: 'a private registry, with explicit absences',
    definition: {
      family: 'private',
      taskRoleArn: undefined,
      executionRoleArn: EXECUTION,
      networkMode: undefined,
      volumes: undefined,
      containerDefinitions: [
        {
          name: 'app',
          image: 'registry.example.com:5000/team/app:2024-05-01',
          memory: 128,
          links: undefined,
          repositoryCredentials: {
            credentialsParameter: `arn:aws:secretsmanager:us-east-1:${ACCOUNT}:secret:registry-AbCdEf`,
          },
        },
      ],
    },
    warnings: [],
  },
];
