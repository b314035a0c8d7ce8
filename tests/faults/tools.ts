/** Every tool that remembers something, as the fault matrix uses it: one thing to type, one way to see it again. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';

/** A tool under fault. */
export interface StatefulTool {
  id: string;
  address: string;
  /** Where it keeps what is typed. */
  scope: 'session' | 'local';
  key: string;
  /** What an earlier version left there. */
  stored: string;
  /** Types or chooses something, as a reader who just came. */
  use: (page: Page) => Promise<void>;
  /** Expects that what `use` did is on screen. */
  expectUsed: (page: Page) => Promise<void>;
  /** Where it comes at the first touch: expects that it says how to get it, without a network. */
  expectSaid?: (page: Page) => Promise<void>;
}

const stored = (name: string) => readFileSync(`tests/fixtures/stored/${name}.json`, 'utf8');

/** A tool with text fields: the first one is typed into. */
const withField = (
  id: string,
  address: string,
  key: string,
  form: string,
  typed: string,
): StatefulTool => {
  const inForm = (page: Page) => page.getByRole('form', { name: form });
  /** Everything the form shows: what is typed in fields, and rows that are folded up. */
  const shown = (page: Page) =>
    inForm(page).evaluate((element: HTMLFormElement) =>
      [
        element.textContent,
        ...[...element.elements].map((field) => (field as HTMLInputElement).value),
      ].join('\n'),
    );
  return {
    id,
    address,
    key,
    scope: 'session',
    stored: stored(key.replace(':', '-')),
    use: (page) => inForm(page).getByRole('textbox').first().fill(typed),
    expectUsed: (page) => expect.poll(() => shown(page)).toContain(typed),
  };
};

/** A questionnaire: the first question is answered with its first option. */
const withQuestions = (id: string): StatefulTool => {
  const again = (page: Page) => page.getByRole('button', { name: /^清除回答|^清除，重新/ });
  return {
    id,
    address: `tools/${id}/`,
    key: `${id}:v1`,
    scope: 'session',
    stored: stored(`${id}-v1`),
    use: async (page) => {
      const form = page.getByRole('main').locator('astro-island form').first();
      const option = form.getByRole('radio').or(form.getByRole('checkbox')).first();
      // Where a result is there already, an answer is changed.
      const change = page.getByRole('button', { name: /^修改：/ }).first();
      await option.or(change).first().waitFor();
      if (await change.isVisible()) await change.click();
      await option.check();
      const onward = form.getByRole('button', { name: '继续' });
      if (await onward.isVisible()) await onward.click();
      await again(page).first().waitFor();
    },
    expectUsed: (page) => expect(again(page).first()).toBeVisible(),
  };
};

const tick = (page: Page) =>
  page.getByRole('form', { name: '勾一勾' }).getByRole('checkbox').first();

/** All of them. */
export const STATEFUL_TOOLS: readonly StatefulTool[] = [
  withQuestions('check'),
  withQuestions('court'),
  withQuestions('complain'),
  {
    id: 'relief',
    address: 'tools/relief/',
    key: 'relief:v1',
    scope: 'session',
    stored: stored('relief-v1'),
    use: (page) => tick(page).check(),
    expectUsed: (page) => expect(tick(page)).toBeChecked(),
  },
  withField('rules', 'tools/rules/', 'rules:v1', '那一次联系', '2026-11-20'),
  {
    id: 'practice',
    address: 'tools/practice/',
    key: 'practice-round:v1',
    scope: 'session',
    stored: stored('practice-round-v1'),
    use: async (page) => {
      await page.getByRole('main').getByRole('button', { name: /^开始/ }).click();
      await page.getByRole('heading', { name: /第1题/ }).waitFor();
    },
    expectUsed: (page) => expect(page.getByRole('heading', { name: /第1题/ })).toBeVisible(),
  },
  withField('budget', 'tools/budget/', 'case:v1', '每月收支', '7001'),
  withField('debts', 'tools/debts/', 'case:v1', '每笔欠款', '某某银行'),
  withField('cash-flow', 'tools/cash-flow/', 'case:v1', '收支日历', '7002'),
  withField('log', 'tools/log/', 'log:v1', '记一次联系', '13800138000'),
  withField('letters', 'tools/letters/ask-for-documents/', 'letters:v1', '填空', '示例机构'),
  {
    id: 'display',
    address: 'about/',
    key: 'display:v1',
    scope: 'local',
    stored: stored('display-v1'),
    use: async (page) => {
      await page.getByRole('banner').getByText('菜单', { exact: true }).click();
      await page.getByRole('radio', { name: '特大' }).check();
    },
    expectUsed: (page) => expect(page.locator('html')).toHaveAttribute('data-text', 'larger'),
    expectSaid: async (page) => {
      const menu = page.getByRole('banner').getByText('菜单', { exact: true });
      await menu.click();
      await expect(page.getByRole('banner')).toContainText('连上网再点开');
      await menu.click();
    },
  },
];
