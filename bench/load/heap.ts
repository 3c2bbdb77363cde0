/**
 * How much memory is in use.
 *
 * @module
 */
import { setTimeout as pause } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** Megabytes that are still in use after everything else was collected. */
export async function heapInUse(): Promise<number> {
  for (let i = 0; i < 3; i++) {
    collect();
    await pause(10);
  }
  return process.memoryUsage().heapUsed / 2 ** 20;
}
