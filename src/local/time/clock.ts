/**
 * Virtual time: it stands still until somebody turns it.
 *
 * @module
 */
import { Heap } from './heap.js';

/** What is due at one time. */
interface Entry {
  readonly jobs: (() => void)[];
  /** How many of the jobs have begun. */
  begun: number;
}

/** A clock with an agenda. Jobs run in the order of their time, and of their making where the time is the same. */
export class Clock {
  private readonly agenda = new Map<number, Entry>();
  /** The times in the agenda. */
  private readonly times = new Heap();
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
    return this.times.least;
  }

  /** Enters a job into the agenda, so many milliseconds from now. */
  after(delay: number, run: () => void): void {
    const due = this.time + delay;
    const entry = this.agenda.get(due);
    if (entry !== undefined) {
      entry.jobs.push(run);
      return;
    }
    this.agenda.set(due, { jobs: [run], begun: 0 });
    this.times.add(due);
  }

  /** Turns the clock to a time, running what falls due on the way; never back. */
  turnTo(time: number): void {
    for (let due = this.nextDue; due !== undefined && due <= time; due = this.nextDue) {
      this.time = due;
      this.next(due)?.();
    }
    this.time = Math.max(this.time, time);
  }

  /** Takes the next job of a time from the agenda. */
  private next(due: number): (() => void) | undefined {
    const entry = this.agenda.get(due);
    const job = entry?.jobs[entry.begun++];
    if (entry?.begun === entry?.jobs.length) {
      this.agenda.delete(due);
      this.times.take();
    }
    return job;
  }
}
