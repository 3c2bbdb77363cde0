/**
 * Scheduling strategies.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * What a service keeps running: a number of tasks (`REPLICA`), or one task on each instance that qualifies (`DAEMON`).
 *
 * @category enumerations
 */
export type SchedulingStrategy = 'DAEMON' | 'REPLICA' | Unrecognized;

export const SchedulingStrategy = enumeration<SchedulingStrategy>('SchedulingStrategy', {
  DAEMON: 'DAEMON',
  REPLICA: 'REPLICA',
});
