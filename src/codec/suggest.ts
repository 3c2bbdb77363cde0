/**
 * Finds what a misspelt name was probably meant to be.
 *
 * @module
 */

const LONGEST = 80;

/** Two edits turn `amd64` into `arm64`, which is not what is meant. */
const SHORT = 5;
const MOST_EDITS = 3;

/** The candidate within a few edits, one for a short word, letter case apart; `undefined` when none is that near. */
export function closest<S extends string>(word: string, candidates: readonly S[]): S | undefined {
  if (word.length > LONGEST) return undefined;
  let best: S | undefined;
  let fewest = (word.length <= SHORT ? 1 : MOST_EDITS) + 0.5;
  for (const candidate of candidates) {
    const edits = distance(word.toLowerCase(), candidate.toLowerCase());
    if (edits < fewest) [best, fewest] = [candidate, edits];
  }
  return best;
}

/** The fewest insertions, deletions, replacements and swaps of neighbours that turn one word into another. */
function distance(from: string, to: string): number {
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      const swaps = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const swapped = swaps ? (before[j - 2] ?? 0) + 1 : replaced;
      next.push(Math.min(replaced, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    [before, row] = [row, next];
  }
  return row.at(-1) ?? 0;
}
