/**
 * A definition with as many containers as there may be, as people write it.
 *
 * @module
 */

/** A container that uses what the compiler checks. */
const container = (i: number) => `
    {
      name: 'container-${i}',
      image: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/service-${i}:1.${i}.0',
      essential: ${i === 0},
      cpu: ${16 * (i + 1)},
      memoryReservation: ${32 * (i + 1)},
      portMappings: [{ name: 'http-${i}', containerPort: ${8000 + i}, protocol: 'tcp', appProtocol: 'http' }],
      environment: [{ name: 'STAGE', value: 'production' }, { name: 'PORT', value: '${8000 + i}' }],
      secrets: [{ name: 'TOKEN', valueFrom: 'arn:aws:ssm:eu-west-1:123456789012:parameter/token-${i}' }],
      mountPoints: [{ sourceVolume: 'volume-${i % 3}', containerPath: '/data', readOnly: false }],
      volumesFrom: [${i === 0 ? '' : `{ sourceContainer: 'container-${i - 1}', readOnly: true }`}],
      dependsOn: [${i === 9 ? '' : `{ containerName: 'container-${i + 1}', condition: 'HEALTHY' }`}],
      healthCheck: { command: ['CMD-SHELL', 'curl -f http://localhost:${8000 + i} || exit 1'], interval: 10 },
      logConfiguration: {
        logDriver: 'awslogs',
        options: { 'awslogs-group': 'web', 'awslogs-region': 'eu-west-1', 'awslogs-stream-prefix': 'web' },
      },
      ulimits: [{ name: 'nofile', softLimit: 1024, hardLimit: 4096 }],
    },`;

const members = `
  family: 'web',
  requiresCompatibilities: ['FARGATE'],
  networkMode: 'awsvpc',
  cpu: '4 vCPU',
  memory: '16GB',
  executionRoleArn: 'arn:aws:iam::123456789012:role/ecsTaskExecutionRole',
  volumes: [{ name: 'volume-0' }, { name: 'volume-1' }, { name: 'volume-2' }],
  containerDefinitions: [${Array.from({ length: 10 }, (_, i) => container(i)).join('')}
  ],`;

/** The definition, given to `defineTaskDefinition`. */
export const DEFINED = `import { defineTaskDefinition } from '../src/task-definition/index.js';
export const web = defineTaskDefinition({${members}
});
`;

/** The same, annotated with the type alone. */
export const ANNOTATED = `import { defineTaskDefinition } from '../src/task-definition/index.js';
import type { RegisterTaskDefinitionInput } from '../src/model/index.js';
export const web: RegisterTaskDefinitionInput = {${members}
};
export type Define = typeof defineTaskDefinition;
`;
