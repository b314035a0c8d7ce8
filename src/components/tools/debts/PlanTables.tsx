/** The plans side by side, and one of them month by month. */
import { useState } from 'preact/hooks';
import type { DebtsText } from '~/lib/domain/debts/words/sentence-types.ts';
import { fillIn } from '~/lib/domain/values/fill-in.ts';
import type { PlanView } from '~/lib/domain/debts/result/plan.ts';
import { ScrollTable } from '~/components/charts/ScrollTable.tsx';

interface Props {
  plans: PlanView[];
  text: DebtsText;
}

const FIGURES = ['debtFree', 'duration', 'interest'] as const;
/** Longer lists start folded up. */
const LONG_LIST = 8;

/** The figures of all plans in one table, then the order of each. */
export function PlanComparison({ plans, text: { labels, parts } }: Props) {
  return (
    <>
      <ScrollTable
        caption={labels.compared}
        headings={[labels.compare, ...plans.map(({ title }) => title)]}
        rows={FIGURES.map((key) => ({
          id: key,
          label: labels[key],
          cells: plans.map((plan) => plan[key]),
        }))}
      />
      {plans.map(({ strategy, title, how, refusal, order }) =>
        refusal ? (
          <p key={strategy}>
            {title}：{refusal}
          </p>
        ) : (
          <details key={strategy} open={order.length <= LONG_LIST}>
            <summary>{fillIn(parts.order, title, String(order.length))}</summary>
            <p class="field__hint">{how}</p>
            <ol>
              {order.map(({ id, name, month }) => (
                <li key={id}>
                  {name}：{month}
                </li>
              ))}
            </ol>
          </details>
        ),
      )}
    </>
  );
}

/** What the first month pays to each debt, and every month after by year. */
export function MonthTables({ plans, text: { labels, parts } }: Props) {
  const [chosen, choose] = useState(0);
  const plan = plans[chosen] ?? plans[0];
  if (!plan || plan.years.length === 0) return null;
  return (
    <>
      <h3>{labels.monthly}</h3>
      {plans.length > 1 && (
        <fieldset class="debt-choice no-print">
          <legend>{labels.whichPlan}</legend>
          {plans.map(({ strategy, title }, index) => (
            <label key={strategy} class="check-line">
              <input
                type="radio"
                name="debt-plan"
                checked={plan.strategy === strategy}
                onChange={() => choose(index)}
              />
              {title}
            </label>
          ))}
        </fieldset>
      )}
      <details open={plan.firstPayments.length <= LONG_LIST}>
        <summary>{fillIn(parts.firstMonth, plan.title)}</summary>
        <ul>
          {plan.firstPayments.map(({ id, name, amount }) => (
            <li key={id}>
              {name}：{amount}
            </li>
          ))}
        </ul>
      </details>
      {plan.years.map(({ title, summary, months }) => (
        <details key={title}>
          <summary>{title}</summary>
          <p>{summary}</p>
          <ScrollTable headings={labels.months} rows={months} />
        </details>
      ))}
    </>
  );
}
