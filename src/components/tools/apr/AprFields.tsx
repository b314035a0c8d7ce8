/** The fields of a loan: what was borrowed, at what price, what is paid besides, and who lent it. */
import { METHODS, QUOTES, shownFields, TERM_UNITS } from '~/lib/domain/apr/form.ts';
import {
  METHOD_LABELS,
  priceField,
  QUOTE_LABELS,
  TERM_UNIT_LABELS,
  termLabel,
} from '~/lib/domain/apr/words/labels.ts';
import { LONGEST_TERM, MOST_DAYS, paymentPeriod, YEARS_BACK } from '~/lib/domain/apr/read.ts';
import { countUnderstood } from '~/lib/domain/values/count.ts';
import { dayInShanghai } from '~/lib/domain/values/dates.ts';
import { yuanUnderstood } from '~/lib/domain/values/money.ts';
import { percentUnderstood } from '~/lib/domain/values/rate.ts';
import { dayUnderstood } from '~/lib/domain/values/read-day.ts';
import { SelectField } from '~/components/tools/shared/fields/SelectField.tsx';
import { TextField } from '~/components/tools/shared/fields/TextField.tsx';
import { fieldOf, type FieldProps } from './field-of.ts';
import { MoreFields } from './MoreFields.tsx';

/** The whole form without its button. */
export function AprFields(props: FieldProps) {
  const { form, words } = props;
  const shown = shownFields(form);
  return (
    <>
      <fieldset class="card">
        <legend>借了多少</legend>
        <div class="apr-grid">
          <TextField
            {...fieldOf(props, 'contracted')}
            understood={yuanUnderstood(form.contracted)}
            label="合同写借多少（元）"
            hint="不知道就空着，只填到手的。"
          />
          <TextField
            {...fieldOf(props, 'received')}
            understood={yuanUnderstood(form.received)}
            label="实际到手多少（元）"
            hint="看到账短信。和合同一样就空着。"
          />
        </div>
      </fieldset>
      <fieldset class="card">
        <legend>怎么还</legend>
        <div class="apr-grid">
          <SelectField
            {...fieldOf(props, 'quote')}
            label="你知道的是"
            hint="知道每期还多少，就选第一个，最准。"
            options={QUOTES.map((quote) => [quote, QUOTE_LABELS[quote]])}
          />
          {shown.method && (
            <SelectField
              {...fieldOf(props, 'method')}
              label="还款方式"
              options={METHODS.map((method) => [method, METHOD_LABELS[method]])}
            />
          )}
          <TextField
            {...fieldOf(props, 'price')}
            {...priceField(form)}
            understood={
              form.quote === 'instalment'
                ? yuanUnderstood(form.price, paymentPeriod(form))
                : percentUnderstood(form.price)
            }
          />
          {shown.termUnit && (
            <SelectField
              {...fieldOf(props, 'termUnit')}
              label="期限按什么算"
              options={TERM_UNITS.map((unit) => [unit, TERM_UNIT_LABELS[unit]])}
            />
          )}
          <TextField
            {...fieldOf(props, 'term')}
            label={termLabel(shown.termUnit, form.termUnit)}
            understood={
              shown.termUnit && form.termUnit === 'day'
                ? countUnderstood(form.term, 1, MOST_DAYS, 'day')
                : countUnderstood(form.term, 1, LONGEST_TERM, 'month')
            }
            inputMode="numeric"
          />
        </div>
      </fieldset>
      <MoreFields {...props} />
      <fieldset class="card">
        <legend>和哪条线比（可不填）</legend>
        <div class="apr-grid">
          <SelectField
            {...fieldOf(props, 'lenderKind')}
            label="谁借给你的"
            hint="看合同里的“出借人”。"
            options={words.lenders.map(({ kind, title }) => [kind, title])}
          />
          <TextField
            {...fieldOf(props, 'contractDay')}
            label="哪天签的合同"
            understood={
              form.contractDay &&
              dayUnderstood(form.contractDay, dayInShanghai(new Date()), YEARS_BACK)
            }
            hint="比如2026-09-01。空着就按今天。"
            inputMode="text"
          />
          {form.lenderKind === 'private' && (
            <TextField
              {...fieldOf(props, 'lpr')}
              understood={percentUnderstood(form.lpr)}
              label="那天的一年期LPR（%，可不填）"
              hint={words.lpr.caveat}
            />
          )}
        </div>
      </fieldset>
    </>
  );
}
