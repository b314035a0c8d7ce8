/** The verdict in words: a sentence and the lines below it. */
import { fillIn } from '~/lib/domain/values/fill-in.ts';
import { downToYuan, formatYuan, upToYuan } from '~/lib/domain/values/money.ts';
import type { Budget } from '~/lib/domain/budget/budget.ts';
import type { MonthResult } from '~/lib/domain/budget/calculate.ts';
import type { Missing } from '~/lib/domain/budget/calculate/missing.ts';
import { monthsOf } from '~/lib/domain/budget/calculate/scenarios.ts';
import type { Outcome } from '~/lib/domain/budget/decide.ts';
import type { BudgetWords } from '~/lib/domain/budget/words/budget-words.ts';
import { leftOrShort } from '~/lib/domain/budget/words/left-or-short.ts';

/** What comes off the income, by name: only what is really paid. */
function deducted({ lines }: Budget, withSaving: boolean, { parts }: BudgetWords): string {
  const isPaid = (id: string) => lines.some((line) => line.id === id && line.cautious > 0);
  const isSaved = lines.some(({ group, cautious }) => group === 'saving' && cautious > 0);
  const names = [
    ...(isPaid('mortgage') ? [parts.mortgage] : []),
    ...(isPaid('rent') ? [parts.rent] : []),
    parts.living,
    ...(isSaved && withSaving ? [parts.saving] : []),
  ];
  const last = names.pop() ?? '';
  return fillIn(parts.deduct, [names.join('、'), last].filter(Boolean).join(parts.and));
}

/** The one sentence that answers the reader's question. */
export function answerSentence(
  outcome: Outcome,
  budget: Budget,
  month: MonthResult,
  missing: readonly Missing[],
  words: BudgetWords,
): string {
  const { totals, beforeDebts, surplus } = month;
  const { parts } = words;
  // Whoever cannot pay what is due saves nothing first.
  const withSaving = outcome !== 'not-enough' && outcome !== 'savings-exceed-rest';
  const left = downToYuan(withSaving ? beforeDebts : beforeDebts + totals.saving);
  const debt = upToYuan(totals.debt);
  const isLiving = outcome === 'living-costs-exceed-income';
  const difference =
    outcome === 'enough' || outcome === 'tight' || outcome === 'not-enough'
      ? left - debt
      : isLiving
        ? beforeDebts + totals.saving
        : surplus;
  const hasMortgage = month.repayments > totals.debt;
  return fillIn(
    words.outcomes[outcome].sentence,
    deducted(budget, withSaving, words),
    formatYuan(Math.max(0, left)),
    formatYuan(debt),
    formatYuan(upToYuan(Math.abs(difference))),
    formatYuan(upToYuan(month.spending)),
    missing.map((one) => parts.missing[one]).join('、'),
    hasMortgage ? parts.mortgageAndLiving : parts.livingCosts,
    outcome === 'not-enough' && totals.saving > 0 ? parts.evenWithoutSaving : '',
  );
}

const monthsWords = (cash: number, shortBy: number, { parts }: BudgetWords): string => {
  const months = monthsOf(cash, shortBy);
  return months === 0 ? parts.underMonth : fillIn(parts.months, String(months));
};

/** How long the cash lasts without income, with and without paying debts. */
function cashLine({ cash }: Budget, month: MonthResult, words: BudgetWords): string {
  const { parts } = words;
  if (cash === undefined) return parts.cashUnknown;
  const held = formatYuan(downToYuan(cash));
  const all = month.spending - month.income;
  const living = all - month.totals.debt;
  if (all <= 0) return '';
  if (living <= 0 || living === all) {
    return fillIn(parts.lastsAlone, held, monthsWords(cash, all, words));
  }
  return fillIn(parts.lasts, held, monthsWords(cash, all, words), monthsWords(cash, living, words));
}

/** Between what the month comes to when the blank rows are guessed. Nothing is guessed for rent. */
function rangeLine(
  missing: readonly Missing[],
  { surplus }: MonthResult,
  words: BudgetWords,
): string {
  const { parts, reference } = words;
  const food = reference.spending.find(({ category }) => category === 'food');
  return [
    ...(surplus >= 0 ? [fillIn(parts.most, leftOrShort(surplus, words))] : []),
    ...(missing.includes('food') && food
      ? [
          fillIn(
            parts.withFood,
            formatYuan(food.yuan * 100),
            leftOrShort(surplus - food.yuan * 100, words),
          ),
        ]
      : []),
    ...(missing.includes('rent') ? [parts.thenRent] : []),
  ].join('');
}

/** The lines below the sentence. */
export function answerLines(
  outcome: Outcome,
  budget: Budget,
  month: MonthResult,
  missing: readonly Missing[],
  words: BudgetWords,
): string[] {
  switch (outcome) {
    case 'nothing-filled':
    case 'no-debts':
    case 'savings-exceed-rest':
      return [];
    case 'no-income':
    case 'no-income-at-worst':
    case 'living-costs-exceed-income':
      return [cashLine(budget, month, words)].filter(Boolean);
    case 'missing':
    case 'missing-and-short':
      return [rangeLine(missing, month, words)];
    default:
      return [
        fillIn(
          words.parts.affordable,
          formatYuan(downToYuan(month.affordable)),
          formatYuan(upToYuan(month.buffer)),
        ),
      ];
  }
}
