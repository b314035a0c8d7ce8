/** Changes an entry; what stood there before stays in its history. */
import { useState } from 'preact/hooks';
import type { LogEntry } from '~/lib/domain/log/entry.ts';
import type { LogForm } from '~/lib/domain/log/form.ts';
import { editEntry } from '~/lib/domain/log/history.ts';
import { readLogForm } from '~/lib/domain/log/read.ts';
import { logProblemMessage } from '~/lib/domain/log/words/problems.ts';
import { SendForm } from '~/components/tools/shared/SendForm.tsx';
import { useSendForm } from '~/components/tools/shared/use-send-form.ts';
import { askNow } from './ask-now.ts';
import { EntryFields } from './EntryFields.tsx';
import type { Log } from './use-log.ts';

interface Props {
  log: Log;
  entry: LogEntry;
  form: LogForm;
  /** Called once it is over. */
  onEnd: () => void;
}

/** The form of `entry`. */
export function EditEntry({ log, entry, form, onEnd }: Props) {
  const sending = useSendForm();
  /** The entry as it was when the form was opened: what another tab changes since is kept. */
  const [base] = useState(entry);
  const { draft } = log;

  const save = async () => {
    const now = askNow();
    const typed = draft.now().edit?.form ?? form;
    // Blank stays blank here: nobody edits an entry to have happened now.
    const read = readLogForm({ ...typed, day: typed.day.trim() || base.facts.day }, now);
    if (read.kind === 'unreadable') {
      return sending.refuse(read.fields.map((field) => logProblemMessage(field, 'edit')));
    }
    const wanted = { facts: read.facts, files: base.files };
    const outcome = await log.change(entry.id, (current) =>
      editEntry(current, base, wanted, now.at),
    );
    if (outcome === 'saved') onEnd();
    return undefined;
  };

  return (
    <SendForm form={sending} onSend={() => void save()} class="log-form" aria-label="改这一条">
      <EntryFields
        prefix="edit"
        form={form}
        errors={sending.errors}
        change={(change) => {
          draft.set((before) => ({
            ...before,
            edit: { id: entry.id, form: change(before.edit?.form ?? form) },
          }));
        }}
      />
      <p class="field__hint">改了什么、什么时候改的，会一直留着。证据不能悄悄变。</p>
      <p class="row">
        <button type="submit" class="button button--primary">
          存下改动
        </button>
        <button type="button" class="button button--quiet" onClick={onEnd}>
          不改了
        </button>
      </p>
    </SendForm>
  );
}
