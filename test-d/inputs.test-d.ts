import { ECSClient } from '@aws-sdk/client-ecs';
import { expectAssignable, expectError, expectNotAssignable } from 'tsd';
import type {
  ClusterName,
  CreateServiceInput,
  RegisterTaskDefinitionInput,
  Seconds,
  ServiceName,
  UpdateServiceInput,
} from 'typed-ecs';
import { makeEcs } from 'typed-ecs';

const ecs = makeEcs(new ECSClient({}));
declare const clusterName: ClusterName;
declare const serviceName: ServiceName;
declare const seconds: Seconds;
declare const region: string | undefined;

// A replica service needs its task definition and its desired count.
expectAssignable<CreateServiceInput>({ serviceName: 'web', taskDefinition: 'web:3', desiredCount: 4 });
ecs.createService({ serviceName: 'web', taskDefinition: 'web:3', desiredCount: 4 });
expectError(ecs.createService({ serviceName: 'web', taskDefinition: 'web:3' }));
expectError(ecs.createService({ serviceName: 'web', desiredCount: 4 }));
expectError(ecs.createService({ taskDefinition: 'web:3', desiredCount: 4 }));

// A daemon service has no desired count, and does not run on Fargate.
ecs.createService({ serviceName: 'agent', taskDefinition: 'agent', schedulingStrategy: 'DAEMON' });
expectError(
  ecs.createService({ serviceName: 'agent', taskDefinition: 'agent', schedulingStrategy: 'DAEMON', desiredCount: 1 }),
);
expectError(
  ecs.createService({
    serviceName: 'agent',
    taskDefinition: 'agent',
    schedulingStrategy: 'DAEMON',
    launchType: 'FARGATE',
  }),
);

// An external controller needs neither.
ecs.createService({ serviceName: 'web', deploymentController: { type: 'EXTERNAL' } });
expectError(ecs.createService({ serviceName: 'web', deploymentController: { type: 'CODE_DEPLOY' } }));

// Misspelt members and values, and values of the wrong type, do not compile.
expectError(ecs.createService({ serviceName: 'web', taskDefinition: 'web', desiredcount: 4 }));
expectError(ecs.createService({ serviceName: 'web', taskDefinition: 'web', desiredCount: '4' }));
expectError(ecs.createService({ serviceName: 'web', taskDefinition: 'web', desiredCount: 4, launchType: 'FARGAT' }));
expectError(ecs.updateService({ service: 'web', propagateTags: 'NOTHING' }));
expectError(
  ecs.registerTaskDefinition({
    family: 'web',
    containerDefinitions: [{ name: 'app', image: 'nginx', logConfiguration: { logDriver: 'awslog' } }],
  }),
);
expectNotAssignable<UpdateServiceInput>({ service: 'web', loadBalancers: {} });

// Identifiers of another kind do not fit; plain and right ones do.
ecs.describeService({ cluster: clusterName, service: serviceName });
expectError(ecs.describeService({ cluster: clusterName, service: clusterName }));
expectError(ecs.updateService({ service: serviceName, desiredCount: seconds }));

// An explicit undefined is absence, so that process.env fits where a member is optional, and only there.
ecs.describeServices({ cluster: region, services: ['web'] });
expectAssignable<RegisterTaskDefinitionInput>({
  family: 'web',
  cpu: undefined,
  containerDefinitions: [{ name: 'app', image: 'nginx', environment: [{ name: 'REGION', value: region }] }],
});
expectError(ecs.describeService({ service: region }));
expectError(ecs.describeServices({ cluster: null, services: ['web'] }));
