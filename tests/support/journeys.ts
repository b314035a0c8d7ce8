/** One short way through every tool, for what must hold in all of them alike. */
import type { Page } from '@playwright/test';
import { CheckPage } from '~tests/e2e/pages/CheckPage.ts';
import { ComplainPage } from '~tests/e2e/pages/ComplainPage.ts';
import { CourtPage } from '~tests/e2e/pages/CourtPage.ts';
import { PracticePage } from '~tests/e2e/pages/PracticePage.ts';
import { ReliefPage } from '~tests/e2e/pages/ReliefPage.ts';
import type { QuestionnairePage } from '~tests/e2e/pages/QuestionnairePage.ts';

/** A tool, as far as every tool is alike. */
export interface Journey {
  /** Its address. */
  path: string;
  /** The start of its script's name. */
  script: string;
  /** The button that asks for an answer. */
  press: string;
  /** Fills in what is enough for an answer before the script is there. */
  fill: (page: Page) => Promise<void>;
  /** What shows that the press was answered. */
  answered: string;
  /** Fills in and asks for a result. */
  first: (page: Page) => Promise<void>;
  /** Changes something and asks for another result. */
  second: (page: Page) => Promise<void>;
  /** The same once more, after `second`. */
  third: (page: Page) => Promise<void>;
  /** What holds what was found. */
  result: string;
}

const field = (page: Page, id: string) => page.locator(`main #field-${id}`);
/** Also where the browser has translated the button (see translate.ts). */
const press = (page: Page, name: string) =>
  page
    .getByRole('main')
    .getByRole('button', { name: new RegExp(`^«?${name}»?$`) })
    .click();
const fillAndPress = (id: string, text: string, name: string) => async (page: Page) => {
  await field(page, id).fill(text);
  await press(page, name);
};

/** Goes back to the last question. */
async function changeLast(page: Page): Promise<void> {
  const change = page.locator('main .answer-list button').last();
  // Where the answers are folded, their name unfolds them.
  if (!(await change.isVisible()))
    await page.locator('main details:has(.answer-list) > summary').click();
  await change.click();
}

/** Answers a questionnaire to its end, then changes the last answer to `another`, and back. */
const questionnaire = (
  path: string,
  script: string,
  Tool: new (page: Page) => QuestionnairePage,
  another: string,
) => ({
  path,
  script,
  press: '继续',
  fill: (page: Page) => page.locator('main .choice input').last().check(),
  answered: ':text("第2题")',
  first: (page: Page) => new Tool(page).answerUnsureUntil(),
  second: async (page: Page) => {
    await changeLast(page);
    await new Tool(page).answer(another);
    await new Tool(page).answerUnsureUntil();
  },
  third: async (page: Page) => {
    await changeLast(page);
    await new Tool(page).answerUnsureUntil();
  },
  result: '.outcome',
});

/** `third` is an amount for the field `id` that makes another result than 900. */
const money = (path: string, script: string, id: string, third = '90000') => ({
  path,
  script,
  press: '算一算',
  fill: (page: Page) => field(page, id).fill('3000'),
  answered: '.outcome, .error-summary',
  first: async (page: Page) => {
    await press(page, '先用示例看看');
    await page.getByText('现在的数字是编的').first().waitFor();
    await press(page, '算一算');
  },
  second: fillAndPress(id, '900', '算一算'),
  third: fillAndPress(id, third, '算一算'),
  result: '.outcome',
});

const CALL = '把验证码报给我，好给您的贷款平账。';

/** What stands in the fields of the tool on `page`. */
export const typedOn = (page: Page): Promise<string[]> =>
  page
    .locator('main astro-island')
    .locator('input, textarea, select')
    .evaluateAll((fields) =>
      fields.map((field) => {
        const { checked, value } = field as HTMLInputElement;
        return `${value} ${checked}`;
      }),
    );

/** Answers the next item of a round. */
const answerNext = async (page: Page): Promise<void> => {
  await press(page, '下一题');
  await new PracticePage(page).answer();
};

export const JOURNEYS: readonly Journey[] = [
  questionnaire('tools/check/', 'Check', CheckPage, '是我的，官方App、客服那里查到了'),
  questionnaire('tools/court/', 'Court', CourtPage, '核实过，法院说没有'),
  questionnaire('tools/complain/', 'Complain', ComplainPage, '还没找过'),
  {
    path: 'tools/message/',
    script: 'Message',
    press: '看一看',
    fill: (page) => field(page, 'message-text').fill(CALL),
    answered: 'h2:has-text("结果：")',
    first: fillAndPress('message-text', CALL, '看一看'),
    second: fillAndPress('message-text', '您的账单到期，请按时还款。', '看一看'),
    third: fillAndPress('message-text', CALL, '看一看'),
    result: '.outcome',
  },
  {
    path: 'tools/rules/',
    script: 'Rules',
    press: '对照规则',
    fill: (page) => field(page, 'time').fill('23:00'),
    answered: '.outcome, .error-summary',
    first: fillAndPress('day', '2026-11-20', '对照规则'),
    second: fillAndPress('time', '23:00', '对照规则'),
    third: fillAndPress('time', '10:00', '对照规则'),
    result: '.outcome',
  },
  {
    path: 'tools/log/',
    script: 'Log',
    press: '记下',
    fill: (page) => field(page, 'log-number').fill('13800138000'),
    answered: '.error-summary',
    first: async (page) => {
      await page.getByRole('radio', { name: '电话，没接' }).check();
      await press(page, '记下');
    },
    second: async (page) => {
      await page.getByRole('radio', { name: '短信' }).check();
      await press(page, '记下');
    },
    third: async (page) => {
      await page.getByRole('radio', { name: '电话，没接' }).check();
      await press(page, '记下');
    },
    result: '.log-said',
  },
  {
    path: 'tools/relief/',
    script: 'Relief',
    press: '看结果',
    fill: (page) => page.locator('main .choice input').first().check(),
    answered: '.error-summary',
    first: async (page) => {
      const relief = new ReliefPage(page);
      await relief.already.getByLabel('都没有').check();
      await relief.signs.getByLabel('都没有').check();
      await relief.submit.click();
    },
    second: async (page) => {
      const relief = new ReliefPage(page);
      await relief.signs.getByRole('checkbox').first().check();
      await relief.submit.click();
    },
    third: async (page) => {
      const relief = new ReliefPage(page);
      await relief.signs.getByLabel('都没有').check();
      await relief.submit.click();
    },
    result: '.outcome',
  },
  {
    path: 'tools/practice/',
    script: 'Practice',
    press: '开始',
    fill: (page) => field(page, 'practice-number').fill('5'),
    answered: 'h2:has-text("第1题")',
    first: async (page) => {
      await press(page, '开始');
      await new PracticePage(page).answer();
    },
    second: answerNext,
    third: answerNext,
    result: '.practice__feedback',
  },
  money('tools/budget/', 'Budget', 'cash'),
  money('tools/debts/', 'Debts', 'plan-available'),
  money('tools/cash-flow/', 'CashFlow', 'cash'),
  money('tools/apr/', 'Apr', 'price', '800'),
];
