/**
 * Lets virtual time follow real time.
 *
 * @module
 */
import type { Clock } from './clock.js';

const LONGEST_TIMER = 2 ** 31 - 1;

/** Turns a clock at a multiple of real time. It never keeps a process alive by itself. */
export class Pace {
  private since = performance.now();
  private timer: NodeJS.Timeout | undefined;

  /** @param speed - virtual seconds to a real one; 0 leaves the clock to be turned by hand */
  constructor(
    private readonly clock: Clock,
    private readonly speed: number,
  ) {}

  /** Brings the clock to where it should be by now, and wakes up again when the next job is due. */
  catchUp(): void {
    if (this.speed === 0) return;
    const real = performance.now();
    this.clock.turnTo(this.clock.now + (real - this.since) * this.speed);
    this.since = real;
    this.wakeAtNextJob();
  }

  /** Stops following. */
  stop(): void {
    clearTimeout(this.timer);
  }

  private wakeAtNextJob(): void {
    clearTimeout(this.timer);
    const due = this.clock.nextDue;
    if (due === undefined) return;
    const delay = Math.min(LONGEST_TIMER, Math.ceil((due - this.clock.now) / this.speed));
    this.timer = setTimeout(() => this.catchUp(), delay).unref();
  }
}
