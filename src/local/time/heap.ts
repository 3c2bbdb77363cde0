/**
 * Numbers of which the least can be taken at any time.
 *
 * @module
 */

/** A binary heap: each number is at least its parent, the one at half its index. */
export class Heap {
  private readonly numbers: number[] = [];

  /** The least number; `undefined` without any. */
  get least(): number | undefined {
    return this.numbers[0];
  }

  /** Adds a number. */
  add(number: number): void {
    const { numbers } = this;
    let index = numbers.length;
    while (index > 0) {
      const above = (index - 1) >>> 1;
      const parent = numbers[above] ?? number;
      if (parent <= number) break;
      numbers[index] = parent;
      index = above;
    }
    numbers[index] = number;
  }

  /** Takes the least number out. */
  take(): number | undefined {
    const { numbers, least } = this;
    const last = numbers.pop();
    if (last !== undefined && numbers.length > 0) this.sink(last);
    return least;
  }

  /** Puts a number to the top, and moves it down to where it belongs. */
  private sink(number: number): void {
    const { numbers } = this;
    let index = 0;
    for (;;) {
      const below = this.lesserOf(2 * index + 1);
      const child = numbers[below];
      if (child === undefined || child >= number) break;
      numbers[index] = child;
      index = below;
    }
    numbers[index] = number;
  }

  /** The index of the lesser of two neighbours. */
  private lesserOf(index: number): number {
    const { [index]: one = Number.POSITIVE_INFINITY, [index + 1]: other = Number.POSITIVE_INFINITY } = this.numbers;
    return other < one ? index + 1 : index;
  }
}
