/**
 * Health of tasks and containers.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * What the health checks of a task or container say; `UNKNOWN` where there are none or they have yet to say anything.
 *
 * @category enumerations
 */
export type HealthStatus = 'HEALTHY' | 'UNHEALTHY' | 'UNKNOWN' | Unrecognized;

export const HealthStatus = enumeration<HealthStatus>('HealthStatus', {
  HEALTHY: 'HEALTHY',
  UNHEALTHY: 'UNHEALTHY',
  UNKNOWN: 'UNKNOWN',
});
