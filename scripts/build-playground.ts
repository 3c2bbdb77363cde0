/**
 * Builds the playground, a page of the docs site: `tsx scripts/build-playground.ts [OUT]`. OUT is `docs/api/playground`
 * unless given. The page imports the built package by its name, so `npm run build` comes first; and typedoc, which
 * empties `docs/api`.
 *
 * @module
 */
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const ROOT = join(import.meta.dirname, '..');
const SOURCE = join(ROOT, 'docs', 'playground');

const [, , out = join(ROOT, 'docs', 'api', 'playground')] = argv;

mkdirSync(out, { recursive: true });
for (const file of ['index.html', 'style.css']) copyFileSync(join(SOURCE, file), join(out, file));

const script = join(out, 'main.js');
// Browsers load no module scripts from files, so the page has a classic one.
const { metafile } = await build({
  entryPoints: [join(SOURCE, 'main.ts')],
  outfile: script,
  bundle: true,
  minify: true,
  format: 'iife',
  platform: 'browser',
  target: 'es2022',
  metafile: true,
  logLevel: 'warning',
});

const parts = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
const foreign = parts.filter(([file, { bytesInOutput }]) => bytesInOutput > 0 && /@aws-sdk|@smithy/.test(file));
if (foreign.length > 0) {
  throw new Error(`The page has no use for the SDK, and holds ${foreign.map(([file]) => file).join(', ')}`);
}
const kilobytes = (bytes: number) => `${(bytes / 1_000).toFixed(1)} kB`;
const code = readFileSync(script);
console.log(`${out}: main.js of ${kilobytes(code.length)}, ${kilobytes(gzipSync(code).length)} gzipped`);
