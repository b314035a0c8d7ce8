/** On the phone: /now/, the companion one tap away, the page for relatives, and sending it on. */
import { countSheets } from '~tests/support/paper.ts';
import { expect, test } from './fixtures.ts';

test.describe('on the phone', () => {
  test.use({ viewport: { width: 360, height: 640 } });

  test('one tap leads from /now/ to the companion, and the next begins the call', async ({
    page,
    callPage,
  }) => {
    await page.goto('now/');
    await page.getByRole('link', { name: '开始陪我打这通电话' }).click();
    await callPage.arrive();
    await callPage.start.click();
    await expect(page.getByRole('timer')).toBeVisible();
    await expect(callPage.now).toContainText('请说你的机构全称、姓名和工号。');
    await expect(callPage.hungUp).toBeInViewport();
  });

  test('the sentences come one at a time, to the last', async ({ callPage }) => {
    await callPage.begin();
    for (const title of ['替哪家来的', '多少钱', '我自己核实', '别找别人', '说再见']) {
      await callPage.button('下一句').click();
      await expect(callPage.now).toContainText(title);
    }
    await expect(callPage.button('下一句')).toHaveCount(0);
    await callPage.button('上一句').click();
    await expect(callPage.now).toContainText('别找别人');
  });

  test('what he does brings what to say to it, in view, and that it looks like a scam', async ({
    page,
    callPage,
  }) => {
    await callPage.begin();
    await callPage.tap('要验证码、密码');
    await expect(callPage.now.getByText('验证码和密码，我谁都不给。再见。')).toBeInViewport();
    await expect(page.getByRole('heading', { name: '像诈骗' })).toBeVisible();
    await callPage.button('接着往下说').click();
    await expect(callPage.now).toContainText('第1句');
  });

  test('money that was sent brings the number first, in view', async ({ page, callPage }) => {
    await callPage.begin();
    await callPage.tap('我已经转了钱');
    await expect(callPage.urgentCard('先处理转出去的钱')).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: /^打110/ })).toBeInViewport();
  });

  test('a court is told apart from a scam: what has a date stays in view beside the warning', async ({
    page,
    callPage,
  }) => {
    await callPage.begin();
    await callPage.tap('法院');
    await callPage.tap('要转到“安全账户”');
    await expect(page.getByRole('heading', { name: '像诈骗' })).toBeVisible();
    await expect(page.getByText('期限可能已经在走')).toBeVisible();
    await callPage.hungUp.click();
    await expect(page.getByText('期限可能已经在走')).toBeVisible();
    await expect(page.getByRole('link', { name: '法院文书解读' })).toBeVisible();
  });

  test('a second tap takes back the first', async ({ page, callPage }) => {
    await callPage.begin();
    await callPage.tap('要验证码、密码');
    await callPage.tap('要验证码、密码');
    await expect(page.getByRole('heading', { name: '像诈骗' })).toHaveCount(0);
    await expect(callPage.now).toContainText('第1句');
  });

  test('a reload in the middle of the call loses nothing', async ({ page, callPage }) => {
    await callPage.begin();
    await callPage.button('下一句').click();
    await callPage.tap('要加微信、QQ');
    await callPage.reload();
    await expect(page.getByRole('timer')).toBeVisible();
    await expect(callPage.button('要加微信、QQ')).toHaveAttribute('aria-pressed', 'true');
    await callPage.button('接着往下说').click();
    await expect(callPage.now).toContainText('第2句');
  });

  test('after the call the self-check knows what was tapped, and says from where', async ({
    page,
    callPage,
    checkPage,
  }) => {
    await callPage.begin();
    await callPage.tap('要共享屏幕、进会议');
    await callPage.tap('骂人');
    await callPage.hungUp.click();
    await expect(callPage.ended).toBeFocused();
    await page.getByRole('link', { name: '来电自查' }).click();
    await checkPage.arrive();
    await expect(page.getByText('从“陪我打这通电话”带来了你填过的内容')).toBeVisible();
    await checkPage.answer('还好，直接开始');
    await checkPage.finish.click();
    await expect(page.getByRole('heading', { name: '像诈骗' })).toBeVisible();
    const answers = await checkPage.unfold('我的回答');
    await expect(answers).toContainText('共享屏幕，装会议、远程软件');
    await expect(answers).toContainText('辱骂');
  });

  test('after the call the log has its day, its time, its kind and what he did', async ({
    page,
    callPage,
    logPage,
  }) => {
    await callPage.begin();
    await callPage.tap('骂人');
    await callPage.hungUp.click();
    await page.getByRole('link', { name: '证据记录' }).click();
    await logPage.arrive();
    await expect(page.getByText('从“陪我打这通电话”带来了你填过的内容')).toBeVisible();
    await expect(page.getByRole('radio', { name: '电话，接了', exact: true })).toBeChecked();
    await page.getByRole('main').locator('.log-more > summary').first().click();
    await expect(page.getByRole('checkbox', { name: '辱骂', exact: true })).toBeChecked();
  });

  test('what cannot wait comes first in the self-check too', async ({
    page,
    callPage,
    checkPage,
  }) => {
    await callPage.begin();
    await callPage.tap('我给了验证码、密码');
    await callPage.hungUp.click();
    await page.getByRole('link', { name: '来电自查' }).click();
    await checkPage.arrive();
    await expect(checkPage.urgentCard('先护住账户')).toBeVisible();
  });

  test('the record of the call can be copied; another call begins empty', async ({
    page,
    context,
    callPage,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await callPage.begin();
    await callPage.tap('限我马上办');
    await callPage.hungUp.click();
    await callPage.button('复制这通电话的记录').click();
    await expect(callPage.announced('已复制')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('- 限我马上办');
    await callPage.button('清掉，再接一通').click();
    await callPage.button('清掉').click();
    await expect(callPage.start).toBeFocused();
    expect(await callPage.kept('session', 'call:v1')).toBeNull();
  });

  test('a device without a Chinese voice says that it cannot read aloud', async ({
    page,
    callPage,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'speechSynthesis', {
        value: { getVoices: () => [], addEventListener: () => undefined, cancel: () => undefined },
      });
    });
    await callPage.begin();
    await callPage.button('念出来').click();
    await expect(callPage.announced('没有中文语音')).toBeVisible();
  });

  test('a Chinese voice reads the sentence that is shown', async ({ page, callPage }) => {
    await page.addInitScript(() => {
      const spoken: string[] = [];
      const voices = [{ lang: 'en-US' }, { lang: 'zh-HK' }, { lang: 'zh-CN' }];
      Object.assign(window, { spoken });
      Object.defineProperty(window, 'SpeechSynthesisUtterance', {
        value: class {
          text: string;
          voice?: { lang: string };
          constructor(text: string) {
            this.text = text;
          }
        },
      });
      Object.defineProperty(window, 'speechSynthesis', {
        value: {
          getVoices: () => voices,
          cancel: () => undefined,
          speak: ({ text, voice }: { text: string; voice: { lang: string } }) =>
            spoken.push(`${voice.lang} ${text}`),
        },
      });
    });
    await callPage.begin();
    await callPage.button('念出来').click();
    await expect(callPage.button('停下')).toBeVisible();
    expect(await page.evaluate(() => (window as unknown as { spoken: string[] }).spoken)).toEqual([
      'zh-CN 请说你的机构全称、姓名和工号。',
    ]);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the companion is a list of the sentences, in order', async ({ page }) => {
    await page.goto('now/call/');
    const said = page.getByRole('region', { name: /^按顺序/ }).getByRole('listitem');
    await expect(said).toHaveCount(6);
    await expect(said.first()).toContainText('请说你的机构全称、姓名和工号。');
    await expect(said.last()).toContainText('再见。');
  });

  test('relatives read what to say, what not to give and whom to tell', async ({ page }) => {
    await page.goto('now/family/');
    const main = page.getByRole('main');
    await expect(main.getByText('我不是借款人，也不是担保人。')).toBeVisible();
    await expect(main.getByText('也别说“我来还”')).toBeVisible();
    await expect(main.getByText('只告诉本人。')).toBeVisible();
    for (const number of ['110', '96110', '12356', '12368']) {
      await expect(main.getByRole('link', { name: number, exact: true }).first()).toBeVisible();
    }
    await expect(main.getByRole('button')).toHaveCount(0);
  });
});

