import { expectAssignable, expectNotAssignable, expectType } from 'tsd';
import type { Input, Known, LogDriver, ServiceStatus, Unrecognized } from 'typed-ecs';
import { LogDriver as LogDriverCodec } from 'typed-ecs';

declare const driver: LogDriver;
declare const status: ServiceStatus;

// What ECS sends is open, what is sent to it is closed.
expectAssignable<LogDriver>('awslogs');
expectNotAssignable<LogDriver>('awslog');
expectType<'awsfirelens' | 'awslogs' | 'fluentd' | 'gelf' | 'journald' | 'json-file' | 'splunk' | 'syslog'>(
  {} as Input<LogDriver>,
);
expectNotAssignable<Input<LogDriver>>(driver);
expectType<readonly Known<LogDriver>[]>(LogDriverCodec.values);

// A switch over the known values leaves what is newer.
switch (status) {
  case 'ACTIVE':
    expectAssignable<'ACTIVE' | Unrecognized>(status);
    break;
  case 'DRAINING':
  case 'INACTIVE':
    break;
  default:
    expectType<Unrecognized>(status);
}

// A switch that lacks a value leaves that value, too: it does not compile where only what is newer is expected.
switch (status) {
  case 'ACTIVE':
  case 'DRAINING':
    break;
  default:
    expectNotAssignable<Unrecognized>(status);
    expectType<'INACTIVE' | Unrecognized>(status);
}

// Known values are told apart by comparison.
if (LogDriverCodec.isKnown(driver)) expectType<Known<LogDriver>>(driver);
