/**
 * Lets virtual time follow real time.
 *
 * @module
 */
import type { Clock } from './clock.js';
import { LAST_MOMENT } from './too-late.js';

/**
 * Turns a clock at a multiple of real time. Nobody sees a clock but through whoever brings it up to date first, so no
 * timer is needed.
 */
export class Pace {
  private since = performance.now();

  /** @param speed - virtual seconds to a real one; 0 leaves the clock to be turned by hand */
  constructor(
    private readonly clock: Clock,
    private readonly speed: number,
  ) {}

  /** Brings the clock to where it should be by now. */
  catchUp(): void {
    if (this.speed === 0) return;
    const real = performance.now();
    this.clock.turnTo(Math.min(LAST_MOMENT, this.clock.now + (real - this.since) * this.speed));
    this.since = real;
  }
}
