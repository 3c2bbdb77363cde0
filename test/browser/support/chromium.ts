/**
 * Finds a Chromium on this machine.
 *
 * @module
 */
import { existsSync } from 'node:fs';
import { env } from 'node:process';

const USUAL = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The one that `CHROMIUM_PATH` names, or one in a usual place; `undefined` where there is none. */
export function chromiumPath(): string | undefined {
  const named = env.CHROMIUM_PATH;
  return (named ? [named] : USUAL).find((path) => existsSync(path));
}
