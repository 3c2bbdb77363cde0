/**
 * What ECS creates and manages around a service.
 *
 * @module
 */
import { list, listOrEmpty, optional, structure } from '../../codec/index.js';
import { GatewayConnection } from '../gateway/gateway-connection.js';
import { ManagedAutoScaling } from './managed-auto-scaling.js';
import { ManagedIngressPath } from './managed-ingress-path.js';
import { ManagedLogGroup } from './managed-log-group.js';
import { ManagedMetricAlarm } from './managed-metric-alarm.js';
import { ManagedSecurityGroup } from './managed-security-group.js';

/**
 * What ECS created for a service revision and looks after: all that an Express service needs around its tasks, and what
 * stands between a gateway and a service.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ECSManagedResources.html
 * @category structures
 */
export interface ECSManagedResources {
  /** The ways into the service. Empty without any. */
  readonly ingressPaths: readonly ManagedIngressPath[];
  /** How the number of tasks follows the load. */
  readonly autoScaling?: ManagedAutoScaling;
  /** The CloudWatch alarms of the service. Empty without alarms. */
  readonly metricAlarms: readonly ManagedMetricAlarm[];
  /** The security groups that guard the tasks. Empty without any. */
  readonly serviceSecurityGroups: readonly ManagedSecurityGroup[];
  /** The log groups that the containers write to. Empty without any. */
  readonly logGroups: readonly ManagedLogGroup[];
  /** The connections of the service with gateways of its cluster. Empty without a gateway. */
  readonly gatewayConnections: readonly GatewayConnection[];
}

export const ECSManagedResources = structure<ECSManagedResources>('ECSManagedResources', {
  ingressPaths: listOrEmpty(list(ManagedIngressPath)),
  autoScaling: optional(ManagedAutoScaling),
  metricAlarms: listOrEmpty(list(ManagedMetricAlarm)),
  serviceSecurityGroups: listOrEmpty(list(ManagedSecurityGroup)),
  logGroups: listOrEmpty(list(ManagedLogGroup)),
  gatewayConnections: listOrEmpty(list(GatewayConnection)),
});
