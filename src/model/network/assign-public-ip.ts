/**
 * Public addresses of tasks.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * Whether the network interface of a task gets a public IP address.
 *
 * @category enumerations
 */
export type AssignPublicIp = 'DISABLED' | 'ENABLED' | Unrecognized;

export const AssignPublicIp = enumeration<AssignPublicIp>('AssignPublicIp', {
  DISABLED: 'DISABLED',
  ENABLED: 'ENABLED',
});
