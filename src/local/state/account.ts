/**
 * Everything that a local ECS holds, over all regions.
 *
 * @module
 */
import { Faults } from '../fault/faults.js';
import type { LocalPolicy } from '../policy.js';
import { Scheduler } from '../scheduler/scheduler.js';
import { Clock } from '../time/clock.js';
import { Identity } from './identity.js';
import { Region, type RegionState } from './region.js';
import type { World } from './world.js';

/** The account: its regions, its clock, its faults and its scheduler. */
export class Account implements World {
  readonly clock: Clock;
  readonly identity: Identity;
  /** Of answers: a stream of its own, so that reading changes no other identifier. */
  readonly requestIds: Identity;
  readonly faults: Faults;
  readonly scheduler: Scheduler;

  /**
   * @param start - milliseconds since 1970
   * @param seed - of all identifiers
   * @param states - what the regions hold at first
   */
  constructor(
    start: number,
    seed: number,
    readonly policy: LocalPolicy,
    private readonly states: Map<string, RegionState> = new Map(),
  ) {
    this.clock = new Clock(start);
    this.identity = new Identity(seed);
    this.requestIds = new Identity(~seed);
    this.faults = new Faults(this.clock);
    this.scheduler = new Scheduler(this, () => this.clusters());
    this.faults.onChange = () => this.scheduler.reconsider();
  }

  /** The names of the regions that hold anything. */
  get regionNames(): readonly string[] {
    return [...this.states.keys()];
  }

  /** A region of the account; empty at first. */
  region(name: string): Region {
    let state = this.states.get(name);
    if (state === undefined) {
      state = { clusters: new Map(), families: new Map() };
      this.states.set(name, state);
    }
    return new Region(name, state, this);
  }

  /** The account as it is now, in a world of its own whose clock nobody turns. */
  snapshot(): Account {
    return new Account(this.clock.now, 0, this.policy, structuredClone(this.states));
  }

  private clusters() {
    return [...this.states.values()].flatMap(({ clusters }) => [...clusters.values()]);
  }
}
