import { ECSClient } from '@aws-sdk/client-ecs';
import type { Either } from 'fp-ts/lib/Either.js';
import { expectAssignable, expectType } from 'tsd';
import type { Ecs, EcsError, ServiceException } from 'typed-ecs';
import { makeEcs, orThrow, send, updateService } from 'typed-ecs';

/** What is on the Left of a method that makes one call. */
type LeftOf<Method extends keyof Ecs> = Ecs[Method] extends (...args: never) => () => Promise<Either<infer E, unknown>>
  ? E
  : never;

/** The exceptions that a method documents. */
type NamesOf<Method extends keyof Ecs> = Extract<
  LeftOf<Method>,
  { readonly _tag: 'ServiceException'; readonly name: string }
>['name'];

type Common = 'AccessDeniedException' | 'ClientException' | 'InvalidParameterException' | 'ServerException';
type ForServices =
  | Common
  | 'ClusterNotFoundException'
  | 'NamespaceNotFoundException'
  | 'PlatformTaskDefinitionIncompatibilityException'
  | 'PlatformUnknownException'
  | 'UnsupportedFeatureException';

// Each method's exceptions are exactly those that ECS documents for it.
expectType<ForServices>({} as NamesOf<'createService'>);
expectType<ForServices | 'ServiceNotActiveException' | 'ServiceNotFoundException'>({} as NamesOf<'updateService'>);
expectType<Common | 'ClusterNotFoundException' | 'ServiceNotFoundException'>({} as NamesOf<'deleteService'>);
expectType<Common | 'ClusterNotFoundException' | 'ServiceNotFoundException'>({} as NamesOf<'describeServices'>);
expectType<Common | 'ClusterNotFoundException' | 'ServiceNotFoundException'>({} as NamesOf<'describeService'>);
expectType<Common | 'ClusterNotFoundException'>({} as NamesOf<'listServices'>);
expectType<Common | 'LimitExceededException'>({} as NamesOf<'registerTaskDefinition'>);
expectType<Common>({} as NamesOf<'deregisterTaskDefinition'>);
expectType<Common>({} as NamesOf<'describeTaskDefinition'>);
expectType<Common | 'NamespaceNotFoundException'>({} as NamesOf<'createCluster'>);
expectType<Common>({} as NamesOf<'describeClusters'>);
expectType<
  | Common
  | 'ClusterContainsCapacityProviderException'
  | 'ClusterContainsContainerInstancesException'
  | 'ClusterContainsServicesException'
  | 'ClusterContainsTasksException'
  | 'ClusterNotFoundException'
  | 'UpdateInProgressException'
>({} as NamesOf<'deleteCluster'>);

type InCluster = Common | 'ClusterNotFoundException';
type ForDeployments = InCluster | 'ServiceNotFoundException' | 'UnsupportedFeatureException';
expectType<Common>({} as NamesOf<'listClusters'>);
expectType<InCluster>({} as NamesOf<'registerContainerInstance'>);
expectType<InCluster>({} as NamesOf<'deregisterContainerInstance'>);
expectType<InCluster>({} as NamesOf<'describeContainerInstances'>);
expectType<InCluster>({} as NamesOf<'listContainerInstances'>);
expectType<InCluster>({} as NamesOf<'updateContainerInstancesState'>);
expectType<InCluster>({} as NamesOf<'describeTasks'>);
expectType<InCluster | 'ServiceNotFoundException'>({} as NamesOf<'listTasks'>);
expectType<
  | InCluster
  | 'BlockedException'
  | 'ConflictException'
  | 'PlatformTaskDefinitionIncompatibilityException'
  | 'PlatformUnknownException'
  | 'UnsupportedFeatureException'
>({} as NamesOf<'runTask'>);
expectType<InCluster>({} as NamesOf<'stopTask'>);
expectType<Common>({} as NamesOf<'listTaskDefinitions'>);
expectType<Common>({} as NamesOf<'listTaskDefinitionFamilies'>);
expectType<Common>({} as NamesOf<'deleteTaskDefinitions'>);
expectType<InCluster | 'LimitExceededException' | 'ResourceNotFoundException'>({} as NamesOf<'tagResource'>);
expectType<InCluster | 'ResourceNotFoundException'>({} as NamesOf<'untagResource'>);
expectType<InCluster>({} as NamesOf<'listTagsForResource'>);
expectType<ForDeployments>({} as NamesOf<'describeServiceDeployments'>);
expectType<ForDeployments>({} as NamesOf<'listServiceDeployments'>);
expectType<ForDeployments>({} as NamesOf<'describeServiceRevisions'>);

// The five kinds of errors, and no sixth.
expectType<'InvalidRequest' | 'InvalidResponse' | 'ServiceException' | 'TransportError' | 'UnknownServiceException'>(
  {} as EcsError['_tag'],
);
expectAssignable<EcsError>({} as LeftOf<'createService'>);

declare const error: LeftOf<'describeServices'>;
switch (error._tag) {
  case 'InvalidRequest':
  case 'InvalidResponse':
    expectType<string>(error.issues[0]?.path ?? '');
    break;
  case 'ServiceException':
    expectAssignable<ServiceException>(error);
    break;
  case 'UnknownServiceException':
    expectType<string>(error.name);
    break;
  case 'TransportError':
    expectType<'aborted' | 'credentials' | 'network' | 'setup' | 'timeout'>(error.kind);
    break;
  default:
    expectType<never>(error);
}

// The free function and the method are typed alike, and the answer has the SDK's metadata.
const client = new ECSClient({});
const viaSend = await send(client, updateService, { service: 'web' })();
expectType<Awaited<ReturnType<ReturnType<Ecs['updateService']>>>>(viaSend);
const { service, $metadata } = await orThrow(makeEcs(client).updateService({ service: 'web' }));
expectType<number | undefined>($metadata.attempts);
expectType<Date | undefined>(service.createdAt as Date | undefined);
