/**
 * What an import adds to the work of `tsc`.
 *
 * @module
 */
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { constant, type Figure } from '../figure.js';
import { summaryOf } from '../rounds.js';
import type { Project } from './project.js';

/** What is compiled, and the races. */
export const COMPILER = {
  instantiations: 'instantiations that an import adds to tsc',
  checking: 'time that an import adds to what tsc calls its check time',
  whole: 'time that an import adds to tsc from its start to its end',
  model: 'typed-ecs/model',
} as const;

/** A module, and the same without this package. */
interface Pair {
  readonly name: string;
  readonly source: string;
  readonly base: string;
  /** Whether declaration files are believed, as `tsc --init` sets it. */
  readonly skipLibCheck: boolean;
}

const MODEL = "import { Service } from 'typed-ecs/model';\nexport const decoded = Service.decode({});\n";

const PAIRS: readonly Pair[] = [
  { name: COMPILER.model, source: MODEL, base: 'export const decoded = {};\n', skipLibCheck: true },
  {
    name: 'typed-ecs, beyond the SDK',
    source: `import { ECSClient } from '@aws-sdk/client-ecs';
import { makeEcs } from 'typed-ecs';
export const call = makeEcs(new ECSClient({})).describeServices({ services: ['web'] });
`,
    base: `import { DescribeServicesCommand, ECSClient } from '@aws-sdk/client-ecs';
export const call = new ECSClient({}).send(new DescribeServicesCommand({ services: ['web'] }));
`,
    skipLibCheck: true,
  },
  {
    name: 'typed-ecs/model, declaration files checked, beyond io-ts',
    source: MODEL,
    base: "import * as t from 'io-ts';\nexport const decoded = t.string.decode({});\n",
    skipLibCheck: false,
  },
];

/** Compiles each module, one after the other, in each round. The quickest of each are compared. */
export function compilerWork(project: Project, rounds: number): readonly Figure[] {
  const runs = PAIRS.map(({ name, source, base, skipLibCheck }, i) => ({
    name,
    files: [written(project, `base-${i}`, base, skipLibCheck), written(project, `source-${i}`, source, skipLibCheck)],
    /** What is checked in full takes too long to be timed. */
    rounds: skipLibCheck ? rounds : 1,
    compilations: [[], []] as [Compilation[], Compilation[]],
  }));
  for (let round = 0; round < rounds; round++) {
    for (const { files, compilations, ...run } of runs) {
      if (round < run.rounds) for (const [i, file] of files.entries()) compilations[i]?.push(compilation(file));
    }
  }
  return runs.flatMap(({ name, rounds, compilations: [without, withIt] }): readonly Figure[] => {
    const more = (withIt[0]?.instantiations ?? Number.NaN) - (without[0]?.instantiations ?? Number.NaN);
    const instantiations = constant(COMPILER.instantiations, name, 'instantiations', more);
    if (rounds === 1) return [instantiations];
    return [
      instantiations,
      added(COMPILER.checking, name, without, withIt, ({ checking }) => checking),
      added(COMPILER.whole, name, without, withIt, ({ whole }) => whole),
    ];
  });
}

function added(
  race: string,
  name: string,
  without: readonly Compilation[],
  withIt: readonly Compilation[],
  timeOf: (compilation: Compilation) => number,
): Figure {
  const [before, after] = [summaryOf(without.map(timeOf)), summaryOf(withIt.map(timeOf))];
  return {
    race,
    name,
    unit: 'ms',
    median: after.median - before.median,
    bestQuartile: after.bestQuartile - before.bestQuartile,
  };
}

/** Writes a module, and the configuration that compiles it alone. */
function written(project: Project, name: string, source: string, skipLibCheck: boolean): string {
  project.write(`${name}.ts`, source);
  const compilerOptions = { strict: true, module: 'nodenext', target: 'es2022', types: [], noEmit: true, skipLibCheck };
  return project.write(`${name}.json`, JSON.stringify({ compilerOptions, files: [`${name}.ts`] }));
}

interface Compilation {
  readonly instantiations: number;
  /** Milliseconds. */
  readonly checking: number;
  /** Milliseconds. */
  readonly whole: number;
}

const TSC = createRequire(import.meta.url).resolve('typescript/bin/tsc');

/** Runs `tsc` as a command, from its start to its end. */
function compilation(configuration: string): Compilation {
  const began = performance.now();
  const report = execFileSync(process.execPath, [TSC, '--project', configuration, '--extendedDiagnostics'], {
    encoding: 'utf8',
  });
  return {
    instantiations: Number(/^Instantiations:\s+(\d+)/m.exec(report)?.[1]),
    checking: Number(/^Check time:\s+([\d.]+)s/m.exec(report)?.[1]) * 1000,
    whole: performance.now() - began,
  };
}
