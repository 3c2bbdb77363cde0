/**
 * Reads an expression of the cluster query language from left to right, and remembers the first mistake.
 *
 * @module
 */

/** How much of the text a mistake shows. */
const SHOWN = 40;

/** After a mistake nothing can be taken any more, so that a parser comes to its end without asking at every step. */
export class Reader {
  readonly #text: string;
  #at = 0;
  #mistake: string | undefined;

  constructor(text: string) {
    this.#text = text;
    this.#skipSpace();
  }

  /** Where the next token begins. */
  get at(): number {
    return this.#at;
  }

  /** Whether everything has been taken. */
  get done(): boolean {
    return this.#at === this.#text.length;
  }

  /** The first thing that was wrong. */
  get mistake(): string | undefined {
    return this.#mistake;
  }

  /** Takes what a sticky pattern matches here; `undefined`, and nothing taken, where it does not. */
  take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const taken = pattern.exec(this.#text)?.[0];
    if (taken !== undefined) this.#moveTo(this.#at + taken.length);
    return taken;
  }

  /** Takes what ends where `endOf` says, which may be where it begins. */
  takeUntil(endOf: (text: string, from: number) => number): string {
    const from = this.#at;
    const end = endOf(this.#text, from);
    this.#moveTo(end);
    return this.#text.slice(from, end);
  }

  /** Notes what should have been at a place, unless something was wrong before it. */
  fail(expected: string, at = this.#at): undefined {
    this.#mistake ??= `Expected ${expected}, got ${this.#shown(at)}`;
    this.#at = this.#text.length;
  }

  #moveTo(at: number): void {
    this.#at = at;
    this.#skipSpace();
  }

  #skipSpace(): void {
    while (/\s/.test(this.#text.charAt(this.#at))) this.#at++;
  }

  #shown(at: number): string {
    if (at === this.#text.length) return 'the end of the expression';
    const rest = this.#text.slice(at);
    const word = /^['"]?[^\s'"]*/.exec(rest)?.[0] ?? '';
    return `${JSON.stringify(word.slice(0, SHOWN))} at character ${at + 1}`;
  }
}
