/** One entry as it stands in the timeline. */
import { FACT_FIELDS, type LogEntry } from '~/lib/domain/log/entry.ts';
import { toLogForm } from '~/lib/domain/log/form.ts';
import {
  changeWords,
  FACT_NAMES,
  factWords,
  formatHow,
  formatMoment,
  formatWhen,
} from '~/lib/domain/log/words.ts';
import { ConfirmButton } from '~/components/tools/shared/ConfirmButton.tsx';
import { inputId } from '~/components/tools/shared/fields/TextField.tsx';
import type { FocusNext } from '~/components/tools/shared/use-focus-after-render.ts';
import { EditEntry } from './EditEntry.tsx';
import { FilesOnDemand } from './FilesOnDemand.tsx';
import type { Log } from './use-log.ts';

/** What stands in the heading, or apart. */
const ELSEWHERE = new Set<string>([
  ...['day', 'time', 'channel', 'answer', 'seconds', 'reached'],
  ...['quotes', 'notes'],
]);
const LISTED = FACT_FIELDS.filter((field) => !ELSEWHERE.has(field));

/** What stands in `entry` now and stood there before: replaced whole at each change. */
function EntryFacts({ entry: { facts, edits } }: { entry: LogEntry }) {
  const listed = LISTED.flatMap((field) => {
    const words = factWords(facts, field);
    return words ? [{ field, words }] : [];
  });
  return (
    <>
      <h3>
        {formatWhen(facts)} <span class="log-how">{formatHow(facts)}</span>
      </h3>
      {listed.length > 0 && (
        <dl>
          {listed.map(({ field, words }) => (
            <div key={field + words}>
              <dt>{FACT_NAMES[field]}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      )}
      {facts.quotes && <blockquote class="log-words">{facts.quotes}</blockquote>}
      {facts.notes && <p class="log-words">我的说明：{facts.notes}</p>}
      {edits.length > 0 && (
        <details>
          <summary>改过{edits.length}次，看改了什么</summary>
          <ol>
            {edits.map(({ at, changes }, place) => (
              <li key={place}>
                {formatMoment(at)}：{changes.map(changeWords).join('；')}
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}

interface Props {
  log: Log;
  entry: LogEntry;
  isChosen: boolean;
  onChoose: (id: string, isChosen: boolean) => void;
  focusNext: FocusNext;
}

/** The entry with its history, and what can be done with it. */
export function EntryItem({ log, entry, isChosen, onChoose, focusNext }: Props) {
  const { id, facts, edits, createdAt } = entry;
  const { edit } = log.draft.value;
  const setEdit = (next: typeof edit) => log.draft.set((before) => ({ ...before, edit: next }));
  return (
    <li class="card log-entry" id={`entry-${id}`} tabIndex={-1}>
      <EntryFacts key={edits.length} entry={entry} />
      <FilesOnDemand log={log} entry={entry} />
      <p class="muted log-made">{formatMoment(createdAt)}记下</p>
      {edit?.id === id ? (
        <EditEntry
          log={log}
          entry={entry}
          edit={edit}
          onEnd={() => {
            setEdit(undefined);
            focusNext(`entry-${id}`);
          }}
        />
      ) : (
        <div class="row no-print">
          <label class="check-line">
            <input
              type="checkbox"
              checked={isChosen}
              onChange={(event) => onChoose(id, event.currentTarget.checked)}
            />
            写进投诉
          </label>
          <button
            type="button"
            class="button"
            aria-label={`补充、修改：${formatWhen(facts)}`}
            onClick={() => {
              const base = toLogForm(facts);
              setEdit({ id, form: base, base });
              focusNext(inputId('edit-number'));
            }}
          >
            补充、修改
          </button>
          <ConfirmButton
            id={`remove-${id}`}
            label="删除"
            warning="这一条和它的附件都会删掉，找不回来。"
            confirm="确定删除"
            cancel="不删"
            onConfirm={() => {
              void log.remove(id);
              focusNext('log-list');
            }}
          />
        </div>
      )}
    </li>
  );
}
