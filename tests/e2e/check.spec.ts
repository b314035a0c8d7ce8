import type { Locator } from '@playwright/test';
import { expectAccessible } from '~tests/support/axe.ts';
import { expect, test } from './fixtures.ts';
import type { CheckPage } from './pages/CheckPage.ts';

for (const reducedMotion of ['reduce', 'no-preference'] as const) {
  test.describe(`motion: ${reducedMotion}`, () => {
    test.use({ contextOptions: { reducedMotion } });

    test('all 不确定 ends undetermined, with a first step and a number', async ({
      checkPage,
      page,
    }) => {
      await checkPage.open();
      await checkPage.answerUnsureUntil();
      await expect(checkPage.result).toHaveText('还不能确定');
      await expect(checkPage.result).toBeFocused();
      await expect(checkPage.findings('还不能确定', '没看出越线')).toBeVisible();
      const call = checkPage.main.getByRole('link', { name: /^打96110/ });
      await expect(call).toHaveAttribute('href', 'tel:96110');
      await expect(page.getByRole('main')).not.toContainText(/肯定是真|是安全的/);
    });
  });
}

test('the first screen slows down who is in a panic, once', async ({ checkPage, page }) => {
  await checkPage.open();
  await checkPage.answer('很慌');
  await expect(page.getByRole('heading', { name: '先停一下' })).toBeFocused();
  await expect(page.getByText('念出声')).toBeVisible();
  await checkPage.button('好一点了，开始自查').click();
  await expect(checkPage.question).toContainText('这次联系是找谁的？');
  await checkPage.answer('找我，说我欠钱');
  await expect(checkPage.question).toContainText('现在有没有下面的情况？');
});

test('one tap answers a single choice, and 返回 undoes it; the heading stays where it is', async ({
  checkPage,
}) => {
  await checkPage.begin();
  const heading = checkPage.question.getByRole('heading');
  const before = await heading.boundingBox();
  await checkPage.option('家人、同事接到的，我替他问').click();
  await expect(heading).toHaveText('现在有没有下面的情况？');
  expect(Math.abs((await heading.boundingBox())!.y - before!.y)).toBeLessThan(2);
  await checkPage.back.click();
  await expect(checkPage.option('家人、同事接到的，我替他问')).toBeChecked();
});

