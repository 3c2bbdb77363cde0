/**
 * Finds, again and again, what ranks highest among things whose ranks change.
 *
 * @module
 */

/** Where something is in a list. */
export interface Listed {
  readonly index: number;
}

interface Entry<T> {
  readonly thing: T;
  /** Its rank when the entry was made. */
  readonly rank: number;
}

/** A heap of entries, of which those that are outdated are dropped when they come to the top. */
export class Ranking<T extends Listed> {
  private readonly heap: Entry<T>[] = [];

  /** @param rankOf - the rank of a thing as it is now; `undefined` where it does not take part */
  constructor(private readonly rankOf: (thing: T) => number | undefined) {}

  /** Has to be told of each thing at the beginning, and whenever its rank may have changed. */
  note(thing: T): void {
    const rank = this.rankOf(thing);
    if (rank !== undefined) this.rise({ thing, rank });
  }

  /** What ranks highest now; of equals, what is listed first. */
  first(): T | undefined {
    for (let top = this.heap[0]; top !== undefined; top = this.heap[0]) {
      if (this.rankOf(top.thing) === top.rank) return top.thing;
      this.drop();
    }
    return undefined;
  }

  private rise(entry: Entry<T>): void {
    let at = this.heap.length;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = this.heap[parent];
      if (above === undefined || !precedes(entry, above)) break;
      this.heap[at] = above;
      at = parent;
    }
    this.heap[at] = entry;
  }

  private drop(): void {
    const last = this.heap.pop();
    if (last === undefined || this.heap.length === 0) return;
    let at = 0;
    for (;;) {
      const [one, other] = [this.heap[2 * at + 1], this.heap[2 * at + 2]];
      if (one === undefined) break;
      const right = other !== undefined && precedes(other, one);
      const below = right ? other : one;
      if (!precedes(below, last)) break;
      this.heap[at] = below;
      at = 2 * at + (right ? 2 : 1);
    }
    this.heap[at] = last;
  }
}

function precedes<T extends Listed>(one: Entry<T>, other: Entry<T>): boolean {
  return one.rank === other.rank ? one.thing.index < other.thing.index : one.rank > other.rank;
}
