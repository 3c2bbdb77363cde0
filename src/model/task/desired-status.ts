/**
 * States that ECS wants tasks to be in.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * What ECS wants of a task: that it runs (`RUNNING`) or that it stops (`STOPPED`). It never wants `PENDING`, though
 * tasks may be listed by it: there are none.
 *
 * @category enumerations
 */
export type DesiredStatus = 'PENDING' | 'RUNNING' | 'STOPPED' | Unrecognized;

export const DesiredStatus = enumeration<DesiredStatus>('DesiredStatus', {
  PENDING: 'PENDING',
  RUNNING: 'RUNNING',
  STOPPED: 'STOPPED',
});