test('a private payee is 像诈骗 at once: the result can be read, or more answered', async ({
  checkPage,
}) => {
  await checkPage.begin();
  await expect(checkPage.finish).toBeHidden();
  await checkPage.answerUnsureUntil('怎么付钱');
  await checkPage.answer('转给个人，或扫个人收款码');
  await checkPage.finish.click();
  await expect(checkPage.result).toHaveText('像诈骗');
  const reasons = await checkPage.unfold('为什么');
  const reason = reasons.getByRole('listitem').filter({ hasText: '他要你转到个人账户' });
  await expect(reason.getByRole('link').first()).toHaveAttribute('href', /\/sources\//);
  await checkPage.button('再答几题').click();
  await expect(checkPage.question).toContainText('他还要你做什么？');
});

test('danger comes at once with its number, and the tool rests there', async ({
  checkPage,
  page,
}) => {
  await checkPage.begin();
  await checkPage.answer('找我，说我欠钱');
  await checkPage.answer('有人在门口、在威胁，或不让走', '有伤害自己、不想活的念头');
  await expect(page.getByRole('heading', { name: '先处理最急的' })).toBeFocused();
  await expect(checkPage.main.getByRole('link', { name: /^打110/ })).toBeInViewport();
  await expect(checkPage.urgentCard('先保证人身安全')).toBeVisible();
  await expect(checkPage.urgentCard('先照顾你自己')).toBeVisible();
  await expectAccessible(page);
  await expect(page.getByText('自查先到这里')).toBeVisible();
  await checkPage.button('以后接着答').click();
  await expect(checkPage.question).toContainText('是怎么联系上的？');
});

test('who answered for the family gets words for the family', async ({ checkPage }) => {
  await checkPage.begin();
  await checkPage.answer('家人、同事接到的，我替他问');
  await checkPage.answer('都没有');
  await checkPage.answer('电话');
  await checkPage.answerUnsureUntil('还要你做什么');
  await checkPage.answer('报验证码、密码');
  await checkPage.finish.click();
  await expect(checkPage.main.getByText('告诉家人：挂断')).toBeVisible();
  const said = await checkPage.unfold('可以照着念、照着发的话');
  await expect(said).toContainText('找本人');
});

test('what looks like a court begins with 12368, the deadline and the court tool', async ({
  checkPage,
}) => {
  await checkPage.begin();
  await checkPage.answer('找我，说我欠钱');
  await checkPage.answer('都没有');
  await checkPage.answer('短信');
  await checkPage.answer('法院，或像法院的文书、短信');
  await checkPage.answerUnsureUntil();
  await expect(checkPage.main.getByRole('link', { name: /^打12368/ })).toBeVisible();
  await expect(checkPage.main.getByText('期限照样走').first()).toBeVisible();
  await expect(checkPage.result).toHaveText('还不能确定');
  await checkPage.main.getByRole('link', { name: '法院文书解读' }).first().click();
  await expect(checkPage.page).toHaveURL(/\/tools\/court\//);
});

test('going on without an answer is an error that leads to the field', async ({
  checkPage,
  page,
}) => {
  await checkPage.begin();
  await checkPage.answer('找我，说我欠钱');
  await checkPage.next.click();
  await expect(checkPage.errors).toBeFocused();
  await expect(checkPage.question).toContainText('请选一项');
  await expectAccessible(page);
  await checkPage.errors.getByRole('link').click();
  await expect(checkPage.question.getByRole('checkbox').first()).toBeFocused();
});

test('the keyboard alone answers a single choice, and looks before it sends', async ({
  checkPage,
  page,
}) => {
  await checkPage.begin();
  await checkPage.option('找我，说我欠钱').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(checkPage.option('家人、同事接到的，我替他问')).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(checkPage.question.getByRole('heading')).toBeFocused();
  await expect(checkPage.question.getByRole('heading')).toHaveText('现在有没有下面的情况？');
});

test('changing an answer keeps the others and drops only what depended on it', async ({
  checkPage,
}) => {
  await checkPage.begin();
  await checkPage.answerUnsureUntil('是怎么联系上的');
  await checkPage.answer('上门');
  await checkPage.answerUnsureUntil();
  await checkPage.unfold('我的回答');
  await checkPage.change('是怎么联系上的？').click();
  await checkPage.answer('短信');
  await expect(checkPage.result).toBeVisible();
  await expect(checkPage.status).toContainText('“上门时有下面的情况吗？”');
  await checkPage.unfold('我的回答');
  await expect(checkPage.change('上门时有下面的情况吗？')).toBeHidden();
  await expect(checkPage.change('他说自己是谁？')).toBeVisible();
});

test('the result can be copied as text', async ({ checkPage, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await checkPage.begin();
  await checkPage.answerUnsureUntil('还要你做什么');
  await checkPage.answer('报验证码、密码');
  await checkPage.finish.click();
  await page.getByRole('button', { name: '复制', exact: false }).last().click();
  await expect(page.getByText('已复制').first()).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^结果：像诈骗 · 没看出越线/);
  expect(text).toContain('依据：');
  expect(text).toMatch(/^- 96110 /m);
});

test.describe('when steps and reasons do not load', () => {
  test('the verdict stands with a number, and they can be asked for again', async ({
    checkPage,
    page,
  }) => {
    await page.route('**/advice*.json*', (route) =>
      route.fulfill({ status: 200, body: 'not what was asked for' }),
    );
    await checkPage.begin();
    await checkPage.answerUnsureUntil('还要你做什么');
    await checkPage.answer('报验证码、密码');
    await checkPage.finish.click();
    await expect(checkPage.result).toHaveText('像诈骗');
    await expect(page.getByText('办法没有加载出来')).toBeVisible({ timeout: 30_000 });
    await expect(checkPage.main.getByRole('link', { name: /^打96110/ })).toBeVisible();
    await page.unroute('**/advice*.json*');
    await checkPage.button('再试一次').click();
    await expect(checkPage.main.getByText('现在做')).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('no question shows that can not be answered, and the paper version is complete', async ({
    checkPage,
    page,
  }) => {
    await page.goto('tools/check/');
    await expect(checkPage.question).toBeHidden();
    await page.getByRole('link', { name: '纸上版' }).first().click();
    await expect(page.getByText('报验证码、密码——像诈骗')).toBeVisible();
  });
});

/** Opens the quiz at its result, as after a reload of the tab. */
const openAt = async (checkPage: CheckPage, answers: Record<string, string[]>) => {
  await checkPage.open();
  await checkPage.putKept('session', 'check:v1', {
    answers: { feeling: ['calm'], ...answers },
    step: { kind: 'result' },
  });
  await checkPage.reload();
  await checkPage.result.waitFor();
  await checkPage.page.evaluate(() =>
    document.querySelector('.outcome')?.scrollIntoView({ block: 'start', behavior: 'instant' }),
  );
};

const isOnScreen = async (part: Locator): Promise<boolean> => {
  const box = await part.boundingBox();
  return box !== null && box.y >= 0 && box.y + box.height <= 640;
};

const SCAM = { who: ['me'], 'state-now': ['none'], channel: ['sms'], claims: ['lender'] };
const RESULTS: Record<string, Record<string, string[]>> = {
  'a scam': { ...SCAM, payment: ['private', 'link'], requests: ['code', 'secrecy'] },
  'a relative’s call': { ...SCAM, who: ['answered'], channel: ['phone'], requests: ['cards'] },
  'a court that asks for money': { ...SCAM, claims: ['court'], payment: ['fee'] },
  'money sent': { ...SCAM, 'state-now': ['money-sent'], payment: ['private'] },
};

for (const [size, text] of [
  ['100 %', undefined],
  ['130 %', 'larger'],
] as const) {
  test.describe(`at 360×640 and text of ${size}`, () => {
    test.use({ viewport: { width: 360, height: 640 } });
    for (const [name, answers] of Object.entries(RESULTS)) {
      test(`${name}: verdict, first action and number stand on one screen`, async ({
        checkPage,
        page,
      }) => {
        if (text) {
          await page.addInitScript((kept) => {
            localStorage.setItem('display:v1', JSON.stringify({ text: kept }));
          }, text);
        }
        await openAt(checkPage, answers);
        const call = checkPage.main.getByRole('link', { name: /^打\d/ });
        await expect(call.last()).toBeVisible();
        await expect.poll(() => isOnScreen(checkPage.result)).toBe(true);
        expect((await call.first().boundingBox())!.height).toBeGreaterThanOrEqual(44);
        // What is urgent brings its own number first; its steps then come before the others.
        expect(await isOnScreen(call.first())).toBe(true);
        if (name !== 'money sent') expect(await isOnScreen(call.last())).toBe(true);
      });
    }

    test('继续 never leaves the screen', async ({ checkPage }) => {
      await checkPage.begin();
      await checkPage.answerUnsureUntil('他还要你做什么');
      await expect(checkPage.next).toBeInViewport({ ratio: 1 });
    });
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    test('a full result has no accessibility violation', async ({ checkPage, page }) => {
      await openAt(checkPage, {
        who: ['me'],
        'state-now': ['money-sent'],
        channel: ['phone'],
        claims: ['court'],
        payment: ['private', 'link'],
        requests: ['code'],
        pressure: ['violence', 'sue'],
      });
      await expect(checkPage.main.getByText('现在做')).toBeVisible();
      for (const fold of await checkPage.main.locator('summary').all()) await fold.click();
      await expectAccessible(page);
    });
  });
}
