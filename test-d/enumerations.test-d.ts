import { expectAssignable, expectError, expectNotAssignable, expectType } from 'tsd';
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

// A default branch that takes only what is newer compiles while the switch has every value, and not when it lacks one.
switch (driver) {
  case 'awsfirelens':
  case 'awslogs':
  case 'fluentd':
  case 'gelf':
  case 'journald':
  case 'splunk':
  case 'syslog':
    break;
  case 'json-file':
    expectType<'json-file' | Unrecognized>(driver);
    break;
  default: {
    const newer: Unrecognized = driver;
    expectType<Unrecognized>(newer);
  }
}
switch (driver) {
  case 'awslogs':
  case 'splunk':
    break;
  default:
    expectError<Unrecognized>(driver);
}

// Known values are told apart by comparison.
if (LogDriverCodec.isKnown(driver)) expectType<Known<LogDriver>>(driver);
