/**
 * Runs what might not come to an end.
 *
 * @module
 */
import { Script } from 'node:vm';

const scope = globalThis as typeof globalThis & { runUnderTimeLimit?: () => unknown };
const script = new Script('runUnderTimeLimit()');

/** What the function answers; throws where it takes longer, also where it would never come back. */
export function within<A>(milliseconds: number, run: () => A): A {
  scope.runUnderTimeLimit = run;
  try {
    return script.runInThisContext({ timeout: milliseconds }) as A;
  } finally {
    delete scope.runUnderTimeLimit;
  }
}
