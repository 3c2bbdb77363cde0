import { ECSClient } from '@aws-sdk/client-ecs';
import type { Either } from 'fp-ts/lib/Either.js';
import { expectAssignable, expectError, expectType } from 'tsd';
import type {
  ClusterArn,
  ContainerInstance,
  DescribeServicesError,
  EcsError,
  ListServicesResponse,
  Service,
  ServiceArn,
  ServiceDeploymentBrief,
  ServiceName,
  Task,
  WithMetadata,
} from 'typed-ecs';
import {
  createService,
  describeAllContainerInstances,
  describeAllServices,
  describeAllTasks,
  describeServices,
  listClusters,
  listContainerInstances,
  listServiceDeployments,
  listServices,
  listTagsForResource,
  listTaskDefinitionFamilies,
  listTaskDefinitions,
  listTasks,
  makeEcs,
  orThrow,
  orThrowEach,
  paginate,
  tagResource,
} from 'typed-ecs';

const client = new ECSClient({});
const ecs = makeEcs(client);

/** What an iteration gives. */
type ElementOf<I> = I extends AsyncIterable<infer A> ? A : never;

/** What is on its Right. */
type RightOf<I> = ElementOf<I> extends Either<unknown, infer A> ? A : never;

/** What is on its Left. */
type LeftOf<I> = ElementOf<I> extends Either<infer E, unknown> ? E : never;

/** The exceptions that it documents. */
type NamesOf<I> = Extract<LeftOf<I>, { readonly _tag: 'ServiceException'; readonly name: string }>['name'];

// A page is the decoded response with the SDK's metadata, and the errors are those of the operation.
const pages = ecs.paginate(listServices, { cluster: 'prod', launchType: 'FARGATE' }, { timeout: 1_000 });
type Common = 'AccessDeniedException' | 'ClientException' | 'InvalidParameterException' | 'ServerException';
expectType<AsyncIterable<Either<EcsError<Common | 'ClusterNotFoundException'>, WithMetadata<ListServicesResponse>>>>(
  pages,
);
expectType<typeof pages>(paginate(client, listServices, { cluster: 'prod' }));
const listingClusters = () => ecs.paginate(listClusters, {});
expectType<Common>({} as NamesOf<ReturnType<typeof listingClusters>>);

// Every list has pages.
expectType<readonly ClusterArn[]>({} as RightOf<ReturnType<typeof listingClusters>>['clusterArns']);
const deployments = ecs.paginate(listServiceDeployments, { service: 'web' });
expectType<readonly ServiceDeploymentBrief[]>({} as RightOf<typeof deployments>['serviceDeployments']);
ecs.paginate(listContainerInstances, { status: 'DRAINING' });
ecs.paginate(listTaskDefinitionFamilies, { familyPrefix: 'web' });
ecs.paginate(listTaskDefinitions, { sort: 'DESC', nextToken: process.env.TOKEN });
ecs.paginate(listTasks, { serviceName: 'web', maxResults: 10 });

// Nothing else has.
expectError(ecs.paginate(describeServices, { services: ['web'] }));
expectError(ecs.paginate(listTagsForResource, { resourceArn: 'arn:aws:ecs:eu-west-1:123456789012:service/prod/web' }));
expectError(ecs.paginate(tagResource, { resourceArn: 'arn', tags: [] }));
expectError(ecs.paginate(createService, { serviceName: 'web', taskDefinition: 'web', desiredCount: 1 }));
expectError(paginate(client, describeServices, { services: ['web'] }));

// The input is that of the operation.
declare const serviceName: ServiceName;
expectError(ecs.paginate(listServices, { clutser: 'prod' }));
expectError(ecs.paginate(listServices, { cluster: serviceName }));
expectError(ecs.paginate(listServices, { launchType: 'EC3' }));
expectError(ecs.paginate(listServiceDeployments, {}));
expectError(ecs.paginate(listServices, {}, { concurrency: 2 }));

// One element for each thing.
const services = ecs.describeAllServices({ schedulingStrategy: 'REPLICA', include: ['TAGS'] }, { concurrency: 8 });
expectType<AsyncIterable<Either<DescribeServicesError, Service>>>(services);
expectType<typeof services>(describeAllServices(client, {}));
expectType<Common | 'ClusterNotFoundException' | 'ServiceNotFoundException'>({} as NamesOf<typeof services>);
const tasks = ecs.describeAllTasks({ desiredStatus: 'STOPPED', include: ['TAGS'] });
expectType<Task>({} as RightOf<typeof tasks>);
expectType<Common | 'ClusterNotFoundException' | 'ServiceNotFoundException'>({} as NamesOf<typeof tasks>);
expectType<typeof tasks>(describeAllTasks(client, {}));
const instances = ecs.describeAllContainerInstances({ filter: 'attribute:a == b' }, { throttleRetries: 0 });
expectType<ContainerInstance>({} as RightOf<typeof instances>);
expectType<Common | 'ClusterNotFoundException'>({} as NamesOf<typeof instances>);
expectType<typeof instances>(describeAllContainerInstances(client, {}));

// The pages are no business of the caller.
expectError(ecs.describeAllServices({ maxResults: 10 }));
expectError(ecs.describeAllServices({ nextToken: 'next' }));
expectError(ecs.describeAllTasks({ tasks: ['web'] }));
expectError(ecs.describeAllContainerInstances({ include: ['TASKS'] }));

// Each element can be judged, or the Lefts thrown.
for await (const one of services) {
  if (one._tag === 'Right') expectType<ServiceArn>(one.right.serviceArn);
  else expectAssignable<EcsError>(one.left);
}
for await (const one of orThrowEach(services)) expectType<Service>(one);
for await (const one of orThrowEach(pages)) expectType<WithMetadata<ListServicesResponse>>(one);
expectError(orThrow(services));
expectError(orThrowEach(ecs.listServices({})));
