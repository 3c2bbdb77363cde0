/**
 * Rollout states.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * How far a rolling deployment is: `IN_PROGRESS` from its start, `COMPLETED` once the service is steady. `FAILED` comes
 * from the circuit breaker or an alarm alone; a deployment in it starts no more tasks.
 *
 * @category enumerations
 */
export type DeploymentRolloutState = 'COMPLETED' | 'FAILED' | 'IN_PROGRESS' | Unrecognized;

export const DeploymentRolloutState = enumeration<DeploymentRolloutState>('DeploymentRolloutState', {
  COMPLETED: 'COMPLETED',
  FAILED: 'FAILED',
  IN_PROGRESS: 'IN_PROGRESS',
});
