/**
 * Somebody who looks for something on the API site, and whose clicks are counted.
 *
 * @module
 */
import type { Locator, Page } from 'playwright-core';

/** A visitor, who has just opened a page. */
export class Visitor {
  /** How many times the visitor has clicked. */
  clicks = 0;

  constructor(readonly page: Page) {}

  /** Opens the search box, types a name, and takes the first result. */
  async search(name: string): Promise<void> {
    await this.click(this.page.getByRole('button', { name: 'Search' }));
    await this.page.locator('#tsd-search-input').pressSequentially(name);
    const result = this.page.locator('#tsd-search-results a').first();
    const target = await result.getAttribute('href');
    await this.click(result);
    await this.page.waitForURL((url) => url.href.endsWith((target ?? '').replace(/^\./, '')));
  }

  /** Follows links of these names, each on the page that the one before led to. */
  async follow(...names: readonly string[]): Promise<void> {
    for (const name of names) {
      const before = this.page.url();
      const content = this.page.locator('.col-content').getByRole('link', { name, exact: true });
      const header = this.page.getByRole('banner').getByRole('link', { name, exact: true });
      await this.click((await content.count()) > 0 ? content.first() : header.first());
      await this.page.waitForURL((url) => url.href !== before);
    }
  }

  private async click(target: Locator): Promise<void> {
    this.clicks++;
    await target.click();
  }
}
