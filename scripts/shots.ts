/**
 * `npm run shots [-- <subject>…] [--widths=360,1280] [--schemes=light] [--full] [--out=folder]`: photographs one
 * page of every kind of the finished site and writes a contact sheet, `shots/index.html`. Judges nothing.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.ts';
import { type Shot, writeSheet } from './shots/sheet.ts';
import { heightOf, type Scheme, SCHEMES, SUBJECTS, WIDTHS } from './shots/subjects.ts';

const PORT = Number(process.env['SHOTS_PORT'] ?? 4398);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    widths: { type: 'string', default: WIDTHS.join() },
    schemes: { type: 'string', default: SCHEMES.join() },
    full: { type: 'boolean', default: false },
    out: { type: 'string', default: 'shots' },
  },
});
const subjects = positionals.length > 0 ? positionals : Object.keys(SUBJECTS);

const preview = spawn('astro', ['preview', '--ignore-lock', '--port', String(PORT)], {
  shell: process.platform === 'win32',
});
for await (const chunk of preview.stdout) if (String(chunk).includes(String(PORT))) break;

const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const shots: Shot[] = [];
mkdirSync(values.out, { recursive: true });
try {
  for (const scheme of values.schemes.split(',') as Scheme[]) {
    for (const width of values.widths.split(',').map(Number)) {
      const page = await browser.newPage({
        viewport: { width, height: heightOf(width) },
        colorScheme: scheme,
        locale: 'zh-CN',
      });
      for (const subject of subjects) {
        const address = SUBJECTS[subject] ?? subject;
        await page.goto(`http://localhost:${PORT}${address}`);
        const name = subject.replaceAll('/', '_');
        const file = `${name}-${width}-${scheme}.png`;
        await page.screenshot({ path: join(values.out, file), fullPage: values.full });
        shots.push({ subject, width, scheme, file });
      }
      await page.close();
    }
  }
} finally {
  await browser.close();
  preview.kill();
}
writeFileSync(join(values.out, 'index.html'), writeSheet(shots));
console.log(`${shots.length} pictures: ${join(values.out, 'index.html')}`);
