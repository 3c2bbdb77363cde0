import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiSite, servedApiSite } from './support/api-site.js';
import { barriersOn } from './support/axe.js';
import { describeInBrowser } from './support/playground.js';
import { Visitor } from './support/visitor.js';

const SCREENSHOTS = join(import.meta.dirname, '..', '..', 'coverage', 'screenshots');

/**
 * What typedoc's own script and theme bring: headings of sections that fold are links within a button, and a tag such as
 * `@see` is a heading of the fourth level wherever it stands.
 */
const OF_TYPEDOC = /^(nested-interactive|heading-order): /;

interface Question {
  readonly about: string;
  /** What is typed into the search box; the first result answers. */
  readonly typed: string;
  /** The links to follow instead, beginning on the front page. */
  readonly links: readonly string[];
  /** The id of the part of the page that answers. Absent: the page does. */
  readonly part?: string;
  readonly answers: readonly RegExp[];
  readonly picture?: RegExp;
}

const QUESTIONS: readonly Question[] = [
  {
    about: 'what minimumHealthyPercent does',
    typed: 'minimumHealthyPercent',
    links: ['Guides and API', 'typed-ecs', 'MinimumHealthyPercent'],
    answers: [
      /How few tasks are running and healthy/,
      /in percent of the desired count: a whole number from 0 to 100/,
      /rounded up/,
      /replica\s+100/,
      /daemon\s+0/,
    ],
    picture: /^From 4 old tasks to 4 new ones in .* at least 2 healthy, at most 4 tasks/,
  },
  {
    about: 'when a service was created',
    typed: 'Service.createdAt',
    links: ['Guides and API', 'typed-ecs', 'Service'],
    part: 'createdat',
    answers: [/When the service was created, to the millisecond/, /seconds since 1970/, /absent from/i],
  },
  {
    about: 'what can go wrong in UpdateService',
    typed: 'UpdateService',
    links: ['Guides and API', 'typed-ecs', 'updateService'],
    answers: [
      /Exceptions/,
      /ServiceNotActiveException/,
      /PlatformUnknownException/,
      /InvalidRequest/,
      /TransportError/,
      /guide Errors/,
    ],
  },
  {
    about: 'what taskBounds computes',
    typed: 'taskBounds',
    links: ['Guides and API', 'typed-ecs', 'taskBounds'],
    answers: [
      /how few and how many tasks/,
      /percentages are of the desired count/,
      /absent are 100 and 200, for a daemon service 0 and 100/,
    ],
    picture: /^From 3 old tasks to 3 new ones in .* at least 2 healthy, at most 3 tasks/,
  },
];

const PAGES: Readonly<Record<string, string>> = {
  front: 'index.html',
  structure: 'interfaces/typed-ecs.DeploymentConfiguration.html',
  operation: 'variables/typed-ecs.updateService.html',
  guide: 'documents/Deployments.html',
};

describeInBrowser('the API site', ({ open }) => {
  let site: ApiSite;
  beforeAll(async () => {
    site = await servedApiSite();
  });
  afterAll(() => site.close());

  const front = () => open({ url: `${site.url}/` });

  describe.each(QUESTIONS)('answers $about', (question) => {
    test('to somebody who types a name, within three clicks', async () => {
      const visitor = new Visitor(await front());
      await visitor.search(question.typed);
      await expectAnswer(visitor, question);
    });

    test('to somebody who follows links, within three clicks', async () => {
      const visitor = new Visitor(await front());
      await visitor.follow(...question.links);
      await expectAnswer(visitor, question);
    });
  });

  test('leads from a structure to the API reference and to the operations that use it, directly first', async () => {
    const page = await open({ url: `${site.url}/interfaces/typed-ecs.Deployment.html` });
    const reference = page.getByRole('link', { name: 'Deployment in the ECS API reference' });
    expect(await reference.getAttribute('href')).toBe(
      'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Deployment.html',
    );
    const users = page.locator('.used-by');
    expect(await users.textContent()).toBe(
      'Used in responses ofcreateService, deleteService, describeServices, updateService',
    );
    await page.goto(`${site.url}/interfaces/typed-ecs.ContainerDefinition.html`);
    expect(await users.locator('dd').first().textContent()).toBe('registerTaskDefinition');
    await users.getByRole('link', { name: 'registerTaskDefinition' }).first().click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Operation registerTaskDefinition');
  });

  test('has no link of its own on the front page and on the list of guides that leads nowhere', async () => {
    const page = await front();
    const broken: string[] = [];
    for (const address of ['/', '/modules.html']) {
      await page.goto(`${site.url}${address}`);
      const targets = await page
        .locator('a[href]')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      const own = new Set(targets.filter((target) => target.startsWith(site.url)));
      expect(own.size).toBeGreaterThan(8);
      for (const target of own) if (!(await fetch(target)).ok) broken.push(target);
    }
    expect(broken).toEqual([]);
  });

  test('leads to the playground from any depth', async () => {
    const page = await open({ url: `${site.url}/interfaces/typed-ecs.Service.html` });
    await page.getByRole('banner').getByRole('link', { name: 'Playground' }).click();
    await page.waitForURL(`${site.url}/playground/index.html`);
  });

  for (const [name, address] of Object.entries(PAGES)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`has no barriers on its ${name} page, ${colorScheme}`, async () => {
        const page = await open({ url: `${site.url}/${address}`, colorScheme });
        await settled(page);
        await page.setViewportSize({ width: 1280, height: 14_000 });
        expect((await barriersOn(page)).filter((barrier) => !OF_TYPEDOC.test(barrier))).toEqual([]);
      }, 60_000);
    }

    for (const width of [1280, 390]) {
      test(`has nothing beyond the edge of its ${name} page, ${width} wide`, async () => {
        const page = await open({ url: `${site.url}/${address}`, viewport: { width, height: 900 } });
        await settled(page);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        mkdirSync(SCREENSHOTS, { recursive: true });
        await page.screenshot({ path: join(SCREENSHOTS, `site-${name}-${width}.png`), fullPage: true });
      });
    }
  }
});

/** The navigation is built by a script. */
async function settled(page: Page): Promise<void> {
  await page.locator('#tsd-nav-container a').first().waitFor({ state: 'attached' });
}

async function expectAnswer({ page, clicks }: Visitor, { part, answers, picture }: Question): Promise<void> {
  expect(clicks).toBeLessThanOrEqual(3);
  const answer = part ? page.locator('.tsd-member', { has: page.locator(`#${part}`) }) : page.locator('.col-content');
  await answer.scrollIntoViewIfNeeded();
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is no answer
  const text = await answer.innerText();
  for (const expected of answers) expect(text).toMatch(expected);
  if (picture === undefined) return;
  const image = answer.locator('figure img').first();
  await image.scrollIntoViewIfNeeded();
  expect(await image.getAttribute('alt')).toMatch(picture);
  await expect
    .poll(() => image.evaluate((shown: HTMLImageElement) => shown.complete && shown.naturalWidth))
    .toBeGreaterThan(0);
}
