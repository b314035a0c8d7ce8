/** The dated reference figures as the page hands them over. A figure outside its period is missing. */
import type { SpendingCategory } from '~/lib/vocabulary/benchmarks.ts';

/** Where a figure comes from. */
export interface FigureSource {
  title: string;
  href: string;
}

/** An upper limit of a ratio, in percent. */
export interface RatioReference {
  label: string;
  percent: number;
  caveat: string;
  source: FigureSource;
}

/** Average spending per person in one statistical category, in yuan a month. */
export interface AverageSpending {
  category: SpendingCategory;
  label: string;
  yuan: number;
}

/** A national average per person, with its unit in words and what it does not say. */
export interface NationalAverage {
  label: string;
  text: string;
  caveat: string;
}

/** Every figure the calculator compares with. */
export interface BudgetFigures {
  repayments: RatioReference | undefined;
  housing: RatioReference | undefined;
  spending: AverageSpending[];
  spendingCaveat: string;
  spendingSource: FigureSource | undefined;
  averages: NationalAverage[];
  averagesSource: FigureSource | undefined;
}
