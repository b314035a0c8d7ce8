/** The entries, newest first, a page at a time. */
import { useEffect, useState } from 'preact/hooks';
import type { LogEntry } from '~/lib/domain/log/entry.ts';
import { useFocusAfterRender } from '~/components/tools/shared/use-focus-after-render.ts';
import { EntryItem } from './EntryItem.tsx';
import { MoreButton } from './MoreButton.tsx';
import type { Log } from './use-log.ts';

/** Entries on screen at first, and more at each press. */
const PAGE = 10;

interface Props {
  log: Log;
  entries: readonly LogEntry[];
  chosen: ReadonlySet<string>;
  onChoose: (id: string, isChosen: boolean) => void;
}

/** The list of `entries`. */
export function Timeline({ log, entries, chosen, onChoose }: Props) {
  const [count, setCount] = useState(PAGE);
  const focusNext = useFocusAfterRender();
  const shown = entries.slice(0, count);
  // An entry that is being changed is on screen, wherever it stands.
  const editing = entries.findIndex(({ id }) => id === log.draft.value.edit?.id);
  useEffect(() => {
    if (editing >= count) setCount(editing + 1);
  }, [editing, count]);
  return (
    <div id="log-list" tabIndex={-1}>
      <ul class="log-list">
        {shown.map((entry) => (
          <EntryItem
            key={entry.id}
            log={log}
            entry={entry}
            isChosen={chosen.has(entry.id)}
            onChoose={onChoose}
            focusNext={focusNext}
          />
        ))}
      </ul>
      <MoreButton
        list={entries}
        count={count}
        page={PAGE}
        unit="条"
        onMore={(next) => {
          setCount(next);
          focusNext(`entry-${entries[count]?.id}`);
        }}
      />
    </div>
  );
}
