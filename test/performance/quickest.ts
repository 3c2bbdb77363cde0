/**
 * Times functions against one another in a fraction of a second.
 *
 * @module
 */

const ROUNDS = 7;
const WARM_UP = 80;
const SLICE = 6;

/**
 * Milliseconds that each function takes in its quickest round. The functions take turns, so that whatever else the
 * machine does strikes all of them; the quickest round is the one that it struck least.
 */
export function quickest<N extends string>(functions: Readonly<Record<N, () => unknown>>): Readonly<Record<N, number>> {
  const entries = Object.entries(functions) as [N, () => unknown][];
  for (const [, run] of entries) timeOf(run, WARM_UP);
  const times = Object.fromEntries(entries.map(([name]) => [name, Number.POSITIVE_INFINITY])) as Record<N, number>;
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, run] of entries) times[name] = Math.min(times[name], timeOf(run, SLICE));
  }
  return times;
}

/** Milliseconds of this process's own time that a call takes: what other processes take does not count. */
function timeOf(run: () => unknown, atLeast: number): number {
  const began = process.cpuUsage();
  let calls = 0;
  let taken = 0;
  while (taken < atLeast) {
    run();
    calls += 1;
    const { user, system } = process.cpuUsage(began);
    taken = (user + system) / 1_000;
  }
  return taken / calls;
}
