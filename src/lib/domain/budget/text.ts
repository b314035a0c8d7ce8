/** The result as text to paste and as rows for a spreadsheet. */
import { formatAmount } from '~/lib/domain/values/money.ts';
import type { Budget } from './budget.ts';
import { GROUP_IDS } from './form/row-ids.ts';
import { GROUPS } from './form/rows.ts';
import type { BudgetResult } from './result.ts';

const section = (title: string, lines: string[]): string[] =>
  lines.length === 0 ? [] : ['', `【${title}】`, ...lines];

/** The result as plain text, the answer first, every amount a month. */
export function composeBudgetText(budget: Budget, view: BudgetResult): string {
  const linesOf = (group: (typeof GROUP_IDS)[number]) =>
    budget.lines
      .filter((line) => line.group === group)
      .map((line) => `${line.name}：${formatAmount(line.cautious)}元`);
  return [
    '我的每月收支（自己填的，按一个月365/12天折算）',
    view.answer,
    `${view.bandTitle}：${view.bandSentence}`,
    ...view.figures.map(({ label, value }) => `${label}：${value}`),
    ...view.ratios.map(({ label, value }) => `${label}：${value}`),
    ...GROUP_IDS.flatMap((group) => section(`${GROUPS[group].title}，每月`, linesOf(group))),
    ...section(
      '如果情况变了',
      view.strains.map(({ label, now, withLoan }) =>
        withLoan ? `${label}：不借，${now}借了，${withLoan}` : `${label}：${now}`,
      ),
    ),
    ...section(
      '试一笔新贷款',
      view.loan
        ? [view.loan.sentence, ...view.loan.figures.map(({ label, value }) => `${label}：${value}`)]
        : [],
    ),
    '',
  ].join('\n');
}

/** The rows of the budget in yuan a month, with a total for each group. Cells are not yet escaped. */
export function budgetTable(budget: Budget): string[][] {
  const plain = (fen: number) => formatAmount(fen).replaceAll(',', '');
  const rows = GROUP_IDS.flatMap((group) => {
    const { title } = GROUPS[group];
    const lines = budget.lines.filter((line) => line.group === group);
    const total = (of: 'usual' | 'cautious') => lines.reduce((sum, line) => sum + line[of], 0);
    return [
      ...lines.map((line) => [title, line.name, plain(line.usual), plain(line.cautious)]),
      [title, '合计', plain(total('usual')), plain(total('cautious'))],
    ];
  });
  return [['组', '项目', '一般的月份（元）', '最少的月份（元）'], ...rows];
}
