/**
 * A local ECS: an account in memory, and a clock to turn.
 *
 * @module
 */
import { DEFAULT_POLICY, type SchedulerPolicy } from './scheduler/policy.js';
import { Account } from './state/account.js';
import { type Duration, milliseconds } from './time/duration.js';
import { Pace } from './time/pace.js';

/**
 * The settings of a local ECS.
 *
 * @category local
 */
export interface LocalEcsOptions {
  /** Virtual seconds to a real one; 0 leaves the clock to be turned by hand. Default: 1. */
  readonly speed?: number;
  /** Of all identifiers: the same calls with the same seed give the same ones. A whole number. Default: 1. */
  readonly seed?: number;
  /** Where virtual time begins. Default: now. */
  readonly now?: Date;
  /** How long things take, and what AWS does not publish about the scheduler. */
  readonly policy?: Partial<SchedulerPolicy>;
}

/**
 * An ECS of one's own, in memory, with a clock that can be turned.
 *
 * @category local
 */
export interface LocalEcs {
  /** The virtual time. */
  readonly now: Date;
  /** Turns the clock on, and lets everything happen that falls due meanwhile. */
  advance(duration: Duration): Promise<void>;
  /**
   * Turns the clock on until nothing more will happen by itself, or to its limit.
   *
   * @param limit - how far at most; default one day
   * @returns whether things came to rest within the limit
   */
  settle(limit?: Duration): Promise<boolean>;
  /** Forgets everything: clusters, services, task definitions, time and identifiers. */
  reset(): void;
  /** Stops the clock and, where there is one, the server. */
  close(): Promise<void>;
}

const DAY = 24 * 60 * 60 * 1_000;

/** The engine behind both ways to reach a local ECS. */
export class Engine implements LocalEcs {
  private readonly options: LocalEcsOptions;
  private account: Account;
  private pace: Pace;

  constructor(options: LocalEcsOptions) {
    this.options = options;
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
    const { clock } = this.present();
    clock.turnTo(clock.now + milliseconds(duration));
    this.pace.catchUp();
  }

  async settle(limit: Duration = DAY): Promise<boolean> {
    const { clock } = this.present();
    const end = clock.now + milliseconds(limit);
    for (let due = clock.nextDue; due !== undefined; due = clock.nextDue) {
      clock.turnTo(Math.min(due, end));
      if (due > end) return false;
    }
    return true;
  }

  reset(): void {
    this.pace.stop();
    [this.account, this.pace] = this.begin();
  }

  async close(): Promise<void> {
    this.pace.stop();
  }

  private begin(): [Account, Pace] {
    const { now = new Date(), seed = 1, speed = 1, policy } = this.options;
    if (!(speed >= 0 && speed < Number.POSITIVE_INFINITY)) {
      throw new RangeError(`Expected speed to be a number from 0, got ${speed}`);
    }
    const account = new Account(now.getTime(), seed, { ...DEFAULT_POLICY, ...policy });
    return [account, new Pace(account.clock, speed)];
  }
}
