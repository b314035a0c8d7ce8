/** The result as text to paste and as rows for a spreadsheet. */
import { fillIn } from '~/lib/domain/values/fill-in.ts';
import { formatAmount, formatYuan } from '~/lib/domain/values/money.ts';
import type { Budget } from './budget.ts';
import { GROUP_IDS } from './form/row-ids.ts';
import type { BudgetResult } from './result.ts';
import type { BudgetWords } from './words/budget-words.ts';
import { rowName } from './words/row-name.ts';

const section = (title: string, lines: string[]): string[] =>
  lines.length === 0 ? [] : ['', `【${title}】`, ...lines];

/** The result as plain text, the answer first, every amount a month. */
export function composeBudgetText(budget: Budget, view: BudgetResult, words: BudgetWords): string {
  const { text, groups } = words;
  const linesOf = (group: (typeof GROUP_IDS)[number]) =>
    budget.lines
      .filter((line) => line.group === group)
      .map((line) => `${rowName(line, words)}：${formatYuan(line.cautious)}`);
  return [
    text.title,
    `${view.words.word}。${view.sentence}`,
    ...view.lines,
    ...view.figures.map(({ label, fen }) => `${label}：${formatYuan(fen)}`),
    ...view.ratios.map(({ label, value }) => `${label}：${value}`),
    ...GROUP_IDS.flatMap((group) =>
      section(fillIn(text.group, groups[group].title), linesOf(group)),
    ),
    ...section(
      text.strains,
      view.strains.map(({ label, now, withLoan }) =>
        withLoan ? fillIn(text.both, label, now, withLoan) : `${label}：${now}`,
      ),
    ),
    ...section(
      text.loan,
      view.loan
        ? [view.loan.sentence, ...view.loan.figures.map(({ label, value }) => `${label}：${value}`)]
        : [],
    ),
    '',
  ].join('\n');
}

/** The rows of the budget in yuan a month, with a total for each group. Cells are not yet escaped. */
export function budgetTable(budget: Budget, words: BudgetWords): string[][] {
  const { text, groups } = words;
  const plain = (fen: number) => formatAmount(fen).replaceAll(',', '');
  const rows = GROUP_IDS.flatMap((group) => {
    const { title } = groups[group];
    const lines = budget.lines.filter((line) => line.group === group);
    const total = (of: 'usual' | 'cautious') => lines.reduce((sum, line) => sum + line[of], 0);
    return [
      ...lines.map((line) => [
        title,
        rowName(line, words),
        plain(line.usual),
        plain(line.cautious),
      ]),
      [title, text.sum, plain(total('usual')), plain(total('cautious'))],
    ];
  });
  return [text.columns, ...rows];
}
