/**
 * The health check grace period of a service.
 *
 * @module
 */
import { integer } from '../../codec/index.js';
import type { Seconds } from '../quantity/seconds.js';

/** Seconds after a task's start during which unhealthy checks do not count. */
export const GracePeriod = integer<Seconds>('GracePeriod', {
  min: 0,
  max: 2_147_483_647,
  form: 'a number of seconds',
  source: 'SDK',
});
