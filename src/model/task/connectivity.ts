/**
 * Connections of tasks.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * Whether ECS is in touch with a task.
 *
 * @category enumerations
 */
export type Connectivity = 'CONNECTED' | 'DISCONNECTED' | Unrecognized;

export const Connectivity = enumeration<Connectivity>('Connectivity', {
  CONNECTED: 'CONNECTED',
  DISCONNECTED: 'DISCONNECTED',
});
