import type { ForbiddenAct } from '~/lib/vocabulary/rules.ts';
import type { ContactForm } from '~/lib/domain/rules/form.ts';
import { isAsked } from '~/lib/domain/rules/form.ts';
import { MOST_CALLS, YEARS_BACK } from '~/lib/domain/rules/read.ts';
import { countUnderstood } from '~/lib/domain/values/count.ts';
import { dayInShanghai } from '~/lib/domain/values/dates.ts';
import { clockUnderstood } from '~/lib/domain/values/read-clock.ts';
import { dayUnderstood } from '~/lib/domain/values/read-day.ts';
import type { ContactFormField, ContactWords } from '~/lib/domain/rules/words.ts';
import { SelectField } from '~/components/tools/shared/fields/SelectField.tsx';
import { TextField } from '~/components/tools/shared/fields/TextField.tsx';
import { ActFields } from './ActFields.tsx';

/** Changes part of the form as it is by then; what stays the same stays the same object. */
type ChangeForm = (change: (form: ContactForm) => ContactForm) => void;

interface Props {
  form: ContactForm;
  change: ChangeForm;
  errors: ReadonlyMap<string, string>;
  words: ContactWords;
}

const SECTIONS: readonly { title: string; fields: readonly ContactFormField[] }[] = [
  { title: '什么时候', fields: ['day', 'time'] },
  { title: '哪家的钱', fields: ['lenderKind', 'onlineLoan', 'cbaMember'] },
  {
    title: '怎么来的，几次',
    fields: ['channel', 'visitors', 'answered', 'unanswered', 'connected', 'callKind', 'talked'],
  },
  { title: '找的是谁，约定过没有', fields: ['person', 'unreachable', 'refused', 'agreement'] },
];

/** How what was typed into `field` is read; nothing before something is typed. */
function understand(field: ContactFormField, text: string): string {
  if (text === '') return '';
  if (field === 'day') return dayUnderstood(text, dayInShanghai(new Date()), YEARS_BACK);
  return field === 'time' ? clockUnderstood(text) : countUnderstood(text, 0, MOST_CALLS);
}

/** The questions, those that matter given the answers so far. */
export function ContactFields({ form, change, errors, words }: Props) {
  // Browsers put back what they remember of a page, which must not look like a change.
  const set = (field: ContactFormField, value: string) =>
    change((before) => (before[field] === value ? before : { ...before, [field]: value }));
  const tick = (act: ForbiddenAct, ticked: boolean) =>
    change((before) => {
      if (before.acts.includes(act) === ticked) return before;
      const others = before.acts.filter((other) => other !== act);
      return { ...before, acts: ticked ? [...others, act] : others };
    });
  const show = (field: ContactFormField) => {
    const label = words.labels[field];
    const hint = words.hints[field];
    const choices = words.choices[field];
    return choices ? (
      <SelectField
        key={field}
        field={field}
        label={label}
        hint={hint}
        options={[['', '不确定'], ...Object.entries(choices)]}
        value={form[field]}
        onChange={(value) => set(field, value)}
      />
    ) : (
      <TextField
        key={field}
        field={field}
        label={label}
        hint={hint}
        error={errors.get(field)}
        understood={understand(field, form[field])}
        value={form[field]}
        inputMode={field === 'day' || field === 'time' ? 'text' : 'numeric'}
        onChange={(value) => set(field, value)}
      />
    );
  };
  return (
    <>
      {SECTIONS.map(({ title, fields }) => (
        <fieldset key={title} class="card">
          <legend>{title}</legend>
          <div class="rules-fields">{fields.filter((field) => isAsked(field, form)).map(show)}</div>
        </fieldset>
      ))}
      <fieldset class="card">
        <legend>{words.labels.acts}</legend>
        <p class="field__hint">有就勾，可以多选。只勾真的发生过的。</p>
        <ActFields groups={words.actGroups} acts={form.acts} onTick={tick} />
        {show('nothingElse')}
      </fieldset>
    </>
  );
}
