/** Reading aloud, with a voice that the test speaks for: the machine has none. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** Gives the page a voice in `lang` whose sentences end when the test says so, and that notes what it read. */
const giveVoice = (page: Page, lang: string | undefined) =>
  page.addInitScript((language) => {
    const said: { text: string; rate: number }[] = [];
    let current: SpeechSynthesisUtterance | undefined;
    const end = () => {
      const one = current;
      current = undefined;
      one?.onend?.(new Event('end') as SpeechSynthesisEvent);
    };
    Object.assign(window, { said, endSentence: end });
    class Utterance {
      onend?: () => void;
      onerror?: (event: { error: string }) => void;
      rate = 1;
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    Object.defineProperty(window, 'speechSynthesis', {
      value: {
        getVoices: () => (language ? [{ lang: language }] : []),
        addEventListener: (_: string, listener: () => void) => listener(),
        cancel: () => {
          const one = current;
          current = undefined;
          one?.onerror?.({ error: 'canceled' } as SpeechSynthesisErrorEvent);
        },
        speak: (one: SpeechSynthesisUtterance) => {
          current = one;
          said.push({ text: one.text.trim(), rate: one.rate });
        },
      },
    });
  }, lang);

const said = (page: Page) =>
  page.evaluate(() => (window as unknown as { said: { text: string; rate: number }[] }).said);
const endSentence = (page: Page) =>
  page.evaluate(() => (window as unknown as { endSentence: () => void }).endSentence());
const marked = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('reading') ?? [])].map(String).join().trim());

test('an article is read sentence by sentence, each marked; slower, then silent', async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on(
    'request',
    (request) => request.resourceType() === 'script' && scripts.push(request.url()),
  );
  await giveVoice(page, 'zh-CN');
  await page.goto('respond/complain/');
  expect(scripts).toEqual([]);
  const read = page.getByRole('button', { name: '读给我听' });
  await read.click();
  const bar = page.getByRole('region', { name: '朗读' });
  await expect(bar.getByRole('button', { name: '停下' })).toBeFocused();
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  await expect.poll(async () => (await said(page)).map(({ text }) => text).join('')).toBe(title);
  expect(await marked(page)).toBe(title);
  await endSentence(page);
  await expect.poll(async () => (await said(page)).length).toBe(2);
  const [, second] = await said(page);
  expect(await marked(page)).toBe(second!.text);

  await bar.getByRole('button', { name: '慢一点' }).click();
  await expect.poll(async () => (await said(page)).length).toBe(3);
  const [, , again] = await said(page);
  expect(again!.text).toBe(second!.text);
  expect(again!.rate).toBeLessThan(second!.rate);

  await bar.getByRole('button', { name: '停下' }).click();
  await expect(bar).toHaveCount(0);
  expect(await marked(page)).toBe('');
});

test('reading goes on into what a phone has folded, and opens it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await giveVoice(page, 'zh-CN');
  await page.goto('respond/complain/');
  const fold = page.locator('main details[data-fold=""]').first();
  await expect(fold).not.toHaveAttribute('open');
  const heading = await fold.getByRole('heading').innerText();
  await page.getByRole('button', { name: '读给我听' }).click();
  await page.evaluate(async (until) => {
    const reader = window as unknown as { said: { text: string }[]; endSentence: () => void };
    while (reader.said.at(-1)?.text !== until) {
      reader.endSentence();
      await new Promise(requestAnimationFrame);
    }
  }, heading);
  await expect(fold).toHaveAttribute('open');
});

test('where there is no Chinese voice, the page says so', async ({ page }) => {
  await giveVoice(page, 'en-US');
  await page.goto('now/');
  await page.getByRole('button', { name: '读给我听' }).click();
  await expect(page.getByText('这台设备没有中文语音，读不出来')).toBeVisible();
});

test('a result is read, and nothing but the result', async ({ page, messagePage }) => {
  await giveVoice(page, 'zh-CN');
  await messagePage.open();
  await messagePage.check('把验证码报给我，好给您的贷款平账。');
  await page.getByRole('main').getByRole('button', { name: '读给我听' }).click();
  await expect.poll(async () => (await said(page))[0]?.text).toContain('像诈骗');
});
