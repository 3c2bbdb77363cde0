/**
 * A local ECS: an account in memory, and a clock to turn.
 *
 * @module
 */
import { completed, type LocalEcsOptions } from './engine-options.js';
import { type Fault, parseFault } from './fault/fault.js';
import type { ActiveFault } from './fault/faults.js';
import { Account } from './state/account.js';
import { type Duration, milliseconds } from './time/duration.js';
import { Pace } from './time/pace.js';
import { LAST_MOMENT, TooLate } from './time/too-late.js';

/**
 * An ECS of one's own, in memory, with a clock that can be turned.
 *
 * @category local
 */
export interface LocalEcs {
  /** The virtual time. */
  readonly now: Date;
  /** Turns the clock on, and lets everything happen that falls due meanwhile. Virtual time ends with the year 9999. */
  advance(duration: Duration): Promise<void>;
  /**
   * Turns the clock on until nothing more will happen by itself, or to its limit.
   *
   * @param limit - how far at most; default one day
   * @returns whether things came to rest within the limit
   */
  settle(limit?: Duration): Promise<boolean>;
  /** The faults that are there, in the order in which they were added. */
  readonly faults: readonly ActiveFault[];
  /**
   * Makes something go wrong from now on.
   *
   * @param fault - what, how often, and for which requests or tasks; throws a `RangeError` for what is no fault
   * @returns the id that removes it
   */
  addFault(fault: Fault): string;
  /**
   * Ends a fault.
   *
   * @returns `false` where there is none of that id
   */
  removeFault(id: string): boolean;
  /** Ends every fault. */
  clearFaults(): void;
  /** Forgets everything: clusters, services, task definitions, faults, time and identifiers. */
  reset(): void;
  /** Stops the server, where there is one. */
  close(): Promise<void>;
}

const DAY = 24 * 60 * 60 * 1_000;

/** The engine behind both ways to reach a local ECS. */
export class Engine implements LocalEcs {
  private account: Account;
  private pace: Pace;

  constructor(private readonly options: LocalEcsOptions) {
    [this.account, this.pace] = this.begin();
  }

  /** The account, with its clock brought up to date. */
  readonly present = (): Account => {
    this.pace.catchUp();
    return this.account;
  };

  get now(): Date {
    return new Date(this.present().clock.now);
  }

  async advance(duration: Duration): Promise<void> {
    this.present().clock.turnTo(this.in(duration));
  }

  async settle(limit: Duration = DAY): Promise<boolean> {
    const { clock } = this.present();
    const end = this.in(limit);
    for (let due = clock.nextDue; due !== undefined; due = clock.nextDue) {
      clock.turnTo(Math.min(due, end));
      if (due > end) return false;
    }
    return true;
  }

  get faults(): readonly ActiveFault[] {
    return this.present().faults.list();
  }

  addFault(fault: Fault): string {
    return this.present().faults.add(parseFault(fault));
  }

  removeFault(id: string): boolean {
    return this.present().faults.remove(id);
  }

  clearFaults(): void {
    this.present().faults.clear();
  }

  reset(): void {
    [this.account, this.pace] = this.begin();
  }

  async close(): Promise<void> {}

  /** The time after so long; throws where there is none. */
  private in(duration: Duration): number {
    const time = this.account.clock.now + milliseconds(duration);
    if (time > LAST_MOMENT) throw new TooLate(time);
    return time;
  }

  private begin(): [Account, Pace] {
    const { speed, seed, start, policy } = completed(this.options);
    const account = new Account(start, seed, policy);
    return [account, new Pace(account.clock, speed)];
  }
}
