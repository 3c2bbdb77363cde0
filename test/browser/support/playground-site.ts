/**
 * The playground, built for a test and served to it.
 *
 * @module
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { execPath } from 'node:process';

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** Builds the page into a folder of its own, as the docs site is built. */
export function builtPlayground(): { readonly folder: string; readonly said: string } {
  if (!existsSync(join(ROOT, 'dist', 'index.js'))) {
    throw new Error('The playground imports the built package, and dist/ is not there: npm run build comes first.');
  }
  const folder = mkdtempSync(join(tmpdir(), 'playground-'));
  const script = join(ROOT, 'scripts', 'build-playground.ts');
  const said = execFileSync(execPath, ['--import', 'tsx', script, folder], { cwd: ROOT, encoding: 'utf8' });
  return { folder, said };
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
};

/** Serves the files of a folder on loopback, as any static server does. */
export async function served(folder: string): Promise<{ readonly url: string; close(): void }> {
  const server = createServer(({ url = '/' }, response) => {
    const file = join(folder, new URL(url, 'http://localhost').pathname);
    if (!existsSync(file)) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? '' }).end(readFileSync(file));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/index.html`, close: () => server.close() };
}
