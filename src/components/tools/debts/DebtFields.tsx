/** The fields of one debt: what every debt has first, the rest below. */
import { DEBT_PRIORITIES, type DebtForm, RATE_KINDS } from '~/lib/domain/debts/form.ts';
import type { DebtsFormWords } from '~/lib/domain/debts/words.ts';
import { LONGEST_TERM, MOST_DAYS_OVERDUE } from '~/lib/domain/debts/form/fields.ts';
import { countUnderstood } from '~/lib/domain/values/count.ts';
import { yuanUnderstood } from '~/lib/domain/values/money.ts';
import { percentUnderstood } from '~/lib/domain/values/rate.ts';
import { conversionWords } from '~/lib/domain/debts/result/rate.ts';
import { SelectField } from '~/components/tools/shared/fields/SelectField.tsx';
import { TextField } from '~/components/tools/shared/fields/TextField.tsx';

interface Props {
  form: DebtForm;
  /** What the debt is called, for the labels that screen readers hear. */
  name: string;
  words: DebtsFormWords;
  errors: ReadonlyMap<string, string>;
  set: (part: Partial<DebtForm>) => void;
}

type TextPart = 'name' | 'balance' | 'rate' | 'term' | 'minimum' | 'dueDay' | 'overdueDays';
type ChoicePart = 'rateKind' | 'lenderKind' | 'priority';

/** The fields of `form`. */
export function DebtFields({ form, name, words: { lenders, text }, errors, set }: Props) {
  const { id, rateKind, priority, lenderKind } = form;
  const { labels, rates, priorities } = text;
  const field = (part: TextPart | ChoicePart) => ({
    field: `${id}.${part}`,
    label: part === 'rate' ? `${rates[rateKind].name}（%）` : labels[part],
    owner: name,
    error: errors.get(`${id}.${part}`),
    onChange: (value: string) => set({ [part]: value }),
  });
  const typed = (part: TextPart) => ({ ...field(part), value: form[part] });
  const chosen = (part: ChoicePart) => ({ ...field(part), value: form[part] as string });
  const conversion = conversionWords(form, text);
  const rules = lenders.find(({ kind }) => kind === lenderKind)?.rules ?? [];
  return (
    <>
      <div class="debt-grid">
        <TextField {...typed('name')} inputMode="text" />
        <TextField {...typed('balance')} understood={yuanUnderstood(form.balance)} />
        <TextField {...typed('minimum')} understood={yuanUnderstood(form.minimum, 'month')} />
        <SelectField
          {...chosen('rateKind')}
          options={RATE_KINDS.map((kind) => [kind, rates[kind].name])}
        />
        <TextField
          {...typed('rate')}
          hint={rates[rateKind].hint}
          understood={percentUnderstood(form.rate)}
        />
        {rateKind === 'monthly-fee' && (
          <TextField
            {...typed('term')}
            inputMode="numeric"
            understood={countUnderstood(form.term, 1, LONGEST_TERM, 'month')}
          />
        )}
      </div>
      {conversion && (
        <p class="field__hint">
          {labels.conversion}
          {conversion}
        </p>
      )}
      <div class="debt-grid">
        <SelectField
          {...chosen('lenderKind')}
          options={lenders.map(({ kind, title }) => [kind, title])}
        />
        <SelectField
          {...chosen('priority')}
          options={DEBT_PRIORITIES.map((key) => [key, priorities[key].option])}
        />
        <TextField
          {...typed('dueDay')}
          inputMode="numeric"
          understood={countUnderstood(form.dueDay, 1, 31, 'day-of-month')}
        />
        <TextField
          {...typed('overdueDays')}
          inputMode="numeric"
          understood={countUnderstood(form.overdueDays, 0, MOST_DAYS_OVERDUE, 'day')}
        />
      </div>
      {priority && (
        <p class="field__hint">
          {priorities[priority].why}
          {labels.priorityHint}
        </p>
      )}
      <label class="check-line">
        <input
          type="checkbox"
          checked={form.guarantor}
          onChange={(event) => set({ guarantor: event.currentTarget.checked })}
        />
        <span class="visually-hidden">{name}：</span>
        {labels.guarantor}
      </label>
      {rules.length > 0 && (
        <p class="field__hint">
          {labels.lenderRules}
          {rules.map(({ title, href, force }, index) => (
            <span key={href}>
              {index > 0 && '；'}
              <a href={href}>{title}</a>（{force}）
            </span>
          ))}
        </p>
      )}
    </>
  );
}
