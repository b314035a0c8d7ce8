/** The fields of an entry: two taps first, then whatever else the reader remembers. */
import { CONDUCTS, type ConductId } from '~/lib/vocabulary/conducts.ts';
import { LENDER_KINDS } from '~/lib/vocabulary/lender-kinds.ts';
import { LOG_ANSWERS, LOG_CHANNELS, LOG_REACHED } from '~/lib/vocabulary/log.ts';
import type { LogField, LogForm } from '~/lib/domain/log/form.ts';
import { LOG_YEARS, LONGEST_NOTE } from '~/lib/domain/log/read.ts';
import { LOG_LABELS } from '~/lib/domain/log/words.ts';
import { clockUnderstood } from '~/lib/domain/values/read-clock.ts';
import { dayUnderstood } from '~/lib/domain/values/read-day.ts';
import { askToday } from '~/components/tools/shared/use-today.ts';
import { SelectField } from '~/components/tools/shared/fields/SelectField.tsx';
import { TextAreaField } from '~/components/tools/shared/fields/TextAreaField.tsx';
import { inputId, TextField } from '~/components/tools/shared/fields/TextField.tsx';

interface Props {
  /** Sets the ids of one form apart from those of another: `log`, `edit`. */
  prefix: string;
  form: LogForm;
  change: (change: (form: LogForm) => LogForm) => void;
  errors: ReadonlyMap<string, string>;
}

const HINTS: Partial<Record<LogField, string>> = {
  day: '空着就是今天。比如11月20日、昨天。',
  time: '日期和时间都空着，就是现在。',
  number: '照屏幕上显示的抄。可以不填。',
  length: '比如3分20秒、3:20。',
  lender: '他说是哪家的钱。',
  debt: '他说欠多少、哪一笔。',
  quotes: '照他说的写，不概括，不加评语。',
  notes: '你自己看到的、想到的，写在这里，和原话分开。',
};

const toOptions = <Id extends string>(labels: Readonly<Record<Id, string>>, none: string) =>
  [['', none], ...(Object.entries(labels) as [Id, string][])] as readonly (readonly [
    Id | '',
    string,
  ])[];

/** How a call came and whether it was answered: one tap. */
const KINDS: readonly { label: string; channel: LogForm['channel']; answer: LogForm['answer'] }[] =
  [
    { label: '电话，接了', channel: 'phone', answer: 'answered' },
    { label: '电话，没接', channel: 'phone', answer: 'missed' },
    { label: LOG_CHANNELS.sms, channel: 'sms', answer: '' },
    { label: LOG_CHANNELS.chat, channel: 'chat', answer: '' },
    { label: LOG_CHANNELS.visit, channel: 'visit', answer: '' },
    { label: LOG_CHANNELS.letter, channel: 'letter', answer: '' },
    { label: LOG_CHANNELS.other, channel: 'other', answer: '' },
  ];

const isKind = (kind: (typeof KINDS)[number], { channel, answer }: LogForm): boolean =>
  kind.channel === channel &&
  (channel !== 'phone' || (kind.answer === 'missed') === (answer === 'missed'));

const understand = (field: LogField, text: string): string => {
  if (text === '') return '';
  if (field === 'day') return dayUnderstood(text, askToday(), LOG_YEARS);
  return field === 'time' ? clockUnderstood(text) : '';
};

/** All fields of `form`. */
export function EntryFields({ prefix, form, change, errors }: Props) {
  const set = <Field extends LogField>(field: Field, value: LogForm[Field]) =>
    change((before) => (before[field] === value ? before : { ...before, [field]: value }));
  const tick = (id: ConductId, ticked: boolean) =>
    change((before) => ({
      ...before,
      conducts: [...before.conducts.filter((other) => other !== id), ...(ticked ? [id] : [])],
    }));
  const text = (field: Exclude<LogField, 'channel' | 'answer' | 'lenderKind' | 'reached'>) => (
    <TextField
      field={`${prefix}-${field}`}
      label={LOG_LABELS[field]}
      hint={HINTS[field]}
      error={errors.get(`${prefix}-${field}`)}
      understood={understand(field, form[field])}
      value={form[field]}
      inputMode="text"
      onChange={(value) => set(field, value)}
    />
  );
  const note = (field: 'quotes' | 'notes') => (
    <TextAreaField
      field={`${prefix}-${field}`}
      label={LOG_LABELS[field]}
      hint={HINTS[field]}
      error={errors.get(`${prefix}-${field}`)}
      rows={3}
      most={LONGEST_NOTE}
      value={form[field]}
      onChange={(value) => set(field, value)}
    />
  );
  const channelError = errors.get(`${prefix}-channel`);
  return (
    <>
      <fieldset
        class="log-taps"
        id={inputId(`${prefix}-channel`)}
        tabIndex={-1}
        aria-describedby={channelError && `${prefix}-channel-error`}
      >
        <legend>{LOG_LABELS.channel}</legend>
        {channelError && (
          <p class="field__error" id={`${prefix}-channel-error`}>
            {channelError}
          </p>
        )}
        {KINDS.map((kind) => (
          <label key={kind.label} class="log-tap">
            <input
              type="radio"
              name={`${prefix}-kind`}
              checked={isKind(kind, form)}
              onChange={() =>
                change((before) => ({ ...before, channel: kind.channel, answer: kind.answer }))
              }
            />
            {kind.label}
          </label>
        ))}
      </fieldset>
      <fieldset class="log-taps">
        <legend>{LOG_LABELS.reached}</legend>
        {toOptions(LOG_REACHED, '不清楚')
          .filter(([id]) => id !== '')
          .map(([id, label]) => (
            <label key={id} class="log-tap">
              <input
                type="radio"
                name={`${prefix}-reached`}
                checked={form.reached === id}
                onChange={() => set('reached', id)}
              />
              {label}
            </label>
          ))}
      </fieldset>
      {text('number')}
      <details class="log-more" open={prefix === 'edit'}>
        <summary>时间、原话、他是谁、做了什么（可以以后再补）</summary>
        <div class="log-fields">
          {text('day')}
          {text('time')}
          {form.channel === 'phone' && form.answer !== 'missed' && (
            <SelectField
              field={`${prefix}-answer`}
              label={LOG_LABELS.answer}
              options={toOptions(LOG_ANSWERS, '没有记')}
              value={form.answer}
              onChange={(value) => set('answer', value)}
            />
          )}
          {form.channel === 'phone' && form.answer !== 'missed' && text('length')}
        </div>
        {note('quotes')}
        <div class="log-fields">
          {text('company')}
          {text('person')}
          {text('badge')}
          {text('lender')}
          <SelectField
            field={`${prefix}-lenderKind`}
            label={LOG_LABELS.lenderKind}
            hint="看合同里的出借人，不看App名字。"
            options={toOptions(LENDER_KINDS, '不确定')}
            value={form.lenderKind}
            onChange={(value) => set('lenderKind', value)}
          />
          {text('debt')}
        </div>
        <fieldset class="log-acts">
          <legend>{LOG_LABELS.conducts}</legend>
          <p class="field__hint">只勾真的发生过的。</p>
          {(Object.entries(CONDUCTS) as [ConductId, string][]).map(([id, label]) => (
            <label key={id} class="check-line">
              <input
                type="checkbox"
                checked={form.conducts.includes(id)}
                onChange={(event) => tick(id, event.currentTarget.checked)}
              />
              {label}
            </label>
          ))}
        </fieldset>
        {note('notes')}
      </details>
    </>
  );
}
