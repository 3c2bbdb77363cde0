import type * as sdk from '@aws-sdk/client-ecs';
import type { Brand } from 'io-ts';
import { expectAssignable, expectNotAssignable, expectType } from 'tsd';
import type * as ours from 'typed-ecs';

/** A type as the SDK writes it, all the way down: no `readonly`, no brands, and no values that are newer. */
type Plain<A> = A extends ours.Unrecognized
  ? never
  : A extends Date
    ? Date
    : A extends Brand<infer _>
      ? A extends string
        ? string
        : number
      : A extends string | number | boolean | null | undefined
        ? A
        : A extends readonly (infer E)[]
          ? Plain<E>[]
          : { -readonly [K in keyof A as Exclude<K, OfUnions>]: Plain<A[K]> };

/** Members with a union in the SDK whose arms exclude each other, one of them for what is newer. Ours is one structure. */
type OfUnions = 'sharingStrategy' | 'containerConfigurations';

/** A value of a type. */
const a = <A>(): A => ({}) as A;

// The comparison sees what differs, however deep, and nothing else.
interface Deep {
  readonly list?: readonly {
    readonly name: ours.ServiceName;
    readonly at: ours.Timestamp;
    readonly to: 'x' | ours.Unrecognized;
  }[];
}
expectType<{ list?: { name: string; at: Date; to: 'x' }[] }>(a<Plain<Deep>>());
expectAssignable<{ list?: { name: string | undefined; at?: Date; to: 'x' | 'y' }[] | undefined }>(a<Plain<Deep>>());
expectNotAssignable<{ list?: { name: number }[] }>(a<Plain<Deep>>());
expectNotAssignable<{ list?: { to: 'y' }[] }>(a<Plain<Deep>>());
expectNotAssignable<{ list: unknown }>(a<Plain<Deep>>());

// What a method decodes is, with all that is in it, what the SDK's command answers.
type Answer<A> = Omit<A, '$metadata'>;
expectAssignable<Answer<sdk.CreateClusterCommandOutput>>(a<Plain<ours.CreateClusterResponse>>());
expectAssignable<Answer<sdk.CreateServiceCommandOutput>>(a<Plain<ours.CreateServiceResponse>>());
expectAssignable<Answer<sdk.DeleteClusterCommandOutput>>(a<Plain<ours.DeleteClusterResponse>>());
expectAssignable<Answer<sdk.DeleteServiceCommandOutput>>(a<Plain<ours.DeleteServiceResponse>>());
expectAssignable<Answer<sdk.DeregisterTaskDefinitionCommandOutput>>(a<Plain<ours.DeregisterTaskDefinitionResponse>>());
expectAssignable<Answer<sdk.DescribeClustersCommandOutput>>(a<Plain<ours.DescribeClustersResponse>>());
expectAssignable<Answer<sdk.DescribeServicesCommandOutput>>(a<Plain<ours.DescribeServicesResponse>>());
expectAssignable<Answer<sdk.DescribeTaskDefinitionCommandOutput>>(a<Plain<ours.DescribeTaskDefinitionResponse>>());
expectAssignable<Answer<sdk.ListServicesCommandOutput>>(a<Plain<ours.ListServicesResponse>>());
expectAssignable<Answer<sdk.RegisterTaskDefinitionCommandOutput>>(a<Plain<ours.RegisterTaskDefinitionResponse>>());
expectAssignable<Answer<sdk.UpdateServiceCommandOutput>>(a<Plain<ours.UpdateServiceResponse>>());

// What a caller may write is, with all that is in it, what the SDK's command takes.
expectAssignable<sdk.CreateClusterCommandInput>(a<Plain<ours.CreateClusterInput>>());
expectAssignable<sdk.CreateServiceCommandInput>(a<Plain<ours.CreateServiceInput>>());
expectAssignable<sdk.DeleteClusterCommandInput>(a<Plain<ours.DeleteClusterInput>>());
expectAssignable<sdk.DeleteServiceCommandInput>(a<Plain<ours.DeleteServiceInput>>());
expectAssignable<sdk.DeregisterTaskDefinitionCommandInput>(a<Plain<ours.DeregisterTaskDefinitionInput>>());
expectAssignable<sdk.DescribeClustersCommandInput>(a<Plain<ours.DescribeClustersInput>>());
expectAssignable<sdk.DescribeServicesCommandInput>(a<Plain<ours.DescribeServicesInput>>());
expectAssignable<sdk.DescribeTaskDefinitionCommandInput>(a<Plain<ours.DescribeTaskDefinitionInput>>());
expectAssignable<sdk.ListServicesCommandInput>(a<Plain<ours.ListServicesInput>>());
expectAssignable<sdk.RegisterTaskDefinitionCommandInput>(a<Plain<ours.RegisterTaskDefinitionInput>>());
expectAssignable<sdk.UpdateServiceCommandInput>(a<Plain<ours.UpdateServiceInput>>());
