/**
 * The package as people get it: packed, and installed beside its peers in a folder far from this repository.
 *
 * @module
 */
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printed } from './run.js';

/** The checkout. */
export const ROOT = join(import.meta.dirname, '..', '..', '..');

/** What a package.json says that these tests read. */
export interface Manifest {
  readonly name: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly bundleDependencies?: readonly string[];
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** The package.json of a folder. */
export function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/** The files below a folder, in the order of their names. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort();
}

const made: string[] = [];

function newFolder(name: string): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), `typed-ecs-${name}-`));
  made.push(folder);
  return folder;
}

/** Packs what is built, and answers where the tarball is. */
export async function packed(): Promise<string> {
  if (!existsSync(join(ROOT, 'dist', 'index.js'))) {
    throw new Error('What is packed is the built package, and dist/ is not there: npm run build comes first.');
  }
  const folder = newFolder('tarball');
  await printed(ROOT, 'npm', 'pack', '--ignore-scripts', '--pack-destination', folder);
  return join(folder, ...readdirSync(folder));
}

const { peerDependencies, devDependencies } = manifestIn(ROOT);

/** The peers as this repository is developed with them, or the oldest that the package allows. */
export type Peers = 'usual' | 'oldest';

/** Installs the tarball into a folder of its own, with peers and with the consumer projects, and answers where. */
export async function installed(tarball: string, peers: Peers): Promise<string> {
  const folder = newFolder(`${peers}-peers`);
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  cpSync(join(import.meta.dirname, '..', 'consumers'), folder, { recursive: true });
  const packages = Object.entries(peerDependencies).map(([name, range]) => {
    return `${name}@${peers === 'oldest' ? range.replace('^', '') : devDependencies[name]}`;
  });
  packages.push(`@types/node@${devDependencies['@types/node']}`);
  await printed(folder, 'npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', tarball, ...packages);
  return folder;
}

/** Removes what was packed and installed. */
export function removeAll(): void {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
}
