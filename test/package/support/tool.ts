/**
 * Commands of exact versions, each from the npm registry. npm keeps what it has fetched once.
 *
 * @module
 */
import { tmpdir } from 'node:os';
import { arch, platform } from 'node:process';
import { printed } from './run.js';

const found = new Map<string, Promise<string>>();

function tool(specification: string, command: string): Promise<string> {
  const options = ['--yes', '--prefer-offline', '--ignore-scripts', `--package=${specification}`];
  const path = found.get(specification) ?? printed(tmpdir(), 'npm', 'exec', ...options, '-c', `command -v ${command}`);
  found.set(specification, path);
  return path;
}

/** Where Node of that version is. The package `node` only picks the one for a machine, with a script that npm may refuse to run. */
export function nodeOf(version: string): Promise<string> {
  const prefix = platform === 'darwin' && arch === 'arm64' ? 'node-bin' : 'node';
  return tool(`${prefix}-${platform}-${arch}@${version}`, 'node');
}

/** Where TypeScript's compiler of that version is. */
export function compilerOf(version: string): Promise<string> {
  return tool(`typescript@${version}`, 'tsc');
}

/** Where Vite is. */
export function vite(): Promise<string> {
  return tool('vite@8.4.0', 'vite');
}
