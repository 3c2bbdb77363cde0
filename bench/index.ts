/**
 * The performance of the package beside the SDK and other libraries, and what it weighs.
 *
 * `npm run bench` builds the package and runs this. It fails where a figure is above its bound; `--report` only tells,
 * `--json FILE` writes everything down, and `--only codec`, `facade` or `weight` runs a part.
 *
 * @module
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { verdicts } from './bounds.js';
import { codecRaces } from './codec/races.js';
import { facadeRaces } from './facade/races.js';
import type { Figure } from './figure.js';
import { report } from './report.js';
import type { Pace } from './rounds.js';
import { weights } from './weight/weights.js';

const PACE: Pace = { rounds: 16, slice: 30, warmUp: 300, clock: 'processor' };

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    report: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});

const PARTS: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
  codec: () => codecRaces(PACE),
  facade: () => facadeRaces(PACE),
  weight: weights,
};

const machine = {
  date: new Date().toISOString(),
  node: process.version,
  v8: process.versions.v8,
  processor: `${cpus().length} × ${cpus()[0]?.model}`,
};
console.log(`${machine.date}, Node ${machine.node}, ${machine.processor}\n`);

const figures: Figure[] = [];
for (const [name, measure] of Object.entries(PARTS)) {
  if (values.only === undefined || values.only === name) figures.push(...(await measure()));
}
const judged = verdicts(figures);
console.log(report(judged, figures));
if (values.json !== undefined) {
  writeFileSync(values.json, `${JSON.stringify({ machine, bounds: judged, figures }, undefined, 2)}\n`);
}
process.exit(values.report || judged.every(({ verdict }) => verdict !== 'exceeded') ? 0 : 1);
