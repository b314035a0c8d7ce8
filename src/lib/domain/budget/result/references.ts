/** The exact words for comparisons with reference figures. */
import type { SpendingCategory } from '~/lib/vocabulary/benchmarks.ts';
import { type Fen, formatYuan, roundToFen } from '~/lib/domain/values/money.ts';
import { formatShare } from '~/lib/domain/values/rate.ts';
import { isAbovePercent, type MonthResult, shareOf } from '~/lib/domain/budget/calculate.ts';
import type { BudgetFigures, FigureSource, RatioReference } from '~/lib/domain/budget/figures.ts';

/** A ratio in words, with the figure it is compared to. */
export interface RatioView {
  label: string;
  value: string;
  comparison: string;
  caveat: string;
  source: FigureSource | undefined;
}

function ratioView(
  label: string,
  part: Fen,
  income: Fen,
  reference: RatioReference | undefined,
): RatioView {
  const ratio = shareOf(part, income);
  const value = ratio === undefined ? '收入是0，算不出比例' : formatShare(ratio);
  const name = `${label}（${formatYuan(part)} ÷ 收入）`;
  if (!reference) return { label: name, value, comparison: '', caveat: '', source: undefined };
  const { percent, caveat, source } = reference;
  const place = isAbovePercent(part, income, percent) ? '，你的比它高。' : '，你的没有超过它。';
  return {
    label: name,
    value,
    comparison: `${reference.label}是${percent}%${ratio === undefined ? '。' : place}`,
    caveat,
    source,
  };
}

/** Repayments to income, and housing to income where any housing cost was filled in. */
export function ratioViews(month: MonthResult, figures: BudgetFigures): RatioView[] {
  const views = [ratioView('还款收入比', month.repayments, month.income, figures.repayments)];
  if (month.housing > 0) {
    const housing = ratioView('住房收入比', month.housing, month.income, figures.housing);
    // Both limits come from one text with one caveat: once is enough.
    const caveat = housing.source ? '这条线说的是买房，租房只能借来参考。' : '';
    views.push({ ...housing, caveat });
  }
  return views;
}

/** One line of the comparison with average spending. */
export interface ComparisonView {
  label: string;
  own: string;
  average: string;
}

/** The reader's spending beside the national average; a category left blank is said to be so. */
export function comparisonViews(
  own: Partial<Record<SpendingCategory, Fen>>,
  figures: BudgetFigures,
): ComparisonView[] {
  return figures.spending.map(({ category, label, yuan }) => {
    const fen = own[category];
    return {
      label,
      own: fen === undefined ? '没填' : formatYuan(fen),
      average: formatYuan(roundToFen(yuan * 100)),
    };
  });
}
