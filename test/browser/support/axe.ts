/**
 * Looks for barriers with axe-core.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const SOURCE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

declare const axe: { run(options: RunOptions): Promise<AxeResults> };

/**
 * What keeps people out: each with the rule and the element. What axe cannot decide is among them. It is to see the whole
 * page at once, since it does not judge what something else covers, and to load nothing, which the page forbids.
 */
export async function barriersOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(SOURCE);
  const { violations, incomplete } = await page.evaluate(() =>
    axe.run({ preload: false, resultTypes: ['violations', 'incomplete'] }),
  );
  return [...violations, ...incomplete].flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}
