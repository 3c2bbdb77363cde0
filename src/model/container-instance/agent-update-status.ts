/**
 * States of an update of the container agent.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * How far an update of the container agent is: asked for (`PENDING`), being downloaded (`STAGING`), downloaded
 * (`STAGED`), being put in place (`UPDATING`), then done (`UPDATED`) or given up (`FAILED`).
 *
 * @category enumerations
 */
export type AgentUpdateStatus = 'FAILED' | 'PENDING' | 'STAGED' | 'STAGING' | 'UPDATED' | 'UPDATING' | Unrecognized;

export const AgentUpdateStatus = enumeration<AgentUpdateStatus>('AgentUpdateStatus', {
  FAILED: 'FAILED',
  PENDING: 'PENDING',
  STAGED: 'STAGED',
  STAGING: 'STAGING',
  UPDATED: 'UPDATED',
  UPDATING: 'UPDATING',
});
