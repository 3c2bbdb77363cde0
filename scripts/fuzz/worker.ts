/**
 * The process that runs a share of the chunks, and tells its parent of each.
 *
 * @module
 */
import { inspect } from 'node:util';
import fc from 'fast-check';
import { type Chunk, chunksOf, type FuzzOptions } from './plan.js';

/** What a worker is started with, as JSON. */
export interface Task {
  readonly options: FuzzOptions;
  /** Every so many chunks, from the first on, are this worker's. */
  readonly workers: number;
  readonly first: number;
}

/** What a worker says: that it begins a chunk, and how that ended. */
export type Message =
  | { readonly kind: 'began'; readonly chunk: number }
  | { readonly kind: 'ended'; readonly chunk: number; readonly runs: number; readonly failure?: Failure };

/** A law that does not hold. */
export interface Failure {
  /** Runs it again. */
  readonly command: string;
  readonly counterexample: string;
  readonly error: string;
}

const MOST_SHOWN = 4_000;

const { options, workers, first }: Task = JSON.parse(process.argv[2] ?? '');
for (const [i, chunk] of chunksOf(options).entries()) {
  if (i % workers !== first) continue;
  await tell({ kind: 'began', chunk: i });
  const { law, subject, runs, seed } = chunk;
  const path = options.path === undefined ? {} : { path: options.path };
  const details = await fc.check(law.property(subject), { numRuns: runs, seed, ...path });
  await tell({
    kind: 'ended',
    chunk: i,
    runs: details.numRuns,
    ...(details.failed ? { failure: failureOf(chunk, details) } : {}),
  });
}
process.disconnect();

function tell(message: Message): Promise<void> {
  return new Promise((resolve) => process.send?.(message, undefined, undefined, () => resolve()));
}

function failureOf({ law, subject, seed }: Chunk, details: fc.RunDetails<unknown>): Failure {
  const { counterexample, counterexamplePath, errorInstance } = details;
  const path = counterexamplePath === null ? '' : ` --path ${counterexamplePath}`;
  const { name, policy } = subject;
  return {
    command: `npm run fuzz -- --law ${law.id} --codec ${name} --policy '${policy}' --seed ${seed}${path}`,
    counterexample: fc.stringify(counterexample).slice(0, MOST_SHOWN),
    error: inspect(errorInstance).slice(0, MOST_SHOWN),
  };
}
