/** What the budget calculator says, compares with, and leads on to: an unknown page or number stops the build. */
import { SPENDING_CATEGORIES } from '~/lib/vocabulary/benchmarks.ts';
import type { BudgetFigures, RatioReference } from '~/lib/domain/budget/figures.ts';
import type { ResultWords } from '~/lib/domain/budget/words/budget-words.ts';
import { makeResultWords } from '~/lib/domain/budget/words/make-words.ts';
import { type BenchmarkView, getBenchmark } from './benchmarks.ts';
import { getHotline } from './hotlines.ts';
import { getPageLink } from './pages.ts';

const SPENDING = [
  'spending-food-2025',
  'spending-clothing-2025',
  'spending-housing-2025',
  'spending-household-2025',
  'spending-transport-2025',
  'spending-education-2025',
  'spending-health-2025',
  'spending-other-2025',
];

const AVERAGES = [
  'national-disposable-income-2025',
  'national-median-income-2025',
  'national-consumption-2025',
];

const sourceOf = ({ source }: BenchmarkView) => ({
  title: source.shortTitle,
  href: source.href,
});

function ratioReference(id: string): RatioReference | undefined {
  const figure = getBenchmark(id);
  if (figure.value === undefined) return undefined;
  return {
    label: figure.label,
    percent: figure.value,
    caveat: figure.caveat,
    source: sourceOf(figure),
  };
}

const current = (ids: string[]) => ids.map(getBenchmark).filter(({ value }) => value !== undefined);

/** The figures that hold on the day of the build. One outside its period is left out. */
function getBudgetFigures(): BudgetFigures {
  const spending = current(SPENDING);
  const averages = current(AVERAGES);
  return {
    repayments: ratioReference('debt-to-income-reference'),
    housing: ratioReference('housing-to-income-reference'),
    spending: spending.flatMap(({ id, category, value }) => {
      if (category === undefined) throw new Error(`Benchmark "${id}" needs a category.`);
      return value === undefined
        ? []
        : [{ category, label: SPENDING_CATEGORIES[category], yuan: value }];
    }),
    // Of the eight, only this one says that it is not rent.
    spendingCaveat: spending.find(({ category }) => category === 'housing')?.caveat ?? '',
    spendingSource: spending[0] && sourceOf(spending[0]),
    averages: averages.map(({ label, text, caveat }) => ({ label, text, caveat })),
    averagesSource: averages[0] && sourceOf(averages[0]),
  };
}

const page = (id: string) => {
  const { title, href: address } = getPageLink(id);
  return { title, href: address };
};

/** Where a reader is sent on to: the tools that take the same figures. */
export const getBudgetLinks = () => ({
  debts: page('tools/debts'),
  cashFlow: page('tools/cash-flow'),
});

/** What the result says, with the figures of the day. */
export const getResultWords = (): ResultWords =>
  makeResultWords({
    page,
    number: (id) => {
      const { name, number, tel } = getHotline(id);
      return { name, number, tel };
    },
    reference: getBudgetFigures(),
  });
