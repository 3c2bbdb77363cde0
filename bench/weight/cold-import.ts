/**
 * How long a new process takes to import the package, once the SDK is there.
 *
 * @module
 */
import { execFileSync } from 'node:child_process';
import type { Figure } from '../figure.js';
import { summaryOf } from '../rounds.js';
import { bundled } from './bundled.js';
import type { Project } from './project.js';

/** What is imported, and its race. */
export const COLD = {
  race: 'cold import beyond the SDK',
  bundled: 'typed-ecs, makeEcs, bundled',
} as const;

const IMPORTS: Readonly<Record<string, string>> = {
  [COLD.bundled]: './bundle.js',
  'typed-ecs, not bundled': 'typed-ecs',
  'typed-ecs/model, not bundled': 'typed-ecs/model',
};

/** Starts a process for each import in each round. */
export async function coldImports(project: Project, rounds: number): Promise<readonly Figure[]> {
  const bundle = await bundled(project.folder, "export { makeEcs } from 'typed-ecs';");
  project.write('bundle.js', new TextDecoder().decode(bundle));
  const runs = Object.entries(IMPORTS).map(([name, specifier], i) => {
    return { name, file: project.write(`import-${i}.js`, timed(specifier)), taken: [] as number[] };
  });
  for (let round = 0; round < rounds; round++) {
    for (const { file, taken } of runs)
      taken.push(Number(execFileSync(process.execPath, [file], { encoding: 'utf8' })));
  }
  return runs.map(({ name, taken }) => ({ race: COLD.race, name, unit: 'ms', ...summaryOf(taken) }));
}

/** A module that prints how many milliseconds an import took. */
function timed(specifier: string): string {
  return `import '@aws-sdk/client-ecs';
const began = performance.now();
await import('${specifier}');
console.log(performance.now() - began);
`;
}
