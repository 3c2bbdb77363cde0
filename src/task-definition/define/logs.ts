/**
 * What a log driver asks for, as types.
 *
 * @module
 */
import type { RegisterTaskDefinitionInput } from '../../model/task-definition/register-task-definition.js';
import type { Exact, UnknownMember } from './exact.js';

type Shape = NonNullable<RegisterTaskDefinitionInput['containerDefinitions'][number]['logConfiguration']>;

/** The options without which awslogs does not start. */
interface AwslogsOptions {
  readonly 'awslogs-group': string;
  readonly 'awslogs-region': string;
}

/** On Fargate, streams have to have a prefix. */
interface FargateAwslogsOptions extends AwslogsOptions {
  readonly 'awslogs-stream-prefix': string;
}

/**
 * What a `logConfiguration` has to be.
 *
 * @typeParam Logs - what it is
 * @typeParam Fargate - whether Fargate is to run it
 */
export type CheckedLogs<Logs, Fargate extends boolean> = Logs extends { readonly logDriver: 'awslogs' }
  ? {
      readonly [K in keyof Logs | 'options']: K extends 'options'
        ? Fargate extends true
          ? FargateAwslogsOptions
          : AwslogsOptions
        : K extends keyof Logs
          ? CheckedMember<K, Logs[K]>
          : never;
    }
  : {
      readonly [K in keyof Logs]: K extends 'logDriver'
        ? Fargate extends true
          ? 'awslogs' | 'splunk' | 'awsfirelens'
          : Logs[K]
        : CheckedMember<K, Logs[K]>;
    };

type CheckedMember<K, Value> = K extends keyof Shape ? Exact<Value, NonNullable<Shape[K]>> : UnknownMember<K>;
