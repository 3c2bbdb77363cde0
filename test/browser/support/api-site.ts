/**
 * The API site, as `npm run docs` made it, served to a test.
 *
 * @module
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const SITE = join(import.meta.dirname, '..', '..', '..', 'docs', 'api');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** A site on loopback; its address has no slash at the end. */
export interface ApiSite {
  readonly url: string;
  close(): void;
}

/** Serves the site as any static server does. */
export async function servedApiSite(): Promise<ApiSite> {
  if (!existsSync(join(SITE, 'playground', 'index.html'))) {
    throw new Error('The API site is not in docs/api/: npm run docs comes first.');
  }
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const file = join(SITE, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (!existsSync(file)) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? '' }).end(readFileSync(file));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}
