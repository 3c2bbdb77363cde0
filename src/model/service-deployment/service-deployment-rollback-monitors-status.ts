/**
 * States of what watches a service deployment.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * What the circuit breaker or the alarms of a service deployment do: nothing, since they are off (`DISABLED`), watch it
 * (`MONITORING`), or have watched it to its end (`MONITORING_COMPLETE`). `TRIGGERED` is the one that failed it.
 *
 * @category enumerations
 */
export type ServiceDeploymentRollbackMonitorsStatus =
  | 'DISABLED'
  | 'MONITORING'
  | 'MONITORING_COMPLETE'
  | 'TRIGGERED'
  | Unrecognized;

export const ServiceDeploymentRollbackMonitorsStatus = enumeration<ServiceDeploymentRollbackMonitorsStatus>(
  'ServiceDeploymentRollbackMonitorsStatus',
  {
    DISABLED: 'DISABLED',
    MONITORING: 'MONITORING',
    MONITORING_COMPLETE: 'MONITORING_COMPLETE',
    TRIGGERED: 'TRIGGERED',
  },
);
