import { expectAssignable, expectError, expectNotAssignable, expectType } from 'tsd';
import type {
  ClusterArn,
  ClusterName,
  ClusterRef,
  Family,
  Input,
  Minutes,
  Port,
  Revision,
  Seconds,
  ServiceName,
  ServiceRef,
  TaskCount,
  TaskDefinitionRef,
  Timestamp,
} from 'typed-ecs';
import { parseServiceArn, parseTaskDefinitionRef, ServiceName as ServiceNameCodec } from 'typed-ecs';

declare const clusterName: ClusterName;
declare const clusterArn: ClusterArn;
declare const serviceName: ServiceName;
declare const family: Family;
declare const seconds: Seconds;
declare const minutes: Minutes;
declare const count: TaskCount;
declare const timestamp: Timestamp;

// A brand is its representation, never the other way round.
expectAssignable<string>(serviceName);
expectAssignable<number>(seconds);
expectAssignable<Date>(timestamp);
expectNotAssignable<ServiceName>('web');
expectNotAssignable<TaskCount>(3);
expectNotAssignable<Timestamp>(new Date());

// Brands do not mix.
expectNotAssignable<ServiceName>(clusterName);
expectNotAssignable<ClusterName>(serviceName);
expectNotAssignable<Family>(serviceName);
expectNotAssignable<Seconds>(minutes);
expectNotAssignable<Minutes>(seconds);
expectNotAssignable<TaskCount>(seconds);
expectAssignable<ClusterRef>(clusterName);
expectAssignable<ClusterRef>(clusterArn);
expectNotAssignable<ServiceRef>(clusterName);
expectAssignable<TaskDefinitionRef>(family);

// An input takes plain values and the right brand, no other.
expectAssignable<Input<ServiceRef>>('web');
expectAssignable<Input<ServiceRef>>(serviceName);
expectNotAssignable<Input<ServiceRef>>(clusterName);
expectNotAssignable<Input<ServiceRef>>(3);
expectAssignable<Input<TaskCount>>(3);
expectAssignable<Input<TaskCount>>(count);
expectNotAssignable<Input<TaskCount>>(seconds);
expectNotAssignable<Input<Port>>('80');
expectType<Date>({} as Input<Timestamp>);
expectAssignable<Input<Timestamp>>(timestamp);

// Parsers and guards give brands.
const parsed = parseServiceArn('arn:aws:ecs:eu-west-1:123456789012:service/prod/web');
if (parsed._tag === 'Right') {
  expectType<ServiceName>(parsed.right.serviceName);
  expectType<ClusterName | undefined>(parsed.right.cluster);
}
const reference = parseTaskDefinitionRef('web:3');
if (reference._tag === 'Right') expectType<Revision | undefined>(reference.right.revision);
declare const anything: unknown;
if (ServiceNameCodec.is(anything)) expectType<ServiceName>(anything);
expectError(ServiceNameCodec.encode('web'));
