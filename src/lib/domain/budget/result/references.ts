/** Comparisons with reference figures, in words. */
import type { SpendingCategory } from '~/lib/vocabulary/benchmarks.ts';
import { fillIn } from '~/lib/domain/values/fill-in.ts';
import { type Fen, formatYuan, roundToFen } from '~/lib/domain/values/money.ts';
import { formatShare } from '~/lib/domain/values/share.ts';
import { isAbovePercent, type MonthResult, shareOf } from '~/lib/domain/budget/calculate.ts';
import type { FigureSource, RatioReference } from '~/lib/domain/budget/figures.ts';
import type { BudgetWords } from '~/lib/domain/budget/words/budget-words.ts';

/** A ratio in words, with the figure it is compared to. */
export interface RatioView {
  label: string;
  value: string;
  comparison: string;
  caveat: string;
  source: FigureSource | undefined;
}

/** Repayments to income, and housing to income where any housing cost was filled in. */
export function ratioViews(
  month: MonthResult,
  { ratios: words, reference: figures }: BudgetWords,
): RatioView[] {
  const view = (label: string, part: Fen, reference: RatioReference | undefined): RatioView => {
    const ratio = shareOf(part, month.income);
    const name = fillIn(words.name, label, formatYuan(part));
    const value = ratio === undefined ? words.none : formatShare(ratio);
    if (!reference || ratio === undefined) {
      return { label: name, value, comparison: '', caveat: '', source: undefined };
    }
    const { percent, caveat, source } = reference;
    const place = isAbovePercent(part, month.income, percent) ? words.above : words.below;
    const comparison = fillIn(words.limit, reference.label, String(percent)) + place;
    return { label: name, value, comparison, caveat, source };
  };
  const views = [view(words.repayments, month.repayments, figures.repayments)];
  if (month.housing > 0) {
    const housing = view(words.housing, month.housing, figures.housing);
    // Both limits come from one text with one caveat: once is enough.
    views.push({ ...housing, caveat: housing.source ? words.forBuyers : '' });
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
  { ratios: words, reference: figures }: BudgetWords,
): ComparisonView[] {
  return figures.spending.map(({ category, label, yuan }) => {
    const fen = own[category];
    return {
      label,
      own: fen === undefined ? words.blank : formatYuan(fen),
      average: formatYuan(roundToFen(yuan * 100)),
    };
  });
}
