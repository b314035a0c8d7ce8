/** Reads the money for a plan: amounts in fen, months counted from the first of the plan. */
import type { TypedSums } from '~/lib/domain/offer/offer-sum.ts';
import { type FieldProblem, readAmount } from '~/lib/domain/debts/read.ts';
import type { PlanMoney } from '~/lib/domain/debts/calculate/payoff.ts';
import type { PlanForm } from '~/lib/domain/debts/form/plan.ts';
import { isBlank } from '~/lib/domain/values/typed-text.ts';
import { placeInPlan } from '~/lib/domain/values/months.ts';

/** The money that could be read. `undefined` stands where nothing was typed. */
export interface ReadPlan extends TypedSums {
  money: PlanMoney;
}

/** Reads `form` for a plan that begins in `first`; problems are added to `problems`. */
export function readPlan(form: PlanForm, first: string, problems: FieldProblem[]): ReadPlan {
  const extra = readAmount(form.extra, 'plan.extra', '', problems, 'month') ?? 0;
  const dated = form.events.map(({ id, kind, month, amount: text }) => {
    const amount = readAmount(text, `${id}.amount`, '', problems);
    if (isBlank(text)) {
      problems.push({ field: `${id}.amount`, name: '', problem: 'amount-missing' });
    }
    const place = placeInPlan(month, first);
    if (place < 1) problems.push({ field: `${id}.month`, name: '', problem: 'month-past' });
    return { kind, month: place, amount: (amount ?? 0) * (kind === 'less' ? -1 : 1) };
  });
  return {
    money: {
      extra,
      oneOffs: dated.filter(({ kind }) => kind === 'once'),
      changes: dated.filter(({ kind }) => kind !== 'once'),
    },
    available: readAmount(form.available, 'plan.available', '', problems, 'month'),
    availableMonths: form.availableMonths.map((text, index) =>
      readAmount(text, `plan.month${index + 1}`, '', problems, 'month'),
    ),
  };
}
