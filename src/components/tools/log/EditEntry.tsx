/** Changes an entry; what stood there before stays in its history. */
import type { LogEntry } from '~/lib/domain/log/entry.ts';
import type { LogDraft } from '~/lib/domain/log/draft.ts';
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
  edit: NonNullable<LogDraft['edit']>;
  /** Called once it is over. */
  onEnd: () => void;
}

/** The form of `entry`. */
export function EditEntry({ log, entry, edit, onEnd }: Props) {
  const sending = useSendForm();
  const { draft } = log;

  const save = async () => {
    const now = askNow();
    const { form, base } = draft.now().edit ?? edit;
    // Blank stays the day it was: nobody edits an entry to have happened now.
    const readOn = (typed: typeof form) =>
      readLogForm({ ...typed, day: typed.day.trim() || entry.facts.day }, now);
    const [read, before] = [readOn(form), readOn(base)];
    if (read.kind === 'unreadable') {
      return sending.refuse(read.fields.map((field) => logProblemMessage(field, 'edit')));
    }
    // What another tab changed since the form was opened is kept.
    const { files } = entry;
    const from = before.kind === 'facts' ? before.facts : entry.facts;
    const outcome = await log.change(entry.id, (current) =>
      editEntry(current, { facts: from, files }, { facts: read.facts, files }, now.at),
    );
    if (outcome === 'saved') onEnd();
    return undefined;
  };

  return (
    <SendForm form={sending} onSend={() => void save()} class="log-form" aria-label="改这一条">
      <EntryFields
        prefix="edit"
        form={edit.form}
        errors={sending.errors}
        change={(change) => {
          draft.set((before) => ({
            ...before,
            edit: { ...edit, form: change((before.edit ?? edit).form) },
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
