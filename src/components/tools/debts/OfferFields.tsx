/** What all debts together may take a month, for an offer that can be kept. */
import { fillIn } from '~/lib/domain/values/fill-in.ts';
import type { DebtsPage } from '~/lib/domain/debts/words.ts';
import { OFFER_MONTHS } from '~/lib/domain/debts/form/plan.ts';
import { nameMonth } from '~/lib/domain/values/months.ts';
import { formatYuan, yuanUnderstood } from '~/lib/domain/values/money.ts';
import type { AvailableMoney } from '~/lib/domain/offer/available.ts';
import { inputId, TextField } from '~/components/tools/shared/fields/TextField.tsx';
import { LoadingNote } from '~/components/tools/shared/LoadingNote.tsx';
import type { Loaded } from '~/components/tools/shared/use-loaded.ts';
import { Words } from '~/components/tools/shared/Words.tsx';
import type { PlanTools } from './PlanFields.tsx';

interface Props extends PlanTools {
  /** What the budget of the same case leaves; undefined where there is none. */
  budget: AvailableMoney | undefined;
  /** How far the code has come that reads the budget. */
  loading: Loaded<unknown>;
  budgetPage: DebtsPage;
}

const MONTHS_ID = 'offer-months';

/** The sum for every month, or one for each of the coming months. All may stay blank. */
export function OfferFields(props: Props) {
  const { plan, text, budget, loading, budgetPage, firstMonth, errors, change, focusNext } = props;
  const { availableMonths } = plan;
  const { labels, parts } = text;
  const byMonth = availableMonths.length > 0;
  const first = byMonth ? firstMonth() : '';
  const toggle = () => {
    focusNext(byMonth ? MONTHS_ID : inputId('plan.month1'));
    change({ availableMonths: byMonth ? [] : Array.from({ length: OFFER_MONTHS }, () => '') });
  };
  const setMonth = (index: number, value: string) =>
    change({ availableMonths: availableMonths.map((old, at) => (at === index ? value : old)) });
  return (
    <fieldset class="card">
      <legend>{labels.offerFields}</legend>
      <TextField
        field="plan.available"
        label={labels.available}
        hint={budget ? fillIn(parts.budgetHint, formatYuan(budget.poorest)) : labels.availableHint}
        error={errors.get('plan.available')}
        value={plan.available}
        understood={yuanUnderstood(plan.available, 'month')}
        onChange={(available) => change({ available })}
      />
      <LoadingNote loading={loading} failed={labels.budgetMissing} />
      {!budget && loading.state !== 'failed' && (
        <p class="field__hint">
          {labels.budgetFirst}
          <a href={budgetPage.href}>{budgetPage.title}</a>
        </p>
      )}
      {byMonth && (
        <div class="debt-grid">
          {availableMonths.map((value, index) => {
            const field = `plan.month${index + 1}`;
            return (
              <TextField
                key={field}
                field={field}
                label={fillIn(parts.monthSum, nameMonth(first, index + 1))}
                error={errors.get(field)}
                value={value}
                understood={yuanUnderstood(value, 'month')}
                onChange={(typed) => setMonth(index, typed)}
              />
            );
          })}
        </div>
      )}
      <button id={MONTHS_ID} type="button" class="button" onClick={toggle}>
        <Words>{byMonth ? labels.notByMonth : labels.byMonth}</Words>
      </button>
    </fieldset>
  );
}
