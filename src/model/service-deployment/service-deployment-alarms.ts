/**
 * Alarms at work.
 *
 * @module
 */
import { list, listOrEmpty, optional, structure, text } from '../../codec/index.js';
import type { AlarmName } from '../deployment/deployment-alarms.js';
import { ServiceDeploymentRollbackMonitorsStatus } from './service-deployment-rollback-monitors-status.js';

/**
 * The CloudWatch alarms that can fail a service deployment, and those that went off.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceDeploymentAlarms.html
 * @category structures
 */
export interface ServiceDeploymentAlarms {
  /** Whether they watch the deployment, have failed it, or are off. */
  readonly status?: ServiceDeploymentRollbackMonitorsStatus;
  /** The alarms that can fail the deployment. Empty without alarms. */
  readonly alarmNames: readonly AlarmName[];
  /** Those of them that went off during the deployment. Empty where none did. */
  readonly triggeredAlarmNames: readonly AlarmName[];
}

const WatchedAlarmName = text<AlarmName>('WatchedAlarmName', {
  min: 1,
  form: "a CloudWatch alarm's name",
  source: 'SDK',
});

export const ServiceDeploymentAlarms = structure<ServiceDeploymentAlarms>('ServiceDeploymentAlarms', {
  status: optional(ServiceDeploymentRollbackMonitorsStatus),
  alarmNames: listOrEmpty(list(WatchedAlarmName)),
  triggeredAlarmNames: listOrEmpty(list(WatchedAlarmName)),
});
