/**
 * Log drivers.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * Where a container's output goes. Fargate takes `awslogs` (CloudWatch Logs), `splunk` and `awsfirelens` (a log router
 * in the same task); ECS Managed Instances take `json-file` besides, and EC2 takes them all.
 *
 * @category enumerations
 */
export type LogDriver =
  | 'awsfirelens'
  | 'awslogs'
  | 'fluentd'
  | 'gelf'
  | 'journald'
  | 'json-file'
  | 'splunk'
  | 'syslog'
  | Unrecognized;

export const LogDriver = enumeration<LogDriver>('LogDriver', {
  awsfirelens: 'awsfirelens',
  awslogs: 'awslogs',
  fluentd: 'fluentd',
  gelf: 'gelf',
  journald: 'journald',
  'json-file': 'json-file',
  splunk: 'splunk',
  syslog: 'syslog',
});
