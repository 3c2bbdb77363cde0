import { ECSClient } from '@aws-sdk/client-ecs';
import { expectAssignable, expectError, expectType } from 'tsd';
import type { CreateServiceInput, RegisterTaskDefinitionInput } from 'typed-ecs';
import { makeEcs } from 'typed-ecs';
import { defineService, defineTaskDefinition } from 'typed-ecs/task-definition';

const ecs = makeEcs(new ECSClient({}));
declare const name: string;
declare const loose: RegisterTaskDefinitionInput;

const web = defineTaskDefinition({
  family: 'web',
  networkMode: 'awsvpc',
  volumes: [{ name: 'data' }, { name: 'fast', configuredAtLaunch: true }],
  containerDefinitions: [
    {
      name: 'app',
      image: 'app',
      portMappings: [{ containerPort: 80, name: 'http' }, { containerPort: 443 }],
      dependsOn: [
        { containerName: 'migration', condition: 'SUCCESS' },
        { containerName: 'proxy', condition: 'HEALTHY' },
      ],
      volumesFrom: [{ sourceContainer: 'proxy' }],
      mountPoints: [{ sourceVolume: 'data', containerPath: '/data' }],
    },
    { name: 'proxy', image: 'proxy', healthCheck: { command: ['CMD', 'true'] } },
    { name: 'migration', image: 'app', essential: false },
  ],
});

// What comes out is what was written, and what ECS takes.
expectType<'web'>(web.family);
expectType<80>(web.containerDefinitions[0].portMappings[0].containerPort);
expectAssignable<RegisterTaskDefinitionInput>(web);
ecs.registerTaskDefinition(web);
ecs.registerTaskDefinition(defineTaskDefinition(loose));

const app = { name: 'app', image: 'app' } as const;
const db = { name: 'db', image: 'db' } as const;

// References are to other containers, and to volumes of the definition.
defineTaskDefinition({ family: 'web', containerDefinitions: [{ ...app, links: ['db', 'db:store'] }, db] });
expectError(defineTaskDefinition({ family: 'web', containerDefinitions: [{ ...app, links: ['dbx'] }, db] }));
expectError(defineTaskDefinition({ family: 'web', containerDefinitions: [{ ...app, links: ['app'] }, db] }));
expectError(
  defineTaskDefinition({
    family: 'web',
    containerDefinitions: [{ ...app, dependsOn: [{ containerName: 'dbx', condition: 'START' }] }, db],
  }),
);
expectError(
  defineTaskDefinition({
    family: 'web',
    containerDefinitions: [{ ...app, volumesFrom: [{ sourceContainer: 'x' }] }, db],
  }),
);
expectError(
  defineTaskDefinition({
    family: 'web',
    volumes: [{ name: 'data' }],
    containerDefinitions: [{ ...app, mountPoints: [{ sourceVolume: 'dat' }] }],
  }),
);
expectError(
  defineTaskDefinition({ family: 'web', containerDefinitions: [{ ...app, mountPoints: [{ sourceVolume: 'x' }] }] }),
);

// What is not written out is left to run time.
defineTaskDefinition({ family: 'web', containerDefinitions: [{ name, links: ['db'] }] });

// Names are unique.
expectError(defineTaskDefinition({ family: 'web', containerDefinitions: [app, app] }));
expectError(
  defineTaskDefinition({ family: 'web', volumes: [{ name: 'data' }, { name: 'data' }], containerDefinitions: [app] }),
);

// Conditions suit the container that is waited for.
expectError(
  defineTaskDefinition({
    family: 'web',
    containerDefinitions: [{ ...app, dependsOn: [{ containerName: 'db', condition: 'HEALTHY' }] }, db],
  }),
);
expectError(
  defineTaskDefinition({
    family: 'web',
    containerDefinitions: [{ ...app, dependsOn: [{ containerName: 'db', condition: 'COMPLETE' }] }, db],
  }),
);
expectError(
  defineTaskDefinition({
    family: 'web',
    containerDefinitions: [
      { ...app, dependsOn: [{ containerName: 'db', condition: 'SUCCESS' }] },
      { ...db, essential: true },
    ],
  }),
);

