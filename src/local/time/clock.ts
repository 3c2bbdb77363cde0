/**
 * Virtual time: it stands still until somebody turns it.
 *
 * @module
 */

interface Job {
  readonly due: number;
  readonly order: number;
  readonly run: () => void;
}

/** A clock with an agenda. Jobs run in the order of their time, and of their making where the time is the same. */
export class Clock {
  private readonly agenda: Job[] = [];
  private made = 0;
  private time: number;

  /** @param start - milliseconds since 1970 */
  constructor(start: number) {
    this.time = start;
  }

  /** Milliseconds since 1970. */
  get now(): number {
    return this.time;
  }

  /** When the next job is due; `undefined` with an empty agenda. */
  get nextDue(): number | undefined {
    return this.agenda[0]?.due;
  }

  /** Enters a job into the agenda, so many milliseconds from now. */
  after(delay: number, run: () => void): void {
    const job = { due: this.time + delay, order: this.made++, run };
    this.agenda.splice(this.placeOf(job), 0, job);
  }

  /** Turns the clock to a time, running what falls due on the way; never back. */
  turnTo(time: number): void {
    for (let next = this.agenda[0]; next !== undefined && next.due <= time; next = this.agenda[0]) {
      this.agenda.shift();
      this.time = next.due;
      next.run();
    }
    this.time = Math.max(this.time, time);
  }

  private placeOf({ due }: Job): number {
    let low = 0;
    let high = this.agenda.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.agenda[middle]?.due ?? 0) <= due) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
