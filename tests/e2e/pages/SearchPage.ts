import type { Locator, Page } from '@playwright/test';

/** The header's search box and the search page, as a visitor uses them. */
export class SearchPage {
  readonly page: Page;
  readonly headerBox: Locator;
  readonly box: Locator;
  readonly results: Locator;
  readonly status: Locator;

  constructor(page: Page) {
    this.page = page;
    this.headerBox = page.getByRole('searchbox', { name: '搜索全站' });
    this.box = page.getByRole('searchbox', { name: '想问什么？' });
    const main = page.getByRole('main');
    this.results = main.getByRole('list', { name: '搜索结果' }).getByRole('listitem');
    this.status = main.getByRole('status');
  }

  async open(query = ''): Promise<void> {
    await this.page.goto(`search/${query ? `#q=${encodeURIComponent(query)}` : ''}`);
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
