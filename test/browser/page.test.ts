import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { barriersOn } from './support/axe.js';
import { describeInBrowser } from './support/playground.js';
import { served } from './support/playground-site.js';

const SCREENSHOTS = join(import.meta.dirname, '..', '..', 'coverage', 'screenshots');

const LOOKS = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [
    { width: 1280, height: 900 },
    { width: 390, height: 844 },
  ].map((viewport) => ({ colorScheme, viewport })),
);

/** What a page looks like in each of these is looked at, and free of barriers. */
const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'as it opens': async () => {},
  'where nothing moves': async (page) => {
    await page.getByRole('button', { name: 'Standstill' }).click();
    await page.locator('#definition-text').fill('{ "family": "web", }');
    await page.getByRole('button', { name: 'Go there' }).waitFor();
  },
  'with everything shown': async (page) => {
    await page.getByRole('button', { name: 'One by one, slow drain' }).click();
    await page.getByLabel('Draw tasks that are stopping').check();
    await page.getByRole('button', { name: 'A described one' }).click();
    await page.getByRole('button', { name: 'An earlier revision' }).click();
  },
};

describeInBrowser('the playground as a page', ({ open, folder, said, complaints }) => {
  test('is a small script without the SDK, and the build says how small', () => {
    const [, gzipped] = /main\.js of [\d.]+ kB, ([\d.]+) kB gzipped/.exec(said()) ?? [];
    expect(Number(gzipped)).toBeGreaterThan(20);
    expect(Number(gzipped)).toBeLessThan(70);
    expect(readFileSync(join(folder(), 'main.js'), 'utf8')).not.toMatch(/@aws-sdk|smithy|\beval\(|new Function/);
  });

  test('asks any static server for its own three files, and for nothing afterwards', async () => {
    const server = await served(folder());
    try {
      const page = await open({ url: 'about:blank' });
      const asked: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith('data:')) asked.push(new URL(request.url()).pathname);
      });
      await page.goto(server.url);
      await page.getByRole('button', { name: 'Standstill' }).click();
      await page.locator('#definition-text').fill('{ "family": "web", "containerDefinitions": [] }');
      await expect.poll(() => page.locator('#definition-status').textContent()).toMatch(/^1 error/);
      expect(asked.sort()).toEqual(['/index.html', '/main.js', '/style.css']);
    } finally {
      server.close();
    }
  });

  test('runs no script, loads nothing and sends nothing but its own, by its content security policy', async () => {
    const page = await open();
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'; img-src data:;/);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);

    await page.evaluate(() => {
      const script = document.createElement('script');
      try {
        script.text = 'document.title = "injected"';
      } catch {
        document.body.append(script);
      }
      document.body.setAttribute('style', 'display: none');
      document.body.append(Object.assign(document.createElement('img'), { src: 'http://127.0.0.1:9/' }));
      return fetch('http://127.0.0.1:9/').catch(() => undefined);
    });
    expect(await page.title()).toBe('Playground | typed-ecs');
    const seen: string[] = [];
    await expect
      .poll(() => {
        seen.push(...complaints());
        return policyViolations(seen);
      })
      .toEqual(['connect-src', 'img-src', 'require-trusted-types-for', 'style-src-attr']);
  });

  test('leads back to the documentation', async () => {
    const page = await open();
    expect(await page.getByRole('banner').getByRole('link', { name: 'typed-ecs' }).getAttribute('href')).toBe(
      '../index.html',
    );
  });

  test('can be used with the keyboard alone, and shows where the focus is', async () => {
    const page = await open();
    const stops: { name: string; outline: number }[] = [];
    do {
      await page.keyboard.press('Tab');
      stops.push(
        await page.evaluate(() => {
          const focused = document.activeElement ?? document.body;
          const { outlineStyle, outlineWidth } = getComputedStyle(focused);
          return {
            name: focused.id || focused.textContent || '',
            outline: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
          };
        }),
      );
    } while (stops.length < 100 && stops.at(-1)?.name !== 'documentation');
    const names = stops.map(({ name }) => name);
    expect(names.slice(0, 20)).toEqual([
      ...['typed-ecs', 'Rollout', 'Task definition', 'Defaults of ECS', 'No extra capacity'],
      ...['One by one, slow drain', 'Standstill', 'desiredCount', 'desiredCount-exact', 'minimumHealthyPercent'],
      ...['minimumHealthyPercent-exact', 'maximumPercent', 'maximumPercent-exact', 'startUp', 'startUp-exact'],
      ...['healthyAfter', 'healthyAfter-exact', 'drain', 'drain-exact', 'draw-stopping'],
    ]);
    expect(names.slice(20, 29)).toEqual([
      ...['rollout-summary', 'A broken one', 'A good one', 'A described one', 'Clear'],
      ...['definition-text', 'older-text', 'An earlier revision', 'Clear'],
    ]);
    expect(names.slice(29, -1).every((name) => /^line \d+$/.test(name))).toBe(true);
    expect(stops.filter(({ outline }) => outline < 2)).toEqual([]);
  });

  test('does with keys what it does with a pointer', async () => {
    const page = await open();
    await page.getByRole('slider', { name: 'Desired count' }).focus();
    await page.keyboard.press('ArrowLeft');
    expect(await page.getByRole('spinbutton', { name: 'Desired count' }).inputValue()).toBe('3');
    await page.getByRole('slider', { name: 'Maximum' }).focus();
    await page.keyboard.press('Home');
    expect(await page.locator('#rollout-status').textContent()).toMatch(/^This rollout stands still/);
    await page.getByLabel('Draw tasks that are stopping').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator('#rollout-status').textContent()).toBe('This rollout comes to its end.');
    expect(await page.getByRole('spinbutton', { name: 'Maximum' }).inputValue()).toBe('134');

    await page.locator('#definition-text').focus();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('{"family": "web"}');
    await expect.poll(() => page.locator('#definition-status').textContent()).toBe('1 error.');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('older-text');
  });

  test('keeps the plan in sight on a phone, and covers no setting that is used', async () => {
    const page = await open({ viewport: { width: 390, height: 844 } });
    const chart = page.locator('#rollout-chart');
    for (const name of ['Desired count', 'Maximum', 'Drain']) {
      const slider = page.getByRole('slider', { name });
      await page.evaluate(() => scrollTo(0, 0));
      await slider.focus();
      expect(await chart.evaluate((image) => image.getBoundingClientRect().bottom)).toBeLessThanOrEqual(844);
      const isCovered = (input: Element) => {
        const { x, y, width, height } = input.getBoundingClientRect();
        return document.elementFromPoint(x + width / 2, y + height / 2) !== input;
      };
      expect(await slider.evaluate(isCovered)).toBe(false);
    }
    mkdirSync(SCREENSHOTS, { recursive: true });
    await page.screenshot({ path: join(SCREENSHOTS, 'phone.png') });
    await page.getByRole('button', { name: 'Standstill' }).click();
    const nearest = page.getByRole('button', { name: 'Raise the maximum to 134 %' });
    expect(await nearest.evaluate((button) => button.getBoundingClientRect().bottom)).toBeLessThanOrEqual(844);
  });

  for (const { colorScheme, viewport } of LOOKS) {
    for (const [state, reach] of Object.entries(STATES)) {
      test(`has no barriers and nothing beyond its edge, ${state}, ${colorScheme}, ${viewport.width} wide`, async () => {
        const page = await open({ colorScheme, viewport });
        await reach(page);
        await page.setViewportSize({ ...viewport, height: 7_000 });
        expect(await barriersOn(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
        mkdirSync(SCREENSHOTS, { recursive: true });
        for (const half of ['rollout', 'task-definition']) {
          const name = `${half} ${state} ${colorScheme} ${viewport.width}.png`.replaceAll(' ', '-');
          await page.locator(`#${half}`).screenshot({ path: join(SCREENSHOTS, name) });
        }
      }, 60_000);
    }
  }
});

/** The directives that were violated; a browser reports some of them in other ways, too. */
function policyViolations(complaints: readonly string[]): readonly string[] {
  return complaints
    .flatMap((complaint) => /^error: securitypolicyviolation of (\S+):/.exec(complaint)?.[1] ?? [])
    .sort();
}
