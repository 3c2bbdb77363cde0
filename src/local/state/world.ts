/**
 * What all regions of an account share.
 *
 * @module
 */
import type { Faults } from '../fault/faults.js';
import type { LocalPolicy } from '../policy.js';
import type { Scheduler } from '../scheduler/scheduler.js';
import type { Clock } from '../time/clock.js';
import type { Identity } from './identity.js';

/** Time, chance, what goes wrong, and how long things take. */
export interface World {
  readonly clock: Clock;
  readonly identity: Identity;
  readonly faults: Faults;
  readonly policy: LocalPolicy;
  readonly scheduler: Scheduler;
}
