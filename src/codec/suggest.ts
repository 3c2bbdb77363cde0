/**
 * Finds what a misspelt name was probably meant to be.
 *
 * @module
 */

const LONGEST = 80;

/** The candidate within a third of the word's length in edits, letter case apart; `undefined` when none is that near. */
export function closest<S extends string>(word: string, candidates: readonly S[]): S | undefined {
  if (word.length > LONGEST) return undefined;
  let best: S | undefined;
  let fewest = Math.max(2, Math.ceil(word.length / 3)) + 0.5;
  for (const candidate of candidates) {
    const edits = distance(word.toLowerCase(), candidate.toLowerCase());
    if (edits < fewest) [best, fewest] = [candidate, edits];
  }
  return best;
}

/** The fewest insertions, deletions and replacements that turn one word into another. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
