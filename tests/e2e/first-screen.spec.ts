/** On a small phone, verdict, first action and number of a result stand on one screen, with large text too. */
import type { Locator, Page } from '@playwright/test';
import { CourtPage } from './pages/CourtPage.ts';
import { ReliefPage } from './pages/ReliefPage.ts';
import { expect, test } from './fixtures.ts';

const SCREEN = { width: 360, height: 640 };
/** What a thumb needs. */
const THUMB = 44;

const isOnScreen = async (part: Locator): Promise<boolean> => {
  const box = await part.boundingBox();
  return box !== null && box.y >= 0 && box.y + box.height <= SCREEN.height;
};

/** Each result with the way to it, its longest verdicts among them. */
const RESULTS: Record<string, (page: Page) => Promise<void>> = {
  'a court that asks for money': async (page) => {
    const court = new CourtPage(page);
    await court.open();
    await court.readAs('传票、开庭通知', '转到写着法院名字的账户');
  },
  'a payment order': async (page) => {
    const court = new CourtPage(page);
    await court.open();
    await court.readAs('支付令');
  },
  'a lawyer’s letter': async (page) => {
    const court = new CourtPage(page);
    await court.open();
    await court.readAs('律师函、法务函');
  },
  'an agent who wants money first': async (page) => {
    const relief = new ReliefPage(page);
    await relief.open();
    await relief.judge('都没有', '许诺免息、停催、不被起诉、不成功不收费');
  },
  'an agent without a sign': async (page) => {
    const relief = new ReliefPage(page);
    await relief.open();
    await relief.judge('都没有', '都没有');
  },
};

for (const [size, text] of [
  ['100 %', undefined],
  ['130 %', 'larger'],
] as const) {
  test.describe(`at 360×640 and text of ${size}`, () => {
    test.use({ viewport: SCREEN });

    for (const [name, reach] of Object.entries(RESULTS)) {
      test(`${name}: verdict, first action and number stand on one screen`, async ({ page }) => {
        if (text) {
          await page.addInitScript((kept) => {
            localStorage.setItem('display:v1', JSON.stringify({ text: kept }));
          }, text);
        }
        await reach(page);
        const outcome = page.getByRole('main').locator('.outcome');
        const verdict = outcome.getByRole('heading', { level: 2, name: /^结果：/ });
        await expect(verdict).toBeFocused();
        await expect.poll(() => isOnScreen(verdict)).toBe(true);
        const call = outcome.getByRole('link', { name: /^打\d/ }).first();
        expect((await call.boundingBox())!.height).toBeGreaterThanOrEqual(THUMB);
        expect(await isOnScreen(call)).toBe(true);
        const action = outcome.getByRole('heading', { name: '现在做' });
        expect(await isOnScreen(action)).toBe(true);
      });
    }
  });
}
