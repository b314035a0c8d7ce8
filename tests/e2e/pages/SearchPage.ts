import type { Locator, Page } from '@playwright/test';
import { ToolPage } from './ToolPage.ts';

/** The header's search box and the search page, as a visitor uses them. */
export class SearchPage extends ToolPage {
  readonly headerBox: Locator;
  readonly openHeaderBox: Locator;
  readonly box: Locator;
  readonly results: Locator;
  readonly status: Locator;

  constructor(page: Page) {
    super(page, 'search/');
    this.headerBox = page.getByRole('searchbox', { name: '搜索全站' });
    this.openHeaderBox = page.getByRole('banner').getByRole('button', { name: '搜索' });
    this.box = page.getByRole('searchbox', { name: '想问什么？' });
    this.results = this.main.getByRole('list', { name: '搜索结果' }).getByRole('listitem');
    this.status = this.main.getByRole('status');
  }

  /** Opens the search page with the results for `query`, and waits until it can be used. */
  override async open(query = ''): Promise<void> {
    await super.open(query && `#q=${encodeURIComponent(query)}`);
  }

  /** The addresses of the first `count` results. */
  async firstAddresses(count: number): Promise<string[]> {
    await this.results.first().waitFor();
    const links = this.results.getByRole('link');
    const addresses = await links.evaluateAll((all) =>
      all.map((link) => (link as HTMLAnchorElement).href),
    );
    return addresses.slice(0, count);
  }
}
