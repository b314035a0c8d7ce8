import { expect, type Locator, type Page } from '@playwright/test';

/** What every money tool offers for everything typed: keeping, moving, the example, clearing. */
export class CaseBar {
  readonly page: Page;
  readonly bar: Locator;
  readonly keep: Locator;
  readonly pending: Locator;
  readonly demo: Locator;
  readonly mark: Locator;

  constructor(page: Page) {
    this.page = page;
    this.bar = page.getByRole('region', { name: '保存、带走和清除' });
    this.keep = this.bar.getByRole('checkbox', { name: '在这台设备上保存' });
    this.pending = this.bar.getByRole('group', { name: /你已经填了数/ });
    this.demo = page.getByRole('button', { name: '先用示例看看' });
    this.mark = page.getByRole('main').getByText('现在的数字是编的，不是你的。');
  }

  /** Fills in the example and waits until it is there. */
  async fillDemo(): Promise<void> {
    await this.demo.click();
    await expect(this.page.locator('#case-demo')).toBeFocused();
  }

  /** Opens the part with export and import. */
  async openMove(): Promise<void> {
    const part = this.bar.locator('details.case-move');
    const isOpen = () => part.evaluate((details) => (details as HTMLDetailsElement).open);
    // What was typed just before may still move the page between the press and its release, which is then no click.
    await expect(async () => {
      if (!(await isOpen())) await part.locator('summary').click();
      expect(await isOpen()).toBe(true);
    }).toPass();
  }

  /** Pastes `text` and imports it. */
  async importText(text: string): Promise<void> {
    await this.bar.getByRole('textbox', { name: '或者粘贴导出的文字' }).fill(text);
    await this.bar.getByRole('button', { name: '导入粘贴的文字' }).click();
  }

  /** Chooses a file called `name` that holds `text`. */
  async importFile(name: string, text: string): Promise<void> {
    const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) };
    await this.bar.getByLabel('导入文件').setInputFiles(file);
  }

  /** The text of the file that the download button offers. */
  async download(): Promise<string> {
    const download = this.page.waitForEvent('download');
    await this.bar.getByRole('button', { name: '下载文件（JSON）' }).click();
    const stream = await (await download).createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString('utf8');
  }

  /** What the device keeps, as text; null for nothing. */
  kept(): Promise<string | null> {
    return this.page.evaluate(() => localStorage.getItem('case:v1'));
  }
}
