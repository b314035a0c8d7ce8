/** Writes an entry down: three taps right after a call, now unless another time is typed. */
import { useState } from 'preact/hooks';
import { randomId } from '~/lib/browser/random.ts';
import { emptyLogForm } from '~/lib/domain/log/form.ts';
import { createEntry } from '~/lib/domain/log/history.ts';
import { readLogForm } from '~/lib/domain/log/read.ts';
import { formatHow, formatWhen } from '~/lib/domain/log/words.ts';
import { logProblemMessage } from '~/lib/domain/log/words/problems.ts';
import { SendForm } from '~/components/tools/shared/SendForm.tsx';
import { useSendForm } from '~/components/tools/shared/use-send-form.ts';
import { Status } from '~/components/tools/shared/Words.tsx';
import { ConfirmButton } from '~/components/tools/shared/ConfirmButton.tsx';
import { EntryFields } from './EntryFields.tsx';
import { askNow } from './ask-now.ts';
import type { Log } from './use-log.ts';

/** The form of a new entry. */
export function QuickEntry({ log }: { log: Log }) {
  const sending = useSendForm();
  const [said, setSaid] = useState('');
  const [isSaving, setSaving] = useState(false);
  const { draft } = log;
  const { form } = draft.value;

  const save = async () => {
    if (isSaving) return;
    const now = askNow();
    const typed = draft.now().form;
    const read = readLogForm(typed, now);
    if (read.kind === 'unreadable') {
      setSaid('');
      return sending.refuse(read.fields.map((field) => logProblemMessage(field, 'log')));
    }
    sending.reset();
    setSaving(true);
    const entry = createEntry(randomId(), now.at, read.facts);
    const outcome = await log.put([entry]);
    setSaving(false);
    if (outcome !== 'saved') return setSaid('没有存进去，写的还在上面。');
    // What was typed while it was being saved stays.
    draft.set((before) => (before.form === typed ? { ...before, form: emptyLogForm() } : before));
    setSaid(`记下了：${formatWhen(read.facts)}，${formatHow(read.facts)}。`);
    return undefined;
  };

  return (
    <SendForm
      form={sending}
      onSend={() => void save()}
      class="log-form card"
      aria-label="记一次联系"
    >
      <h2>记一次联系</h2>
      <EntryFields
        prefix="log"
        form={form}
        errors={sending.errors}
        change={(change) => {
          draft.set((before) => ({ ...before, form: change(before.form) }));
        }}
      />
      <div class="row">
        <button type="submit" class="button button--primary">
          记下
        </button>
        <ConfirmButton
          id="log-form-clear"
          label="清空这张表"
          warning="这张表里写的会清空，记下的不动。"
          confirm="确定清空"
          cancel="不清空"
          onConfirm={() => {
            sending.reset();
            setSaid('');
            draft.set((before) => ({ ...before, form: emptyLogForm() }));
          }}
        />
      </div>
      <Status message={said} class="log-said" />
    </SendForm>
  );
}
