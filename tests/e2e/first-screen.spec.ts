/**
 * On a small phone, verdict, first action and number of a result stand on one screen, with large text too: asked of
 * every verdict and every first action, of each of the one with the most words.
 */
import type { Page } from '@playwright/test';
import type { Answers } from '~/lib/domain/questionnaire/questionnaire.ts';
import {
  longestOfCheck,
  longestOfComplain,
  longestOfCourt,
  longestOfRelief,
} from '~tests/support/longest-results.ts';
import { expect, test } from './fixtures.ts';
import { MessagePage } from './pages/MessagePage.ts';
import { RulesPage } from './pages/RulesPage.ts';
import { ToolPage } from './pages/ToolPage.ts';

const SCREEN = { width: 360, height: 640 };
/** What a thumb needs. */
const THUMB = 44;
/** As the setting calls the sizes; the largest is 130 %. */
const SIZES = ['standard', 'larger'];

test.use({ viewport: SCREEN });

/** What of the result on the page is not on the first screen, at either size of text. */
async function findBelow(page: Page, hasNumber = true): Promise<string[]> {
  const outcome = page.getByRole('main').locator('.outcome').first();
  await outcome.getByRole('heading', { name: '现在做' }).waitFor();
  await expect(outcome.getByRole('link', { name: /^打\d/ }).first()).toBeVisible({
    visible: hasNumber,
  });
  const below: string[] = [];
  for (const size of SIZES) {
    const parts = await outcome.evaluate(
      (result, [text, screen, thumb]) => {
        document.documentElement.dataset['text'] = text;
        result.scrollIntoView({ block: 'start', behavior: 'instant' });
        const call = result.querySelector<HTMLElement>('.call');
        const first = result.querySelector('.first-action')!;
        const isUrgent = call?.closest('.urgent-strip');
        const isOn = (part: Element) => {
          const { top, bottom, height } = part.getBoundingClientRect();
          return height > 0 && top >= 0 && bottom <= screen;
        };
        return [
          ...(isOn(result.querySelector('.verdict__word')!) ? [] : ['verdict']),
          ...(!call || isOn(call) ? [] : ['number']),
          ...(!call || call.offsetHeight >= thumb ? [] : ['size of the number']),
          // What is urgent brings its own number first; the first action may go on below the screen.
          ...(isOn(first.querySelector(isUrgent ? 'h3' : 'h3 + p')!) ? [] : ['first action']),
        ];
      },
      [size, SCREEN.height, THUMB] as const,
    );
    below.push(...parts.map((part) => `${part} (${size})`));
  }
  return below;
}

/** The tools that remember answers, each with its results. */
const TOOLS: Record<string, () => { name: string; answers: Answers; hasNumber: boolean }[]> = {
  check: longestOfCheck,
  court: longestOfCourt,
  complain: longestOfComplain,
  relief: longestOfRelief,
};

for (const [tool, list] of Object.entries(TOOLS)) {
  test(`${tool}: verdict, first action and number of every result stand on one screen`, async ({
    page,
  }) => {
    test.slow();
    const toolPage = new ToolPage(page, `tools/${tool}/`);
    const results = list();
    expect(results.length).toBeGreaterThan(7);
    const below: string[] = [];
    await toolPage.open();
    for (const { name, answers, hasNumber } of results) {
      await toolPage.putKept('session', `${tool}:v1`, { answers, step: { kind: 'result' } });
      await toolPage.reload();
      below.push(...(await findBelow(page, hasNumber)).map((part) => `${name}: ${part}`));
    }
    expect(below).toEqual([]);
  });
}

/** Results of what is typed. */
const TYPED: Record<string, (page: Page) => Promise<void>> = {
  'a message like a scam that names a court': async (page) => {
    const message = new MessagePage(page);
    await message.open();
    await message.check(
      '【法务部】您已被起诉，案号（2026）沪0101民初123号，今天把2800转到这个微信收款码就撤诉，不然让你同事都知道。',
    );
  },
  'a message over the line': async (page) => {
    const message = new MessagePage(page);
    await message.open();
    await message.check('再不还钱就爆你通讯录，让你同事都知道。');
  },
  'a visit that kept somebody from leaving': async (page) => {
    const rules = new RulesPage(page);
    await rules.open();
    await rules.choose({ 他怎么来的: '上门' });
    await rules.tick('堵门、不让人走').check();
    await rules.submit.click();
  },
};

for (const [name, reach] of Object.entries(TYPED)) {
  test(`${name}: verdict, first action and number stand on one screen`, async ({ page }) => {
    await reach(page);
    const verdict = page.getByRole('main').locator('.outcome').getByRole('heading', { level: 2 });
    await expect(verdict.first()).toBeFocused();
    expect(await findBelow(page)).toEqual([]);
  });
}
