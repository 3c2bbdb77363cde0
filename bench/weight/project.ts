/**
 * A project that depends on this package, as it is built, in a folder of its own.
 *
 * @module
 */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const DEPENDENCIES = ['@aws-sdk', 'fp-ts', 'io-ts'];

/** The project. */
export interface Project {
  readonly folder: string;
  /** Writes a file, and answers where it is. */
  write(name: string, text: string): string;
  /** Deletes the project. */
  remove(): void;
}

/** Makes an empty project. */
export function project(): Project {
  const folder = mkdtempSync(join(tmpdir(), 'typed-ecs-bench-'));
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  symlinkSync(ROOT, join(modules, 'typed-ecs'), 'dir');
  for (const name of DEPENDENCIES) symlinkSync(join(ROOT, 'node_modules', name), join(modules, name), 'dir');
  const write = (name: string, text: string) => {
    const file = join(folder, name);
    writeFileSync(file, text);
    return file;
  };
  write('package.json', JSON.stringify({ name: 'project', private: true, type: 'module' }));
  return { folder, write, remove: () => rmSync(folder, { recursive: true }) };
}
