/** Prints the handbook with the test browser: A4, tagged, with bookmarks and the pages of its contents. */
import { stat } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '~scripts/browser.ts';
import { findChapterPages, readPdfText } from './pdf-text.ts';

const LINE = 'font-size:8px;width:100%;padding:0 16mm;color:#444;font-family:sans-serif';

const print = (page: Page, path: string) =>
  page.pdf({
    path,
    format: 'A4',
    margin: { top: '18mm', bottom: '18mm', left: '16mm', right: '16mm' },
    printBackground: true,
    tagged: true,
    outline: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: `<div style="${LINE};text-align:center">不慌 · 催收电话应对手册　<span class="pageNumber"></span> / <span class="totalPages"></span></div>`,
  });

/** Writes behind each line of the contents on which page its chapter is. */
const writePages = (page: Page, pages: Record<string, number>) =>
  page.evaluate((known) => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.handbook__contents a')) {
      const place = known[link.hash.slice(1)];
      if (place !== undefined) link.append(`　${place}`);
    }
  }, pages);

/**
 * Prints the single file at `source` to `result` and returns the bytes of that; twice, so that the contents know their
 * pages. Throws without a browser; without poppler (pdftotext) it says so, and the contents go without numbers.
 */
export async function printHandbook(source: string, result: string): Promise<number> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chromium found: npx playwright install chromium');
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args });
  try {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(source).href);
    const chapters = await page.locator('.handbook__chapter').evaluateAll((sections) =>
      sections.map((section) => ({
        id: section.id,
        title: section.querySelector('h3')?.textContent ?? '',
      })),
    );
    await print(page, result);
    const text = readPdfText(result);
    if (text === undefined) {
      console.warn('No pdftotext (Debian: poppler-utils): the contents go without page numbers.');
    } else {
      await writePages(page, findChapterPages(text, chapters));
      await print(page, result);
    }
  } finally {
    await browser.close();
  }
  return (await stat(result)).size;
}