// awslogs has its options by name.
const logs = { 'awslogs-group': 'web', 'awslogs-region': 'eu-west-1' };
defineTaskDefinition({
  family: 'web',
  containerDefinitions: [{ ...app, logConfiguration: { logDriver: 'awslogs', options: logs } }],
});
expectError(
  defineTaskDefinition({
    family: 'web',
    containerDefinitions: [{ ...app, logConfiguration: { logDriver: 'awslogs' } }],
  }),
);
expectError(
  defineTaskDefinition({
    family: 'web',
    containerDefinitions: [{ ...app, logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': 'web' } } }],
  }),
);

// Fargate has awsvpc, sizes of its own, and neither links nor privileges.
const fargate = { family: 'web', requiresCompatibilities: ['FARGATE'], networkMode: 'awsvpc' } as const;
defineTaskDefinition({ ...fargate, cpu: '256', memory: '512', containerDefinitions: [app] });
defineTaskDefinition({ ...fargate, cpu: '.5 vCPU', memory: '4 GB', containerDefinitions: [app] });
expectError(defineTaskDefinition({ ...fargate, cpu: '256', containerDefinitions: [app] }));
expectError(defineTaskDefinition({ ...fargate, memory: '512', containerDefinitions: [app] }));
expectError(defineTaskDefinition({ ...fargate, cpu: '300', memory: '512', containerDefinitions: [app] }));
expectError(defineTaskDefinition({ ...fargate, cpu: '256', memory: '4096', containerDefinitions: [app] }));
expectError(defineTaskDefinition({ ...fargate, cpu: '16 vCPU', memory: '33GB', containerDefinitions: [app] }));
expectError(
  defineTaskDefinition({ ...fargate, networkMode: 'bridge', cpu: '256', memory: '512', containerDefinitions: [app] }),
);
expectError(
  defineTaskDefinition({ ...fargate, cpu: '256', memory: '512', containerDefinitions: [{ ...app, privileged: true }] }),
);
expectError(
  defineTaskDefinition({
    ...fargate,
    cpu: '256',
    memory: '512',
    containerDefinitions: [{ ...app, links: ['db'] }, db],
  }),
);
expectError(
  defineTaskDefinition({
    ...fargate,
    cpu: '256',
    memory: '512',
    containerDefinitions: [{ ...app, logConfiguration: { logDriver: 'awslogs', options: logs } }],
  }),
);

// Misspelt members and values do not compile, at any depth.
expectError(defineTaskDefinition({ family: 'web', netwrokMode: 'host', containerDefinitions: [app] }));
expectError(defineTaskDefinition({ family: 'web', networkMode: 'hots', containerDefinitions: [app] }));
expectError(defineTaskDefinition({ family: 'web', containerDefinitions: [{ ...app, portMappings: [{ port: 80 }] }] }));

// A service refers to what its definition has.
const subnets = { networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } } };
const two = { serviceName: 'web', desiredCount: 2 };
expectType<CreateServiceInput>(defineService(web, { ...two, ...subnets }));
const balanced = {
  targetGroupArn: 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef',
};
defineService(web, { ...two, ...subnets, loadBalancers: [{ ...balanced, containerName: 'app', containerPort: 443 }] });
expectError(
  defineService(web, {
    ...two,
    ...subnets,
    loadBalancers: [{ ...balanced, containerName: 'app', containerPort: 8080 }],
  }),
);
expectError(
  defineService(web, {
    ...two,
    ...subnets,
    loadBalancers: [{ ...balanced, containerName: 'proxy', containerPort: 80 }],
  }),
);
defineService(web, {
  ...two,
  ...subnets,
  serviceConnectConfiguration: { enabled: true, services: [{ portName: 'http' }] },
});
expectError(
  defineService(web, {
    ...two,
    ...subnets,
    serviceConnectConfiguration: { enabled: true, services: [{ portName: 'x' }] },
  }),
);
defineService(web, { ...two, ...subnets, volumeConfigurations: [{ name: 'fast' }] });
expectError(defineService(web, { ...two, ...subnets, volumeConfigurations: [{ name: 'data' }] }));
expectError(defineService(web, two));
expectError(
  defineService(defineTaskDefinition({ family: 'web', containerDefinitions: [app] }), { ...two, ...subnets }),
);
defineService(loose, {
  ...two,
  launchType: 'FARGATE',
  loadBalancers: [{ ...balanced, containerName: 'a', containerPort: 1 }],
});
