/**
 * Iterations that can be left at any time.
 *
 * @module
 */

/**
 * An iterable that begins anew with each iteration. One that is left early ends at once, also while its next element is
 * awaited: a generator alone would go on until then.
 *
 * @param run - what yields the elements; it stops as soon as its signal is aborted
 */
export function leavable<A>(run: (left: AbortSignal) => AsyncGenerator<A, void, undefined>): AsyncIterable<A> {
  return {
    [Symbol.asyncIterator]() {
      const leaving = new AbortController();
      const generator = run(leaving.signal);
      return {
        next: () => generator.next(),
        return() {
          leaving.abort();
          return generator.return();
        },
      };
    },
  };
}
