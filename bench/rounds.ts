/**
 * Runs contestants in turn, round after round, so that whatever else the machine does strikes all of them alike.
 *
 * @module
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { measure } from 'mitata';
import type { Figure } from './figure.js';

/** One of those who do the same thing. */
export interface Contestant {
  readonly name: string;
  readonly run: () => unknown;
}

/** How long a race takes. */
export interface Pace {
  readonly rounds: number;
  /** Milliseconds for each contestant in each round. */
  readonly slice: number;
  /** Milliseconds for each contestant before the first round, so that its code is compiled. */
  readonly warmUp: number;
  /** `processor` counts this process's own time, all threads together, `wall` what a clock on the wall shows. */
  readonly clock: 'processor' | 'wall';
}

const NANOSECONDS = 1_000_000;

const CLOCKS: Readonly<Record<Pace['clock'], () => number>> = {
  processor() {
    const { user, system } = process.cpuUsage();
    return (user + system) * 1_000;
  },
  wall: () => performance.now() * NANOSECONDS,
};

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/**
 * The time that each contestant takes. A slice's time is the mean of its calls, since what a contestant leaves to the
 * garbage collector is its own doing. Each round begins with a clean heap, and with another contestant. No slice does: V8
 * forgets the code of functions that were not called between some sweeps.
 */
export async function race(
  name: string,
  contestants: readonly Contestant[],
  { rounds, slice, warmUp, clock }: Pace,
): Promise<readonly Figure[]> {
  const times = new Map<string, number[]>(contestants.map((contestant) => [contestant.name, []]));
  for (const { run } of contestants) await timeOf(run, warmUp, CLOCKS[clock]);
  for (let round = 0; round < rounds; round++) {
    const first = round % contestants.length;
    collectGarbage();
    for (const { name, run } of [...contestants.slice(first), ...contestants.slice(0, first)]) {
      times.get(name)?.push(await timeOf(run, slice, CLOCKS[clock]));
    }
  }
  return [...times].map(([contestant, taken]) => ({ race: name, name: contestant, unit: 'µs', ...summaryOf(taken) }));
}

/** The median of some measurements, and their best quartile. */
export function summaryOf(measured: readonly number[]): Pick<Figure, 'median' | 'bestQuartile'> {
  const sorted = [...measured].sort((one, other) => one - other);
  const at = (part: number) => sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN;
  return { median: at(0.5), bestQuartile: at(0.25) };
}

/** Microseconds that a call takes. What takes a few of them is timed by the batch. */
async function timeOf(run: () => unknown, milliseconds: number, now: () => number): Promise<number> {
  const { avg } = await measure(run, {
    min_cpu_time: milliseconds * NANOSECONDS,
    min_samples: 5,
    batch_samples: 64,
    now,
    gc: false,
  });
  return avg / 1_000;
}
