/**
 * Everything that a local ECS holds, over all regions.
 *
 * @module
 */
import type { SchedulerPolicy } from '../scheduler/policy.js';
import { Scheduler } from '../scheduler/scheduler.js';
import { Clock } from '../time/clock.js';
import { Identity } from './identity.js';
import { Region } from './region.js';

/** The account: its regions, its clock and its scheduler. */
export class Account {
  readonly clock: Clock;
  readonly identity: Identity;
  readonly scheduler: Scheduler;
  private readonly regions = new Map<string, Region>();

  /**
   * @param start - milliseconds since 1970
   * @param seed - of all identifiers
   */
  constructor(start: number, seed: number, policy: SchedulerPolicy) {
    this.clock = new Clock(start);
    this.identity = new Identity(seed);
    this.scheduler = new Scheduler(this.clock, this.identity, policy);
  }

  /** A region of the account; empty at first. */
  region(name: string): Region {
    let region = this.regions.get(name);
    if (region === undefined) {
      region = new Region(name, this.clock, this.identity, this.scheduler);
      this.regions.set(name, region);
    }
    return region;
  }
}
