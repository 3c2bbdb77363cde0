/**
 * Identifiers in the forms that ECS gives out, from a seed.
 *
 * @module
 */

/** Makes identifiers; the same seed makes the same ones in the same order. */
export class Identity {
  private state: number;

  /** @param seed - any whole number */
  constructor(seed: number) {
    this.state = seed | 0;
  }

  /** Lower-case hexadecimal digits, as in a task's ID. */
  hex(digits: number): string {
    return Array.from({ length: digits }, () => this.below(16).toString(16)).join('');
  }

  /** Decimal digits without a leading zero, as in a deployment's ID. */
  digits(count: number): string {
    return Array.from({ length: count }, (_, i) => (i === 0 ? 1 + this.below(9) : this.below(10))).join('');
  }

  /** Letters and digits, as in the ID of a service deployment. */
  letters(count: number): string {
    return Array.from({ length: count }, () => LETTERS[this.below(LETTERS.length)]).join('');
  }

  /** A UUID of version 4, as in an event's ID. Joined, not concatenated: there are many, and joints take room. */
  uuid(): string {
    const variant = '89ab'[this.below(4)];
    return [this.hex(8), '-', this.hex(4), '-4', this.hex(3), '-', variant, this.hex(3), '-', this.hex(12)].join('');
  }

  /** From 0 to below 1. A linear congruential step modulo 2^32, of which the high bits are used. */
  random(): number {
    this.state = (Math.imul(this.state, 1_664_525) + 1_013_904_223) | 0;
    return (this.state >>> 0) / 2 ** 32;
  }

  private below(bound: number): number {
    return Math.floor(this.random() * bound);
  }
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
