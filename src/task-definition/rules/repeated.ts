/**
 * Names that must be given once.
 *
 * @module
 */
import type { Step } from '../../codec/path.js';

/** A name, where there is one, and its place. */
export interface Named {
  readonly name: string | undefined;
  readonly at: readonly Step[];
}

/** Those whose name another one before them has. */
export function repeated<A extends Named>(all: readonly A[]): readonly A[] {
  const seen = new Set<string>();
  return all.filter(({ name }) => {
    if (name === undefined) return false;
    const again = seen.has(name);
    seen.add(name);
    return again;
  });
}
