/**
 * What holds under load: thousands of calls at once, and a long watch of many deployments. Nothing may be wrong, grow or
 * be left open.
 *
 * `npm run bench:load` runs this. It fails where a figure is above its bound; `--calls`, `--services` and `--minutes` make
 * it shorter.
 *
 * @module
 */
import { cpus } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { concurrentCalls } from './load/concurrent-calls.js';
import type { LoadFigure } from './load/load-figure.js';
import { longWatch } from './load/long-watch.js';

const { values } = parseArgs({
  options: {
    calls: { type: 'string', default: '10000' },
    services: { type: 'string', default: '200' },
    minutes: { type: 'string', default: '60' },
  },
});

let unhandled = 0;
process.on('unhandledRejection', (reason) => {
  unhandled += 1;
  console.error(reason);
});

console.log(`Node ${process.version}, ${cpus().length} cores of ${cpus()[0]?.model}`);
const before = handles();
const figures: LoadFigure[] = [
  ...(await concurrentCalls(Number(values.calls))),
  ...(await longWatch(Number(values.services), Number(values.minutes))),
];
await pause(1_000);
const left = handles().filter((handle) => !before.includes(handle));
figures.push(
  { what: 'rejections that nobody handled', figure: unhandled, bound: 0 },
  { what: `handles left open${left.length === 0 ? '' : `: ${left.join(', ')}`}`, figure: left.length, bound: 0 },
);

console.table(figures.map(({ what, figure, bound }) => ({ what, figure: Number(figure.toFixed(2)), bound })));
const failed = figures.filter(({ figure, bound }) => bound !== undefined && !(figure <= bound));
for (const { what } of failed) console.error(`✖ ${what}: above its bound`);
process.exit(failed.length === 0 ? 0 : 1);

/** What keeps the process alive: sockets, timers and the like. */
function handles(): readonly string[] {
  return process.getActiveResourcesInfo();
}
