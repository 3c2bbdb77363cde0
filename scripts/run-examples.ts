/**
 * Compiles and runs every TypeScript example in the docs: the `@example` blocks of src/, and the fenced `ts` blocks of
 * the README and docs/. Each block is a program of its own that imports the built package by name.
 *
 * @module
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = join(import.meta.dirname, '..');
const OUT = join(ROOT, 'examples', 'generated');

interface Example {
  readonly source: string;
  readonly line: number;
  readonly code: string;
}

const sources = [...below('src', '.ts'), 'README.md', ...below('docs', '.md')];
const examples = sources.flatMap(examplesIn);
if (examples.length === 0) throw new Error('No example was found.');

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const files = examples.map(({ source, line, code }) => {
  const file = join(OUT, `${source.replaceAll(/[^A-Za-z0-9]+/g, '-')}-${line}.ts`);
  writeFileSync(file, `${code}\nexport {};\n`);
  return file;
});
execFileSync('npx', ['tsc', '--project', join(ROOT, 'examples', 'tsconfig.json')], { stdio: 'inherit' });

let failed = 0;
for (const [i, { source, line }] of examples.entries()) {
  try {
    await import(pathToFileURL(files[i] ?? '').href);
    console.log(`✔ ${source}:${line}`);
  } catch (error) {
    failed++;
    console.error(`✖ ${source}:${line}`, error);
  }
}
console.log(`${examples.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function below(folder: string, ending: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file))
    .sort();
}

/** The fenced blocks of a file; in a comment each line has an asterisk before it. */
function examplesIn(source: string): Example[] {
  const text = readFileSync(join(ROOT, source), 'utf8');
  const plain = text.replaceAll(/^ \* ?/gm, source.endsWith('.ts') ? '' : '$&');
  return [...plain.matchAll(/^```ts\n(.*?)^```$/gms)].map((match) => ({
    source,
    line: plain.slice(0, match.index).split('\n').length,
    code: match[1] ?? '',
  }));
}
