/**
 * Makes the handbook as a PDF: `npm run handbook`, after `npm run build`. Printed by the test browser from the single
 * file, with bookmarks, tags and the pages of its contents. No page links it: a finished build stays as it is.
 */
import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from './browser.ts';
import { findChapterPages, readPdfText } from './handbook/pdf-text.ts';

const SOURCE = 'dist/take-away/buhuang.html';
const RESULT = 'dist/take-away/buhuang.pdf';

const LINE = 'font-size:8px;width:100%;padding:0 16mm;color:#444;font-family:sans-serif';

const print = (page: Page) =>
  page.pdf({
    path: RESULT,
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

async function main(): Promise<void> {
  if (!existsSync(SOURCE)) throw new Error(`There is no ${SOURCE}: run npm run build first.`);
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(resolve(SOURCE)).href);
    const chapters = await page.locator('.handbook__chapter').evaluateAll((sections) =>
      sections.map((section) => ({
        id: section.id,
        title: section.querySelector('h3')?.textContent ?? '',
      })),
    );
    await print(page);
    const text = readPdfText(RESULT);
    if (text === undefined) {
      console.warn('No pdftotext (Debian: poppler-utils): the contents go without page numbers.');
    } else {
      await writePages(page, findChapterPages(text, chapters));
      await print(page);
    }
  } finally {
    await browser.close();
  }
  const { size } = await stat(RESULT);
  console.log(`${RESULT}: ${Math.ceil(size / 1000)} kB`);
}

await main();
