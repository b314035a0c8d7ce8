/** On a small phone, verdict, first action and number of a result stand on one screen, with large text too. */
import type { Locator, Page } from '@playwright/test';
import { ComplainPage } from './pages/ComplainPage.ts';
import { CourtPage } from './pages/CourtPage.ts';
import { MessagePage } from './pages/MessagePage.ts';
import { ReliefPage } from './pages/ReliefPage.ts';
import { RulesPage } from './pages/RulesPage.ts';
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
  'a route that begins with the police': async (page) => {
    const complain = new ComplainPage(page);
    await complain.open();
    await complain.answer('威胁伤人、动手、堵门硬闯、不让走', '乱加费用，账对不上');
    await page.getByRole('button', { name: '继续排路线' }).click();
    await complain.answer('小额贷款公司');
    await complain.answer('还没找过');
  },
  'a visit that kept somebody from leaving': async (page) => {
    const rules = new RulesPage(page);
    await rules.open();
    await rules.choose({ 他怎么来的: '上门' });
    await rules.tick('堵门、不让人走').check();
    await rules.submit.click();
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
