/** What the rows of the budget count as. Their names are words: see `words/labels.ts`. */
import type { SpendingCategory } from '~/lib/vocabulary/benchmarks.ts';
import type { RowId } from './row-ids.ts';

/** The rows that show before anything is asked for; the others wait behind a button each. */
const SHORT_ROWS: readonly RowId[] = [
  'wages',
  'rent',
  'mortgage',
  'utilities',
  'food',
  'transport',
  'daily',
  'creditCards',
  'huabei',
  'cardsAndLoans',
];

/** Whether `id` shows before anything is asked for. */
export const isShortRow = (id: RowId): boolean => SHORT_ROWS.includes(id);

/** Income that changes from month to month: only these are asked for their poorest month. */
const VARYING_ROWS: readonly string[] = ['wages', 'gig', 'partner', 'household', 'otherIncome'];

/** Whether the income row `id` is asked for its poorest month; rows of the reader's own are. */
export const isVarying = (id: string): boolean => id.startsWith('own') || VARYING_ROWS.includes(id);

const CATEGORIES: Partial<Record<string, SpendingCategory>> = {
  rent: 'housing',
  utilities: 'housing',
  food: 'food',
  transport: 'transport',
  telecom: 'transport',
  medical: 'health',
  medicine: 'health',
  children: 'education',
  propertyFee: 'housing',
  daily: 'household',
  eatingOut: 'food',
  clothing: 'clothing',
  entertainment: 'education',
  tobacco: 'food',
  travel: 'education',
  tuition: 'education',
  car: 'transport',
  heating: 'housing',
};

/** The statistical group of `id`; undefined for rows of the reader's own and those of none. */
export const categoryOf = (id: string): SpendingCategory | undefined => CATEGORIES[id];
