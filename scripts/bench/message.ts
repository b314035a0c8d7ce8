/** What a check of a pasted message makes the main thread work, for a short text and the longest. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { LONGEST_TEXT } from '~/lib/domain/message/read.ts';
import { parseMessages } from '~scripts/eval/messages.ts';
import { withFinishedSite } from './finished-site.ts';
import { countWork } from './main-thread.ts';
import { describeTimes } from './times.ts';

const PORT = Number(process.env['BENCH_PORT'] ?? 4398);
const SLOWDOWN = 4;
const RUNS = 15;
const SIZES = [200, LONGEST_TEXT];
const MESSAGES = 'tests/fixtures/messages/development.jsonl';

/** Texts of `size` characters, each of messages that begin elsewhere in the set, numbered so that no two are the same. */
function makeTexts(size: number): string[] {
  const messages = parseMessages(readFileSync(MESSAGES, 'utf8')).map(({ text }) => text);
  return Array.from({ length: RUNS }, (_, run) => {
    const from = (run * 29) % messages.length;
    const joined = [...messages.slice(from), ...messages, ...messages].join('\n');
    return `第${run}次${size}字\n${joined}`.slice(0, size);
  });
}

/** Presses the button and waits for the second frame with the marks of `head`, which begins the text. */
const look = (page: Page, head: string): Promise<void> =>
  page.evaluate(
    (begin) =>
      new Promise<void>((resolve) => {
        const marks = /\[[\d、]+\]/g;
        const isShown = () =>
          document
            .querySelector('main blockquote')
            ?.textContent.replace(marks, '')
            .startsWith(begin) ?? false;
        const watch = () =>
          requestAnimationFrame(() =>
            isShown() ? requestAnimationFrame(() => resolve()) : watch(),
          );
        document.querySelector<HTMLButtonElement>('main form button[type="submit"]')!.click();
        watch();
      }),
    head,
  );

/** Prints the figures. Needs the finished site in dist/. */
export const benchMessage = (): Promise<void> =>
  withFinishedSite(PORT, async (context, address) => {
    const page = await context.newPage();
    await page.goto(`${address}tools/message/`);
    await page.waitForFunction(() => !document.querySelector('main astro-island[ssr]'));
    const work = async (text: string): Promise<number> => {
      await page.locator('main form textarea').fill(text);
      const [head = ''] = text.split('\n');
      return SLOWDOWN * (await countWork(context.browser()!, () => look(page, head))).all;
    };
    console.log(`from the press to the result, what the main thread works, times ${SLOWDOWN}`);
    const first = await work('第一次\n您好，请把验证码报给我。');
    console.log(`the first check, signs made ready: ${first.toFixed(0)} ms`);
    for (const size of SIZES) {
      const works: number[] = [];
      for (const text of makeTexts(size)) works.push(await work(text));
      console.log(`${size} characters: ${describeTimes(works)}`);
    }
  });
