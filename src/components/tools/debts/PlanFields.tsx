/** The money beyond the minimums: every month, once, or from a month on. */
import type { DebtsFormText } from '~/lib/domain/debts/words/sentence-types.ts';
import { fillIn } from '~/lib/domain/values/fill-in.ts';
import {
  EVENT_KINDS,
  MOST_EVENTS,
  nextEventId,
  type PlanEvent,
  type PlanForm,
} from '~/lib/domain/debts/form/plan.ts';
import { yuanUnderstood } from '~/lib/domain/values/money.ts';
import { addMonths, formatMonth } from '~/lib/domain/values/months.ts';
import { SelectField } from '~/components/tools/shared/fields/SelectField.tsx';
import { inputId, TextField } from '~/components/tools/shared/fields/TextField.tsx';

/** What the two parts of the form about money get. */
export interface PlanTools {
  plan: PlanForm;
  text: DebtsFormText;
  /** The first month of the plan; called only once something is typed, in the browser. */
  firstMonth: () => string;
  errors: ReadonlyMap<string, string>;
  change: (part: Partial<PlanForm>) => void;
  focusNext: (id: string) => void;
}

interface Props extends PlanTools {
  announce: (message: string) => void;
}

/** Changes can be planned this many months ahead: ten years. */
const MONTHS_AHEAD = 120;
const ADD_ID = 'event-add';

/** The extra money and the list of changes. All of it may stay blank. */
export function PlanFields(props: Props) {
  const { plan, text, firstMonth, errors, change, focusNext, announce } = props;
  const { events } = plan;
  const { labels } = text;
  const full =
    events.length >= MOST_EVENTS ? fillIn(text.parts.eventsFull, String(MOST_EVENTS)) : '';
  const add = () => {
    if (full) return announce(full);
    const id = nextEventId(plan);
    focusNext(inputId(`${id}.kind`));
    change({ events: [...events, { id, kind: 'once', month: firstMonth(), amount: '' }] });
  };
  const remove = (id: string) => {
    focusNext(ADD_ID);
    change({ events: events.filter((event) => event.id !== id) });
    announce(labels.eventRemoved);
  };
  const first = events.length > 0 ? firstMonth() : '';
  const months = Array.from({ length: MONTHS_AHEAD }, (_, index) => addMonths(first, index));
  return (
    <fieldset class="card">
      <legend>{labels.extraTitle}</legend>
      <TextField
        field="plan.extra"
        label={labels.extra}
        hint={labels.extraHint}
        error={errors.get('plan.extra')}
        value={plan.extra}
        understood={yuanUnderstood(plan.extra, 'month')}
        onChange={(extra) => change({ extra })}
      />
      {events.map((event, index) => {
        const { id } = event;
        const owner = fillIn(text.parts.event, String(index + 1));
        const field = (part: 'kind' | 'month' | 'amount', label: string) => ({
          field: `${id}.${part}`,
          owner,
          label,
          error: errors.get(`${id}.${part}`),
          value: event[part] as string,
          onChange: (value: string) => {
            const changed = { ...event, [part]: value } as PlanEvent;
            change({ events: events.map((one) => (one.id === id ? changed : one)) });
          },
        });
        return (
          <div key={id} class="debt-event">
            <div class="debt-grid">
              <SelectField
                {...field('kind', labels.eventKind)}
                options={EVENT_KINDS.map((kind) => [kind, text.events[kind]])}
              />
              <SelectField
                {...field('month', labels.eventMonth)}
                options={months.map((month) => [month, formatMonth(month)])}
              />
              <TextField
                {...field('amount', labels.eventAmount)}
                understood={yuanUnderstood(event.amount)}
              />
            </div>
            <button type="button" class="button button--quiet" onClick={() => remove(id)}>
              {labels.remove}
              <span class="visually-hidden">{owner}</span>
            </button>
          </div>
        );
      })}
      <button id={ADD_ID} type="button" class="button" onClick={add}>
        {labels.addEvent}
      </button>
      <p class="field__hint">{full || labels.addEventHint}</p>
    </fieldset>
  );
}
