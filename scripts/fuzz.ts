/**
 * Fuzzes every codec of the model: `npm run fuzz -- --runs 1000000`. The options `--seed`, `--law`, `--codec`,
 * `--policy` and `--path` narrow it down, as the command that is printed with a failure does. Exits with 1 where a law
 * does not hold, or where a run does not come to an end.
 *
 * @module
 */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { laws } from '../test/support/laws.js';
import { chunksOf, type FuzzOptions } from './fuzz/plan.js';
import type { Message, Task } from './fuzz/worker.js';

/** Milliseconds for a chunk; on a machine with time to spare one takes a second or two. */
const LONGEST_CHUNK = 600_000;
const BETWEEN_LINES = 10_000;

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '100000' },
    seed: { type: 'string', default: `${Math.trunc(Math.random() * 1e9)}` },
    law: { type: 'string' },
    codec: { type: 'string' },
    policy: { type: 'string' },
    path: { type: 'string' },
  },
});
const options: FuzzOptions = { ...values, runs: wholeNumber('runs'), seed: wholeNumber('seed') };
const chunks = chunksOf(options);
const total = chunks.reduce((sum, { runs }) => sum + runs, 0);
const workers = Math.min(availableParallelism(), chunks.length);
const runsByLaw = new Map(laws.map(({ id }) => [id, 0]));
const began = performance.now();
let done = 0;
let failures = 0;

console.log(`${numeral(total)} runs, ${workers} processes, seed ${options.seed}`);
const ticker = setInterval(() => console.log(progress()), BETWEEN_LINES);
await Promise.all(Array.from({ length: workers }, (_, first) => workOff({ options, workers, first })));
clearInterval(ticker);

console.log(`\n${progress()}\n`);
for (const { id, name } of laws) console.log(`${numeral(runsByLaw.get(id) ?? 0).padStart(12)}  ${id}: it ${name}`);
process.exitCode = failures === 0 ? 0 : 1;

/** Ends when the worker does. */
function workOff(task: Task): Promise<void> {
  const child = fork(join(import.meta.dirname, 'fuzz', 'worker.ts'), [JSON.stringify(task)]);
  let watchdog: NodeJS.Timeout | undefined;
  let finished = true;
  child.on('message', (message: Message) => {
    clearTimeout(watchdog);
    const { law, subject, seed } = chunks[message.chunk] ?? {};
    const which = `${law?.id} for ${subject?.name} (${subject?.policy}), seed ${seed}`;
    finished = message.kind === 'ended';
    if (message.kind === 'began') {
      watchdog = setTimeout(() => {
        console.error(`\n✖ It hangs: ${which}`);
        child.kill('SIGKILL');
      }, LONGEST_CHUNK);
      return;
    }
    done += message.runs;
    runsByLaw.set(law?.id ?? '', (runsByLaw.get(law?.id ?? '') ?? 0) + message.runs);
    if (message.failure === undefined) return;
    failures++;
    const { command, counterexample, error } = message.failure;
    console.error(`\n✖ ${which}\n${command}\n${counterexample}\n${error}\n`);
  });
  return new Promise((resolve) => {
    child.on('exit', (code) => {
      clearTimeout(watchdog);
      if (code !== 0 || !finished) {
        failures++;
        console.error(`\n✖ A process ended early, with ${code ?? 'a signal'}`);
      }
      resolve();
    });
  });
}

function progress(): string {
  const seconds = (performance.now() - began) / 1_000;
  const share = total === 0 ? 1 : done / total;
  return `${Math.round(share * 100)} %: ${numeral(done)} runs in ${Math.round(seconds)} s, ${numeral(Math.round(done / seconds))} a second, ${failures} failures`;
}

function wholeNumber(name: 'runs' | 'seed'): number {
  const number = Number(values[name]);
  if (!Number.isSafeInteger(number)) throw new Error(`--${name} takes a whole number.`);
  return number;
}

function numeral(number: number): string {
  return number.toLocaleString('en');
}
