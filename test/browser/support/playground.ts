/**
 * Tests of the playground in a real browser.
 *
 * @module
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from './chromium.js';
import { builtPlayground } from './playground-site.js';

/** How a page is opened. */
interface PageOptions extends BrowserContextOptions {
  /** Absent: the file itself. */
  readonly url?: string;
  /** What follows the address, with its `#`. */
  readonly hash?: string;
}

/** What a test is given. */
export interface Stage {
  /** Where the built page is. */
  readonly folder: () => string;
  /** What the build printed. */
  readonly said: () => string;
  /** Opens the page in a fresh profile. After the test it must have complained of nothing. */
  readonly open: (options?: PageOptions) => Promise<Page>;
  /** What the pages of this test complained of so far; taking it is to have expected it. */
  readonly complaints: () => string[];
}

/** Milliseconds that a browser may take to start on a busy machine. */
const START = 120_000;

/** What Chromium says of a request that it needs no more, as the page was left or closed meanwhile. */
const GIVEN_UP = 'net::ERR_ABORTED';

/** A suite that runs where there is a browser. Without one, CI fails and a developer's machine skips it. */
export function describeInBrowser(name: string, tests: (stage: Stage) => void): void {
  const executablePath = chromiumPath();
  if (executablePath === undefined) {
    const missing = 'No Chromium: install one as /usr/bin/chromium, or name it in CHROMIUM_PATH.';
    if (env.CI) {
      test(`${name}: finds a Chromium`, () => expect.unreachable(missing));
      return;
    }
    console.warn(`${name}: skipped. ${missing}`);
  }

  describe.skipIf(executablePath === undefined)(name, () => {
    let browser: Browser;
    let site: ReturnType<typeof builtPlayground>;
    let complaints: string[] = [];

    beforeAll(async () => {
      site = builtPlayground();
      browser = await chromium.launch({
        ...(executablePath && { executablePath }),
        args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      });
    }, START);

    afterAll(async () => {
      await browser.close();
      rmSync(site.folder, { recursive: true });
    });

    afterEach(async () => {
      for (const context of browser.contexts()) await context.close();
      expect(taken()).toEqual([]);
    });

    function taken(): string[] {
      const said = complaints;
      complaints = [];
      return said;
    }

    tests({
      folder: () => site.folder,
      said: () => site.said,
      complaints: taken,
      async open({ url = pathToFileURL(join(site.folder, 'index.html')).href, hash = '', ...options } = {}) {
        const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
        const page = await context.newPage();
        page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
        page.on('pageerror', (error) => complaints.push(`thrown: ${error.message}`));
        page.on('requestfailed', (request) => {
          if (request.failure()?.errorText !== GIVEN_UP) complaints.push(`failed: ${request.url()}`);
        });
        await page.addInitScript(() => {
          addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
            console.error(`securitypolicyviolation of ${effectiveDirective}: ${blockedURI}`),
          );
        });
        await page.goto(`${url}${hash}`);
        return page;
      },
    });
  });
}