test('/now/family/ prints on one side of A4', async ({ page }) => {
  await page.goto('now/family/');
  expect(await countSheets(page)).toBe(1);
});

test('/now/family/ is sent on by title and link, and by the share sheet where there is one', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    const shared: unknown[] = [];
    Object.assign(window, { shared });
    Object.assign(navigator, {
      share: (data: unknown) => {
        shared.push(data);
        return Promise.resolve();
      },
    });
  });
  await page.goto('now/family/#urgent');
  await page.getByRole('button', { name: '复制标题和链接' }).click();
  await expect(page.getByText('标题和链接已复制')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^替别人接到催收电话｜不慌\nhttp:\/\/localhost:\d+\/now\/family\/$/);
  await page.getByRole('button', { name: '发给别人' }).click();
  expect(await page.evaluate(() => (window as unknown as { shared: unknown[] }).shared)).toEqual([
    { title: '替别人接到催收电话｜不慌', url: expect.stringMatching(/\/now\/family\/$/) },
  ]);
});

test('where there is no share sheet, none is offered', async ({ page }) => {
  await page.addInitScript(() => Object.assign(navigator, { share: undefined }));
  await page.goto('now/family/');
  await expect(page.getByRole('button', { name: '复制标题和链接' })).toBeVisible();
  await expect(page.getByRole('button', { name: '发给别人' })).toHaveCount(0);
});

test.describe('in WeChat', () => {
  test.use({ userAgent: 'Mozilla/5.0 (Linux; Android 14) MicroMessenger/8.0.50' });

  test('a line says how to print and download', async ({ page }) => {
    await page.goto('respond/protect-family/');
    await expect(page.getByText('换手机自带的浏览器打开')).toBeVisible();
  });
});

test('elsewhere that line is not there', async ({ page }) => {
  await page.goto('respond/protect-family/');
  await expect(page.getByText('换手机自带的浏览器打开')).toBeHidden();
});

test('a page asks whether it helped, sends nothing, and turns what was missing into a text to copy', async ({
  page,
}) => {
  await page.goto('respond/complain/');
  await page.getByRole('button', { name: '帮到了', exact: true }).click();
  await expect(page.getByText('没有发出去，我们收不到')).toBeVisible();
  await page.getByRole('button', { name: '没有', exact: true }).click();
  const report = page.getByRole('textbox', { name: '报告写错的文字' });
  await expect(report).toBeFocused();
  await expect(report).toHaveValue(/我想找的是：＿＿/);
  await report.fill('页面：投诉，缺了电话');
  await page.getByRole('button', { name: '没有', exact: true }).click();
  await expect(report).toHaveValue(/^页面：投诉，缺了电话\n我想找的是：＿＿/);
});

test('the page for relatives is reached from home, from its articles and from /now/', async ({
  page,
}) => {
  for (const address of ['', 'now/', 'respond/protect-family/', 'rights/contacts-and-family/']) {
    await page.goto(address);
    await expect(page.getByRole('main').locator('a[href$="/now/family/"]').first()).toBeVisible();
  }
});
