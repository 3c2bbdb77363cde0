/**
 * Task definitions to try the page with.
 *
 * @module
 */

const WEB = {
  family: 'web',
  requiresCompatibilities: ['FARGATE'],
  networkMode: 'awsvpc',
  cpu: '256',
  memory: '512',
  executionRoleArn: 'arn:aws:iam::123456789012:role/ecsTaskExecutionRole',
  containerDefinitions: [
    {
      name: 'app',
      image: 'public.ecr.aws/nginx/nginx:1.27',
      portMappings: [{ name: 'http', containerPort: 80 }],
      healthCheck: { command: ['CMD-SHELL', 'curl -f http://localhost/ || exit 1'], startPeriod: 10 },
      environment: [{ name: 'LOG_LEVEL', value: 'info' }],
      logConfiguration: {
        logDriver: 'awslogs',
        options: { 'awslogs-group': 'web', 'awslogs-region': 'eu-west-1', 'awslogs-stream-prefix': 'app' },
      },
    },
  ],
};

const BROKEN = {
  family: 'web',
  requiresCompatibilities: ['FARGATE'],
  cpu: '256',
  memory: '4GB',
  containerDefinitions: [
    {
      name: 'app',
      image: 'nginx:latest',
      portMappings: [{ containerPort: 70_000 }],
      enviroment: [{ name: 'LOG_LEVEL', value: 'debug' }],
      environment: [{ name: 'DB_PASSWORD', value: 'correct horse battery staple' }],
      dependsOn: [{ containerName: 'db', condition: 'START' }],
    },
  ],
};

const [app] = WEB.containerDefinitions;

const DESCRIBED = {
  taskDefinition: {
    taskDefinitionArn: 'arn:aws:ecs:eu-west-1:123456789012:task-definition/web:7',
    ...WEB,
    containerDefinitions: [
      { ...app, cpu: 0, essential: true, mountPoints: [], volumesFrom: [], image: 'public.ecr.aws/nginx/nginx:1.28' },
    ],
    volumes: [],
    revision: 7,
    status: 'ACTIVE',
    requiresAttributes: [{ name: 'ecs.capability.task-eni' }],
    placementConstraints: [],
    compatibilities: ['EC2', 'FARGATE'],
    registeredAt: '2026-11-23T12:00:00.000000+00:00',
    registeredBy: 'arn:aws:iam::123456789012:user/deploy',
  },
  tags: [{ key: 'team', value: 'payments' }],
};

const OLDER = {
  ...WEB,
  cpu: '.25 vCPU',
  containerDefinitions: [{ ...app, environment: [{ name: 'LOG_LEVEL', value: 'debug' }] }],
  tags: [{ key: 'team', value: 'web' }],
};

/** A definition as JSON, and what it is an example of. */
interface DefinitionExample {
  readonly label: string;
  readonly text: string;
}

const example = (label: string, definition: unknown): DefinitionExample => ({
  label,
  text: JSON.stringify(definition, null, 2),
});

/** The one that the page begins with. */
export const BROKEN_EXAMPLE = example('A broken one', BROKEN);

/** Of the definition that is looked at. */
export const DEFINITION_EXAMPLES = [BROKEN_EXAMPLE, example('A good one', WEB), example('A described one', DESCRIBED)];

/** Of the one to compare with. */
export const OLDER_EXAMPLE = example('An earlier revision', OLDER);
