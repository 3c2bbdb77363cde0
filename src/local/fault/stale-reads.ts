/**
 * What reads see while they are stale.
 *
 * @module
 */

/**
 * The states before the writes of late.
 *
 * @typeParam S - a state that no longer changes
 */
export class StaleReads<S> {
  private writes: { readonly at: number; readonly before: S }[] = [];

  /** Remembers the state before a write, and forgets writes of longer ago than `kept` milliseconds. */
  wrote(before: S, at: number, kept: number): void {
    this.writes = this.writes.filter((write) => at - write.at < kept);
    // Writes of one moment come out of a window together, so the first of them stands for all.
    if (this.writes.at(-1)?.at !== at) this.writes.push({ at, before });
  }

  /** The state before the earliest write within so many milliseconds until now. */
  before(now: number, lasts: number): S | undefined {
    return this.writes.find(({ at }) => now - at < lasts)?.before;
  }

  /** Forgets every write. */
  clear(): void {
    this.writes = [];
  }
}
